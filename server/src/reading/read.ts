import type { Words } from '../lexis/words/words';
import type { Page } from '../page/page';
import { datesOf } from './dates';
import { peopleOf } from './people';
import type { DateMention, IssueDate, NamedThing, Person, Reading } from './reading';

export interface ReadingContext {
  readonly words: Words;
  readonly issueDate: IssueDate;
}

/** What a newspaper reader knows of the page; persons and dates are looked for when they are first asked for. */
export function readOf(page: Page, { words, issueDate }: ReadingContext): Reading {
  return new LazyReading(page, words, issueDate);
}

class LazyReading implements Reading {
  readonly places: readonly NamedThing[] = [];
  readonly organisations: readonly NamedThing[] = [];
  #people: readonly Person[] | undefined;
  #dates: readonly DateMention[] | undefined;

  constructor(
    readonly page: Page,
    readonly words: Words,
    readonly issueDate: IssueDate,
  ) {}

  get people(): readonly Person[] {
    return (this.#people ??= peopleOf(this.page, this.words));
  }

  get dates(): readonly DateMention[] {
    return (this.#dates ??= datesOf(this.page, this.issueDate));
  }
}
