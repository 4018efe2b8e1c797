import type { Message } from '../project/level';
import { shift, type Span } from '../text/span';
import type { Analysis } from './analyze';
import { describeElsewhere, type PageLink } from './describe-elsewhere';
import { describeName } from './describe-name';
import { describePerson, describeReporter, type CreditAt } from './describe-person';
import { describeRosterEntry } from './describe-roster-entry';
import { describeSpelling } from './describe-spelling';
import { hoverDate } from './hover-date';
import { hoverNumber } from './hover-number';
import { nameOver } from './name-at';
import type { NameReader } from './name-reader';
import { namesAround, type PageName } from './page-names';
import { partAt } from '../page/part-at';

/** What the editor shows over one stretch of the document, as Markdown. */
export interface HoverText {
  readonly span: Span;
  readonly markdown: Message;
}

/**
 * Reporters and photographers; people, places and organisations; days that a calendar can tell; numbers and units,
 * in this order; null elsewhere. Names are looked for in the folder, too, where one is known. A cursor right behind a name means that name, unless something starts there.
 */
export async function provideHover(
  analysis: Analysis,
  offset: number,
  reader: NameReader,
  link: PageLink = null,
): Promise<HoverText | null> {
  return (
    (await hoverOver(analysis, offset, reader, link)) ??
    (offset > 0 ? hoverOver(analysis, offset - 1, reader, link) : null)
  );
}

/** Over the character that starts at `offset`. */
async function hoverOver(
  analysis: Analysis,
  offset: number,
  reader: NameReader,
  link: PageLink,
): Promise<HoverText | null> {
  const { page } = analysis;
  const credit = creditAt(analysis, offset);
  const found = nameOver(analysis, offset);
  if (credit !== null) {
    const names = namesAround(analysis, offset)?.names ?? [];
    const spelling = await describeSpelling(page, credit.name, names, reader);
    const known = describeRosterEntry(
      analysis,
      { kind: 'person', name: credit.name },
      // Who writes the paper is seldom whom it writes about.
      { tellsAbsence: false },
    );
    const elsewhere = elsewhereOf(analysis, { kind: 'person', name: credit.name, titles: [] }, link);
    return {
      span: credit.span,
      markdown: joined(
        describeReporter(page, credit, found?.name.kind === 'person' ? found : null),
        known,
        spelling,
        elsewhere,
      ),
    };
  }
  if (found?.name.kind === 'person') {
    const spelling = await describeSpelling(page, found.name.name, found.names.names, reader);
    const known = describeRosterEntry(analysis, found.name);
    const elsewhere = elsewhereOf(analysis, found.name, link);
    const markdown = joined(describePerson(page, found), known, spelling, elsewhere);
    return { span: found.mention.span, markdown };
  }
  if (found !== null) {
    const known = describeRosterEntry(analysis, found.name);
    const elsewhere = elsewhereOf(analysis, found.name, link);
    return { span: found.mention.span, markdown: joined(describeName(page, found), known, elsewhere) };
  }
  return hoverDate(analysis, offset) ?? hoverNumber(analysis, offset);
}

function elsewhereOf(
  { context, reading }: Analysis,
  name: Pick<PageName, 'kind' | 'name' | 'titles'>,
  link: PageLink,
): Message {
  const { folder = null } = context;
  if (folder === null) return { zh: '', en: '' };
  return describeElsewhere(folder, name, { issueDate: reading.issueDate.value, link });
}

function joined(...texts: readonly Message[]): Message {
  return { zh: texts.map(({ zh }) => zh).join(''), en: texts.map(({ en }) => en).join('') };
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

function covers(span: Span, offset: number): boolean {
  return span.start <= offset && offset < span.end;
}
