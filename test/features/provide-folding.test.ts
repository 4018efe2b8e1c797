import { describe, expect, it } from 'vitest';
import { provideFolding } from '../../server/src/features/provide-folding';
import { readPage } from '../../server/src/page/read-page';
import { samplePage } from '../harness/sample-page';
import { testWords } from '../harness/test-words';

describe('provideFolding', () => {
  const page = readPage(samplePage.text, testWords);

  it('folds every article of several lines, and its paragraphs', () => {
    const folds = provideFolding(page);
    const articles = folds.filter((fold) => fold.kind === 'article');
    expect(articles.length).toBe(page.articles.length);
    for (const [index, { start, end }] of articles.entries()) {
      const { value, start: from } = page.articles[index]!;
      expect(start).toBe(page.lines.lineAt(from));
      expect(end).toBe(page.lines.lineAt(from + value.raw.length));
    }
    expect(folds.filter((fold) => fold.kind === 'paragraph').length).toBeGreaterThan(articles.length);
    for (const { start, end } of folds) expect(end).toBeGreaterThan(start);
  });

  it('keeps the greater parts where an editor takes only so many', () => {
    const all = provideFolding(page);
    const articles = all.filter((fold) => fold.kind === 'article');
    const few = provideFolding(page, articles.length + 2);
    expect(few).toHaveLength(articles.length + 2);
    expect(few.filter((fold) => fold.kind === 'article')).toEqual(articles);
    expect(provideFolding(page, articles.length)).toEqual(articles);
    expect(provideFolding(page, 1)).toHaveLength(1);
    expect(provideFolding(page, 0)).toEqual([]);
  });

  it('folds nothing that stands on one line', () => {
    expect(provideFolding(readPage('花市早开门', testWords))).toEqual([]);
    expect(provideFolding(readPage('', testWords))).toEqual([]);
  });
});
