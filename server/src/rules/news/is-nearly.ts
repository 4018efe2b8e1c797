/** True where two terms differ in one character or in two neighbours that have changed places, and in no figure. */
export function isNearly(one: string, other: string): boolean {
  if (one.length !== other.length || one === other) return false;
  let first = 0;
  while (one[first] === other[first]) first++;
  let last = one.length - 1;
  while (one[last] === other[last]) last--;
  if (/[\d一二三四五六七八九十]/u.test(one.slice(first, last + 1) + other.slice(first, last + 1)))
    return false;
  if (first === last) return true;
  return last === first + 1 && one[first] === other[last] && one[last] === other[first];
}
