import type { FolderView } from '../folder/folder-view';
import type { Words } from '../lexis/words/words';
import type { Page, RunningText } from '../page/page';
import { namesOfArticle } from '../reading/article-names';
import { type ArticleDate, datesOfArticle, datesOfText } from '../reading/dates';
import type { IssueDate, NamedThing, NameList, Person, Reading } from '../reading/reading';
import { habitsOf, type PageHabits } from './page-habits';
import type { Need, Provisions } from './rule';

/** What is told of a page. Terms and roster are part of the settings, for which results are kept anyway. */
export type FactNeed = Exclude<Need, OfSettings>;

export type OfSettings = 'terms' | 'roster';

/** What only the recogniser of names can tell. */
export const nameNeeds: readonly Need[] = ['names', 'people', 'organisations', 'nameLists'];

/** What rules may be given about one article or about the whole page. Each is looked up when first asked for. */
export interface Facts extends Omit<Provisions, OfSettings> {
  readonly page: Page;
}

/** Facts with spans that count from the start of the document. */
export function pageFacts(reading: Reading, folder: FolderView | null): Facts {
  return new ReadingFacts(reading, null, folder);
}

/**
 * Facts of one article (index in `page.articles`), with spans that count from its start. Who is named is what the article itself
 * says: then what is found in it changes with it alone.
 */
export function articleFacts(reading: Reading, article: number): Facts {
  return new ReadingFacts(reading, article);
}

/** Facts for text of no article: nobody is looked up there, and its dates tell what they say themselves. */
export function looseFacts(reading: Reading, text: RunningText): Facts {
  return new ReadingFacts(reading, text);
}

/** True where both say the same of everything that is needed, so that results may be kept. */
export function sameFacts(a: Facts, b: Facts, needs: ReadonlySet<FactNeed>): boolean {
  for (const need of needs) {
    if (need === 'issueDate' || need === 'dates') {
      // Dates rest on the text, whose results are kept by its identity, and on the day of the issue.
      if (a.issueDate.value !== b.issueDate.value || a.issueDate.from !== b.issueDate.from) return false;
    } else if (a[need] !== b[need]) return false;
  }
  return true;
}

class ReadingFacts implements Facts {
  readonly #reading: Reading;
  /** Index in `page.articles`, or a text of no article; null for the whole page. */
  readonly #of: number | RunningText | null;
  #names: readonly string[] | undefined;
  #dates: readonly ArticleDate[] | undefined;

  constructor(
    reading: Reading,
    of: number | RunningText | null,
    /** Only rules about the page are told of others: their results are kept by nothing else. */
    readonly folder: FolderView | null = null,
  ) {
    this.#reading = reading;
    this.#of = of;
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

  get names(): readonly string[] {
    return (this.#names ??= namesIn(this.#reading, this.#of));
  }

  get people(): readonly Person[] {
    return this.#of === null ? this.#reading.people : [];
  }

  get organisations(): readonly NamedThing[] {
    return this.#of === null ? this.#reading.organisations : [];
  }

  get nameLists(): readonly NameList[] {
    return this.#of === null ? this.#reading.nameLists : [];
  }

  get dates(): readonly ArticleDate[] {
    return (this.#dates ??= datesOf(this.#reading, this.#of));
  }
}

function namesIn({ page, words, tagger }: Reading, of: number | RunningText | null): readonly string[] {
  if (typeof of !== 'number') return [];
  return [...new Set(namesOfArticle(page.articles[of]!.value, words, tagger).names.map(({ name }) => name))];
}

function datesOf(reading: Reading, of: number | RunningText | null): readonly ArticleDate[] {
  if (of === null) return reading.dates;
  return typeof of === 'number'
    ? datesOfArticle(reading.page.articles[of]!.value, reading.issueDate)
    : datesOfText(of, reading.issueDate);
}
