import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DateLine, ExpectedDate, FoundDate } from '../../scripts/measure/date-line';
import { measureDateFiles, measureDates } from '../../scripts/measure/measure-dates';
import { readDateFiles } from '../../scripts/measure/read-date-files';
import { daysOfFound, scoreDates } from '../../scripts/measure/score-dates';

const text = '云岭区今年5月18日起试行，三天后结束';

function expected(part: string, accept: ExpectedDate['accept'] = [], type = 'date'): ExpectedDate {
  const start = text.indexOf(part);
  return { text: part, start, end: start + part.length, type, accept, hasSpan: true };
}

function found(part: string, start: string | null, end: string | null = null): FoundDate {
  const at = text.indexOf(part);
  const type = end === null ? 'date' : 'period';
  return { span: { start: at, end: at + part.length }, text: part, type, timex: null, start, end };
}

function line(...dates: ExpectedDate[]): DateLine {
  return { id: 'own/1', text, day: '2031-05-20', expected: dates, isExhaustive: true };
}

test('a date is right with an accepted value, whatever its span', () => {
  const may = expected('今年5月18日', [
    ['2031-05-18', '2031-05-18'],
    ['2030-05-18', '2030-05-18'],
  ]);
  const { byType, misses } = scoreDates(line(may), [found('5月18日', '2031-05-18')]);
  const counts = { expected: 1, overlapping: 1, spans: 1, exact: 0, values: 1, rightValues: 1, right: 1 };
  expect([...byType]).toEqual([['date', counts]]);
  expect(misses).toMatchObject([{ class: 'span', expected: may }]);
  const wrong = scoreDates(line(may), [found('今年5月18日', '2031-05-19')]);
  expect(wrong.byType.get('date')).toEqual({ ...counts, exact: 1, rightValues: 0, right: 0 });
  expect(wrong.misses).toMatchObject([{ class: 'value' }]);
});

test('where the value is not scored, the span decides; where neither is, that anything is found', () => {
  const may = expected('今年5月18日');
  const right = (dates: readonly FoundDate[], hasSpan = true): number =>
    scoreDates(line({ ...may, hasSpan }), dates).byType.get('date')!.right;
  expect(right([found('今年5月18日', null)])).toBe(1);
  expect(right([found('5月18日', null)])).toBe(0);
  expect(right([found('5月18日', null)], false)).toBe(1);
  expect(right([], false)).toBe(0);
});

test('the date with the same span counts, else the one that shares most', () => {
  const may = expected('5月18日起', [['2031-05-18', '2031-05-18']]);
  const near = [found('今年5', '2031-01-01', '2032-01-01'), found('月18日', '2031-05-18')];
  expect(scoreDates(line(may), near).byType.get('date')!.rightValues).toBe(1);
  const same = [found('今年5月18日起试', '2031-05-18'), found('5月18日起', null)];
  expect(scoreDates(line(may), same).byType.get('date')).toMatchObject({ exact: 1, rightValues: 0 });
});

test('what overlaps nothing is false in an exhaustive line and ignored in another', () => {
  const may = expected('今年5月18日');
  const dates = [found('5月18日', null), found('三天后', null)];
  expect(scoreDates(line(may), dates)).toMatchObject({ found: 2, wrong: 1 });
  expect(scoreDates(line(may), dates).misses.at(-1)).toEqual({
    class: 'false',
    expected: null,
    found: dates[1],
  });
  expect(scoreDates({ ...line(may), isExhaustive: false }, dates)).toMatchObject({ found: 0, wrong: 0 });
});

test('a line is right with all its dates; without any, where nothing is found', () => {
  const dates = [found('今年5月18日', null), found('三天后', null)];
  const isRight = (answers: ExpectedDate[], isExhaustive = true): boolean =>
    scoreDates({ ...line(...answers), isExhaustive }, dates).isRight;
  expect(isRight([expected('今年5月18日')])).toBe(true);
  expect(isRight([expected('今年5月18日'), expected('三天', [], 'duration')])).toBe(false);
  expect(isRight([], false)).toBe(false);
  expect(scoreDates(line(), []).isRight).toBe(true);
});

