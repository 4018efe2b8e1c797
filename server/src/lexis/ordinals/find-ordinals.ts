import { ordinalValue } from './ordinal-value';

/** What opens an item of an enumeration: `一是`, `第二，`, `（三）`, `④`. */
export interface Ordinal {
  /** Offset of the marker in the text. */
  readonly start: number;
  /** Behind the marker and the mark that belongs to it. */
  readonly end: number;
  readonly value: number;
  readonly kind: OrdinalKind;
}

/**
 * Markers of one enumeration are of one kind: the verb of `一是`; `第` for `第一，`, `其` for `其一，`, `首` for 首先 and
 * 其次; the mark of `一、` and `1.` with the script of the number; `（一）`, `(1)` and `①` for what looks like these.
 */
export type OrdinalKind = string;

/**
 * The markers of a text, in order. A marker stands where a clause starts; `一、二等奖` and `3.5` have none. Only the
 * starts of clauses are looked at.
 */
export function findOrdinals(text: string): Ordinal[] {
  const ordinals: Ordinal[] = [];
  let isStart = true;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const character = classes[unit]!;
    if (isStart && (character & Class.First) !== 0) {
      const ordinal = readOrdinal(text, at);
      if (ordinal !== null) ordinals.push(ordinal);
    }
    if ((character & Class.Space) === 0) isStart = (character & Class.Before) !== 0;
  }
  return ordinals;
}

const enum Class {
  /** A marker may begin with it. */
  First = 1,
  /** A clause starts behind it. */
  Before = 2,
  Space = 4,
}

const circles = '①②③④⑤⑥⑦⑧⑨⑩';
const classes = new Uint8Array(0x10000);
for (const first of `一二三四五六七八九十第其首再（(0123456789${circles}`)
  classes[first.charCodeAt(0)]! |= Class.First;
for (const before of '\n，。；：:,;！？!?”’」』）)…—“‘') classes[before.charCodeAt(0)]! |= Class.Before;
for (const space of ' \u3000') classes[space.charCodeAt(0)]! |= Class.Space;

const numeral = '[一二三四五六七八九十]{1,3}';

const marker = new RegExp(
  [
    `(${numeral})([是要靠看抓来则])`,
    `第(${numeral})(?=[，、：:是])[，、：:]?`,
    `其(${numeral})(?=[，、：:是])[，、：:]?`,
    `(首先|其次|再次)[，、：:]?`,
    `(${numeral})([、.．])`,
    `[（(](${numeral}|\\d{1,2})[）)]`,
    `(\\d{1,2})([、.．])`,
    `([${circles}])`,
  ].join('|'),
  'uy',
);

const inWords = ['首先', '其次', '再次'];

function readOrdinal(text: string, start: number): Ordinal | null {
  marker.lastIndex = start;
  const match = marker.exec(text);
  if (match === null) return null;
  const [
    whole,
    verbal,
    verb,
    ordinal,
    other,
    inWord,
    listed,
    listMark,
    bracketed,
    arabic,
    arabicMark,
    circled,
  ] = match;
  const end = start + whole.length;
  if (verbal !== undefined) return { start, end, value: ordinalValue(verbal), kind: verb! };
  if (ordinal !== undefined) return { start, end, value: ordinalValue(ordinal), kind: '第' };
  if (other !== undefined) return { start, end, value: ordinalValue(other), kind: '其' };
  if (inWord !== undefined) return { start, end, value: inWords.indexOf(inWord) + 1, kind: '首' };
  if (bracketed !== undefined) {
    const kind = /\d/u.test(bracketed) ? '(1)' : '（一）';
    return { start, end, value: ordinalValue(bracketed), kind };
  }
  if (circled !== undefined) return { start, end, value: circles.indexOf(circled) + 1, kind: '①' };
  // 一、二等奖 and 3.5 go on with another number.
  if (isNumeral(text.charAt(end))) return null;
  return listed !== undefined
    ? { start, end, value: ordinalValue(listed), kind: `一${listMark!}` }
    : { start, end, value: Number(arabic), kind: `1${arabicMark!}` };
}

function isNumeral(character: string): boolean {
  return character !== '' && /[一二三四五六七八九十两\d]/u.test(character);
}
