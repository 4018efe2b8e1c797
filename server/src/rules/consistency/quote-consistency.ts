import { isInsideQuotes } from '../../lexis/quotes/is-inside-quotes';
import { standsAlone } from '../../lexis/words/stands-alone';
import type { Words } from '../../lexis/words/words';
import type { Article } from '../../page/page';
import { shift, type Span } from '../../text/span';
import { comparedArticles } from '../compared-articles';
import { copyOfArticle } from '../copy-of-article';
import { defineRule } from '../rule';
import { quotedTermsOf } from './quoted-terms';

export const quoteConsistency = defineRule({
  code: 'quote-consistency',
  group: 'consistency',
  title: { zh: '专名引号有无不一', en: 'Term quoted here, bare there' },
  level: 'information',
  fix: 'suggestion',
  errorCount: { weight: 0 },
  source: { standard: { zh: '报纸编辑惯例', en: 'Newspaper practice' }, verified: false },
  unit: 'page',
  triggers: 'always',
  needs: ['words'],
  check: (page, { words, report }) => {
    const articles = comparedArticles(page);
    for (const [term, quoted] of quotedOf(articles, words)) {
      const bare = articles.flatMap(({ value, start }) => {
        const places = barePlaces(value, term, words);
        return places.length === 0 ? [] : places.map((place) => shift(place, start));
      });
      if (bare.length === 0 || bare.length >= quoted.length) continue;
      for (const span of bare) {
        report({
          span,
          message: {
            zh: {
              what: `“${term}”在本版别处有引号，这里没有`,
              why: '同一个专名，引号要么都用，要么都不用',
              todo: '加上引号',
            },
            en: {
              what: `“${term}” is quoted elsewhere on the page and bare here`,
              why: 'one page quotes a term everywhere or nowhere',
              todo: 'Quote it',
            },
          },
          fix: {
            title: { zh: `加上引号：“${term}”`, en: `Quote “${term}”` },
            edits: [
              { span: { start: span.start, end: span.start }, newText: '“' },
              { span: { start: span.end, end: span.end }, newText: '”' },
            ],
          },
          related: quoted
            .slice(0, mostRelated)
            .map((one) => ({ span: one, message: { zh: '有引号的写法', en: 'Quoted here' } })),
        });
      }
    }
  },
});

const mostRelated = 5;

/** No page has more terms of its own. */
const mostTerms = 40;

/** Terms that are quoted at least twice and are no words of the language, with their places in the document. */
function quotedOf(
  articles: readonly { readonly value: Article; readonly start: number }[],
  words: Words,
): [string, Span[]][] {
  const terms = new Map<string, Span[]>();
  for (const { value, start } of articles) {
    for (const { text, span } of coinedTermsOf(value, words)) {
      const places = terms.get(text);
      if (places === undefined) terms.set(text, [shift(span, start)]);
      else places.push(shift(span, start));
    }
  }
  return [...terms].filter(([, places]) => places.length > 1).slice(0, mostTerms);
}

interface CoinedTerm {
  readonly text: string;
  readonly span: Span;
}

const coinedByArticle = new WeakMap<Article, readonly CoinedTerm[]>();

function coinedTermsOf(article: Article, words: Words): readonly CoinedTerm[] {
  let terms = coinedByArticle.get(article);
  if (terms === undefined) {
    terms = quotedTermsOf(article)
      .filter(({ text }) => isCoined(text, words))
      .map(({ text, start, end }) => ({ text, span: copyOfArticle(article).toRaw({ start, end }) }));
    coinedByArticle.set(article, terms);
  }
  return terms;
}

/** Names that somebody made up of a number and what it counts: 四城联创, 三圈三部位. Other quoted words mean something in plain text too. */
function isCoined(text: string, words: Words): boolean {
  return coined.test(text) && words.count(text, 0, text.length) === 0;
}

const coined = /^[一二两三四五六七八九十双多百千万][\p{Script=Han}\d]{2,9}$/u;

const bareByArticle = new WeakMap<Article, Map<string, readonly Span[]>>();

function barePlaces(article: Article, term: string, words: Words): readonly Span[] {
  let known = bareByArticle.get(article);
  if (known === undefined) bareByArticle.set(article, (known = new Map<string, readonly Span[]>()));
  let places = known.get(term);
  if (places === undefined) {
    places = findBare(article, term, words);
    known.set(term, places);
  }
  return places;
}

function findBare(article: Article, term: string, words: Words): Span[] {
  const flow = copyOfArticle(article);
  const places: Span[] = [];
  for (let at = flow.text.indexOf(term); at >= 0; at = flow.text.indexOf(term, at + term.length)) {
    const span = { start: at, end: at + term.length };
    if (/[“‘《\d第之]/u.test(flow.text[at - 1] ?? '') || isInsideQuotes(flow.text, at)) continue;
    // A headline leaves quotation marks out for the sake of its look.
    if (standsAlone(words, flow.text, span) && !isInHeading(article, flow.toRaw(span)))
      places.push(flow.toRaw(span));
  }
  return places;
}

function isInHeading({ headline, kicker, subhead }: Article, { start }: Span): boolean {
  return [headline, kicker, subhead].some(
    (heading) => heading?.lines.some((line) => line.start <= start && start < line.end) === true,
  );
}
