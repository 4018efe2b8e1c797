import type { Words } from '../lexis/words/words';
import type { Page } from '../page/page';
import type { DateMention, IssueDate, Person, Reading } from '../reading/reading';
import { shift } from '../text/span';
import { habitsOf, type PageHabits } from './page-habits';
import type { Need, Provisions } from './rule';

/** What rules may be given about one article or about the whole page. Each is looked up when first asked for. */
export interface Facts extends Provisions {
  readonly page: Page;
}

/** Facts with spans that count from the start of the document. */
export function pageFacts(reading: Reading): Facts {
  return new ReadingFacts(reading, null);
}

/** Facts of one article (index in `page.articles`), with spans that count from its start. */
export function articleFacts(reading: Reading, article: number): Facts {
  return new ReadingFacts(reading, article);
}

/** Facts for text of no article: nobody is looked up there. */
export function looseFacts(reading: Reading): Facts {
  return new ReadingFacts(reading, -1);
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

class ReadingFacts implements Facts {
  readonly #reading: Reading;
  /** Index in `page.articles`; null for the whole page, below 0 for text of no article. */
  readonly #article: number | null;
  #people: readonly Person[] | undefined;
  #dates: readonly DateMention[] | undefined;

  constructor(reading: Reading, article: number | null) {
    this.#reading = reading;
    this.#article = article;
  }

  get page(): Page {
    return this.#reading.page;
  }

  get words(): Words {
    return this.#reading.words;
  }

  get issueDate(): IssueDate {
    return this.#reading.issueDate;
  }

  get habits(): PageHabits {
    return habitsOf(this.page);
  }

  get people(): readonly Person[] {
    return (this.#people ??= this.#of((reading) => reading.people, peopleIn));
  }

  get dates(): readonly DateMention[] {
    return (this.#dates ??= this.#of((reading) => reading.dates, datesIn));
  }

  #of<T>(
    all: (reading: Reading) => readonly T[],
    inArticle: (reading: Reading, article: number) => readonly T[],
  ) {
    if (this.#article === null) return all(this.#reading);
    return this.#article < 0 ? [] : inArticle(this.#reading, this.#article);
  }
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
