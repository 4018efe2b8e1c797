import type { NameListOrder, Title } from '../reading/reading';
import type { Sketch } from './article-sketch';

/** Counts up whenever digests of the same page come out otherwise: a cache with another version is of no use. */
export const digestVersion = 6;

/**
 * What is kept of a page of the folder: enough to find names and stories without reading the page again. Plain JSON, small,
 * and the same for the same text, path and issue date.
 */
export interface PageDigest {
  /** 版次 as it is cited, without zeros before it: `2`, `A2`; null where neither path nor folio says. */
  readonly pageNumber: string | null;
  /** ISO 8601; null where nothing says. */
  readonly issueDate: string | null;
  /** In document order. */
  readonly articles: readonly ArticleDigest[];
  /** In order of first mention, as are the two below. */
  readonly people: readonly PersonDigest[];
  readonly places: readonly NameDigest[];
  readonly organisations: readonly NameDigest[];
  /** Persons side by side, in document order. */
  readonly nameLists: readonly NameListDigest[];
}

export interface NameListDigest {
  readonly names: readonly string[];
  readonly order: NameListOrder;
  readonly range: FileRange;
}

/** Lines and UTF-16 characters, from zero: start line, start character, end line, end character. */
export type FileRange = readonly [number, number, number, number];

export interface ArticleDigest {
  /** The headline, else the first words. */
  readonly title: string;
  readonly hasHeadline: boolean;
  /** Of the headline, else of the first words. */
  readonly head: FileRange;
  /** Of the whole article. */
  readonly range: FileRange;
  /** Without white space. */
  readonly characters: number;
  readonly jumpLines: readonly JumpLineDigest[];
  /** What articles are compared by; left out where the article is too short for it. */
  readonly sketch?: Sketch;
  /** The numbers that it tells, as `told-numbers.ts` writes them; left out where there are none. */
  readonly numbers?: string;
  /** What it is about, as `story-keywords.ts` writes it; left out where there is no sketch. */
  readonly keywords?: string;
}

export interface JumpLineDigest {
  readonly direction: 'to' | 'from';
  /** As it is printed, without white space. */
  readonly text: string;
  /** The other page, as `PageDigest.pageNumber` writes it; null where only a headline is named. */
  readonly page: string | null;
  readonly range: FileRange;
}

export interface NameDigest {
  /** As a whole name, without padding and line breaks. */
  readonly name: string;
  readonly mentions: readonly MentionDigest[];
}

export interface PersonDigest extends NameDigest {
  readonly titles: readonly Title[];
}

export interface MentionDigest {
  readonly range: FileRange;
  /** As it stands there, where that is not the whole name: `陆某`. */
  readonly text?: string;
  /** Index in `articles`; null outside of them. */
  readonly article: number | null;
  /** What a person is in the event told there, as `role-in-event.ts` reads it; left out where nothing says so. */
  readonly role?: string;
  /** Left out but for who has written the story or taken the picture, where the credit says so. */
  readonly isCredit?: true;
}
