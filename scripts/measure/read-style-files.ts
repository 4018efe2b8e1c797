import { basename } from 'node:path';
import { BadAnswerFile, jsonlFilesOf, readJsonLines, type JsonLine } from './read-json-lines';

/** A paragraph with one error put into it, and the same as it was. Offsets of `edit` count in `bad`. */
export interface InjectedError {
  readonly id: string;
  readonly category: string;
  /** False where the place is right and nothing may be said of it. */
  readonly isError: boolean;
  readonly bad: string;
  readonly good: string;
  readonly edit: { readonly start: number; readonly end: number; readonly right: string };
  readonly day: string | null;
}

export interface CleanParagraph {
  readonly id: string;
  readonly text: string;
  readonly day: string | null;
}

export interface StyleFile {
  readonly name: string;
  readonly injected: readonly InjectedError[];
  readonly clean: readonly CleanParagraph[];
}

/**
 * The paragraphs of every `.jsonl` of a folder, or of one such file: lines with `bad`, `good` and `edit` are injected
 * errors, those with `text` are clean.
 * @throws BadAnswerFile where the folder cannot be read, holds no such file, or a line is not what it should be.
 */
export function readStyleFiles(folder: string): StyleFile[] {
  const paths = folder.endsWith('.jsonl') ? [folder] : jsonlFilesOf(folder);
  return paths.map((path) => {
    const lines = readJsonLines(path);
    return {
      name: basename(path, '.jsonl'),
      injected: lines.flatMap((line) => ('bad' in line.value ? [injectedError(line)] : [])),
      clean: lines.flatMap((line) => ('bad' in line.value ? [] : [cleanParagraph(line)])),
    };
  });
}

function injectedError({ where, value }: JsonLine): InjectedError {
  const { category, isError, edit, refYear } = value;
  if (typeof isError !== 'boolean') throw new BadAnswerFile(`${where}: "isError" is neither true nor false`);
  const [start, end, , right] = Array.isArray(edit) ? (edit as unknown[]) : [];
  if (typeof start !== 'number' || typeof end !== 'number' || typeof right !== 'string')
    throw new BadAnswerFile(`${where}: "edit" is not [start, end, wrong, right]`);
  return {
    id: stringOf(value, 'id', where),
    category: typeof category === 'string' ? category : '',
    isError,
    bad: stringOf(value, 'bad', where),
    good: stringOf(value, 'good', where),
    edit: { start, end, right },
    day: dayIn(value) ?? (typeof refYear === 'number' ? `${refYear}-12-31` : null),
  };
}

function cleanParagraph({ where, value }: JsonLine): CleanParagraph {
  return { id: stringOf(value, 'id', where), text: stringOf(value, 'text', where), day: dayIn(value) };
}

function stringOf(value: Readonly<Record<string, unknown>>, key: string, where: string): string {
  const one = value[key];
  if (typeof one !== 'string') throw new BadAnswerFile(`${where}: "${key}" is not a string`);
  return one;
}

/** `20200811`, in `date` or in the source of the paragraph. */
function dayIn({ date, source }: Readonly<Record<string, unknown>>): string | null {
  const match = /(?<!\d)(20\d\d)(\d\d)(\d\d)(?!\d)/u.exec(typeof date === 'string' ? date : String(source));
  return match === null ? null : match.slice(1).join('-');
}
