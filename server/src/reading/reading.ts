import type { Lexicon } from '../lexis/lexicon';
import type { Words } from '../lexis/words/words';
import type { Page } from '../page/page';
import type { Span } from '../text/span';

/**
 * What a newspaper reader knows of a page beyond its layout: who is named, which days are meant. All spans
 * count from the start of the document.
 */
export interface Reading extends Lexicon {
  readonly page: Page;
  /** The dictionary that the page was read with: rules ask it whether two characters are a word. */
  readonly words: Words;
  readonly issueDate: IssueDate;
  /** In order of first mention. Computed when first asked for, article by article, and kept by article. */
  readonly people: readonly Person[];
  /** In order of first mention, as people are. */
  readonly places: readonly NamedThing[];
  /** In order of first mention; short forms of a name (`恒远公司`) are mentions of the whole one. */
  readonly organisations: readonly NamedThing[];
  /** In document order. */
  readonly nameLists: readonly NameList[];
  /** In document order. Computed when first asked for. */
  readonly dates: readonly DateMention[];
}

/** The day that the paper appears. `value` is an ISO 8601 date, null exactly where `from` is `none`. */
export interface IssueDate {
  readonly value: string | null;
  readonly from: IssueDateSource | 'none';
  /** All that names a day, first what counts; the copy is asked only where nothing else does. Left out by who knows of none. */
  readonly candidates?: readonly IssueDateCandidate[];
}

/** `option` is said for these files alone, `setting` in the settings of the editor. */
export type IssueDateSource =
  'option' | 'project' | 'setting' | 'folder' | 'fileName' | 'masthead' | 'content';

export interface IssueDateCandidate {
  readonly value: string;
  readonly from: IssueDateSource;
  /** Where the text prints it, from the start of the document; null for what is said outside of it. */
  readonly span: Span | null;
  /** False for a day of the text that may be another: of a signature, of one page among many, of the copy. */
  readonly isCertain: boolean;
}

export interface Person {
  /** As a whole name, without padding and line breaks. */
  readonly name: string;
  readonly titles: readonly Title[];
  readonly mentions: readonly Mention[];
}

export interface Title {
  readonly text: string;
  readonly organisation: string | null;
}

/** A place or an organisation. */
export interface NamedThing {
  /** As a whole name, without padding and line breaks. */
  readonly name: string;
  readonly mentions: readonly Mention[];
}

/** One mention is one span even when a line break stands inside it. */
export interface Mention {
  readonly span: Span;
  /** As it stands there, without padding and line breaks: the whole name, or a part of it (`陆某`, `恒远公司`). */
  readonly text: string;
  /** Index in `page.articles`; null in a caption or furniture of no article. */
  readonly article: number | null;
  /** What stands beside the name here; left out where nothing does. */
  readonly titles?: readonly Title[];
}

/** Persons that are listed side by side, three or more: 区领导陆知行、沈明川、顾云舟. */
export interface NameList {
  readonly members: readonly ListMember[];
  readonly article: number;
  readonly order: NameListOrder;
}

/** `rank`: of leaders, as a meeting is reported; `strokes`: the text says 按姓氏笔画为序; `other`: nobody can tell. */
export type NameListOrder = 'rank' | 'strokes' | 'other';

export interface ListMember {
  readonly name: string;
  readonly span: Span;
}

export interface DateMention {
  readonly span: Span;
  /** Without stray spaces and line breaks. */
  readonly text: string;
  readonly type: 'date' | 'time' | 'datetime' | 'period' | 'duration' | 'set' | 'vague';
  /** TIMEX3 value; null where the page does not say enough. */
  readonly timex: string | null;
  /** ISO 8601; a period has both, `end` exclusive. */
  readonly start: string | null;
  readonly end: string | null;
  /** What the missing parts were taken from. */
  readonly basis: 'explicit' | 'issueDate' | 'dateline' | 'earlier' | 'none';
  /** How often a set comes in each of its stretches: `2X` for 每周两次; null where nothing is said of it. */
  readonly freq: string | null;
  /** True for a day or time that does not exist: 6月31日, 25时. It has no value. */
  readonly isImpossible: boolean;
  readonly article: number | null;
}
