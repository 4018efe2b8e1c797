import { isDigit, isLatin } from '../../text/characters';
import type { Span } from '../../text/span';
import list from './foreign-abbreviations.tsv';

export interface ForeignAbbreviation {
  readonly text: string;
  /** Its Chinese name, as it is written in news. */
  readonly name: string;
  /** Other words that tell the reader what it is. */
  readonly explained: readonly string[];
}

export const foreignAbbreviations: readonly ForeignAbbreviation[] = list.split('\n').flatMap((line) => {
  if (line === '' || line.startsWith('#')) return [];
  const [text, name, explained] = line.split('\t') as [string, string, string | undefined];
  return [{ text, name, explained: explained?.split('|') ?? [] }];
});

/**
 * Where a text first has the abbreviation as a word of its own; null where it has it nowhere, or explains it: names it
 * in Chinese anywhere, or has brackets beside its first mention.
 */
export function findUnexplained(text: string, abbreviation: ForeignAbbreviation): Span | null {
  const { text: word, name, explained } = abbreviation;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const span = { start: at, end: at + word.length };
    if (isJoined(text, at - 1) || isJoined(text, span.end)) continue;
    if (/[（(“《]/u.test(text[at - 1] ?? '') || /[（(”》]/u.test(text[span.end] ?? '')) return null;
    return [name, ...explained].some((one) => text.includes(one)) ? null : span;
  }
  return null;
}

/** True where the neighbour makes a longer word of it: 5G, G-20, GDP2020. */
function isJoined(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return isLatin(unit) || isDigit(unit) || /[-–—/.&+@_]/u.test(text[at] ?? '');
}
