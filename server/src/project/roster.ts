/** The newsroom's own list of who and what it writes about: `people.tsv`, `places.tsv`, `organisations.tsv` in `.newspaper`. */
export interface Roster {
  readonly people: readonly RosterPerson[];
  readonly places: readonly RosterName[];
  readonly organisations: readonly RosterName[];
  /** The person of this name, or also written so. */
  readonly person: (name: string) => RosterPerson | undefined;
}

export interface RosterName {
  readonly name: string;
  /** Other forms that are right as well: a pen name, a short form. */
  readonly alsoWritten: readonly string[];
  /** For the reader; empty where nobody has said anything. */
  readonly note: string;
}

export interface RosterPerson extends RosterName {
  /** As they are written before the name, body included: `星洲市委书记`. */
  readonly titles: readonly string[];
  /** The place in lists of leaders, from 1; null where none is given. */
  readonly order: number | null;
}

export function rosterOf(
  people: readonly RosterPerson[],
  places: readonly RosterName[],
  organisations: readonly RosterName[],
): Roster {
  const byName = new Map<string, RosterPerson>();
  for (const person of people)
    for (const name of [person.name, ...person.alsoWritten]) if (!byName.has(name)) byName.set(name, person);
  return { people, places, organisations, person: (name) => byName.get(name) };
}

export const noRoster = rosterOf([], [], []);
