import { isLineBreak, isSpace } from '../../text/characters';
import type { Span } from '../../text/span';
import { keepByArticle } from '../keep-by-article';

/** The white space in and behind the dateline of an article. Offsets count from its start. */
export interface DatelineGaps {
  /** Between the word that closes the sender and its bracket, empty where there is none; undefined without a bracket. */
  readonly inner: Span | undefined;
  /** Behind the dateline, empty where there is none; undefined where the line ends there. */
  readonly trailing: Span | undefined;
  /** What `trailing` holds. */
  readonly kind: GapKind;
  /** True for `本报讯`, false for `新华社北京7月12日电`. */
  readonly isOwn: boolean;
}

/** Several half-width spaces are what a full-width one is typed as. */
export type GapKind = 'none' | 'space' | 'wide';

/** Null for an article without a dateline. */
export const datelineGapsOf = keepByArticle(({ raw, dateline }): DatelineGaps | null => {
  if (dateline === null) return null;
  const open = openingBracket(raw, dateline);
  let inner: Span | undefined;
  if (open > dateline.start) {
    let start = open;
    while (isSpace(raw.charCodeAt(start - 1))) start--;
    // A line end between the two belongs to the column.
    if (!isLineBreak(raw.charCodeAt(start - 1))) inner = { start, end: open };
  }
  let end = dateline.end;
  while (isSpace(raw.charCodeAt(end))) end++;
  const trailing =
    end < raw.length && !isLineBreak(raw.charCodeAt(end)) ? { start: dateline.end, end } : undefined;
  const sender = open > dateline.start ? beforeBracket(dateline.text) : dateline.text;
  return {
    inner,
    trailing,
    kind: trailing === undefined ? 'none' : kindOf(raw.slice(trailing.start, trailing.end)),
    isOwn: sender.includes('讯'),
  };
});

/** Where the first bracket opens; -1 where none does. */
function openingBracket(raw: string, { start, end }: Span): number {
  for (let at = start; at < end; at++) if (isOpening(raw.charCodeAt(at))) return at;
  return -1;
}

function beforeBracket(text: string): string {
  const open = openingBracket(text, { start: 0, end: text.length });
  return open < 0 ? text : text.slice(0, open);
}

/** （ or its half-width form. */
function isOpening(unit: number): boolean {
  return unit === 0xff08 || unit === 0x28;
}

function kindOf(gap: string): GapKind {
  if (gap === '') return 'none';
  return gap.includes('\u3000') || gap.length > 1 ? 'wide' : 'space';
}
