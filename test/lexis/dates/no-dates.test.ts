import { expect, test } from 'vitest';
import { findDates } from '../../../server/src/lexis/dates/find-dates';
import list from './no-dates.tsv';

// What looks like a date, a tab, a sentence that has it and holds no expression of time.
const lines = list
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [lookalike: string, sentence: string]);

test('there are two hundred sentences, each with its own look-alike', () => {
  expect(new Set(lines.map(([lookalike]) => lookalike)).size).toBe(lines.length);
  expect(lines.length).toBeGreaterThanOrEqual(200);
  for (const [lookalike, sentence] of lines) expect(sentence).toContain(lookalike);
});

test.each(lines)('%s is no date: %s', (_, sentence) => {
  expect(findDates(sentence).map(({ start, end }) => sentence.slice(start, end))).toEqual([]);
});
