import { deletion } from '../layout/deletion';
import type { Span } from '../../text/span';
import { defineRule, type FaultFix } from '../rule';
import { copyRegions } from './copy-regions';
import { measureWord } from './measure-words';
import { amountPattern } from './amount-pattern';

export const approximateRedundancy = defineRule({
  code: 'approximate-redundancy',
  group: 'number',
  title: { zh: '概数词重复', en: 'Doubled approximation' },
  level: 'warning',
  fix: 'suggestion',
  errorCount: { weight: 1 },
  source: { standard: { zh: '新闻编校规范', en: 'Newspaper style guides' }, verified: true },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { characters: '约近超逾', literals: ['大概', '大致', '不足', '不到', '左右', '上下'] },
  check: ({ running: { text } }, { report }) => {
    for (const pattern of [withWordBefore, withoutWordBefore]) {
      for (const match of text.matchAll(pattern)) {
        const marks = marksOf(match);
        if (marks.length < 2 || isMeantSo(text, match, marks)) continue;
        const span = { start: match.index, end: Math.max(...marks.map(({ end }) => end), unitEnd(match)) };
        const [fix, ...alternatives] = inOrder(marks).map((kept) => keeping(text, span, marks, kept)) as [
          FaultFix,
          ...FaultFix[],
        ];
        const words = marks.map(({ start, end }) => `“${text.slice(start, end)}”`);
        report({
          span,
          message: {
            zh: {
              what: `“${text.slice(span.start, span.end)}”里${words.join('')}重复`,
              why: '这些词都表示不确定的数，一个数只用一个',
              todo: fix.title.zh,
            },
            en: {
              what: `${words.join(' and ')} stand with the same number`,
              why: 'each of them makes it approximate already, and some contradict each other',
              todo: fix.title.en,
            },
          },
          fix,
          alternatives,
        });
      }
    }
  },
});

interface Mark extends Span {
  readonly place: 'before' | 'inside' | 'behind';
  readonly word: string;
}

interface Groups {
  readonly before?: string;
  readonly link?: string;
  readonly number: string;
  readonly first?: string;
  readonly power?: string;
  readonly second?: string;
  readonly unit?: string;
  readonly third?: string;
  readonly rest?: string;
  readonly behind?: string;
}

/** 签约30多家, 附近30多户, 高超: words that only end like a word of approximation. */
const before =
  '(?:大约|大概|大致|(?<![节契条公合签履违预誓制特大婚失立缔邀相隐简续解租赴盟毁爽守新旧集纽预他我你她们])约|将近|接近|(?<![附最靠临接就远亲邻将逼相毗贴新左右晚切走拉凑挨])近|(?<!不)超过|(?<![高中反赶英不])超|逾|不足|不到)';

/** 多数, 余款, 来自 start words of their own. */
const inside =
  '(?:余(?![下地款额粮热辉震姚杭江])|多(?![数样云少元]|边|方面)|来(?![自到源临信电看了说访华京年]))';

const tail =
  `(?<number>${amountPattern})(?<first>${inside}|几)?(?<power>[百千万亿]{0,2})(?<second>${inside})?` +
  `(?<unit>(?:点半|[点时][0-9]{1,2}分|${measureWord})?)(?<third>(?<=公里|千米|小时|[个米里斤吨亩元块岁倍])[多余](?![次年数种样家方元地位点少重边款人项户]))?(?<rest>${measureWord}?)` +
  '(?<behind>左右(?![为手两邻舵开翼脚逢摆各侧对边路摇])|上下(?![班游车楼功铺联学级五千求文齐同一联]))?';

const withWordBefore = new RegExp(`(?<before>${before})(?<link>[为有在占需达值合重长高宽用]?)${tail}`, 'gu');
const withoutWordBefore = new RegExp(
  `(?<![\\d０-９.．一二两三四五六七八九十百千万亿约近超逾足到概致过为有在占需达值合重长高宽用])${tail}`,
  'gu',
);

function marksOf(match: RegExpExecArray): Mark[] {
  const groups = match.groups as unknown as Groups;
  const marks: Mark[] = [];
  let at = match.index;
  for (const [name, word = ''] of [
    ['before', groups.before],
    ['link', groups.link],
    ['number', groups.number],
    ['inside', groups.first],
    ['power', groups.power],
    ['inside', groups.second],
    ['unit', groups.unit],
    ['inside', groups.third],
    ['rest', groups.rest],
    ['behind', groups.behind],
  ] as const) {
    const end = at + word.length;
    if (word !== '' && (name === 'before' || name === 'inside' || name === 'behind'))
      marks.push({ place: name, word, start: at, end });
    at = end;
  }
  return marks;
}

function unitEnd(match: RegExpExecArray): number {
  return match.index + match[0].length;
}

/** 近30多年 are the last thirty-odd years, 接近30多位村民 is a walk up to them, and 来 and 几 need a measure word. */
function isMeantSo(text: string, match: RegExpExecArray, marks: readonly Mark[]): boolean {
  const { before: word, number, first, unit = '', rest = '', link = '' } = match.groups as unknown as Groups;
  const measured = unit + rest;
  if (link !== '' && (word === undefined || !/约|大[概致]/u.test(word))) return true;
  if ((first === '来' || first === '几') && (measured === '' || !/[十百千万0０]$/u.test(number))) return true;
  if (word === '近') {
    if (measured === '' && (match.groups as unknown as Groups).power === '') return true;
    return /^(?:年|月|天|日|周|载|星期|个月|个星期|个世纪|场|届|次|期|轮|季)/u.test(measured);
  }
  if (word === '接近') return marks.some(({ place }) => place === 'inside') && /^[人位名个]/u.test(measured);
  // 左右 without a measure word before it stands for itself: 约30米 in 道路左右 has more between.
  return word === undefined && measured === '' && !/[%％]/u.test(text.slice(match.index, unitEnd(match)));
}

/** Which mark is best kept: what is certain; 近 and 不足 say the contrary of 余, which is nearer to the number. */
function inOrder(marks: readonly Mark[]): Mark[] {
  const isUnder = marks.some(({ word }) => /近|不足|不到/u.test(word));
  const hasInside = marks.some(({ place }) => place === 'inside');
  const order = isUnder && hasInside ? ['inside', 'before', 'behind'] : ['before', 'inside', 'behind'];
  return [...marks].sort((a, b) => order.indexOf(a.place) - order.indexOf(b.place));
}

function keeping(text: string, span: Span, marks: readonly Mark[], kept: Mark): FaultFix {
  const dropped = marks.filter((mark) => mark !== kept);
  let right = '';
  let at = span.start;
  for (const { start, end } of dropped) {
    right += text.slice(at, start);
    at = end;
  }
  right += text.slice(at, span.end);
  return {
    title: { zh: `改为“${right}”`, en: `Write “${right}”` },
    edits: dropped.map((mark) => deletion(mark)),
  };
}
