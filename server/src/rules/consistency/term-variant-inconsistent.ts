import { isInsideQuotes } from '../../lexis/quotes/is-inside-quotes';
import { findTermVariants, termPairs, type TermMention } from '../../lexis/terms/find-term-variants';
import { standsAlone } from '../../lexis/words/stands-alone';
import type { Words } from '../../lexis/words/words';
import type { Article } from '../../page/page';
import { shift, type Span } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';
import { comparedArticles } from '../compared-articles';
import { copyOfArticle } from '../copy-of-article';
import { rewriteInFlow } from '../rewrite-in-flow';
import { defineRule } from '../rule';
import { writeInstead } from '../write-instead';

export const termVariantInconsistent = defineRule({
  code: 'term-variant-inconsistent',
  group: 'consistency',
  title: { zh: '同一术语两种写法', en: 'Two forms of one term on the page' },
  level: 'information',
  fix: 'suggestion',
  errorCount: { weight: 0 },
  source: {
    standard: { zh: '出版物“局部体例一致”的惯例', en: 'Practice: one form in one publication' },
    verified: false,
  },
  unit: 'page',
  // Without the other form there is nothing to say of this one.
  triggers: { literals: [...new Set(termPairs.map(({ variant }) => variant))] },
  needs: ['words'],
  check: (page, { words, report }) => {
    const articles = comparedArticles(page);
    if (!articles.some(({ value }) => mentionsOf(value, words).hasVariant)) return;
    const mentions = articles.flatMap(({ value, start }) =>
      placedTermsOf(value, words).map((one) => ({
        ...one,
        ...shift(one, start),
        edits: one.edits.map(({ span, newText }) => ({ span: shift(span, start), newText })),
      })),
    );
    const standards = mentions.filter(({ isStandard }) => isStandard);
    for (const { start, end, edits, pair, place, isStandard } of mentions) {
      if (isStandard) continue;
      const others = standards.filter((one) => one.pair === pair && one.place === place);
      const model = others[0];
      if (model === undefined) continue;
      report({
        span: { start, end },
        message: {
          zh: {
            what: `“${pair.variant}”在本版又写作“${pair.standard}”`,
            why: '同一版上，同一个名称只用一种写法',
            todo: `统一成“${pair.standard}”`,
          },
          en: {
            what: `“${pair.variant}” is “${pair.standard}” elsewhere on the page`,
            why: 'one page has one form of a term',
            todo: `Write “${pair.standard}”`,
          },
        },
        fix: { ...writeInstead({ start, end }, pair.standard), edits },
        related: others.slice(0, mostRelated).map((one) => ({
          span: { start: one.start, end: one.end },
          message: { zh: '另一种写法', en: 'The other form' },
        })),
      });
    }
  },
});

/** More places than that nobody looks at. */
const mostRelated = 5;

/** The terms of an article in its running text, the variants outside quotations and titles. */
interface Mentions {
  readonly terms: readonly TermMention[];
  readonly hasVariant: boolean;
  /** Worked out when a variant stands on the page: most pages have none. */
  placed: readonly PlacedTerm[] | null;
}

const known = new WeakMap<Article, Mentions>();

function mentionsOf(article: Article, words: Words): Mentions {
  let mentions = known.get(article);
  if (mentions === undefined) {
    const { text } = copyOfArticle(article);
    const terms = findTermVariants(text).filter((one) => one.isStandard || isOwnWord(text, one, words));
    mentions = { terms, hasVariant: terms.some(({ isStandard }) => !isStandard), placed: null };
    known.set(article, mentions);
  }
  return mentions;
}

/** With the edits that write the standard form. */
interface PlacedTerm extends TermMention {
  readonly edits: readonly TextEdit[];
}

/** Spans count from the start of the article. */
function placedTermsOf(article: Article, words: Words): readonly PlacedTerm[] {
  const mentions = mentionsOf(article, words);
  const flow = copyOfArticle(article);
  mentions.placed ??= mentions.terms.map((one) => ({
    ...one,
    ...flow.toRaw(one),
    edits: one.isStandard ? [] : rewriteInFlow(flow, one, one.pair.standard),
  }));
  return mentions.placed;
}

/** What is quoted is said as it was said, and what crosses two words is neither. */
function isOwnWord(text: string, span: Span, words: Words): boolean {
  return !isInsideQuotes(text, span.start) && standsAlone(words, text, span);
}
