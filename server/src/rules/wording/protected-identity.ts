import { nameLikelihood } from '../../lexis/people/name-model';
import { surnameLength } from '../../lexis/people/surnames';
import type { Words } from '../../lexis/words/words';
import { defineRule } from '../rule';
import { plainHits } from './plain-hits';
import { sentenceAround } from './sentence-around';

/** A name is kept back where a crime is spoken of, and is no secret where a prize is. */
const minors = ['未成年人', '未成年少女', '未成年女孩', '未成年学生'];

/** How those are called whose names a report keeps back. */
const identities = [
  '艾滋病患者',
  '艾滋病病人',
  '艾滋病感染者',
  '艾滋病病毒感染者',
  'HIV感染者',
  '吸毒人员',
  '吸毒者',
  '被拐妇女',
  '被拐女童',
  '被强奸妇女',
  '强奸案受害人',
  '强奸受害人',
  '性侵受害人',
  '性侵案受害人',
  '被性侵女童',
  '被性侵女孩',
  '被性侵女生',
  '被性侵少女',
  '遭性侵女童',
  '遭性侵女孩',
  '遭性侵少女',
  '未成年犯罪嫌疑人',
  '未成年嫌疑人',
  '未成年被告人',
  '未成年被害人',
  '未成年受害人',
  '少年犯',
  '失足少年',
  '失足少女',
  '卖淫女',
  '受害妇女',
  '受害女童',
  '受害少女',
  '受害女孩',
  '受害女生',
  ...minors,
];

export const protectedIdentity = defineRule({
  code: 'protected-identity',
  group: 'wording',
  title: { zh: '应隐去姓名的人写了真名', en: 'Full name of a protected person' },
  level: 'warning',
  fix: 'no',
  errorCount: { weight: 0 },
  source: {
    standard: { zh: '新华社《新闻信息报道中的禁用词和慎用词》', en: 'Xinhua, words not to use in news' },
    clause: '7',
    verified: true,
  },
  unit: 'paragraph',
  regions: ['headline', 'kicker', 'subhead', 'section', 'body', 'note', 'caption'],
  triggers: { literals: identities },
  needs: ['names', 'words'],
  check: ({ running: { text } }, { hits, names, words, report }) => {
    for (const hit of plainHits(text, hits)) {
      const behind = nameAt(text, hit.end, names) ?? likelyNameAt(text, hit.end, words);
      const start = behind === null ? nameBefore(text, hit.start, names) : hit.end;
      if (start === null) continue;
      const name = behind ?? nameAt(text, start, names)!;
      const end = start + name.length;
      if (aliased.test(text.slice(end, end + 8))) continue;
      const identity = text.slice(hit.start, hit.end);
      if (minors.includes(identity) && !crime.test(sentenceAround(text, hit))) continue;
      report({
        span: { start, end },
        message: {
          zh: {
            what: `“${name}”像是${identity}的真名`,
            why: '未成年人、受害妇女、艾滋病患者等涉及隐私，报道不用真实姓名',
            todo: `改为“${name.slice(0, 1)}某”，或注明是化名`,
          },
          en: {
            what: `“${name}” seems to be the real name of somebody called ${identity}`,
            why: 'minors in a case, victims and patients have a right to privacy, so their names are kept back',
            todo: `Write “${name.slice(0, 1)}某”, or say that the name was changed`,
          },
        },
        related: [{ span: hit, message: { zh: '身份在这里', en: 'The identity stands here' } }],
      });
    }
  },
});

/** A whole name that is not veiled already. */
function nameAt(text: string, at: number, names: readonly string[]): string | null {
  const found = names.find((name) => isWhole(name) && text.startsWith(name, at));
  return found === undefined ||
    /^(?:某|等人说|医生|警官|老师)/u.test(text.slice(at + found.length, at + found.length + 3))
    ? null
    : found;
}

/** A name that nobody has read as one: with an identity right before it and a sentence that goes on right behind it. */
function likelyNameAt(text: string, at: number, words: Words): string | null {
  if (surnameLength(text, at) !== 1) return null;
  return likelyName(text, at, at + 3, words) ?? likelyName(text, at, at + 2, words);
}

function likelyName(text: string, start: number, end: number, words: Words): string | null {
  const name = text.slice(start, end);
  if (!isWhole(name) || !goesOn(text, start, end, words)) return null;
  const likelihood = nameLikelihood(text, start, end);
  // 张望富 has a word in it, and so has 高兴地, which is no likely name.
  const least = hasWord(text, start, end, words) ? (end - start > 2 ? likely : Infinity) : leastLikely;
  return likelihood >= least ? name : null;
}

function hasWord(text: string, start: number, end: number, words: Words): boolean {
  for (let from = start; from + 2 <= end; from++) if (words.count(text, from, from + 2) > 0) return true;
  return false;
}

/** Behind a name of two characters a word may follow as well, where none runs over its end: 石颖平时. */
function goesOn(text: string, start: number, end: number, words: Words): boolean {
  if (/^[，。、（(因被是的说已与和对向从在]/u.test(text.slice(end, end + 1))) return true;
  return (
    end - start === 2 &&
    words.count(text, end, end + 2) > common &&
    words.count(text, end - 1, end + 1) === 0 &&
    nameLikelihood(text, start, end) >= surely
  );
}

const common = 100;

/** Logarithms of the share of all names. */
const leastLikely = -26;
const likely = -20;
const surely = -15;

/** Where 林知远 starts in 林知远是一名艾滋病患者, just before the identity; null where nobody is said to be one. */
function nameBefore(text: string, at: number, names: readonly string[]): number | null {
  const link = /(?:是|系|为)(?:一名|一个|一位)?$/u.exec(text.slice(Math.max(0, at - 3), at));
  if (link === null) return null;
  const end = at - link[0].length;
  const found = names.find((name) => isWhole(name) && text.endsWith(name, end));
  return found === undefined ? null : end - found.length;
}

function isWhole(name: string): boolean {
  return name.length >= 2 && name.length <= 4 && !/^[小老阿]|[某·×XＸ]/u.test(name);
}

const crime =
  /盗|抢劫|抢夺|故意伤害|涉嫌|犯罪|强奸|性侵|猥亵|拐[卖骗带]|绑架|殴打|欺凌|受害|被害|拘留|收容教养|离家|出走|流浪|被骗|受骗|虐待|民警|派出所|警方|检察|法院|法庭/u;

const aliased = /^[（(]?(?:化名|音译|假名)/u;
