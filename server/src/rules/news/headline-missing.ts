import type { Article } from '../../page/page';
import { comparedArticles } from '../compared-articles';
import { defineRule } from '../rule';

export const headlineMissing = defineRule({
  code: 'headline-missing',
  group: 'news',
  title: { zh: '稿件缺标题', en: 'Article without a headline' },
  level: 'information',
  fix: 'no',
  errorCount: { weight: 0 },
  source: { standard: { zh: '报纸编辑惯例', en: 'Newspaper practice' }, verified: false },
  unit: 'page',
  triggers: 'always',
  check: (page, { report }) => {
    const articles = comparedArticles(page);
    const titled = articles.filter(({ value }) => value.headline !== null).length;
    // A page that prints few headlines is a column of briefs, or its headlines were not taken along.
    if (titled < 2 || titled < 3 * (articles.length - titled)) return;
    for (const { value, start } of articles) {
      if (!lacksHeadline(value)) continue;
      const { dateline, byline } = value;
      const opening = dateline ?? byline!;
      report({
        span: { start: start + opening.start, end: start + opening.end },
        message: {
          zh: {
            what: '这篇稿没有标题',
            why: '同版其他稿都有标题，这里可能漏排，也可能取文字时漏了',
            todo: '补上标题',
          },
          en: {
            what: 'This article has no headline',
            why: 'the others on the page have one',
            todo: 'Add it',
          },
        },
      });
    }
  },
});

/** Of an article that says who sent it, and is no brief. */
function lacksHeadline({ headline, dateline, byline, characters, jumpLines }: Article): boolean {
  if (headline !== null || (dateline === null && byline === null)) return false;
  return characters >= shortest && !jumpLines.some(({ direction }) => direction === 'from');
}

const shortest = 150;
