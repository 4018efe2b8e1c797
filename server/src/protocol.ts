/**
 * Custom messages between client and server: the one file of the server that the client imports. Types,
 * method names and bounds only.
 */

/** Notification, server → client: what the status bar shows. Sent after each reading of an open document. */
export const statusMethod = 'newspaper/status';

export interface DocumentStatus {
  readonly uri: string;
  readonly version: number;
  readonly articles: number;
  /** Characters of all articles, without white space. */
  readonly characters: number;
  /** Findings of level information or more. */
  readonly findings: number;
  /** ISO 8601, or null where nothing says it. */
  readonly issueDate: string | null;
  /** What says it. */
  readonly issueDateFrom: IssueDateFrom;
  /** 差错率 of the page, an estimate. */
  readonly errorRate: ErrorRate;
  /** The articles with most errors, the worst first; a handful at most, and none without an error. */
  readonly worstArticles: readonly ArticleErrorRate[];
}

export interface ErrorRate {
  /** Weighted errors that are sure (error, warning), and those that are possible (information). */
  readonly errors: number;
  readonly possible: number;
  /** The same in 10 000 characters. */
  readonly per10000: number;
  readonly possiblePer10000: number;
  /** What they are counted against: characters without white space, or the room that a setting gives the page. */
  readonly characters: number;
  readonly base: 'text' | 'layout';
  /** True up to the 3 in 10 000 that a newspaper may have. */
  readonly passes: boolean;
}

export interface ArticleErrorRate extends ErrorRate {
  readonly title: string;
}

export type IssueDateFrom =
  'option' | 'project' | 'setting' | 'folder' | 'fileName' | 'masthead' | 'content' | 'none';

/** Notification, client → server: `ChosenDates`, all of them, whenever one has changed. */
export const chosenDatesMethod = 'newspaper/chosenDates';

/**
 * Days of the paper (ISO 8601) that the user has named, by the URI of the folder that they count for; a document that
 * is in no folder is named itself.
 */
export type ChosenDates = Readonly<Record<string, string>>;

/** Request, client → server: `DocumentParams` → `IssueDates`. */
export const issueDatesMethod = 'newspaper/issueDates';

export interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

export interface IssueDates {
  /** ISO 8601, or null where nothing says it. */
  readonly value: string | null;
  readonly from: IssueDateFrom;
  /** Every day that may be it, the likelier first. */
  readonly candidates: readonly { readonly value: string; readonly from: IssueDateFrom }[];
}

/** Request, client → server: `DocumentParams` → `TimelineItem[]`, by their days, those without one last. */
export const timelineMethod = 'newspaper/timeline';

export interface TimelineItem {
  /** ISO 8601, a time behind it where one is told; null where the page does not tell the day. */
  readonly day: string | null;
  /** The day or days for a reader. */
  readonly label: string;
  /** The date as printed, and the sentence that it stands in. */
  readonly text: string;
  readonly sentence: string;
  readonly range: TextRange;
}

/** What a folder `.newspaper` may hold: what the server reads and watches, and the client tells of when it is saved. */
export const projectFileNames = [
  'config.json',
  'ignored.json',
  'terms.tsv',
  'people.tsv',
  'places.tsv',
  'organisations.tsv',
] as const;

/**
 * What a user wants written into the folder `.newspaper`: the argument of the command `newspaper.changeProject`, which code actions
 * name for a client that has it.
 */
export interface ProjectChangeRequest {
  /** URI of the file to be changed or made. */
  readonly file: string;
  readonly change: ProjectChange;
}

export type ProjectChange =
  | {
      /** A finding is not to be reported any more: in one sentence, or in all where that is null. */
      readonly kind: 'ignore';
      readonly rule: string;
      readonly text: string;
      readonly sentence: string | null;
    }
  | { readonly kind: 'switchOff'; readonly rule: string }
  | {
      /** A name goes into the newsroom's own list, with titles where it is a person's. */
      readonly kind: 'addToRoster';
      readonly list: 'people' | 'places' | 'organisations';
      readonly name: string;
      readonly titles: readonly string[];
    };

/**
 * Request, client → server: `ProjectEditsParams` → `ProjectEdit[]`, or null where the text is broken and has to be mended first.
 * The client knows the text: somebody may be at work on it.
 */
export const projectEditsMethod = 'newspaper/projectEdits';

export interface ProjectEditsParams {
  readonly change: ProjectChange;
  /** Null where there is no file yet. */
  readonly text: string | null;
}

export interface ProjectEdit {
  readonly range: TextRange;
  readonly newText: string;
}

/** Request, client → server: `DocumentParams` → `NewLayout`: one line for each paragraph. */
export const unwrapMethod = 'newspaper/unwrap';

/** Request, client → server: `WrapParams` → `NewLayout`: every paragraph in lines of one width. */
export const wrapMethod = 'newspaper/wrap';

export interface WrapParams extends DocumentParams {
  /** Characters of a full line, from `leastWidth` to `mostWidth`; what is set on half an em counts half. */
  readonly width: number;
  /** First lines are two characters short; they are where this is left out. */
  readonly indent?: boolean;
}

export const leastWidth = 4;
export const mostWidth = 200;

/** Edits of white space, to be applied in one step. */
export interface NewLayout {
  /** Of the document that they are for. */
  readonly version: number;
  readonly edits: readonly { readonly range: TextRange; readonly newText: string }[];
  /** Paragraphs that stay as they are, since nobody could tell them apart afterwards. */
  readonly left: number;
}

/** Request, client → server: `DocumentParams` → characters of a line of the page's column, null where nothing is wrapped. */
export const columnWidthMethod = 'newspaper/columnWidth';

/** As in the Language Server Protocol. */
export interface TextRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** Settings as the editor holds them (section `newspaper`), sent as initializationOptions and by workspace/configuration. */
export interface EditorSettings {
  readonly issueDate?: string;
  readonly maxFindings?: number;
  /** Level per rule code. */
  readonly rules?: Readonly<Record<string, string>>;
  /** Options per rule code. */
  readonly ruleOptions?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Codes of rules whose repairs are not made on saving. */
  readonly neverFixOnSave?: readonly string[];
  readonly inlayHints?: { readonly dates?: boolean };
  /** Which pages of the open folders are read in the background: globs, from each folder; null for the usual ones. */
  readonly index?: { readonly enabled?: boolean; readonly include?: readonly string[] | null };
  /** The room of a page; a number that is not set is null. */
  readonly errorRate?: { readonly charactersPerLine?: number | null; readonly lines?: number | null };
}

export interface InitializationOptions {
  /** Language of messages: the editor's display language, e.g. `zh-cn`, `en`. */
  readonly locale?: string;
  readonly settings?: EditorSettings;
  readonly chosenDates?: ChosenDates;
  /** True where the client has the commands `newspaper.changeProject` and `newspaper.explainRule` (code of a rule). */
  readonly commands?: boolean;
  /** A folder for what the server keeps from one start to the next, as the machine writes it. */
  readonly storage?: string;
  /** Where the client shows the page of a rule: a URI that lacks the code at its end. */
  readonly rulePages?: string;
}
