import type { DeclaredDate } from '../reading/issue-date';
import type { IgnoredList } from './ignored-list';
import type { Level } from './level';
import type { Roster } from './roster';
import type { TermList } from './term-list';

/** What a user can set, the same for editor and command. */
export interface Settings {
  /** Level per rule code; a rule that is not named has its default. */
  readonly rules: Readonly<Record<string, Level>>;
  /** Options per rule code; an option that is not named has its default. */
  readonly ruleOptions?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** ISO 8601; null lets the page or its path say. */
  readonly issueDate: string | null;
  /** Who says so: an option unless this names another. */
  readonly issueDateFrom?: DeclaredDate['from'];
  /** Findings reported for one file at the most; the report says how many there are in all. */
  readonly maxFindings: number;
  /** Codes of rules whose repairs are offered, but made neither on saving nor by the command that mends all. */
  readonly neverFixOnSave?: readonly string[];
  /** Findings that the newsroom does not want to hear of again: `.newspaper/ignored.json`. */
  readonly ignored?: IgnoredList;
  /** The newsroom's own words: `.newspaper/terms.tsv`. */
  readonly terms?: TermList;
  /** Whom and what the newsroom writes about: `people.tsv`, `places.tsv` and `organisations.tsv` in `.newspaper`. */
  readonly roster?: Roster;
  /** The room of a page, for the 差错率. */
  readonly errorRate?: ErrorRateSettings;
}

/** With both, errors are counted against `charactersPerLine × lines`, as the regulator counts a page. */
export interface ErrorRateSettings {
  readonly charactersPerLine?: number;
  readonly lines?: number;
}

export const defaultSettings: Settings = { rules: {}, issueDate: null, maxFindings: 500 };

/** The day of the issue that the settings name, with its source. */
export function declaredDate({ issueDate, issueDateFrom = 'option' }: Settings): DeclaredDate | null {
  return issueDate === null ? null : { value: issueDate, from: issueDateFrom };
}
