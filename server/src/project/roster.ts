/** The newsroom's own list of who and what it writes about: `people.tsv`, `places.tsv`, `organisations.tsv` in `.newspaper`. */
export interface Roster {
  readonly people: readonly RosterPerson[];
  readonly places: readonly RosterName[];
  readonly organisations: readonly RosterName[];
  /** The person of this name, or also written so. */
  readonly person: (name: string) => RosterPerson | undefined;
  /** The place of this name, or also written so. */
  readonly place: (name: string) => RosterName | undefined;
  /** The body of this name, or also written so. */
  readonly organisation: (name: string) => RosterName | undefined;
}

/** The lists of a roster; each is a file of this name. */
export type RosterList = 'people' | 'places' | 'organisations';

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
  return {
    people,
    places,
    organisations,
    person: byForm(people),
    place: byForm(places),
    organisation: byForm(organisations),
  };
}

export const noRoster = rosterOf([], [], []);

/** Names are told apart without their spaces: the list may have some that a page has not, and the other way round. */
export function rosterKey(name: string): string {
  return name.replace(/\s/gu, '');
}

function byForm<T extends RosterName>(entries: readonly T[]): (name: string) => T | undefined {
  const known = new Map<string, T>();
  for (const entry of entries)
    for (const form of [entry.name, ...entry.alsoWritten]) {
      const key = rosterKey(form);
      if (!known.has(key)) known.set(key, entry);
    }
  return (name) => known.get(name) ?? known.get(rosterKey(name));
}
