import type { Message } from '../project/level';
import { namesOfArticle } from '../reading/article-people';
import { datesOfArticle } from '../reading/dates';
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
  if (person !== null) return { span: person.span, markdown: describePerson(person.person, person.scope) };
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

/**
 * On a page of more characters a hover asks the article alone, and in an article of more nothing but its
 * credits: the rest would take seconds to find out, and a hover that comes late is not read.
 */
const pageLimit = 300_000;

function personAt({ page, reading, context }: Analysis, offset: number): PersonAt | null {
  if (page.lines.length <= pageLimit) {
    for (const person of reading.people)
      for (const { span } of person.mentions)
        if (covers(span, offset)) return { person, span, scope: 'page' };
    return null;
  }
  const { article } = partAt(page, offset);
  if (article === null || article.value.raw.length > pageLimit) return null;
  const { names } = namesOfArticle(article.value, context.words);
  const found = names.find((name) => covers(shift(name, article.start), offset));
  if (found === undefined) return null;
  const same = names.filter(({ name }) => name === found.name);
  const titles = same.find((name) => name.titles.length > 0)?.titles ?? [];
  const index = page.articles.indexOf(article);
  const mentions = same.map((name) => ({
    span: shift(name, article.start),
    text: name.name,
    article: index,
  }));
  const person = { name: found.name, titles, mentions };
  return { person, span: shift(found, article.start), scope: 'article' };
}

interface PersonAt {
  readonly person: Person;
  readonly span: Span;
  /** What the mentions were counted in. */
  readonly scope: 'page' | 'article';
}

function dateAt({ page, reading }: Analysis, offset: number): DateMention | null {
  const { article } = partAt(page, offset);
  if (article !== null && article.value.raw.length > pageLimit) return null;
  if (article === null) return reading.dates.find(({ span }) => covers(span, offset)) ?? null;
  for (const date of datesOfArticle(article.value, reading.issueDate)) {
    const span = shift(date.span, article.start);
    if (covers(span, offset)) return { ...date, span, article: page.articles.indexOf(article) };
  }
  return null;
}

function covers(span: Span, offset: number): boolean {
  return span.start <= offset && offset < span.end;
}
