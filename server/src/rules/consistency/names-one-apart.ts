import type { FolderView } from '../../folder/folder-view';
import { namesAlike } from '../../lexis/people/name-likeness';
import { surnameLength } from '../../lexis/people/surnames';
import type { Roster } from '../../project/roster';
import { isWholeName } from './is-whole-name';

/** For each of the names the others that differ from it in one character; who has none is left out. */
export function nearNames(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, string[]>();
  const join = (a: string, b: string): void => {
    const known = near.get(a);
    if (known === undefined) near.set(a, [b]);
    else if (known.length < mostAlike) known.push(b);
  };
  if (names.length > mostInPairs) {
    const groups = byGap(names);
    for (const name of names) for (const other of nearIn(groups, name)) if (other !== name) join(name, other);
    return near;
  }
  names.forEach((name, index) => {
    for (let before = 0; before < index; before++) {
      const other = names[before]!;
      if (!isOneApart(name, other)) continue;
      join(name, other);
      join(other, name);
    }
  });
  return near;
}

/** Where so many names differ in one character, none of them is anybody's slip. */
const mostAlike = 12;

/** So many are compared with one another sooner than anything is made of them. */
const mostInPairs = 300;

function isOneApart(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let differences = 0;
  for (let at = 0; at < a.length && differences < 2; at++)
    if (a.charCodeAt(at) !== b.charCodeAt(at)) differences++;
  return differences === 1;
}

type Groups = ReadonlyMap<string, readonly string[]>;

/** Names by what is left of them without one character: those of one key differ in that alone. */
function byGap(names: readonly string[]): Groups {
  const groups = new Map<string, string[]>();
  for (const name of names)
    for (const gap of gapsOf(name)) {
      const group = groups.get(gap);
      if (group === undefined) groups.set(gap, [name]);
      else if (group.length < mostAlike) group.push(name);
    }
  return groups;
}

function gapsOf(name: string): string[] {
  return Array.from(name, (_, at) => `${name.slice(0, at)} ${name.slice(at + 1)}`);
}

function nearIn(groups: Groups, name: string): readonly string[] {
  return gapsOf(name).flatMap((gap) => groups.get(gap) ?? []);
}

/** Names of the roster, as it writes them, that differ from this one in a character at most. */
export function nearInRoster(roster: Roster, name: string): readonly string[] {
  if (roster.people.length === 0) return [];
  let groups = ofRosters.get(roster);
  if (groups === undefined)
    ofRosters.set(
      roster,
      (groups = byGap(
        roster.people
          .flatMap((person) => [person.name, ...person.alsoWritten])
          .filter((written) => isWholeName(written)),
      )),
    );
  return nearIn(groups, name);
}

const ofRosters = new WeakMap<Roster, Groups>();

/** Kept for as long as the folder says the same. */
export function alikeInFolder(folder: FolderView, name: string): readonly string[] {
  let kept = ofFolders.get(folder);
  if (kept === undefined) ofFolders.set(folder, (kept = new Map<string, readonly string[]>()));
  let alike = kept.get(name);
  if (alike === undefined)
    kept.set(
      name,
      (alike =
        surnameLength(name, 0) === 0
          ? []
          : namesAlike(name).filter((other) => folder.index.pagesWith('people', other) > 0)),
    );
  return alike;
}

const ofFolders = new WeakMap<FolderView, Map<string, readonly string[]>>();
