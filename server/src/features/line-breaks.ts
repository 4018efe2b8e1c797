import { isDigit, isHighSurrogate, isLatin, isLowSurrogate, isUnseen } from '../text/characters';

/**
 * Whether a line may end before `text[at]` (GB/T 15834, chapter 5): no mark at the start of a line that closes
 * something, none at its end that opens something; 破折号 and 省略号, numerals and Latin words stay in one piece.
 */
export function mayBreakBefore(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  if (isUnseen(before) || isUnseen(after)) return false;
  if ((marks[after]! & noStart) !== 0 || (marks[before]! & noEnd) !== 0) return false;
  if (isJoined(after) || (isHighSurrogate(before) && isLowSurrogate(after))) return false;
  if (before === after && (marks[after]! & paired) !== 0) return false;
  // A single dash joins two numbers or places, and stays with the first.
  if (after === dash && text.charCodeAt(at + 1) !== dash) return false;
  if (isOfWord(before) && isOfWord(after))
    return (marks[before]! & clause) !== 0 && isLatin(after) && !isDigit(text.charCodeAt(at - 2));
  return !((marks[before]! & inNumber) !== 0 && isDigit(after) && isDigit(text.charCodeAt(at - 2)));
}

/** True where the space at `at` parts two Latin words: a line may end there, and the space goes. */
export function isWordSpace(text: string, at: number): boolean {
  return text[at] === ' ' && isLatin(text.charCodeAt(at - 1)) && isLatin(text.charCodeAt(at + 1));
}

const noStart = 1;
const noEnd = 2;
/** Two of them are one mark. */
const paired = 4;
/** Half-width marks behind which a line may end, though they touch the words on both sides. */
const clause = 8;
/** Between two digits it belongs to the number: 10：30, 1，200. */
const inNumber = 16;
/** Printable ASCII that is no part of a word or number. */
const apart = 32;

const marks = new Uint8Array(0x10000);

function mark(characters: string, bit: number): void {
  for (let at = 0; at < characters.length; at++) marks[characters.charCodeAt(at)]! |= bit;
}

mark('。，、；：？！”’）》〉】〕］｝」』〗〙·・•～％‰℃℉°′″／々〻,.;:?!)]}%', noStart);
mark('“‘（《〈【〔［｛「『〖〘／￥＄￡¥£€№([{', noEnd);
mark('—…─━', paired);
mark(',;!?', clause);
mark('：．，／', inNumber);
mark('()[]{}<>"\'`', apart);

const dash = '—'.charCodeAt(0);

/** Accents, variation selectors and whatever else is set on the character before it. */
function isJoined(unit: number): boolean {
  return (
    (unit >= 0x300 && unit <= 0x36f) ||
    (unit >= 0x20d0 && unit <= 0x20ff) ||
    (unit >= 0x302a && unit <= 0x302f) ||
    (unit >= 0xfe00 && unit <= 0xfe0f) ||
    unit === 0xdb40
  );
}

/** Letters of any alphabet, digits, and the signs that words, numbers and addresses are written with. */
function isOfWord(unit: number): boolean {
  if (isLatin(unit) || isDigit(unit)) return true;
  if (unit > 0x20 && unit < 0x7f) return (marks[unit]! & apart) === 0;
  return unit >= 0x370 && unit <= 0x52f;
}
