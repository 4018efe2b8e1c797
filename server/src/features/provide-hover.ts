import type { Message } from '../project/level';
import type { DateMention, Person } from '../reading/reading';
import { shift, type Span } from '../text/span';
import type { Analysis } from './analyze';
import { describeDate } from './describe-date';
import { describePerson, describeReporter, type CreditAt } from './describe-person';
import { partAt } from './part-at';

/** What the editor shows over one stretch of the document, as Markdown. */
export interface HoverText {
  readonly span: Span;
  readonly markdown: Message;
}

/**
 * Reporters and photographers, people, and days that a calendar can tell, in this order; null elsewhere. A
 * cursor right behind a name means that name, unless something starts there.
 */
export function provideHover(analysis: Analysis, offset: number): HoverText | null {
  return hoverOver(analysis, offset) ?? (offset > 0 ? hoverOver(analysis, offset - 1) : null);
}

/** Over the character that starts at `offset`. */
function hoverOver(analysis: Analysis, offset: number): HoverText | null {
  const { page } = analysis;
  const credit = creditAt(analysis, offset);
  if (credit !== null) return { span: credit.span, markdown: describeReporter(page, credit) };
  const person = personAt(analysis, offset);
  if (person !== null) return { span: person.span, markdown: describePerson(person.person) };
  const date = dateAt(analysis, offset);
  const markdown = date === null ? null : describeDate(date, analysis.reading.issueDate);
  return date === null || markdown === null ? null : { span: date.span, markdown };
}

function creditAt({ page }: Analysis, offset: number): CreditAt | null {
  const { article, caption } = partAt(page, offset);
  for (const { name, role, ...span } of article?.value.reporters ?? []) {
    const placed = shift(span, article!.start);
    if (covers(placed, offset)) return { span: placed, name, role, kind: 'reporter' };
  }
  for (const { name, role, ...span } of caption?.value.photographers ?? []) {
    const placed = shift(span, caption!.start);
    if (covers(placed, offset)) return { span: placed, name, role, kind: 'photographer' };
  }
  return null;
}

function personAt({ reading }: Analysis, offset: number): { person: Person; span: Span } | null {
  for (const person of reading.people)
    for (const { span } of person.mentions) if (covers(span, offset)) return { person, span };
  return null;
}

/** Dates do not overlap and stand in document order. */
function dateAt({ reading: { dates } }: Analysis, offset: number): DateMention | null {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.span.start <= offset) low = middle + 1;
    else high = middle;
  }
  const date = dates[low - 1];
  return date !== undefined && covers(date.span, offset) ? date : null;
}

function covers(span: Span, offset: number): boolean {
  return span.start <= offset && offset < span.end;
}
