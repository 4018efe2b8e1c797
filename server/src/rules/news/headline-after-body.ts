import type { Article, Placed } from '../../page/page';
import { isLineBreak, isSpace } from '../../text/characters';
import type { Span } from '../../text/span';
import { comparedArticles } from '../compared-articles';
import { keepByArticle } from '../keep-by-article';
import { defineRule } from '../rule';

export const headlineAfterBody = defineRule({
  code: 'headline-after-body',
  group: 'news',
  title: { zh: '标题在正文后', en: 'Headline after the body' },
  level: 'information',
  fix: 'suggestion',
  errorCount: { weight: 0 },
  source: { standard: { zh: '报纸编辑惯例', en: 'Newspaper practice' }, verified: false },
  unit: 'page',
  triggers: 'always',
  options: {
    pages: {
      type: 'enum',
      values: ['mixed', 'all'],
      default: 'mixed',
      title: {
        zh: 'mixed 只查本版别的稿标题都在正文前的，all 每一篇都查',
        en: 'mixed looks only at pages whose other headlines stand before their bodies, all at every page',
      },
    },
  },
  check: (page, { options, report }) => {
    const articles = comparedArticles(page);
    const before = articles.filter(isBefore).length;
    if (options.pages === 'mixed' && before < fewestBefore) return;
    const behind = articles.filter(({ value }) => isBehind(value) && stretchBehind(value) !== null);
    if (options.pages === 'mixed' && before < 4 * behind.length) return;
    for (const { value, start } of behind) {
      const { span, text } = stretchBehind(value)!;
      const at = start + value.body.start;
      report({
        span: { start: start + span.start, end: start + span.end },
        message: {
          zh: {
            what: '标题排在正文后面',
            why: '版面文件取出的文字常是这个次序，当作文稿发出去，标题会接到下一篇上',
            todo: '把标题移到正文前',
          },
          en: {
            what: 'The headline stands behind its body',
            why: 'text taken from a page often comes in this order, and the headline is taken for that of the next article',
            todo: 'Move it before the body',
          },
        },
        related: [
          { span: { start: at, end: at + 1 }, message: { zh: '正文从这里开始', en: 'The body starts here' } },
        ],
        fix: {
          title: { zh: '把标题移到正文前', en: 'Move the headline before the body' },
          edits: [
            { span: { start: at, end: at }, newText: text },
            { span: { start: start + span.cutFrom, end: start + span.end }, newText: '' },
          ],
        },
      });
    }
  },
});

interface HeadlineBehind {
  /** Of all its lines, with the offset behind the last character of the body. */
  readonly span: Span & { readonly cutFrom: number };
  /** The lines as they stand, with the line ends that part them from a body. */
  readonly text: string;
}

/** Of fewer headlines before their bodies nothing can be said of a page. */
const fewestBefore = 3;

function isBefore({ value: { headline, body } }: Placed<Article>): boolean {
  return headline !== null && headline.end <= body.start;
}

/** Nearly every headline stands before its body: then nothing need be kept. */
function isBehind({ headline, body }: Article): boolean {
  return headline !== null && headline.start >= body.end;
}

/** Kicker, headline and subhead, where they stand behind the body with nothing between or behind them. */
const stretchBehind = keepByArticle((article): HeadlineBehind | null => {
  const { raw, body, headline, kicker, subhead } = article;
  if (headline === null) return null;
  const lines = [headline, ...(kicker === null ? [] : [kicker]), ...(subhead === null ? [] : [subhead])];
  const start = Math.min(...lines.map((line) => line.start));
  const end = Math.max(...lines.map((line) => line.end));
  if (start < body.end || raw.slice(body.end, start).trim() !== '' || !holdsOnly(article, start, end))
    return null;
  const newLine = raw.includes('\r\n') ? '\r\n' : '\n';
  return {
    span: { start, end, cutFrom: body.end },
    text: raw.slice(start, end) + newLine + newLine,
  };
});

/** True where no other text stands between the lines of a headline. */
function holdsOnly({ raw, headline, kicker, subhead }: Article, start: number, end: number): boolean {
  const inside = [headline, kicker, subhead].flatMap((heading) => heading?.lines ?? []);
  const own = inside.reduce((sum, line) => sum + seenIn(raw, line), 0);
  return own === seenIn(raw, { start, end });
}

/** How many code units are no white space. */
function seenIn(raw: string, { start, end }: Span): number {
  let seen = 0;
  for (let at = start; at < end; at++) {
    const unit = raw.charCodeAt(at);
    if (!isSpace(unit) && !isLineBreak(unit)) seen++;
  }
  return seen;
}
