import { basename } from 'node:path';
import { parseIsoDay } from '../../server/src/lexis/calendar/civil-day';
import type { DateFile, DateLine, DayRange, ExpectedDate } from './date-line';
import { BadAnswerFile, jsonlFilesOf, readJsonLines, type JsonLine } from './read-json-lines';

/**
 * The answered dates of every `.jsonl` of a folder, or of one such file. A line is one object with `id`, `input`,
 * `refDateTime` (null where no day is known), `exhaustive` and `expected`: dates with `text`, `start`, `end`, `type` and
 * `accept`, the admissible `[from, to]` by day, both ends included. Offsets are UTF-16 code units, end exclusive; start and end are null where
 * the source tells no span.
 * @throws BadAnswerFile where the folder cannot be read, holds no such file, or a line is not what it should be.
 */
export function readDateFiles(folder: string): DateFile[] {
  const paths = folder.endsWith('.jsonl') ? [folder] : jsonlFilesOf(folder);
  return paths.map((path) => ({
    name: basename(path, '.jsonl'),
    lines: readJsonLines(path).map(dateLine),
  }));
}

function dateLine({ where, value }: JsonLine): DateLine {
  const { id, input, refDateTime, exhaustive, expected } = value;
  if (typeof id !== 'string') throw new BadAnswerFile(`${where}: "id" is not a string`);
  if (typeof input !== 'string') throw new BadAnswerFile(`${where}: "input" is not a string`);
  if (typeof exhaustive !== 'boolean')
    throw new BadAnswerFile(`${where}: "exhaustive" is neither true nor false`);
  if (!Array.isArray(expected)) throw new BadAnswerFile(`${where}: "expected" is not a list`);
  return {
    id,
    text: input,
    day: refDateTime === null ? null : dayOf(refDateTime, where),
    expected: expected.map((entry: unknown) => expectedDate(entry, input, where)),
    isExhaustive: exhaustive,
  };
}

function dayOf(refDateTime: unknown, where: string): string {
  const day = typeof refDateTime === 'string' ? refDateTime.slice(0, 10) : '';
  if (parseIsoDay(day) === null)
    throw new BadAnswerFile(`${where}: "refDateTime" ${JSON.stringify(refDateTime)} has no day`);
  return day;
}

function expectedDate(entry: unknown, input: string, where: string): ExpectedDate {
  const shown = `"expected" ${JSON.stringify(entry)}`;
  const { text, start, end, type, accept } = (entry ?? {}) as Record<string, unknown>;
  if (typeof text !== 'string' || typeof type !== 'string')
    throw new BadAnswerFile(`${where}: ${shown} lacks text or type`);
  if (!Array.isArray(accept) || !accept.every(isDayRange))
    throw new BadAnswerFile(`${where}: ${shown}: "accept" is not a list of [from, to]`);
  if (start === null && end === null)
    return { text, start: 0, end: input.length, type, accept, hasSpan: false };
  if (!isOffset(start) || !isOffset(end) || start >= end || input.slice(start, end) !== text)
    throw new BadAnswerFile(`${where}: ${shown}: its text is not between start and end`);
  return { text, start, end, type, accept, hasSpan: true };
}

function isDayRange(value: unknown): value is DayRange {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((day) => day === null || (typeof day === 'string' && parseIsoDay(day) !== null))
  );
}

function isOffset(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}
