import { isSpace } from '../../text/characters';
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
  const open = raw.slice(dateline.start, dateline.end).search(/[（(]/u);
  let inner: Span | undefined;
  if (open > 0) {
    const end = dateline.start + open;
    let start = end;
    while (isSpace(raw.charCodeAt(start - 1))) start--;
    // A line end between the two belongs to the column.
    if (!/[\r\n]/u.test(raw[start - 1]!)) inner = { start, end };
  }
  let end = dateline.end;
  while (isSpace(raw.charCodeAt(end))) end++;
  const trailing = end < raw.length && !/[\r\n]/u.test(raw[end]!) ? { start: dateline.end, end } : undefined;
  return {
    inner,
    trailing,
    kind: trailing === undefined ? 'none' : kindOf(raw.slice(trailing.start, trailing.end)),
    isOwn: /讯[^讯]*$/u.test(open > 0 ? dateline.text.split(/[（(]/u)[0]! : dateline.text),
  };
});

function kindOf(gap: string): GapKind {
  if (gap === '') return 'none';
  return gap.includes('\u3000') || gap.length > 1 ? 'wide' : 'space';
}
