/**
 * Classes of UTF-16 code units. Everything here takes a code unit, not a string: the page reader asks
 * millions of times.
 */

const enum Class {
  Space = 1,
  FullWidth = 2,
  Han = 4,
  Digit = 8,
  Latin = 16,
  LineBreak = 32,
  Invisible = 64,
}

const classes = new Uint8Array(0x10000);

function mark(from: number, to: number, bits: number): void {
  for (let unit = from; unit <= to; unit++) classes[unit]! |= bits;
}

mark(0x09, 0x09, Class.Space);
mark(0x0b, 0x0c, Class.Space);
mark(0x20, 0x20, Class.Space);
mark(0xa0, 0xa0, Class.Space);
mark(0x2000, 0x200a, Class.Space);
mark(0x202f, 0x202f, Class.Space);
mark(0x205f, 0x205f, Class.Space);
mark(0x3000, 0x3000, Class.Space | Class.FullWidth);
mark(0x0a, 0x0a, Class.LineBreak);
mark(0x0d, 0x0d, Class.LineBreak);
mark(0x30, 0x39, Class.Digit);
mark(0xff10, 0xff19, Class.Digit);
mark(0x41, 0x5a, Class.Latin);
mark(0x61, 0x7a, Class.Latin);
mark(0xc0, 0x24f, Class.Latin);
mark(0xff21, 0xff3a, Class.Latin);
mark(0xff41, 0xff5a, Class.Latin);
// Han: unified ideographs with extension A, compatibility ideographs, radicals that PDF text has in their
// place, the zero of dates, the repetition mark, and the surrogates of the supplementary planes.
mark(0x2e80, 0x2fdf, Class.Han | Class.FullWidth);
mark(0x3005, 0x3007, Class.Han);
mark(0x3400, 0x4dbf, Class.Han);
mark(0x4e00, 0x9fff, Class.Han);
mark(0xf900, 0xfaff, Class.Han);
mark(0xd840, 0xdfff, Class.Han);
// Full width: what a Chinese typesetter sets on a whole em.
mark(0x1100, 0x115f, Class.FullWidth);
mark(0x2e80, 0xa4cf, Class.FullWidth);
mark(0xac00, 0xd7a3, Class.FullWidth);
mark(0xf900, 0xfaff, Class.FullWidth);
mark(0xfe30, 0xfe6f, Class.FullWidth);
mark(0xff01, 0xff60, Class.FullWidth);
mark(0xffe0, 0xffe6, Class.FullWidth);
for (const unit of '“”‘’—…·℃‰※→←↑↓▲▼◀▶△▽◆◇■□●○★☆①②③④⑤⑥⑦⑧⑨⑩')
  mark(unit.charCodeAt(0), unit.charCodeAt(0), Class.FullWidth);
mark(0xad, 0xad, Class.Invisible);
mark(0x200b, 0x200f, Class.Invisible);
mark(0x202a, 0x202e, Class.Invisible);
mark(0x2060, 0x2064, Class.Invisible);
mark(0xfeff, 0xfeff, Class.Invisible);

/** Width in half ems in the two lowest bits, then one bit each for a space, a Han character and a counted one. */
const typeset = typesetTable();

function typesetTable(): Uint8Array {
  const ofClasses = Uint8Array.from({ length: 128 }, (_, bits) => {
    const isUnseen = (bits & (Class.Space | Class.LineBreak | Class.Invisible)) !== 0;
    const isWide = (bits & (Class.FullWidth | Class.Han)) !== 0;
    const width = (bits & (Class.Invisible | Class.LineBreak)) !== 0 ? 0 : isWide ? 2 : 1;
    const isHan = (bits & Class.Han) !== 0;
    return width | ((bits & Class.Space) !== 0 ? 4 : 0) | (isHan ? 8 : 0) | (isUnseen ? 0 : 16);
  });
  const table = classes.map((bits) => ofClasses[bits]!);
  // A pair of surrogates is one character of two half ems, and its second half is not counted again.
  for (let unit = 0xd800; unit <= 0xdfff; unit++)
    table[unit] = (table[unit]! & 8) | 1 | (unit >= 0xdc00 ? 0 : 16);
  return table;
}

export function isSpace(unit: number): boolean {
  return (classes[unit]! & Class.Space) !== 0;
}

export function isLineBreak(unit: number): boolean {
  return (classes[unit]! & Class.LineBreak) !== 0;
}

export function isHan(unit: number): boolean {
  return (classes[unit]! & Class.Han) !== 0;
}

/** ASCII and full-width digits. */
export function isDigit(unit: number): boolean {
  return (classes[unit]! & Class.Digit) !== 0;
}

/** Letters of the Latin alphabet, half-width, accented or full-width. */
export function isLatin(unit: number): boolean {
  return (classes[unit]! & Class.Latin) !== 0;
}

/** Characters without width that come out of PDF text: soft hyphen, zero-width space, byte order mark … */
export function isInvisible(unit: number): boolean {
  return (classes[unit]! & Class.Invisible) !== 0;
}

/** White space, a line end or a character without width: nothing that is read. One look-up for the three. */
export function isUnseen(unit: number): boolean {
  return (classes[unit]! & (Class.Space | Class.LineBreak | Class.Invisible)) !== 0;
}

/** Width on the page in half ems: 2 for what is set on a whole em, 0 for what is not seen. */
export function halfWidths(unit: number): number {
  return typeset[unit]! & 3;
}

/** What a stretch of one line takes in a column: width without spaces in half ems, spaces, Han code units. */
export interface Extent {
  readonly width: number;
  readonly spaces: number;
  readonly han: number;
  /** Characters that are not white space, a pair of surrogates as one. */
  readonly characters: number;
}

export function extentOf(text: string, start: number, end: number): Extent {
  let width = 0;
  let spaces = 0;
  let spaceWidth = 0;
  let han = 0;
  let characters = 0;
  for (let offset = start; offset < end; offset++) {
    const bits = typeset[text.charCodeAt(offset)]!;
    const space = (bits >> 2) & 1;
    width += bits & 3;
    spaces += space;
    spaceWidth += space * (bits & 3);
    han += (bits >> 3) & 1;
    characters += bits >> 4;
  }
  return { width: width - spaceWidth, spaces, han, characters };
}

export function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

export function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Characters that are not white space: what a newspaper counts as characters of an article. A pair of surrogates is one. */
export function countCharacters(text: string, start = 0, end = text.length): number {
  let count = 0;
  for (let index = start; index < end; index++) count += (typeset[text.charCodeAt(index)]! >> 4) & 1;
  return count;
}
