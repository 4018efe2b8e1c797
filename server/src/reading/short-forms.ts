/**
 * How a body may be called once the page has named it in full: `恒远机械` for `星洲市恒远机械制造有限责任公司`. The
 * beginnings of the name without its place, from four characters on, the whole left out.
 */
export function shortFormsOf(whole: string): string[] {
  const stem = whole.replace(placeBefore, '');
  if (whole.length < shortestWhole || stem.length < shortest + 2) return [];
  return Array.from({ length: stem.length - shortest }, (_, more) => stem.slice(0, shortest + more));
}

const placeBefore = /^(?:.{2,3}?(?:省|市|县|区|州|盟|旗))+/u;
const shortestWhole = 8;
const shortest = 4;
