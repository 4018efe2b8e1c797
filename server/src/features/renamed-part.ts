import { surnameLength } from '../lexis/people/surnames';

/**
 * What `part` of a name becomes when the person is renamed: the whole name, a surname with what stands for the rest
 * (`陆某`, `陆`), a given name, or one piece of a name with middle dots. Null where it stays as it is: nothing in it
 * changes, or nothing tells which part of the new name takes its place.
 */
export function renamedPart(part: string, name: string, newName: string): string | null {
  if (part === name) return newName;
  if (name.includes('·')) return renamedPiece(part, name.split('·'), newName.split('·'));
  const [surname, given] = split(name);
  const [newSurname, newGiven] = split(newName);
  if (surname === '' || newSurname === '') return null;
  if (part === given && given.length > 1) return newGiven;
  if (!part.startsWith(surname)) return null;
  const rest = part.slice(surname.length);
  // 林知 may be a slip for 林知远, or another person: that is for somebody to decide.
  const isForeign = Array.from(rest).every((character) => !given.includes(character));
  return isForeign && newSurname !== surname ? newSurname + rest : null;
}

function renamedPiece(part: string, pieces: readonly string[], newPieces: readonly string[]): string | null {
  const index = pieces.indexOf(part);
  return index >= 0 && pieces.length === newPieces.length ? newPieces[index]! : null;
}

/** Surname and given name; two empty texts where the name is not made of these. */
function split(name: string): readonly [surname: string, given: string] {
  const length = surnameLength(name, 0);
  // 单于 may be a surname of two characters, but not where nothing follows it.
  const surname = length === 2 && name.length === 2 ? 1 : length;
  return name.length > surname && surname > 0 ? [name.slice(0, surname), name.slice(surname)] : ['', ''];
}
