import type { Roster, RosterList, RosterName, RosterPerson } from '../project/roster';
import { isPartName } from '../reading/is-part-name';
import type { Analysis } from './analyze';
import type { NameKind, PageName } from './page-names';

/** What the roster says of a name of the page. */
export interface RosterEntry {
  readonly list: RosterList;
  /** Null where the list does not have the name. */
  readonly entry: RosterName | RosterPerson | null;
  /** Whether the newsroom keeps such a list at all. */
  readonly isKept: boolean;
}

/** Null where the name is only a part of one (`陆某`), which belongs into no list. */
export function rosterEntry(
  { context }: Pick<Analysis, 'context'>,
  { kind, name }: Pick<PageName, 'kind' | 'name'>,
): RosterEntry | null {
  if (kind === 'person' && isPartName(name)) return null;
  const { roster } = context.settings;
  const list = rosterLists[kind];
  return {
    list,
    entry: roster?.[kind](name) ?? null,
    isKept: roster !== undefined && roster[list].length > 0,
  };
}

export const rosterLists: Readonly<Record<NameKind, RosterList>> = {
  person: 'people',
  place: 'places',
  organisation: 'organisations',
};

/** The lists with what their names are, in the order in which they are looked through. */
export function namesOfRoster(roster: Roster): readonly (readonly [NameKind, readonly RosterName[]])[] {
  return [
    ['person', roster.people],
    ['organisation', roster.organisations],
    ['place', roster.places],
  ];
}
