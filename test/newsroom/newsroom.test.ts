import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkNewsroom } from '../../scripts/measure/check-newsroom';
import { f1 } from '../../scripts/measure/score-page';
import { scoreNewsroom } from '../../scripts/measure/score-newsroom';
import { dateInPath } from '../../server/src/reading/date-in-path';
import { readPageNumber } from '../../server/src/reading/page-number';
import { testNames } from '../harness/test-names';
import { testWords } from '../harness/test-words';
import { buildNewsroom } from './build-newsroom';
import { isOneApart, strokesOf } from './invented-names';
import type { FaultKind, FaultPlace, PlantedFault } from './newsroom';
import { writeNewsroom } from './write-newsroom';

const newsroom = buildNewsroom({ pages: 40, seed: 5 });
const checked = checkNewsroom(newsroom, '/paper', { words: testWords, tagger: testNames });
const linesByPath = new Map(newsroom.pages.map(({ path, text }) => [path, text.split('\n')]));
const folder = mkdtempSync(join(tmpdir(), 'newsroom-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a newsroom', () => {
  it('is the same for the same seed, and another for another', () => {
    const again = buildNewsroom({ pages: 40, seed: 5 });
    expect(again.pages).toEqual(newsroom.pages);
    expect(again.faults).toEqual(newsroom.faults);
    expect(again.lists).toEqual(newsroom.lists);
    expect(buildNewsroom({ pages: 8, seed: 6 }).pages[0]!.text).not.toBe(newsroom.pages[0]!.text);
  });

  it('has as many pages as were asked for, with days and numbers in their paths', () => {
    expect(newsroom.pages).toHaveLength(40);
    expect(linesByPath.size).toBe(40);
    for (const { path, date } of newsroom.pages) expect(dateInPath(path)?.value).toBe(date);
    expect(buildNewsroom({ pages: 3, seed: 1 }).pages).toHaveLength(3);
  });

  it('leaves no slot, no choice and no mark in its copy', () => {
    for (const { path, text } of newsroom.pages) {
      expect(text, path).not.toMatch(/[[\]{}|~#%]{2}|[[\]{}|~#]|undefined|null|NaN|[\uE000-\uF8FF]/u);
      expect(text, path).not.toMatch(/^[，。、；：？！）”’》]/mu);
    }
  });

  it('plants a fault of every kind on different places', () => {
    const kinds = new Set(newsroom.faults.map(({ kind }) => kind));
    expect(kinds.size).toBe(18);
    const places = newsroom.faults.map(({ path, range }) => `${path} ${range.join(' ')}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('says truly where its faults stand, and their counterparts', () => {
    for (const fault of newsroom.faults)
      for (const place of [fault, ...fault.counterparts])
        expect(textAt(place).replace(/\s/gu, ''), fault.what).toBe(place.text.replace(/\s/gu, ''));
  });

  it('plants what it says it plants', () => {
    const person = new Map(newsroom.cast.officers.map((officer) => [officer.name, officer]));
    const orderOf = (name: string): number => person.get(name)!.order;
    const checks: Partial<Record<FaultKind, (fault: PlantedFault) => void>> = {
      'misspelt-name': ({ text, what }) =>
        expect(isOneApart(text, what.slice(0, text.length)), what).toBe(true),
      'strokes-order': ({ text }) => expect(isInOrder(text.split('、').map(strokesOf)), text).toBe(false),
      'leaders-order': ({ text }) => expect(isInOrder(text.split('、').map(orderOf)), text).toBe(false),
      'jump-to-wrong-page': ({ text, counterparts }) => {
        const number = readPageNumber(/第?([A-Z]?\d+|[一二三四五六七八九十]+)版/u.exec(text)![1]!);
        const real = readPageNumber(/([A-Z]?\d+)\.txt$/u.exec(counterparts[0]!.path)![1]!);
        expect(number).not.toBe(real);
      },
      'other-number': expectAnother,
      'other-name': expectAnother,
      'story-again': ({ text, counterparts }) => expect(bodyOf(counterparts[0]!)).toBe(bodyOf({ text })),
    };
    for (const fault of newsroom.faults) checks[fault.kind]?.(fault);
  });

  it('has its lists of leaders and of strokes in order where nothing was planted', () => {
    const planted = newsroom.faults.filter(({ kind }) => kind.endsWith('-order')).map(({ text }) => text);
    const order = new Map(newsroom.cast.officers.map((officer) => [officer.name, officer.order]));
    let lists = 0;
    for (const { text } of newsroom.pages) {
      for (const [, list] of text
        .replace(/\s/gu, '')
        .matchAll(
          /领导((?:[\u4e00-\u9fff]{2,3}、){3,}[\u4e00-\u9fff]{2,3}?)(?=参加|出席|一同|一起|陪同)/gu,
        )) {
        if (planted.includes(list!)) continue;
        const places = list!.split('、').map((name) => order.get(name));
        if (places.includes(undefined)) continue;
        lists++;
        expect(places, list).toEqual([...places].sort((a, b) => a! - b!));
      }
    }
    expect(lists).toBeGreaterThan(10);
  });

  it('is read into the articles that were laid out', () => {
    const { found, answered, read } = checked.articles;
    expect(answered).toBeGreaterThan(200);
    expect(f1(found, answered, read), checked.differences.join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  it('has people who are found', () => {
    expect(checked.people).toBeGreaterThan(500);
    expect(checked.peopleFound / checked.people, checked.peopleMissed.join('\n')).toBeGreaterThanOrEqual(
      0.97,
    );
  });

  it('is good copy but for what was planted', () => {
    const { falseReports, otherRules } = scoreNewsroom(newsroom.faults, checked.reports);
    expect(falseReports.length, JSON.stringify(falseReports, null, 1)).toBeLessThanOrEqual(40 / 20);
    const others = otherRules.reduce((sum, [, count]) => sum + count, 0);
    expect(others / newsroom.pages.length, JSON.stringify(otherRules)).toBeLessThan(0.6);
  });

  it('is written as it was made up', () => {
    writeNewsroom(folder, newsroom);
    for (const { path, text } of newsroom.pages) expect(readFileSync(join(folder, path), 'utf8')).toBe(text);
    const truth = readFileSync(join(folder, 'truth.jsonl'), 'utf8').trim().split('\n');
    expect(truth.map((line) => JSON.parse(line) as unknown)).toEqual(newsroom.faults);
    const people = readFileSync(join(folder, '.newspaper', 'people.tsv'), 'utf8')
      .split('\n')
      .slice(0, -1);
    expect(people.filter((line) => !/^[^\t]+\t[^\t]+\t\d+\t/u.test(line))).toHaveLength(1);
  });
});

function expectAnother({ path, text, counterparts }: PlantedFault): void {
  expect(counterparts[0]!.text).not.toBe(text);
  expect(counterparts[0]!.path).not.toBe(path);
}

function isInOrder(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || numbers[index - 1]! <= number);
}

function textAt({ path, range: [startLine, start, endLine, end] }: FaultPlace): string {
  const lines = path.endsWith('.tsv')
    ? newsroom.lists.get('people.tsv')!.split('\n')
    : linesByPath.get(path)!;
  if (startLine === endLine) return lines[startLine]!.slice(start, end);
  return [
    lines[startLine]!.slice(start),
    ...lines.slice(startLine + 1, endLine),
    lines[endLine]!.slice(0, end),
  ].join('');
}

/** Of an article with its headline: the copy behind its dateline. */
function bodyOf({ text }: { readonly text: string }): string {
  const flat = text.replace(/\s/gu, '');
  return /讯（[^）]*）(.{60})/u.exec(flat)?.[1] ?? flat;
}
