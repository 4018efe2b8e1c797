/**
 * A kind of story as templates. `[甲|乙]` is a choice, `{…}` a slot: `{village}` a place, the same throughout the story; `{20~80}`
 * a number, `{n=20~80}` one that `{n}` says again; `{d-1}` a day counted from the issue, `{w+2}` its weekday; `{p:farmer}` a
 * person, with the description at first mention; `{b:agri}` a body and `{c:agri}` who leads it; `{o:head}` a leader of the
 * place, `{list}` others of them in their order.
 */
export interface StoryKind {
  readonly code: string;
  /** Names of the pages that it stands on. */
  readonly pages: readonly string[];
  /** How its author is named; `plain` stories have none. */
  readonly form: 'dateline' | 'byline' | 'plain';
  readonly openings: readonly Opening[];
  /** One template of each of some of these, in their order. */
  readonly body: readonly (readonly string[])[];
  /** Last paragraphs; some stories have none. */
  readonly closings: readonly string[];
  /** How often it stands in an issue at most. */
  readonly perIssue: number;
}

/** A way to begin, with the headlines that go with it. */
export interface Opening {
  readonly headlines: readonly string[];
  /** First paragraph. */
  readonly lead: string;
  /** What may follow it, where the first list of `body` speaks of something else. */
  readonly then?: readonly string[];
}
