import type { Span } from '../../text/span';
import { deletion } from '../layout/deletion';
import { defineRule, type FaultFix } from '../rule';
import { isDigitAt, isNumeral } from './amount-end';
import { readApproximateAmount, type ApproximateAmount } from './approximate-amount';
import { copyRegions } from '../copy-regions';

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
  triggers: {
    literals: [
      ...['约', '大约', '大概', '大致', '近', '将近', '接近', '超', '超过', '不超过', '逾', '不足', '不到'],
      ...['左右', '上下'],
    ],
  },
  check: ({ running: { text } }, { report, hits }) => {
    let done = 0;
    for (const hit of hits) {
      // What was reported with its word before it is not looked at again for 左右.
      if (hit.start < done) continue;
      const found = isBehindWord(text, hit) ? endingAt(text, hit.end) : startingWith(text, hit);
      if (found === null || found.marks.length < 2) continue;
      done = found.end;
      const { marks } = found;
      const [fix, ...alternatives] = inOrder(text, marks).map((kept) =>
        keeping(text, found, marks, kept),
      ) as [FaultFix, ...FaultFix[]];
      const words = marks.map(({ start, end }) => `“${text.slice(start, end)}”`);
      report({
        span: { start: found.start, end: found.end },
        message: {
          zh: {
            what: `“${text.slice(found.start, found.end)}”里${words.join('')}重复`,
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
  },
});

interface Mark extends Span {
  readonly place: 'before' | 'inside' | 'behind';
}

/** Span of the whole phrase, and its words of approximation in order. */
interface Phrase extends Span {
  readonly marks: readonly Mark[];
}

function isBehindWord(text: string, { start }: Span): boolean {
  return text.startsWith('左右', start) || text.startsWith('上下', start);
}

/** 约30多人, from the word that stands before the number; 为, 占 and the like may stand between. */
function startingWith(text: string, word: Span): Phrase | null {
  const doubled = nearBehind(text, word);
  if (doubled !== null) return doubled;
  const isNext = isPartOfAmount(text, word.end);
  if (!isNext && !isPartOfAmount(text, word.end + 1)) return null;
  if (!mayHaveAnother(text, word.end)) return null;
  const written = text.slice(word.start, word.end);
  const at = isNext || !mayLink(written, text.charAt(word.end)) ? word.end : word.end + 1;
  const amount = readApproximateAmount(text, at);
  // Nearly always the word before is the only one.
  if (amount === null || (amount.inside.length === 0 && amount.behind === null)) return null;
  if (
    written === '不超过' ||
    (notAfter[written]?.includes(text.charAt(word.start - 1)) === true && word.start > 0)
  )
    return null;
  if (isMeantSo(text, written, amount)) return null;
  return { start: word.start, end: amount.end, marks: [{ ...word, place: 'before' }, ...marksOf(amount)] };
}

/** 大约近30人: two words before the number. */
function nearBehind(text: string, word: Span): Phrase | null {
  if (text.charAt(word.end) !== '近' || !isPartOfAmount(text, word.end + 1)) return null;
  if (!/大约|约|大[概致]/u.test(text.slice(word.start, word.end))) return null;
  const amount = readApproximateAmount(text, word.end + 1);
  if (amount === null || notAfter.约!.includes(text.charAt(word.start - 1) || '。')) return null;
  const near: Mark = { start: word.end, end: word.end + 1, place: 'before' };
  return {
    start: word.start,
    end: amount.end,
    marks: [{ ...word, place: 'before' }, near, ...marksOf(amount)],
  };
}

/** True where 余, 多, 来, 几, 左右 or 上下 may stand in an amount there: most have none, and need not be read. */
function mayHaveAnother(text: string, from: number): boolean {
  for (let at = from; at < Math.min(text.length, from + longestAmount); at++) {
    const place = around[text.charCodeAt(at)];
    if (place !== 0) return place === opensAnother;
  }
  return false;
}

/** A numeral of 18 digits with all that may stand in an amount. */
const longestAmount = 48;
const opensAnother = 1;
const endsAmount = 2;
const around = new Uint8Array(0x10000);
for (const unit of '余多来几左上') around[unit.charCodeAt(0)] = opensAnother;
for (const unit of '，。；：、！？\n') around[unit.charCodeAt(0)] = endsAmount;

/** 约为30多人, 大概有30多人. */
function mayLink(written: string, next: string): boolean {
  return /约|大[概致]/u.test(written) && /^[为有在占需达值合重长高宽用]$/u.test(next);
}

/** 签约30多家, 附近30多户, 高超: words that only end like a word of approximation. */
const notAfter: Readonly<Record<string, string>> = {
  约: '节契条公合签履违预誓制特大婚失立缔邀相隐简续解租赴盟毁爽守新旧集纽他我你她们',
  近: '附最靠临接就远亲邻将逼相毗贴新左右晚切走拉凑挨',
  超: '高中反赶英不',
};

/** 30多人左右: from 左右 back to the number, which no word of approximation precedes or it would have been found. */
function endingAt(text: string, end: number): Phrase | null {
  for (let at = end - 3; at >= Math.max(0, end - reach); at--) {
    const isStart =
      isPartOfAmount(text, at) && !isPartOfAmount(text, at - 1) && !'.．'.includes(text.charAt(at - 1));
    if (!isStart && !(at === 0 && isPartOfAmount(text, at))) continue;
    const amount = readApproximateAmount(text, at);
    if (amount?.end === end && amount.behind !== null && isGuessed(text, amount))
      return { start: at, end, marks: marksOf(amount) };
  }
  return null;
}

/** An amount with its measure words is no longer. */
const reach = 20;

function isPartOfAmount(text: string, at: number): boolean {
  return at >= 0 && (isDigitAt(text, at) || isNumeral(text, at));
}

function marksOf({ inside, behind }: ApproximateAmount): Mark[] {
  const marks: Mark[] = inside.map((span) => ({ ...span, place: 'inside' }));
  if (behind !== null) marks.push({ ...behind, place: 'behind' });
  return marks;
}

/** 近30多年 are the last thirty-odd years, and 接近30多位村民 is a walk up to them. */
function isMeantSo(text: string, word: string, amount: ApproximateAmount): boolean {
  const { measured, hasPower, inside } = amount;
  if (!isGuessed(text, amount)) return true;
  if (word === '接近') return inside.length > 0 && /^[人位名个]/u.test(measured);
  if (word !== '近') return false;
  return (
    (measured === '' && !hasPower) ||
    (measured === '个' &&
      /^(?:交易日|工作日|赛季|年头|季度|学期|航次)/u.test(text.slice(amount.end, amount.end + 3))) ||
    /^(?:年|月|天|日|周|载|星期|个月|个星期|个世纪|场|届|次|期|轮|季)/u.test(measured)
  );
}

/** 来 and 几 need a round number before them and a measure word behind. */
function isGuessed(text: string, { inside, number, measured }: ApproximateAmount): boolean {
  const [first] = inside;
  if (first === undefined || !/[来几]/u.test(text.charAt(first.start))) return true;
  return measured !== '' && /[十百千万0０]/u.test(text.charAt(number.end - 1));
}

/** Which word is best kept, first: 近 and 不足 say the contrary of 余, which is nearer to the number. */
function inOrder(text: string, marks: readonly Mark[]): Mark[] {
  const isUnder = /近|不足|不到/u.test(text.slice(marks[0]!.start, marks[0]!.end));
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
