/** What opens an item of an enumeration: `一是`, `第二，`, `（三）`, `④`. */
export interface ItemMarker {
  /** Offset of the marker in the text. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Markers of one enumeration are of one kind: `是` for `一是`, `第` for `第一，`, `（` for `（一）` … */
  readonly kind: string;
}

/**
 * The markers of a text, in order. A marker stands where a clause starts; `一、二等奖` and `3.5` have none.
 */
export function findItemMarkers(text: string): ItemMarker[] {
  const markers: ItemMarker[] = [];
  for (const match of text.matchAll(pattern)) {
    const { index: start } = match;
    if (!startsClause(text, start)) continue;
    const [whole, verbal, verb, ordinal, other, listed, listMark, bracketed, arabic, arabicMark, circled] =
      match;
    const end = start + whole.length;
    if (verbal !== undefined) markers.push({ start, end, value: markerValue(verbal), kind: verb! });
    else if (ordinal !== undefined) markers.push({ start, end, value: markerValue(ordinal), kind: '第' });
    else if (other !== undefined) markers.push({ start, end, value: markerValue(other), kind: '其' });
    else if (listed !== undefined) {
      if (!isNumeral(text.charAt(end)))
        markers.push({ start, end, value: markerValue(listed), kind: listMark! });
    } else if (bracketed !== undefined) {
      const kind = /\d/u.test(bracketed) ? '(1)' : '（一）';
      markers.push({ start, end, value: markerValue(bracketed), kind });
    } else if (arabic !== undefined) {
      if (!isNumeral(text.charAt(end)))
        markers.push({ start, end, value: Number(arabic), kind: arabicMark! });
    } else if (circled !== undefined)
      markers.push({ start, end, value: circles.indexOf(circled) + 1, kind: '①' });
  }
  return markers;
}

const circles = '①②③④⑤⑥⑦⑧⑨⑩';
const numeral = '[一二三四五六七八九十]{1,3}';

const pattern = new RegExp(
  [
    `(${numeral})([是要靠看抓])`,
    `第(${numeral})(?=[，、：:是])[，、：:]?`,
    `其(${numeral})(?=[，、：:是])[，、：:]?`,
    `(${numeral})([、.．])`,
    `[（(](${numeral}|\\d{1,2})[）)]`,
    `(\\d{1,2})([、.．])`,
    `([${circles}])`,
  ].join('|'),
  'gu',
);

const numerals = '一二三四五六七八九十';

/** 1 to 99; NaN for what is no counted number. */
export function markerValue(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  if (text === '两') return 2;
  const ten = text.indexOf('十');
  const digit = (at: string): number => numerals.indexOf(at) + 1;
  if (ten < 0) return text.length === 1 ? digit(text) : NaN;
  if (ten > 1 || text.length - ten > 2) return NaN;
  return (ten === 0 ? 1 : digit(text[0]!)) * 10 + (ten === text.length - 1 ? 0 : digit(text.at(-1)!));
}

function isNumeral(character: string): boolean {
  return character !== '' && /[一二三四五六七八九十两\d]/u.test(character);
}

function startsClause(text: string, at: number): boolean {
  let before = at - 1;
  while (text[before] === '\u3000' || text[before] === ' ') before--;
  return before < 0 || '\n，。；：:,;！？!?”’」』）)…—“‘'.includes(text[before]!);
}
