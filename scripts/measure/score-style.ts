import type { Finding } from '../../server/src/rules/finding';
import { applyEdits } from '../../server/src/text/text-edit';
import { touches, type Span } from '../../server/src/text/span';
import type { InjectedError } from './read-style-files';

export interface InjectedScore {
  /** A finding touches the place and is not there on the paragraph as it was. */
  readonly found: boolean;
  /** Applying the preferred fix of such a finding gives the paragraph as it was, white space aside. */
  readonly repaired: boolean;
  /** The rules that touch the place. */
  readonly rules: readonly string[];
}

/** @param findings Of the text with the error. @param before Of the text without it. */
export function scoreInjected(
  { bad, good, edit }: InjectedError,
  findings: readonly Finding[],
  before: readonly Finding[],
): InjectedScore {
  const place = widened(edit);
  const placeBefore = widened({ start: edit.start, end: edit.start + edit.right.length });
  const known = new Set(before.filter(({ span }) => touches(span, placeBefore)).map(({ rule }) => rule));
  const touching = findings.filter(({ span, rule }) => touches(span, place) && !known.has(rule));
  return {
    found: touching.length > 0,
    repaired: touching.some(
      ({ fix }) => fix !== null && withoutSpace(applyEdits(bad, fix.edits)) === withoutSpace(good),
    ),
    rules: [...new Set(touching.map(({ rule }) => rule))],
  };
}

function widened({ start, end }: Span): Span {
  return { start: start - 1, end: end + 1 };
}

function withoutSpace(text: string): string {
  return text.replace(/\s/gu, '');
}
