import type { Roster, RosterName, RosterPerson } from '../project/roster';
import type { Title } from '../reading/reading';
import type { NameKind, PageName } from './page-names';
import { namesOfRoster } from './roster-entry';

/** A name with what may be written of it. */
export interface OfferedName {
  readonly kind: NameKind;
  readonly titles: readonly Title[];
  readonly forms: readonly string[];
}

export interface RosterNames {
  /** Names that the page does not have, in the order of the lists. */
  readonly added: readonly OfferedName[];
  /** The titles of a name of the page, and behind them those of the roster that say more. */
  readonly titlesOf: (name: PageName) => readonly Title[];
}

/** What the roster adds to the names of a page. */
export function rosterNames(roster: Roster | undefined, names: readonly PageName[]): RosterNames {
  if (roster === undefined) return { added: [], titlesOf: ({ titles }) => titles };
  const onPage = new Set(names.map(({ kind, name }) => `${kind} ${name}`));
  return {
    added: listedNames(roster).filter(({ kind, forms }) => !onPage.has(`${kind} ${forms[0]!}`)),
    titlesOf: ({ kind, name, titles }) => {
      const person = kind === 'person' ? roster.person(name) : undefined;
      if (person === undefined) return titles;
      const more = person.titles.filter((listed) => !titles.some(({ text }) => listed.endsWith(text)));
      return [...titles, ...more.map(wholeTitle)];
    },
  };
}

/** Asked for with every key: kept as long as the roster is. */
function listedNames(roster: Roster): readonly OfferedName[] {
  let names = listed.get(roster);
  if (names === undefined) {
    names = namesOfRoster(roster).flatMap(([kind, entries]) =>
      entries.map((entry) => ({
        kind,
        titles: titlesIn(entry).map(wholeTitle),
        forms: [entry.name, ...entry.alsoWritten],
      })),
    );
    listed.set(roster, names);
  }
  return names;
}

const listed = new WeakMap<Roster, readonly OfferedName[]>();

function titlesIn(entry: RosterName | RosterPerson): readonly string[] {
  return 'titles' in entry ? entry.titles : [];
}

function wholeTitle(text: string): Title {
  return { text, organisation: null };
}