test('a date that nothing overlaps is not found', () => {
  const { byType, misses } = scoreDates(line(expected('今年5月18日')), [found('三天后', null)]);
  expect(byType.get('date')).toMatchObject({ overlapping: 0, right: 0 });
  expect(misses.map((miss) => miss.class)).toEqual(['not found', 'false']);
});

test.each<[FoundDate['type'], string | null, string | null, unknown]>([
  ['date', '2031-05-18', null, ['2031-05-18', '2031-05-18']],
  ['datetime', '2031-05-18T20:00', null, ['2031-05-18', '2031-05-18']],
  ['time', 'T20:00', null, [null, null]],
  ['period', '2031-05-01', '2031-06-01', ['2031-05-01', '2031-05-31']],
  ['period', '2031-05-18T20:00', '2031-05-19T02:00', ['2031-05-18', '2031-05-19']],
  ['period', '2031-05-01', null, ['2031-05-01', null]],
  ['period', null, '2031-05-01', [null, '2031-04-30']],
  ['period', null, '2031-06-01', ['2031-05-20', '2031-05-31']],
  ['period', '2031-05-02', null, ['2031-05-02', '2031-05-20']],
  ['vague', null, null, [null, null]],
])('%s from %s to %s', (type, start, end, days) => {
  const accept: ExpectedDate['accept'] = [
    ['2031-05-20', '2031-05-31'],
    ['2031-05-02', '2031-05-20'],
  ];
  expect(daysOfFound({ type, start, end }, accept, '2031-05-20')).toEqual(days);
});

