import { expect, test } from 'vitest';
import type { PageAnswer } from '../../scripts/measure/answer';
import type { Outline, OutlinedArticle } from '../../scripts/measure/outline';
import { addScores, f1, scorePage } from '../../scripts/measure/score-page';

const text = [
  '本报讯（记者林知远）一',
  '二',
  '三',
  '',
  '四',
  '五',
  '老街修好了',
  '',
  '▲图。江汀 摄',
  '',
].join('\n');

const answer: PageAnswer = {
  id: 'page',
  articles: [
    { title: '老街修好了', titleLines: [6], reporters: ['林知远'], bodyStartLine: 0, bodyEndLine: 5 },
  ],
  captions: [{ text: '图。', photographer: '江汀', startLine: 8, endLine: 8 }],
  furniture: [],
};

function article(change: Partial<OutlinedArticle> = {}): OutlinedArticle {
  return {
    title: '老 街修好了',
    titleLines: [6],
    reporters: ['林知远'],
    firstLine: 0,
    lastLine: 5,
    bodyLines: new Set([0, 1, 2, 4, 5]),
    ...change,
  };
}

function outline(articles: OutlinedArticle[], photographer = '江汀'): Outline {
  const caption = { text: '图 。', photographers: [photographer], firstLine: 8, lastLine: 8 };
  return { articles, captions: [caption] };
}

test('a page read as the answer says is perfect; spaces do not count', () => {
  const { score, differences } = scorePage(text, answer, outline([article()]));
  expect(differences).toEqual([]);
  expect(score).toMatchObject({
    found: 1,
    perfect: 1,
    perfectPages: 1,
    headlines: 1,
    captionsRight: 1,
    captionTexts: 1,
  });
});

test('an article with four of five body lines is found, but not perfect', () => {
  const read = article({ lastLine: 4, bodyLines: new Set([0, 1, 2, 4]) });
  const { score, differences } = scorePage(text, answer, outline([read]));
  expect(score).toMatchObject({ found: 1, lastLines: 0, firstLines: 1, perfect: 0, perfectPages: 0 });
  expect(differences).toEqual([{ kind: 'last body line', line: 5, answer: '6: 五', read: '5: 四' }]);
});

test('an article with three of five body lines is not found, and one too many', () => {
  const read = article({ bodyLines: new Set([0, 1, 2]) });
  const { score, differences } = scorePage(text, answer, outline([read]));
  expect(score).toMatchObject({ found: 0, headlines: 0, read: 1 });
  expect(differences.map(({ kind }) => kind)).toEqual(['article not found', 'article too many']);
});

test('an article too many spoils the page, not the article', () => {
  const extra = article({ bodyLines: new Set([9]), firstLine: 9, lastLine: 9 });
  expect(scorePage(text, answer, outline([article(), extra])).score).toMatchObject({
    perfect: 1,
    perfectPages: 0,
  });
});

test('a wrong photographer makes the caption wrong', () => {
  expect(scorePage(text, answer, outline([article()], '白露')).score).toMatchObject({ captionsRight: 0 });
});

test('a headline where the answer has none is wrong', () => {
  const none: PageAnswer = { ...answer, articles: [{ ...answer.articles[0]!, title: null, titleLines: [] }] };
  expect(scorePage(text, none, outline([article()])).score).toMatchObject({ found: 1, headlines: 0 });
  expect(scorePage(text, none, outline([article({ title: '' })])).score.headlines).toBe(1);
});

test('sums and F1', () => {
  const { score } = scorePage(text, answer, outline([article()]));
  expect(addScores([score, score])).toMatchObject({ pages: 2, found: 2, perfectPages: 2 });
  expect(f1(0, 0, 0)).toBe(1);
  expect(f1(1, 2, 2)).toBe(0.5);
});
