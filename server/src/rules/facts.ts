import type { Page } from '../page/page';
import type { DateMention, Person, Reading } from '../reading/reading';
import { shift } from '../text/span';
import { habitsOf } from './page-habits';
import type { Need, Provisions } from './rule';

/** What rules may be given about one article or about the whole page. Each is looked up when first asked for. */
export interface Facts extends Provisions {
  readonly page: Page;
}

/** Facts with spans that count from the start of the document. */
export function pageFacts(reading: Reading): Facts {
  return facts(reading, null);
}

/** Facts of one article (index in `page.articles`), with spans that count from its start. */
export function articleFacts(reading: Reading, article: number): Facts {
  return facts(reading, article);
}

/** Facts for text of no article: nobody is looked up there. */
export function looseFacts(reading: Reading): Facts {
  return facts(reading, -1);
}

/** True where both say the same of everything that is needed, so that results may be kept. */
export function sameFacts(a: Facts, b: Facts, needs: ReadonlySet<Need>): boolean {
  for (const need of needs) {
    if (need === 'issueDate') {
      if (a.issueDate.value !== b.issueDate.value) return false;
    } else if (need === 'people' || need === 'dates') {
      if (!sameList(a[need], b[need])) return false;
    } else if (a[need] !== b[need]) return false;
  }
  return true;
}

const nobody: readonly never[] = [];

function facts(reading: Reading, article: number | null): Facts {
  let people: readonly Person[] | undefined;
  let dates: readonly DateMention[] | undefined;
  return {
    page: reading.page,
    words: reading.words,
    issueDate: reading.issueDate,
    get habits() {
      return habitsOf(reading.page);
    },
    get people() {
      return (people ??=
        article === null ? reading.people : article < 0 ? nobody : peopleIn(reading, article));
    },
    get dates() {
      return (dates ??= article === null ? reading.dates : article < 0 ? nobody : datesIn(reading, article));
    },
  };
}

function peopleIn(reading: Reading, article: number): Person[] {
  const by = -reading.page.articles[article]!.start;
  return reading.people.flatMap((person) => {
    const mentions = person.mentions.filter((mention) => mention.article === article);
    if (mentions.length === 0) return [];
    return [
      { ...person, mentions: mentions.map((mention) => ({ ...mention, span: shift(mention.span, by) })) },
    ];
  });
}

function datesIn(reading: Reading, article: number): DateMention[] {
  const by = -reading.page.articles[article]!.start;
  return reading.dates
    .filter((date) => date.article === article)
    .map((date) => ({ ...date, span: shift(date.span, by) }));
}

/** Deep comparison of plain values: lists of people and dates of one article are short. */
function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
