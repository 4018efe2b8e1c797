import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { collocationAt, collocationVerbs } from '../../../server/src/lexis/collocations/find-collocation';

const file = join(__dirname, '../../../server/src/lexis/collocations/collocations.tsv');
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

function found(text: string, verb: string): string | null {
  const start = text.indexOf(verb);
  const collocation = collocationAt(text, { start, end: start + verb.length });
  return collocation && text.slice(collocation.object.start, collocation.object.end);
}

it('has rows of a verb, its objects and other verbs, none twice and none that contradicts another', () => {
  const seen = new Set<string>();
  for (const row of rows) {
    expect([undefined, 'any']).toContain(row[3]);
    const [verb, objects, better] = row as [string, string, string];
    for (const object of objects.split('|')) {
      expect(seen.has(`${verb} ${object}`), `${verb} ${object}`).toBe(false);
      seen.add(`${verb} ${object}`);
    }
    expect(better.split('|')).not.toContain(verb);
  }
  expect(rows.length).toBeGreaterThanOrEqual(60);
  // What is suggested must not be found wrong itself.
  for (const [, objects, better] of rows as [string, string, string][])
    for (const object of objects.split('|'))
      for (const verb of better.split('|'))
        expect(seen.has(`${verb} ${object}`), `${verb} ${object}`).toBe(false);
});

it('finds each of them, near and with words in between', () => {
  for (const [verb, objects] of rows as [string, string, string][]) {
    for (const object of objects.split('|')) {
      expect(found(`全区${verb}${object}。`, verb)).toBe(object);
      expect(found(`全区${verb}了城乡居民的${object}，`, verb)).toBe(object);
    }
  }
  expect(collocationVerbs).toContain('改善');
});

it('lets those who do it be joined', () => expect(found('项目深受市民和游客关注，', '深受')).toBe('关注'));

it.each([
  '改善水平较低的',
  '改善的是水平',
  '改善管理，提高水平',
  '改善环境和提高水平',
  '改善“水平”',
  '改善一二三四五六七八九十一二三四五六水平',
])('%s is none', (text) => expect(found(text, '改善')).toBeNull());
