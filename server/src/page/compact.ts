import { isInvisible, isLineBreak, isSpace } from '../text/characters';

/**
 * The first `limit` visible characters from `start` on, spaces and line ends left out, so that a pattern
 * need not care where a line was cut or letter-spaced.
 */
export interface Compact {
  readonly text: string;
  /** Offset in the source of visible character `index`; for `text.length`, behind the last one. */
  offset(index: number): number;
}

export function compact(source: string, start: number, limit: number): Compact {
  const offsets: number[] = [];
  let text = '';
  let from = -1;
  let offset = start;
  for (; offset < source.length && offsets.length < limit; offset++) {
    const unit = source.charCodeAt(offset);
    if (isSpace(unit) || isLineBreak(unit) || isInvisible(unit)) {
      if (from >= 0) text += source.slice(from, offset);
      from = -1;
      continue;
    }
    if (from < 0) from = offset;
    offsets.push(offset);
  }
  if (from >= 0) text += source.slice(from, offset);
  return {
    text,
    offset: (index) => (index < offsets.length ? offsets[index]! : (offsets.at(-1) ?? start - 1) + 1),
  };
}
