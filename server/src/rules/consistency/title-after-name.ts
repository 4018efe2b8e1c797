import { nameLikelihood } from '../../lexis/people/name-model';
import { surnameLength } from '../../lexis/people/surnames';
import { titleEndingAt, titleStartingAt } from '../../lexis/people/title-list';
import { isInsideQuotes } from '../../lexis/quotes/is-inside-quotes';
import { standsAlone } from '../../lexis/words/stands-alone';
import type { Words } from '../../lexis/words/words';
import { bodyAlone, flowOf } from '../article-flow';
import { isReport } from '../is-report';
import { rewriteInFlow } from '../rewrite-in-flow';
import { defineRule } from '../rule';
import { writeInstead } from '../write-instead';
import { isWholeName } from './is-whole-name';

/** Offices that a report puts before the name. 总书记, 主席, 总理 stand behind it by custom, as do 教授, 老师, 医生. */
const offices =
  '书记 副书记 主任 副主任 省长 副省长 市长 副市长 区长 副区长 县长 副县长 镇长 副镇长 乡长 副乡长 州长 局长 副局长 厅长 副厅长 部长 副部长 处长 副处长 科长 副科长 所长 副所长 站长 副站长 秘书长 总经理 副总经理 董事长 副董事长'.split(
    ' ',
  );

export const titleAfterName = defineRule({
  code: 'title-after-name',
  group: 'consistency',
  title: { zh: '职务与姓名顺序', en: 'Name before title at first mention' },
  level: 'information',
  fix: 'suggestion',
  errorCount: { weight: 0 },
  source: { standard: { zh: '报纸编辑惯例', en: 'Newspaper practice' }, verified: false },
  unit: 'article',
  triggers: { literals: offices },
  needs: ['names', 'words'],
  check: ({ article, parts }, given) => {
    if (!isReport(article)) return;
    const { words, report } = given;
    // Names take longest to read, and hardly an article has an office where a name could end.
    if (!parts.some(({ region, running }) => region === 'body' && mayFollowName(running.text, words))) return;
    const { names } = given;
    const flow = flowOf(parts, bodyAlone);
    const { text } = flow;
    for (const name of names) {
      if (!isWholeName(name) || surnameLength(name, 0) === 0 || mayBeMore.test(name)) continue;
      const start = text.indexOf(name);
      const end = start + name.length;
      const length = start < 0 ? 0 : titleStartingAt(text, end);
      const title = text.slice(end, end + length);
      if (length === 0 || !offices.includes(title) || titleEndingAt(text, start) > 0) continue;
      if (isInsideQuotes(text, start) || !standsAlone(words, text, { start: end, end: end + length }))
        continue;
      const span = flow.toRaw({ start, end: end + length });
      const right = title + name;
      report({
        span,
        message: {
          zh: {
            what: `第一次提到${name}，职务写在了姓名后面`,
            why: '“姓名加职务”是当面的称呼，新闻报道先写职务、后写姓名',
            todo: `改为“${right}”，单位写全`,
          },
          en: {
            what: `The office stands behind the name of ${name} at the first mention`,
            why: 'that is how somebody is addressed; a report puts the office first',
            todo: `Write “${right}”, with the whole name of the body`,
          },
        },
        fix: {
          ...writeInstead(span, right),
          edits: rewriteInFlow(flow, { start, end: end + length }, right),
        },
      });
    }
  },
});

/** 左俊同总经理交谈: the last character of what was read as a name may be a word of the sentence. */
const mayBeMore = /^..+[同与和跟向对请让由给被把]$/u;

function mayFollowName(text: string, words: Words): boolean {
  for (const [end, openings] of officeEnds)
    for (let last = text.indexOf(end, 3); last >= 0; last = text.indexOf(end, last + 1)) {
      for (const opening of openings) {
        const at = last - opening.length;
        if (at < 2 || !text.startsWith(opening, at)) continue;
        if (
          endsName(text, at, words) ||
          (text.charCodeAt(at - 1) === deputy && endsName(text, at - 1, words))
        )
          return true;
      }
    }
  return false;
}

/**
 * What the offices end with, with what stands before it in each: three characters are looked for in a text, not twenty offices.
 * Those with 副 are found by the rest of them.
 */
const officeEnds = new Map<string, string[]>();
const deputy = '副'.charCodeAt(0);
for (const office of offices) {
  if (office.startsWith('副')) continue;
  const end = office.slice(-1);
  officeEnds.set(end, [...(officeEnds.get(end) ?? []), office.slice(0, -1)]);
}

/** Two or three characters that are a likely name and no word; the dictionary has names of people as well. */
function endsName(text: string, end: number, words: Words): boolean {
  for (const length of [2, 3]) {
    const start = end - length;
    if (start < 0 || surnameLength(text, start) === 0) continue;
    if (words.count(text, start, end) > 0 && words.kind(text, start, end) !== 'person') continue;
    if (nameLikelihood(text, start, end) >= leastLikely) return true;
  }
  return false;
}

/** Logarithm of the share of all names. */
const leastLikely = -26;
