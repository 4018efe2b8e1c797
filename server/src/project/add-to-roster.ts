import type { ProjectChange } from '../protocol';
import type { TextEdit } from '../text/text-edit';
import type { Language } from './level';
import { headingIn, headings, readNames, readPeople } from './read-roster';
import { rosterKey } from './roster';

/** A name that is to stand in the roster. */
export type RosterAddition = Extract<ProjectChange, { kind: 'addToRoster' }>;

/**
 * The edit that puts a name behind those of its list, under headings where it is the first. None where the list has the name;
 * null where the text was read in the wrong encoding, since writing it back would spoil it.
 */
export function addToRoster(text: string, { list, name, titles }: RosterAddition): TextEdit[] | null {
  if (text.includes('\ufffd')) return null;
  const row = rosterRow([name, ...(list === 'people' && titles.length > 0 ? [titles.join('|')] : [])]);
  // Spreadsheets take a file without a byte order mark for one in the encoding of the machine.
  if (text.trim() === '')
    return [{ span: { start: 0, end: text.length }, newText: `\ufeff${rosterHeading(list)}\n${row}\n` }];
  const { entries } = list === 'people' ? readPeople(text) : readNames(text, list);
  const isThere = entries.some((entry) =>
    [entry.name, ...entry.alsoWritten].some((form) => rosterKey(form) === rosterKey(name)),
  );
  if (isThere) return [];
  const lineEnd = /\r\n|\r|\n/u.exec(text)?.[0] ?? '\n';
  const start = /[\r\n]$/u.test(text) ? '' : lineEnd;
  return [{ span: { start: text.length, end: text.length }, newText: `${start}${row}${lineEnd}` }];
}

/** The first line of a list that we write. */
export function rosterHeading(list: RosterAddition['list'], language: Language = 'zh'): string {
  return headings[list].map((names) => headingIn(names, language)).join('\t');
}

/** Cells as a spreadsheet writes them. */
export function rosterRow(cells: readonly string[]): string {
  return cells.map((cell) => (/["\t\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t');
}
