import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Span } from '../../server/src/text/span';
import type { BylineSentence, NameFile, NameSentence, NameType } from './name-sentence';

/**
 * The answered sentences of a folder: its `*-dev.jsonl`, or every `.jsonl` where it has none of those. A line is one
 * object with `text`, and either `persons`, `places` and `orgs` or `kind`, `reporters` and `padded`; names are
 * `[start, end, name]` in UTF-16 code units, end exclusive.
 * @throws BadNameFile where the folder cannot be read, holds no such file, or a line is not what it should be.
 */
export function readNameFiles(folder: string): NameFile[] {
  const files = filesOf(folder);
  const development = files.filter((file) => file.endsWith('-dev.jsonl'));
  return (development.length > 0 ? development : files).map((file) => readNameFile(join(folder, file)));
}

/** Says which file and which line. */
export class BadNameFile extends Error {}

function filesOf(folder: string): string[] {
  let entries: string[];
  try {
    entries = readdirSync(folder);
  } catch (error) {
    throw new BadNameFile(`${folder}: cannot be read as a folder (${reasonOf(error)})`);
  }
  const files = entries.filter((file) => file.endsWith('.jsonl')).sort();
  if (files.length === 0) throw new BadNameFile(`${folder}: holds no .jsonl file`);
  return files;
}

function readNameFile(path: string): NameFile {
  const lines = linesOf(path);
  const name = basename(path, '.jsonl');
  if (lines[0] !== undefined && 'reporters' in lines[0].value)
    return { name, kind: 'bylines', sentences: lines.map(bylineSentence) };
  return { name, kind: 'names', sentences: lines.map(nameSentence) };
}

interface AnsweredLine {
  /** `PATH:LINE`, for what is said of a fault. */
  readonly where: string;
  readonly line: number;
  readonly value: Readonly<Record<string, unknown>>;
  readonly text: string;
}

function linesOf(path: string): AnsweredLine[] {
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch (error) {
    throw new BadNameFile(`${path}: cannot be read (${reasonOf(error)})`);
  }
  const lines = content.split('\n').flatMap((json, index) => {
    if (json.trim() === '') return [];
    const where = `${path}:${index + 1}`;
    const value = parse(json, where);
    const { text } = value;
    if (typeof text !== 'string') throw new BadNameFile(`${where}: "text" is not a string`);
    return [{ where, line: index + 1, value, text }];
  });
  if (lines.length === 0) throw new BadNameFile(`${path}: holds no sentence`);
  return lines;
}

function parse(json: string, where: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new BadNameFile(`${where}: not JSON (${reasonOf(error)})`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadNameFile(`${where}: not an object`);
  return value as Record<string, unknown>;
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
    throw new BadNameFile(`${where}: "kind" is neither "byline" nor "photo-credit"`);
  if (typeof padded !== 'boolean') throw new BadNameFile(`${where}: "padded" is neither true nor false`);
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
  if (!Array.isArray(list)) throw new BadNameFile(`${where}: "${field}" is not a list`);
  return list.map((entry: unknown) => {
    const shown = `"${field}" ${JSON.stringify(entry)}`;
    if (!Array.isArray(entry) || entry.length !== 3)
      throw new BadNameFile(`${where}: ${shown} is not [start, end, name]`);
    const [start, end, name] = entry as unknown[];
    if (!isOffset(start) || !isOffset(end) || typeof name !== 'string')
      throw new BadNameFile(`${where}: ${shown} is not [start, end, name]`);
    if (start >= end || end > text.length)
      throw new BadNameFile(`${where}: ${shown} lies outside the text of ${text.length} code units`);
    const there = text.slice(start, end);
    if (withoutSpaces(there) !== withoutSpaces(name))
      throw new BadNameFile(`${where}: ${shown}, but the text has ${JSON.stringify(there)} there`);
    return { start, end };
  });
}

function isOffset(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/gu, '');
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
