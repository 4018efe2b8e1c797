import { beforeAll, describe, expect, it } from 'vitest';
import { checkNewsroom, type CheckedNewsroom } from '../../scripts/measure/check-newsroom';
import { f1 } from '../../scripts/measure/score-page';
import { scoreNewsroom, type NewsroomScore } from '../../scripts/measure/score-newsroom';
import { testNames } from '../harness/test-names';
import { testWords } from '../harness/test-words';
import { buildNewsroom } from './build-newsroom';

/** What a newsroom's memory must do: every planted fault found, and hardly a word where there is none. */
describe('a thousand pages', () => {
  const newsroom = buildNewsroom({ pages: 1000, seed: 1 });
  const kinds = [...new Set(newsroom.faults.map(({ kind }) => kind))];
  let checked: CheckedNewsroom;
  let score: NewsroomScore;

  beforeAll(() => {
    checked = checkNewsroom(newsroom, '/paper', { words: testWords, tagger: testNames });
    score = scoreNewsroom(newsroom.faults, checked.reports);
  });

  it.each(kinds)('finds every %s', (kind) => {
    const { planted, missed } = score.kinds.find((one) => one.kind === kind)!;
    expect(planted).toBeGreaterThanOrEqual(kind === 'broken-roster-line' ? 1 : 5);
    expect(missed.map(({ path, range, what }) => `${path}:${range[0] + 1} ${what}`)).toEqual([]);
  });

  it('reports next to nothing beside them', () => {
    const reports = score.falseReports.map(
      ({ path, range, rule, text }) => `${path}:${range[0] + 1} ${rule} ${text}`,
    );
    expect(reports.length, reports.join('\n')).toBeLessThanOrEqual(newsroom.pages.length / 20);
  });

  it('reads the articles and the people', () => {
    const { articles, people, peopleFound } = checked;
    expect(f1(articles.found, articles.answered, articles.read)).toBeGreaterThanOrEqual(0.98);
    expect(peopleFound / people).toBeGreaterThanOrEqual(0.97);
  });
});
