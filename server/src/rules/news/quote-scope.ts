import { comparedArticles } from '../compared-articles';
import { quotedTermsOf } from '../consistency/quoted-terms';
import { copyOfArticle } from '../copy-of-article';
import { defineRule } from '../rule';
import { shift, type Span } from '../../text/span';

export const quoteScope = defineRule({
  code: 'quote-scope',
  group: 'news',
  title: { zh: '引号范围', en: 'Quote covers too much or too little' },
  level: 'off',
  fix: 'no',
  errorCount: { weight: 0 },
  source: { standard: { zh: '报纸编辑惯例', en: 'Newspaper practice' }, verified: false },
  unit: 'page',
  triggers: 'always',
  check: (page, { report }) => {
    const terms = comparedArticles(page).flatMap(({ value, start }) => {
      const flow = copyOfArticle(value);
      return quotedTermsOf(value)
        .filter(({ text }) => counted.test(text))
        .map(({ text, start: from, end }) => ({
          text,
          span: shift(flow.toRaw({ start: from, end }), start),
          behind: flow.text.slice(end + 1, end + 1 + mostBehind),
        }));
    });
    const shorter = new Map<string, { readonly span: Span; readonly behind: string }>();
    for (const term of terms) if (!shorter.has(term.text)) shorter.set(term.text, term);
    for (const { text, span } of terms) {
      const inner = innerOf(text, shorter);
      if (inner === null) continue;
      const rest = text.slice(inner.length);
      const model = shorter.get(inner)!;
      if (!model.behind.startsWith(rest)) continue;
      report({
        span,
        message: {
          zh: {
            what: `引号里是“${text}”，本版别处引到“${inner}”为止`,
            why: '同一个说法，引号的范围应当一致',
            todo: `统一成一种，多半只引“${inner}”`,
          },
          en: {
            what: `“${text}” is quoted as “${inner}” elsewhere on the page`,
            why: 'the quotation marks of one term have one scope',
            todo: 'Use one form',
          },
        },
        related: [{ span: model.span, message: { zh: '另一种范围', en: 'The other scope' } }],
      });
    }
  },
});

const mostBehind = 6;

/** Phrases that open with a number, such as “六加一”攻坚战. */
const counted = /^[一二两三四五六七八九十百千万\d]\S{1,11}$/u;

/** The longest beginning of a term that is quoted by itself; null where none is. */
function innerOf(text: string, terms: ReadonlyMap<string, unknown>): string | null {
  for (let length = text.length - 1; length >= 2; length--) {
    const inner = text.slice(0, length);
    if (terms.has(inner)) return inner;
  }
  return null;
}
