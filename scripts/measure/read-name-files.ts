import { basename } from 'node:path';
import type { Span } from '../../server/src/text/span';
import type { BylineSentence, NameFile, NameSentence, NameType } from './name-sentence';
import { BadAnswerFile, jsonlFilesOf, readJsonLines, type JsonLine } from './read-json-lines';

/**
 * The answered sentences of a folder: its `*-dev.jsonl`, or every `.jsonl` where it has none of those. A line is one
 * object with `text`, and either `persons`, `places` and `orgs` or `kind`, `reporters` and `padded`; names are
 * `[start, end, name]` in UTF-16 code units, end exclusive.
 * @throws BadAnswerFile where the folder cannot be read, holds no such file, or a line is not what it should be.
 */
export function readNameFiles(folder: string): NameFile[] {
  const files = jsonlFilesOf(folder);
  const development = files.filter((file) => file.endsWith('-dev.jsonl'));
  return (development.length > 0 ? development : files).map(readNameFile);
}

function readNameFile(path: string): NameFile {
  const lines = linesOf(path);
  const name = basename(path, '.jsonl');
  if (lines[0] !== undefined && 'reporters' in lines[0].value)
    return { name, kind: 'bylines', sentences: lines.map(bylineSentence) };
  return { name, kind: 'names', sentences: lines.map(nameSentence) };
}

interface AnsweredLine extends JsonLine {
  readonly text: string;
}

function linesOf(path: string): AnsweredLine[] {
  return readJsonLines(path).map((line) => {
    const { text } = line.value;
    if (typeof text !== 'string') throw new BadAnswerFile(`${line.where}: "text" is not a string`);
    return { ...line, text };
  });
}

const fields: Readonly<Record<NameType, string>> = {
  person: 'persons',
  place: 'places',
  organisation: 'orgs',
};

function nameSentence(answered: AnsweredLine): NameSentence {
  const names = (Object.keys(fields) as NameType[]).flatMap((type) =>
    spansOf(answered, fields[type]).map((span) => ({ ...span, type })),
  );
  return { line: answered.line, text: answered.text, names };
}

function bylineSentence(answered: AnsweredLine): BylineSentence {
  const { line, text, value, where } = answered;
  const reporters = spansOf(answered, 'reporters');
  const { kind, padded } = value;
  if (kind !== 'byline' && kind !== 'photo-credit')
    throw new BadAnswerFile(`${where}: "kind" is neither "byline" nor "photo-credit"`);
  if (typeof padded !== 'boolean') throw new BadAnswerFile(`${where}: "padded" is neither true nor false`);
  const creditEnd = kind === 'byline' ? endOfByline(text, reporters) : text.length;
  return { line, text, reporters, padded, creditEnd };
}

/** The closing bracket behind the last reporter; where there is none, that reporter. */
function endOfByline(text: string, reporters: readonly Span[]): number {
  const lastReporter = Math.max(0, ...reporters.map(({ end }) => end));
  const bracket = text.slice(lastReporter).search(/[）)]/u);
  return bracket < 0 ? lastReporter : lastReporter + bracket + 1;
}

function spansOf({ where, value, text }: AnsweredLine, field: string): Span[] {
  const list = value[field];
  if (!Array.isArray(list)) throw new BadAnswerFile(`${where}: "${field}" is not a list`);
  return list.map((entry: unknown) => {
    const shown = `"${field}" ${JSON.stringify(entry)}`;
    if (!Array.isArray(entry) || entry.length !== 3)
      throw new BadAnswerFile(`${where}: ${shown} is not [start, end, name]`);
    const [start, end, name] = entry as unknown[];
    if (!isOffset(start) || !isOffset(end) || typeof name !== 'string')
      throw new BadAnswerFile(`${where}: ${shown} is not [start, end, name]`);
    if (start >= end || end > text.length)
      throw new BadAnswerFile(`${where}: ${shown} lies outside the text of ${text.length} code units`);
    const there = text.slice(start, end);
    if (withoutSpaces(there) !== withoutSpaces(name))
      throw new BadAnswerFile(`${where}: ${shown}, but the text has ${JSON.stringify(there)} there`);
    return { start, end };
  });
}

function isOffset(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/gu, '');
}