test('the tables have the figures by file and by type, the list every miss', () => {
  const lines = [
    line(expected('今年5月18日', [['2031-05-18', '2031-05-18']]), expected('三天后', [], 'time')),
  ];
  const reader = vi.fn(() => [found('今年5月18日', '2031-05-19'), found('云岭区', null)]);
  const printed = measureDateFiles([{ name: 'own', lines }], reader, true).split('\n');
  expect(reader).toHaveBeenCalledWith(text, '2031-05-20');
  expect(printed.slice(0, 8)).toEqual([
    'own: not found (1)',
    '  own/1  …年5月18日起试行，⟦三天后⟧结束  (2031-05-20)  time →',
    '',
    'own: value (1)',
    '  own/1  云岭区⟦〔今年5月18日〕⟧起试行，三天后结束  (2031-05-20)  date [2031-05-18]' +
      ' → 今年5月18日 date — 2031-05-19 — [2031-05-19]',
    '',
    'own: false (1)',
    '  own/1  〔云岭区〕今年5月18日起试行…  (2031-05-20)   → 云岭区 date — — — [—]',
  ]);
  const rows = printed.slice(10).map((row) => row.trim().split(/\s{2,}/u));
  expect(rows[0]).toEqual(['own', '1', '0.0', '2', '50.0', '50.0', '1', '0.0', '0', '0.0', '2', '1']);
  expect(rows[3]).toEqual(['own', 'dates and periods', '1', '100.0', '100.0', '1', '0.0', '0', '0.0']);
  expect(rows[4]).toEqual(['other', '1', '0.0', '0.0', '0', '—', '0', '0.0']);
  expect(rows.slice(5, 7).map(([type]) => type)).toEqual(['date', 'time']);
  expect(measureDateFiles([{ name: 'own', lines }], reader, false)).not.toContain('not found');
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'measure-dates-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

function write(file: string, ...lines: object[]): string {
  const path = join(folder, file);
  writeFileSync(path, lines.map((object) => `${JSON.stringify(object)}\n`).join(''));
  return path;
}

const date = { text: '5月18日', start: 2, end: 7, type: 'date', accept: [['2031-05-18', '2031-05-18']] };
const good = {
  id: 'own/1',
  input: '今年5月18日起试行',
  refDateTime: '2031-05-20T08:00:00',
  exhaustive: false,
  expected: [date],
};

test('every file of a folder is read, or one that is named', () => {
  const lines = [
    {
      id: 'own/1',
      text: '今年5月18日起试行',
      day: '2031-05-20',
      isExhaustive: false,
      expected: [{ ...date, hasSpan: true }],
    },
  ];
  const path = write('a.jsonl', good);
  write('b-dev.jsonl', { ...good, refDateTime: null });
  expect(readDateFiles(folder)).toEqual([
    { name: 'a', lines },
    { name: 'b-dev', lines: [{ ...lines[0], day: null }] },
  ]);
  expect(readDateFiles(path).map(({ name }) => name)).toEqual(['a']);
});

test('a date without a span stands for the whole text', () => {
  write('a.jsonl', { ...good, expected: [{ ...date, start: null, end: null }] });
  expect(readDateFiles(folder)[0]!.lines[0]!.expected[0]).toMatchObject({
    start: 0,
    end: 10,
    hasSpan: false,
  });
});

test.each<[string, object, string]>([
  ['no id', { ...good, id: 7 }, '"id" is not a string'],
  ['no input', { ...good, input: undefined }, '"input" is not a string'],
  ['no flag', { ...good, exhaustive: 'yes' }, '"exhaustive" is neither true nor false'],
  ['a reference that is no day', { ...good, refDateTime: '2031-02-29T08:00:00' }, 'has no day'],
  ['no list', { ...good, expected: date }, '"expected" is not a list'],
  ['no type', { ...good, expected: [{ ...date, type: 1 }] }, 'lacks text or type'],
  ['another text', { ...good, expected: [{ ...date, start: 1 }] }, 'is not between start and end'],
  ['a day that is none', { ...good, expected: [{ ...date, accept: [['2031', '2031']] }] }, '"accept" is not'],
])('%s is told with file and line, exit code 2', (_, broken, message) => {
  const error = vi.spyOn(console, 'error').mockReturnValue();
  const path = write('a.jsonl', good, broken);
  expect(measureDates([folder], false)).toBe(2);
  expect(error.mock.calls[0]![0]).toContain(`${path}:2: `);
  expect(error.mock.calls[0]![0]).toContain(message);
});

test('a short text is read as a page, whatever the page reader takes it for', () => {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  const inputs = ['2031年5月18日', '今年5月18日', '近日', '第3版 2031年5月18日', '2031年5月18日 星期日'];
  write(
    'a.jsonl',
    ...inputs.map((input) => ({
      ...good,
      input,
      expected: [{ ...date, text: input, start: null, end: null, accept: [] }],
    })),
  );
  expect(measureDates([folder], false)).toBe(0);
  const cells = (log.mock.calls[0]![0] as string).split('\n')[1]!.split(/\s+/u);
  expect(cells.slice(0, 5)).toEqual(['a', '5', '100.0', '5', '100.0']);
});

test('a page, which has no answer, has all its dates listed', () => {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  const path = join(folder, 'A02.txt');
  writeFileSync(
    path,
    '　　本报讯（记者林知远） 5 月\n12日上午，云岭区召开会议，近日发文。2月30日、今年上半年、7月1日前再议。\n',
  );
  expect(measureDates([path], false, '2031-05-18')).toBe(0);
  const lines = (log.mock.calls[0]![0] as string).split('\n');
  expect(lines.slice(2, -2).map((line) => line.split(/\s{2,}/u).slice(0, 4))).toEqual([
    ['L1', '5月12日上午', 'month-day', '2031-05-12'],
    ['L2', '近日', 'vague', '—'],
    ['L2', '2月30日', 'impossible', '—'],
    ['L2', '今年上半年', 'period', '2031-01-01 – 2031-06-30'],
    ['L2', '7月1日前', 'month-day', '2031-05-18 – 2031-06-30'],
  ]);
  expect(lines.at(-2)).toBe('5 dates: 2 month-day, 1 vague, 1 impossible, 1 period');
  vi.spyOn(console, 'error').mockReturnValue();
  expect(measureDates([join(folder, 'none.txt')], false)).toBe(2);
});
