import type { Page } from '../page/page';
import { sentenceOf } from '../page/sentence-of';
import { speaksOf, type IgnoredEntry, type IgnoredFinding, type IgnoredList } from '../project/ignored-list';
import { shift, type Span } from '../text/span';
import type { Finding } from './finding';

/** The findings, counted from `start` on the page, that nobody has asked to hear no more of. */
export function withoutIgnored(
  page: Page,
  findings: readonly Finding[],
  start: number,
  ignored: IgnoredList | undefined,
): readonly Finding[] {
  if (ignored === undefined || ignored.entries.length === 0 || findings.length === 0) return findings;
  return findings.filter(
    ({ rule, span }) => entriesFor(page, { rule, span: shift(span, start) }, ignored).length === 0,
  );
}

/** The entries that speak of a finding. Its sentence is looked up only where its rule and text are in the list. */
export function entriesFor(
  page: Page,
  { rule, span }: Pick<Finding, 'rule' | 'span'>,
  ignored: IgnoredList,
): readonly IgnoredEntry[] {
  const candidates = ignored.of(rule, () => matchedText(page, span));
  return candidates.filter((entry) => speaksOf(entry, () => sentenceOf(page, span)));
}

/** How a finding is remembered: with its sentence, or for every sentence. */
export function remembered(
  page: Page,
  { rule, span }: Pick<Finding, 'rule' | 'span'>,
  where: 'here' | 'everywhere',
): IgnoredFinding {
  const sentence = where === 'here' ? sentenceOf(page, span) : null;
  return { rule, text: matchedText(page, span), sentence };
}

/** Without white space, since columns are set anew. Where there is nothing else, with the character at either side of it. */
export function matchedText(page: Page, { start, end }: Span): string {
  const text = page.slice(start, Math.min(end, start + longest));
  const bare = text.replace(/\s+/gu, '');
  return bare === '' ? page.slice(Math.max(0, start - 1), start + text.length + 1) : bare;
}

/** A whole paragraph need not be told again. */
const longest = 200;
