import type { Range } from '../text/span';

/**
 * One file of `newspaper analyze --format json`. A contract with other programs: fields are only ever added.
 * Positions are those of the Language Server Protocol.
 */
export interface FileReport {
  readonly path: string;
  readonly encoding: string;
  readonly issueDate: { readonly value: string | null; readonly from: string };
  readonly articles: readonly ArticleReport[];
  /** Captions of no article. */
  readonly captions: readonly CaptionReport[];
  readonly furniture: readonly Piece[];
  readonly people: readonly PersonReport[];
  readonly places: readonly NameReport[];
  readonly organisations: readonly NameReport[];
  /** In the order of the text. */
  readonly dates: readonly DateReport[];
  /** Indexes in `dates` in the order of time; what has no day last, and lengths of time (三天) left out. */
  readonly timeline: readonly number[];
  readonly findings: readonly FindingReport[];
  readonly errorRate: ErrorRateReport;
}

/** Text as it reads, and where it stands. */
export interface Piece {
  readonly text: string;
  readonly range: Range;
}

export interface ArticleReport {
  /** Null where the page prints none; wrapped lines are joined. */
  readonly headline: Piece | null;
  readonly kicker: Piece | null;
  readonly subhead: Piece | null;
  readonly dateline: Piece | null;
  readonly byline: Piece | null;
  readonly reporters: readonly string[];
  /** Where the dateline says the copy comes from. */
  readonly place: string | null;
  /** All that belongs to the article. */
  readonly range: Range;
  /** First body line (dateline included) to last. */
  readonly body: Range;
  readonly paragraphs: readonly Piece[];
  readonly sections: readonly { readonly title: string; readonly range: Range }[];
  readonly captions: readonly CaptionReport[];
  readonly jumpLines: readonly JumpLineReport[];
  readonly notes: readonly Piece[];
  readonly keywords: readonly string[];
  /** Without white space. */
  readonly characters: number;
  /** Of this article alone. */
  readonly errorRate: ErrorRateReport;
}

export interface CaptionReport extends Piece {
  readonly credit: string | null;
}

export interface JumpLineReport extends Piece {
  readonly direction: 'to' | 'from';
  readonly page: string | null;
}

export interface NameReport {
  readonly name: string;
  readonly mentions: readonly { readonly range: Range }[];
}

export interface PersonReport extends NameReport {
  readonly titles: readonly { readonly text: string; readonly organisation: string | null }[];
}

export interface DateReport extends Piece {
  readonly type: string;
  /** TIMEX3. */
  readonly timex: string | null;
  /** ISO 8601; a period has both, `end` exclusive. */
  readonly start: string | null;
  readonly end: string | null;
  readonly basis: string;
  /** TIMEX3 of a set, and of nothing else: `EVERY`, and how often in each (`2X` for 每周两次), null where that is not told. */
  readonly quant?: 'EVERY';
  readonly freq?: string | null;
  /** That it stands in, as running text; shortened where it is very long. */
  readonly sentence: string;
}

export interface FindingReport {
  readonly rule: string;
  readonly level: string;
  readonly message: string;
  readonly range: Range;
  /** The document of the rule, relative to the product. */
  readonly documentation: string;
  /** `path` where the place is on another page. */
  readonly related: readonly { readonly message: string; readonly path?: string; readonly range: Range }[];
  /** The preferred one, or null. */
  readonly fix: FixReport | null;
  readonly alternatives: readonly FixReport[];
  readonly weight: number;
}

export interface FixReport {
  readonly kind: 'safe' | 'suggestion';
  readonly title: string;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

/** 差错率, an estimate for self-checking. */
export interface ErrorRateReport {
  /** Weighted errors that are sure (error, warning), and those that are possible (information). */
  readonly errors: number;
  readonly possible: number;
  /** What they are counted against: see `base`. */
  readonly characters: number;
  /** Of the sure ones. */
  readonly per10000: number;
  readonly possiblePer10000: number;
  /** `text`: characters without white space. `layout`: characters per line times lines, where a setting gives both. */
  readonly base: 'text' | 'layout';
  /** True up to 3 errors in 10 000 characters, the pass line of a newspaper. */
  readonly passes: boolean;
}

/** All pages of one folder, in `newspaper check --format json`. */
export interface IssueReport {
  /** As the files are named on the command line; empty for the current folder. */
  readonly folder: string;
  readonly files: number;
  readonly errorRate: ErrorRateReport;
}
