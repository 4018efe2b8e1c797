import confused from './confused-characters.tsv';
import sounds from './name-sounds.tsv';

/** How two names that are no more than a character apart may have come to be. */
export interface NameDifference {
  /** Index of the one character that differs. */
  readonly at: number;
  /** Whether the two characters are read alike, or taken for one another by the eye. */
  readonly likeness: 'sound' | 'shape' | 'none';
}

/** Where two names of one length differ in one character; null where they do in none or in more. */
export function nameDifference(a: string, b: string): NameDifference | null {
  if (a.length !== b.length) return null;
  let at = -1;
  for (let index = 0; index < a.length; index++) {
    if (a[index] === b[index]) continue;
    if (at >= 0) return null;
    at = index;
  }
  return at < 0 ? null : { at, likeness: likenessOf(a[at]!, b[at]!) };
}

/** The names that are written with one other character which is read or looks alike. */
export function namesAlike(name: string): readonly string[] {
  let alike = known.get(name);
  if (alike === undefined) {
    if (known.size > mostKnown) known.clear();
    known.set(name, (alike = writtenAlike(name)));
  }
  return alike;
}

/** A page is asked about again and again while it is typed in. */
const known = new Map<string, readonly string[]>();
const mostKnown = 2000;

function writtenAlike(name: string): string[] {
  const alike: string[] = [];
  for (let at = 0; at < name.length; at++)
    for (const character of charactersAlike(name[at]!))
      alike.push(name.slice(0, at) + character + name.slice(at + 1));
  return alike;
}

function likenessOf(a: string, b: string): NameDifference['likeness'] {
  const { soundGroups, shapeGroups } = (tables ??= readTables());
  if (soundGroups.get(a)?.some((group) => group.includes(b)) === true) return 'sound';
  return shapeGroups.get(a)?.some((group) => group.includes(b)) === true ? 'shape' : 'none';
}

function charactersAlike(character: string): ReadonlySet<string> {
  const { soundGroups, shapeGroups, alike } = (tables ??= readTables());
  let others = alike.get(character);
  if (others === undefined) {
    const groups = [...(soundGroups.get(character) ?? []), ...(shapeGroups.get(character) ?? [])];
    others = new Set(groups.join(''));
    others.delete(character);
    alike.set(character, others);
  }
  return others;
}

interface Tables {
  /** The groups that a character stands in: most stand in one. */
  readonly soundGroups: ReadonlyMap<string, readonly string[]>;
  readonly shapeGroups: ReadonlyMap<string, readonly string[]>;
  readonly alike: Map<string, Set<string>>;
}

// Read when two names are compared for the first time.
let tables: Tables | undefined;

function readTables(): Tables {
  return {
    soundGroups: groupsByCharacter(linesOf(sounds).map((line) => line.split('\t')[1]!)),
    shapeGroups: groupsByCharacter(linesOf(confused)),
    alike: new Map(),
  };
}

function linesOf(table: string): string[] {
  return table.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

function groupsByCharacter(groups: readonly string[]): Map<string, string[]> {
  const byCharacter = new Map<string, string[]>();
  for (const group of groups)
    for (const character of group) {
      const groupsOf = byCharacter.get(character);
      if (groupsOf === undefined) byCharacter.set(character, [group]);
      else groupsOf.push(group);
    }
  return byCharacter;
}
