import type { FileRange } from '../../server/src/folder/page-digest';
import type { PageAnswer } from '../../scripts/measure/answer';
import type { Cast } from './cast';

/** A made-up newsroom: its pages, what is wrong with them, and the lists that it keeps. */
export interface Newsroom {
  readonly cast: Cast;
  readonly pages: readonly NewsroomPage[];
  readonly faults: readonly PlantedFault[];
  /** The files of `.newspaper` by their names. */
  readonly lists: ReadonlyMap<string, string>;
}

export interface NewsroomPage {
  /** From the folder of the newsroom, with `/`. */
  readonly path: string;
  readonly date: string;
  readonly text: string;
  readonly answer: PageAnswer;
  /** The full names of all people on it, each once. */
  readonly people: readonly string[];
}

export type FaultKind =
  | 'misspelt-name'
  | 'changed-title'
  | 'leaders-order'
  | 'strokes-order'
  | 'name-before-title'
  | 'two-names-of-body'
  | 'obsolete-body'
  | 'doubled-level'
  | 'short-name-first'
  | 'protected-name'
  | 'jump-without-partner'
  | 'jump-to-wrong-page'
  | 'jump-form'
  | 'other-number'
  | 'other-name'
  | 'story-again'
  | 'story-again-edited'
  | 'broken-roster-line';

/** A line of the truth. */
export interface PlantedFault {
  readonly kind: FaultKind;
  /** Any of these rules may tell it. */
  readonly rules: readonly string[];
  readonly path: string;
  readonly range: FileRange;
  /** What stands there, line breaks left out. */
  readonly text: string;
  readonly what: string;
  /** The other places that the fault is about: a report there is as good. */
  readonly counterparts: readonly FaultPlace[];
}

export interface FaultPlace {
  readonly path: string;
  readonly range: FileRange;
  readonly text: string;
}
