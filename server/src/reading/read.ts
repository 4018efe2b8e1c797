import type { Words } from '../lexis/words/words';
import type { Page } from '../page/page';
import { datesOf } from './dates';
import { peopleOf } from './people';
import type { DateMention, IssueDate, Person, Reading } from './reading';

export interface ReadingContext {
  readonly words: Words;
  readonly issueDate: IssueDate;
}

/** What a newspaper reader knows of the page; persons and dates are looked for when they are first asked for. */
export function readOf(page: Page, { words, issueDate }: ReadingContext): Reading {
  let people: readonly Person[] | undefined;
  let dates: readonly DateMention[] | undefined;
  return {
    page,
    words,
    issueDate,
    get people() {
      return (people ??= peopleOf(page, words));
    },
    get dates() {
      return (dates ??= datesOf(page, issueDate));
    },
  };
}
