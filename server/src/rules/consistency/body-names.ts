import { nameDifference } from '../../lexis/people/name-likeness';
import type { Words } from '../../lexis/words/words';

/** A name that is one of a body but for a few characters too many or too few in its midst. */
export function isVariant(form: string, listed: string): boolean {
  const inserted = insertedIn(form, listed);
  return inserted !== null && inserted.length <= longestInsert && !tellsApart.test(inserted);
}

/** 自然资源局 beside 自然资源和规划局 of one place: half of a name. */
export function isShortened(form: string, whole: string): boolean {
  if (form.length >= whole.length || !isOffice(form)) return false;
  return /^(?:和|与)(?:[^局委厅]{2,4})?$/u.test(insertedIn(form, whole) ?? '');
}

/**
 * 规化局 for 规划局: one character is another, and where it makes a word of the name it makes none of this one. A long name of a company, which is no
 * word, has the other where both are read or written alike.
 */
export function isMiswritten(form: string, right: string, words: Words): boolean {
  if (form.length !== right.length || form.length < shortest) return false;
  const at = Array.from(form).findIndex((character, index) => character !== right[index]);
  if (at < placeLength || form.slice(at + 1) !== right.slice(at + 1)) return false;
  if (tellsApart.test(form[at]! + right[at]!)) return false;
  if (hasWordAt(right, at, words)) return !hasWordAt(form, at, words);
  const difference = nameDifference(form, right);
  return form.length >= longName && difference !== null && difference.likeness !== 'none';
}

/** Bodies of one place begin alike. */
export function beginningOf(name: string): string {
  return name.slice(0, placeLength);
}

export function byBeginning(names: Iterable<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    if (name.length < shortest) continue;
    const group = groups.get(beginningOf(name));
    if (group === undefined) groups.set(beginningOf(name), [name]);
    else if (group.length < mostOfOnePlace) group.push(name);
  }
  return groups;
}

export function isOffice(name: string): boolean {
  return nameOfOffice.test(name);
}

const nameOfOffice = /^.{0,4}[省市县区州旗盟].{2,}(?:局|厅|委|委员会|办公室)$/u;

const placeLength = 3;
const shortest = 5;
const longName = 8;
const mostOfOnePlace = 60;

/** What one name has inside and the other has not; null where they differ otherwise, or one begins or ends the other. */
function insertedIn(a: string, b: string): string | null {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === long.length || short.length < shortest) return null;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  const end = short.length - start;
  if (start < placeLength || end < 1 || !long.endsWith(short.slice(start))) return null;
  return long.slice(start, long.length - end);
}

const longestInsert = 6;

/** With these it is another body, or a form that everybody uses: 税务分局, 第二中学, 人民法院. */
const tellsApart =
  /[分支总副第局委部处科队院校所厅站大小东西南北中一二三四五六七八九十\d]|^人民$|^有限$|^有限责任$|^股份/u;

/** Two or three characters around the place are a word of their own. */
function hasWordAt(name: string, at: number, words: Words): boolean {
  return [
    [at - 1, at + 1],
    [at, at + 2],
    [at - 2, at + 1],
    [at, at + 3],
    [at - 1, at + 2],
  ].some(([start, end]) => start! >= 0 && end! <= name.length && words.count(name, start!, end!) > 0);
}
