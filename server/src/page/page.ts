import type { LineIndex } from '../text/line-index';
import type { OffsetMap } from '../text/offset-map';
import type { Span } from '../text/span';
import type { Sheet } from './read-sheet';

/**
 * The words of the house, as types. Read from top to bottom this file is the glossary of the product.
 *
 * A page is made of position-free parts: the offsets inside an `Article`, `Paragraph` or `Caption` count from
 * the start of its own slice of the document, and whoever holds the part says where the slice stands
 * (`Placed`). So a part whose text did not change is the same object in the next version, wherever it has
 * moved, and everything computed from it can be kept by identity (`WeakMap`).
 */

/** A part and the offset at which its slice starts in what holds it: articles in the document, paragraphs in their article. */
export interface Placed<T> {
  readonly value: T;
  readonly start: number;
}

/** 版: one text, what one file holds, read completely. Belongs to one version of the document and never changes. */
export interface Page {
  /** The whole text; put together when first asked for after a change. `slice` costs only what it returns. */
  readonly text: string;
  readonly slice: (start: number, end: number) => string;
  readonly lines: LineIndex;
  /** 稿, in document order; their slices do not overlap. */
  readonly articles: readonly Placed<Article>[];
  /** What stands before the first article, between any two, and behind the last: blank lines, captions, furniture. */
  readonly gaps: readonly string[];
  /** 图说 that stand between articles and belong to none. */
  readonly captions: readonly Placed<Caption>[];
  /** 版面杂项, in document order. Spans count from the start of the document. */
  readonly furniture: readonly Furniture[];
  /** The pieces it was read in, one or, of a long text, many: what reading the next version takes over. */
  readonly sheets: readonly Placed<Sheet>[];
}

/**
 * 稿: one article. `raw` is its slice of the document, from its first line (headline, byline or body, whichever
 * comes first) to the end of its last; all offsets inside count from the start of that slice.
 */
export interface Article {
  readonly raw: string;
  /** 主题; null where the page prints none. */
  readonly headline: Heading | null;
  /** 肩题, 引题: what stands above the headline. */
  readonly kicker: Heading | null;
  /** 副题: what stands below it. */
  readonly subhead: Heading | null;
  readonly dateline: Dateline | null;
  readonly byline: Byline | null;
  /** From dateline, byline or closing signature, in order, each name once. */
  readonly reporters: readonly Reporter[];
  /** First body line (dateline included) to last, without the last line end. */
  readonly body: Span;
  readonly paragraphs: readonly Placed<Paragraph>[];
  /** 小标题 inside the body. */
  readonly sections: readonly Section[];
  readonly captions: readonly Placed<Caption>[];
  readonly jumpLines: readonly JumpLine[];
  /** 编者按 and other notes that are not the reporter's text. */
  readonly notes: readonly Note[];
  /** 栏宽: characters in a full line of the column that most of the article is set in; 0 where nothing is wrapped. */
  readonly columnWidth: number;
  /** Characters of the whole article without white space. */
  readonly characters: number;
}

/**
 * Text with its layout accidents undone: line breaks and blank lines inside it, stray spaces, letter-spacing,
 * invisible characters. `map` leads back to `raw`; `gaps` are the accidents, in order.
 */
export interface RunningText {
  readonly raw: string;
  readonly text: string;
  readonly map: OffsetMap;
  readonly gaps: GapList;
}

/** The gaps of one running text, in order. */
export interface GapList {
  /** The kinds among them, as `kindBits` says it. */
  readonly kinds: number;
  /** Those of some kinds, or all of them; nothing is made of one that is not wanted, as nearly every line end of a page is. */
  of(some?: readonly GapKind[], isWanted?: (start: number, end: number) => boolean): Gap[];
  /** True where one of some kinds, as `kindBits` says them, is what is looked for: rules ask before they have any made. */
  any(some: number, isSought: (start: number, end: number) => boolean): boolean;
}

/** A piece of `raw` that the running text leaves out. Offsets count from the start of `raw`. */
export interface Gap extends Span {
  readonly kind: GapKind;
}

export type GapKind =
  /** Spaces before the first character of the text. */
  | 'indent'
  /** A line end, with the spaces around it. */
  | 'break'
  /** Line ends with one or more blank lines between them: the column ended here. */
  | 'blankLine'
  /** Spaces between two characters of one line. */
  | 'space'
  /** Single spaces between single characters, three or more in a row: letter-spacing. One gap each. */
  | 'letterSpace'
  /** The space that pads a name of two characters to three in lists, datelines and bylines. */
  | 'namePadding'
  /** A character without width. */
  | 'invisible';

/** 段: one paragraph of the body. `raw` runs from the start of its first line to the end of its last. */
export type Paragraph = RunningText;

/** A headline, kicker or subhead: wrapped lines joined, a gap inside a line kept as one space. */
export interface Heading extends Span {
  readonly text: string;
  /** Its lines, in order: two headline lines may have other text between them. */
  readonly lines: readonly Span[];
}

/** 电头: `本报讯（记者林知远）`, `新华社北京7月12日电（记者林知远、江望舒）`. */
export interface Dateline extends Span {
  /** Without stray spaces and line breaks. */
  readonly text: string;
  /** `北京` in `新华社北京7月12日电`. */
  readonly place: string | null;
}

/** 署名: `本报记者 林知远` on a line of its own, `□记者 林知远`, or `（林知远）` at the end. */
export interface Byline extends Span {
  readonly text: string;
}

export interface Reporter extends Span {
  /** Without padding and line breaks. */
  readonly name: string;
  /** `记者`, `通讯员`, `作者` …, as printed; empty where the page prints none. */
  readonly role: string;
}

export interface Section extends Span {
  readonly title: string;
}

/** 图说: text of a picture with its credit. Offsets count from the start of its slice. */
export interface Caption {
  readonly raw: string;
  /** Without pointer (⬅ ▲ 图①) and credit. */
  readonly text: string;
  /** Photographers, `、` between several; null where none is named. */
  readonly credit: string | null;
  readonly photographers: readonly Reporter[];
}

/** 转接: `（下转第三版）`, `（上接第一版）`. */
export interface JumpLine extends Span {
  readonly text: string;
  readonly direction: 'to' | 'from';
  /** Number of the other page as printed, `三` or `A03`; null where only a headline is named. */
  readonly page: string | null;
}

export interface Note extends Span {
  readonly text: string;
}

/** 版面杂项: folio, date line, 责编/版式/校对, hotline: belongs to no article. */
export interface Furniture extends Span {
  readonly text: string;
}
