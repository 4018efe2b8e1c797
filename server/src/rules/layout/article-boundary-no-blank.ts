import type { Article } from '../../page/page';
import { boundaryIn } from '../page-habits';
import { defineRule } from '../rule';
import { lineEndBefore } from './line-end-before';

export const articleBoundaryNoBlank = defineRule({
  code: 'article-boundary-no-blank',
  group: 'layout',
  title: { zh: '稿间缺空行', en: 'No blank line between articles' },
  level: 'information',
  fix: 'safe',
  errorCount: { weight: 0 },
  source: { standard: { zh: '报纸编辑惯例', en: 'Newspaper practice' }, verified: false },
  unit: 'page',
  triggers: 'always',
  needs: ['habits'],
  check: ({ slice, articles, gaps }, { habits, report }) => {
    if (!habits.blankBetweenArticles) return;
    for (let index = 1; index < articles.length; index++) {
      const { value, start } = articles[index]!;
      if (boundaryIn(gaps[index]!) !== 'close') continue;
      if (!opensWithDateline(value)) continue;
      const opening = /^[^\r\n]*/u.exec(value.raw.slice(0, 30))![0];
      report({
        span: { start, end: start + Math.max(1, opening.length) },
        message: {
          zh: {
            what: `“${opening.trim().slice(0, 8)}”是另一篇稿，前面没有空行`,
            why: '两篇稿连在一起，拆分、统计字数和排版时容易当成一篇',
            todo: '在前面加一个空行',
          },
          en: {
            what: `“${opening.trim().slice(0, 8)}” opens another article without a blank line before it`,
            why: 'two articles that run together are easily taken for one',
            todo: 'Insert a blank line',
          },
        },
        fix: {
          title: { zh: '在稿前加空行', en: 'Insert a blank line' },
          edits: [{ span: { start, end: start }, newText: lineEndBefore(slice(start - 2, start), 2) }],
        },
      });
    }
  },
});

/** Where one article ends and the next begins is certain only where the next says who reports from where. */
function opensWithDateline({ raw, dateline, byline }: Article): boolean {
  const first = raw.length - raw.trimStart().length;
  return dateline?.start === first || byline?.start === first;
}
