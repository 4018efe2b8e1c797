/**
 * True where a quotation or a title in 《》 that starts shortly before `at` is still open there. Looks back a
 * fixed way, so that asking for every hit of a long text stays cheap.
 */
export function isInsideQuotes(text: string, at: number): boolean {
  let depth = 0;
  for (let index = at - 1; index >= 0 && at - index <= reach; index--) {
    const character = text[index]!;
    if (closing.includes(character)) depth++;
    else if (opening.includes(character) && --depth < 0) return true;
  }
  return false;
}

const reach = 400;
const opening = '“《「『〈';
const closing = '”》」』〉';
