import type { Lexicon } from '../lexis/lexicon';
import type { NameTagger } from '../lexis/people/name-tagger';
import type { Words } from '../lexis/words/words';
import type { Page } from '../page/page';
import { datesOf } from './dates';
import { namesOf, type NamesOfPage } from './names';
import { nameListsOf } from './name-lists';
import type { DateMention, IssueDate, NamedThing, NameList, Person, Reading } from './reading';

export interface ReadingContext extends Lexicon {
  readonly issueDate: IssueDate;
}

/** What a newspaper reader knows of the page; persons and dates are looked for when they are first asked for. */
export function readOf(page: Page, { words, tagger, issueDate }: ReadingContext): Reading {
  return new LazyReading(page, words, tagger, issueDate);
}

class LazyReading implements Reading {
  #names: NamesOfPage | undefined;
  #lists: readonly NameList[] | undefined;
  #dates: readonly DateMention[] | undefined;

  constructor(
    readonly page: Page,
    readonly words: Words,
    readonly tagger: NameTagger,
    readonly issueDate: IssueDate,
  ) {}

  get people(): readonly Person[] {
    return this.#namesOfPage.people;
  }

  get places(): readonly NamedThing[] {
    return this.#namesOfPage.places;
  }

  get organisations(): readonly NamedThing[] {
    return this.#namesOfPage.organisations;
  }

  get nameLists(): readonly NameList[] {
    return (this.#lists ??= nameListsOf(this.page, this.people));
  }

  get #namesOfPage(): NamesOfPage {
    return (this.#names ??= namesOf(this.page, this.words, this.tagger));
  }

  get dates(): readonly DateMention[] {
    return (this.#dates ??= datesOf(this.page, this.issueDate));
  }
}
