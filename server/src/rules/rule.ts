import type { Words } from '../lexis/words/words';
import type { Article, GapKind, Page } from '../page/page';
import type { Level, Message } from '../project/level';
import type { FolderView } from '../folder/folder-view';
import type { Roster } from '../project/roster';
import type { TermList } from '../project/term-list';
import type { ArticleDate } from '../reading/dates';
import type { IssueDate, NamedThing, NameList, Person } from '../reading/reading';
import type { Span } from '../text/span';
import type { TextEdit } from '../text/text-edit';
import type { Elsewhere } from './finding';
import type { PageHabits } from './page-habits';
import type { Part, Region } from './part';

/**
 * A rule of the paper: data first, then one function. It keeps no state, and it is given what it declares and
 * nothing else: `defineRule` types the arguments of `check` by `unit`, `needs` and `options`.
 */
export interface Rule {
  /** Stable, kebab-case, names the fault: "allow stray-space" must read well. Also the name of its files. */
  readonly code: string;
  readonly group: Group;
  readonly title: Message;
  /** Default; a user can set another. */
  readonly level: Level;
  /** `safe` is applied without asking, `suggestion` is picked by the editor, `no` means report only. */
  readonly fix: 'safe' | 'suggestion' | 'no';
  readonly errorCount: ErrorCount;
  readonly source: Source;
  /**
   * True where a quotation or a title in 《》 is somebody's own words, or a pun: there a finding is one level milder,
   * and nothing is mended without asking.
   */
  readonly milderInQuotes: boolean;
  /** What `check` is called for, and what its offsets count from. */
  readonly unit: Unit;
  /** Parts of an article that a `paragraph` rule looks at; for an `article` rule, where its triggers may stand. */
  readonly regions: readonly Region[];
  /**
   * Text that the offsets of a `paragraph` rule count in: `running` (layout accidents undone; the engine leads
   * spans and edits back to the document) or `raw`. Other units speak of raw text.
   */
  readonly offsets: 'raw' | 'running';
  /**
   * What must be there for the rule to find anything: one scan of the text decides which rules run at all. For a `page` rule it
   * stands in the running text of an article. `terms` are the wrong forms of the newsroom's own list.
   */
  readonly triggers: Triggers | 'always' | 'terms';
  readonly needs: readonly Need[];
  readonly options: OptionSchemas;
  readonly check: (subject: Subject, given: Given<Need, OptionSchemas>) => void;
}

export type Group =
  'layout' | 'punctuation' | 'number' | 'unit' | 'word' | 'grammar' | 'news' | 'consistency' | 'wording';

/**
 * How a finding counts in the 差错率. `cap` names the ceiling that it falls under. In a headline, a dateline, a masthead or a
 * folio the weight is doubled; 2 is for what counts double wherever it stands (a person's name), and stays 2 there.
 */
export interface ErrorCount {
  readonly weight: 0 | 0.1 | 0.5 | 1 | 2;
  /** Wrong, extra or missing text, which weighs by the characters that the preferred fix changes (`length-factor.ts`). */
  readonly byLength?: true;
  readonly cap?: 'numerals';
}

/** Where the rule comes from. `clause` is given only where the clause was read. */
export interface Source {
  readonly standard: Message;
  readonly clause?: string;
  readonly verified: boolean;
}

/**
 * `line`: a physical line, wherever it stands. `paragraph`: one stretch of running text (paragraph, headline,
 * caption …). `article`: offsets count from the start of its slice. `page`: offsets count from the start of the
 * document. Rules that compare the pages of an issue join when `folder/` can give them those pages.
 */
export type Unit = 'line' | 'paragraph' | 'article' | 'page';

export interface Subjects {
  readonly line: Line;
  readonly paragraph: Part;
  readonly article: ArticleSubject;
  readonly page: Page;
}

export type Subject = Subjects[Unit];

export interface Line {
  /** Without its line end. */
  readonly text: string;
}

export interface ArticleSubject {
  readonly article: Article;
  readonly parts: readonly Part[];
}

/** Any one of these makes the rule run. */
export interface Triggers {
  readonly characters?: string;
  /** Code units from … to, both included. */
  readonly ranges?: readonly (readonly [from: number, to: number])[];
  /** Longer strings; where they stand is handed to a `paragraph` rule as `hits`. */
  readonly literals?: readonly string[];
  /** Layout accidents of a paragraph. */
  readonly gaps?: readonly GapKind[];
}

