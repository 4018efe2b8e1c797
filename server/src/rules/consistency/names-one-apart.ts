import type { FolderView } from '../../folder/folder-view';
import { namesAlike } from '../../lexis/people/name-likeness';
import { surnameLength } from '../../lexis/people/surnames';
import type { Roster } from '../../project/roster';
import { isWholeName } from './is-whole-name';

/** Names by what is left of them without one character: those of one key differ in that alone. */
export function byGap(names: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names)
    for (const gap of gapsOf(name)) {
      const group = groups.get(gap);
      if (group === undefined) groups.set(gap, [name]);
      else if (group.length < mostAlike) group.push(name);
    }
  return groups;
}

/** Where so many names differ in one character, none of them is anybody's slip. */
const mostAlike = 12;

export function gapsOf(name: string): string[] {
  return Array.from(name, (_, at) => `${name.slice(0, at)} ${name.slice(at + 1)}`);
}

export function rosterGaps(roster: Roster): ReadonlyMap<string, readonly string[]> {
  let gaps = ofRosters.get(roster);
  if (gaps === undefined)
    ofRosters.set(
      roster,
      (gaps = byGap(
        roster.people.flatMap(({ name, alsoWritten }) => [name, ...alsoWritten]).filter(isWholeName),
      )),
    );
  return gaps;
}

const ofRosters = new WeakMap<Roster, ReadonlyMap<string, readonly string[]>>();

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
