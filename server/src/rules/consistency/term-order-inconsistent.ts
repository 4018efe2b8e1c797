import type { Span } from '../../text/span';
import type { Article } from '../../page/page';
import { copyOfArticle } from '../copy-of-article';
import { rewriteInFlow } from '../rewrite-in-flow';
import { defineRule } from '../rule';
import { writeInstead } from '../write-instead';
import { quotedTermsOf, type QuotedTerm } from './quoted-terms';

export const termOrderInconsistent = defineRule({
  code: 'term-order-inconsistent',
  group: 'consistency',
  title: { zh: '固定并列语序不一', en: 'Fixed pair in two orders' },
  level: 'information',
  fix: 'suggestion',
  errorCount: { weight: 0 },
  source: { standard: { zh: '报纸编辑惯例', en: 'Newspaper practice' }, verified: false },
  unit: 'article',
  regions: ['headline', 'kicker', 'subhead', 'section', 'body', 'note', 'caption'],
  triggers: { characters: '“' },
  check: ({ article }, { report }) => {
    const pairs = pairsOf(article);
    if (pairs.length < 2) return;
    const flow = copyOfArticle(article);
    const seen = new Map<string, Pair>();
    const told = new Set<string>();
    for (const pair of pairs) {
      const { first, second, isAdjacent } = pair;
      const key = `${first.text} ${second.text}`;
      const before = seen.get(`${second.text} ${first.text}`);
      if (!seen.has(key)) seen.set(key, pair);
      // Two that merely stand in one sentence have an order only where others are set side by side.
      if (before === undefined || !(isAdjacent || before.isAdjacent) || told.has(key)) continue;
      told.add(key);
      const odd = isAdjacent ? pair : before;
      const model = isAdjacent ? before : pair;
      const [one, other] = [odd.first, odd.second].map((term) => flow.toRaw(term)) as [Span, Span];
      report({
        span: { start: one.start, end: other.end },
        message: {
          zh: {
            what: `“${odd.first.text}”“${odd.second.text}”在本篇又写作“${model.first.text}”在前`,
            why: '固定的并列说法，一篇里用一个次序',
            todo: '统一次序',
          },
          en: {
            what: `“${odd.first.text}” and “${odd.second.text}” stand in the other order elsewhere`,
            why: 'a fixed pair has one order in an article',
            todo: 'Use one order',
          },
        },
        fix: {
          ...writeInstead(one, odd.second.text, `“${odd.second.text}”“${odd.first.text}”`),
          edits: [
            ...rewriteInFlow(flow, odd.first, odd.second.text),
            ...rewriteInFlow(flow, odd.second, odd.first.text),
          ],
        },
        related: [
          {
            span: { start: flow.toRaw(model.first).start, end: flow.toRaw(model.second).end },
            message: { zh: '另一种次序', en: 'The other order' },
          },
        ],
      });
    }
  },
});

interface Pair {
  readonly first: QuotedTerm;
  readonly second: QuotedTerm;
  /** True where nothing but an enumeration comma or a conjunction stands between the two. */
  readonly isAdjacent: boolean;
}

/** Neighbours among the quoted terms of an article that belong together: of one length, sharing a character, in one sentence. */
function pairsOf(article: Article): Pair[] {
  const terms = quotedTermsOf(article);
  const pairs: Pair[] = [];
  for (let index = 1; index < terms.length; index++) {
    const first = terms[index - 1]!;
    const second = terms[index]!;
    if (!belongTogether(first.text, second.text)) continue;
    if (second.start - first.end - 2 > farthest) continue;
    const between = copyOfArticle(article).text.slice(first.end + 1, second.start - 1);
    if (/[。！？；\n]/u.test(between)) continue;
    const isAdjacent = /^(?:、|和|与|及|以及)?$/u.test(between);
    if (!isAdjacent && !(counted.test(first.text) && counted.test(second.text))) continue;
    pairs.push({ first, second, isAdjacent });
    // The second of a pair opens no other: 甲乙甲乙 is 甲乙 twice.
    index++;
  }
  return pairs;
}

const farthest = 16;

/** Set phrases of this kind come in a fixed order even where other words stand between: “六稳”工作和“六保”任务. */
const counted = /^[一二两三四五六七八九十]/u;

function belongTogether(one: string, other: string): boolean {
  if (one === other || one.length !== other.length || one.length > 6) return false;
  for (let at = 0; at < one.length; at++) if (one.charCodeAt(at) === other.charCodeAt(at)) return true;
  return false;
}