/** What a rule may ask for. In an `article` or smaller unit, spans count from the start of the article. */
export interface Provisions {
  readonly words: Words;
  readonly issueDate: IssueDate;
  /** Persons whom the article itself names, whole names or parts (陆某), each once: for a rule about less than the page. */
  readonly names: readonly string[];
  /** Of the whole page, for a rule about the page. */
  readonly people: readonly Person[];
  /** Of the whole page, for a rule about the page; short forms are mentions of the whole name. */
  readonly organisations: readonly NamedThing[];
  /** Of the whole page, for a rule about the page. */
  readonly nameLists: readonly NameList[];
  readonly dates: readonly ArticleDate[];
  /** How this page is set: blank lines between paragraphs, indents. */
  readonly habits: PageHabits;
  /** The newsroom's own words. They come with the settings, not with the page. */
  readonly terms: TermList;
  /** Whom and what the newsroom writes about. It comes with the settings, as the terms do. */
  readonly roster: Roster;
  /** What the other pages of the folder say, for a rule about the page; null where there are none, or none are known yet. */
  readonly folder: FolderView | null;
}

export type Need = keyof Provisions;

export type Given<N extends Need, O extends OptionSchemas> = Pick<Provisions, N> & {
  readonly options: OptionValues<O>;
  /** Where the rule's own literals stand in the running text, in order. */
  readonly hits: readonly Span[];
  readonly report: (fault: Fault) => void;
};

export type OptionSchemas = Readonly<Record<string, OptionSchema>>;

export type OptionSchema =
  | { readonly type: 'boolean'; readonly default: boolean; readonly title: Message }
  | { readonly type: 'number'; readonly default: number; readonly title: Message }
  | {
      readonly type: 'enum';
      readonly values: readonly string[];
      readonly default: string;
      readonly title: Message;
    };

export type OptionValues<O extends OptionSchemas> = {
  readonly [K in keyof O]: O[K] extends { type: 'enum'; values: readonly (infer V)[] } ? V : O[K]['default'];
};

/** One fault that a rule reports, in the offsets of its unit. */
export interface Fault {
  /** Not empty: a reader must see what is meant. */
  readonly span: Span;
  readonly message: Readonly<Record<keyof Message, MessageParts>>;
  /** Where this fault is another matter than the rule's level says; `off` leaves it out. */
  readonly level?: Level;
  readonly fix?: FaultFix;
  /** Other repairs, the likelier first. */
  readonly alternatives?: readonly FaultFix[];
  readonly related?: readonly { readonly span: Span; readonly message: Message }[];
  /** The same on other pages of the folder. */
  readonly elsewhere?: readonly Elsewhere[];
}

/** Clauses without their final stop. In English the second goes on behind a colon. */
export interface MessageParts {
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

export interface FaultFix {
  readonly title: Message;
  readonly edits: readonly TextEdit[];
  /** Where this fault can be mended less surely than the rule promises. */
  readonly kind?: 'suggestion';
}

/** What the author of a rule writes; what is left out has the value that most rules have. */
export interface RuleDefinition<U extends Unit, N extends Need, O extends OptionSchemas> extends Omit<
  Rule,
  'unit' | 'regions' | 'offsets' | 'needs' | 'options' | 'milderInQuotes' | 'check'
> {
  readonly unit: U;
  /** Default: the body. */
  readonly regions?: readonly Region[];
  /** Default: `running` for paragraphs. */
  readonly offsets?: 'raw' | 'running';
  readonly needs?: readonly N[];
  readonly options?: O;
  /** Default: rules of words are. */
  readonly milderInQuotes?: boolean;
  readonly check: (subject: Subjects[U], given: Given<N, O>) => void;
}

export function defineRule<
  const U extends Unit,
  const N extends Need = never,
  const O extends OptionSchemas = Record<string, never>,
>(definition: RuleDefinition<U, N, O>): Rule {
  return {
    regions: ['body'],
    offsets: definition.unit === 'paragraph' ? 'running' : 'raw',
    needs: [],
    options: {},
    milderInQuotes: definition.group === 'word',
    ...definition,
    // The engine calls it with the unit, the needs and the options that stand beside it.
    check: definition.check as unknown as Rule['check'],
  };
}
