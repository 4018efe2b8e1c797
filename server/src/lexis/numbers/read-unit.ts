import { counterAt } from './counters';
import type { UnitMention } from './number-phrase';
import { isLetter } from './numerals';
import { unitNamed, type Unit } from './units';

/** The unit that starts at `at`, behind the numeral that starts at `numeral`: a symbol or a Chinese word. */
export function readUnit(text: string, numeral: number, at: number): UnitMention | null {
  const symbol = readSymbol(text, at);
  if (symbol !== null) return symbol;
  const found = counterAt(text, at);
  if (found === null) return null;
  const { end, kind, unit } = found;
  const word = text.slice(at, end);
  if (word === '年' && !isDuration(text, numeral, at)) return null;
  if (word === '里' && !isDistance(text, end)) return null;
  return { start: at, end, text: word, kind, unit };
}

function readSymbol(text: string, at: number): UnitMention | null {
  if (!isSymbolUnit(text, at) || text.charCodeAt(at) <= 0x39) return null;
  let end = at + 1;
  while (end - at < longestSymbol && end < text.length && isSymbolUnit(text, end)) end++;
  // A mark at the end belongs to the sentence; letters beyond the longest symbol are a word.
  while (end > at && '/·'.includes(text.charAt(end - 1))) end--;
  if (isLetter(text.charCodeAt(end))) return null;
  const written = text.slice(at, end);
  const unit = unitOfSymbol(written);
  if (unit === null) return null;
  // 5A级, 3A景区 and 4V4 are names of kinds.
  if (written === 'A' && '级景高'.includes(text.charAt(end) || '级')) return null;
  return { start: at, end, text: written, kind: 'measure', unit };
}

const longestSymbol = 8;

function isSymbolUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit < 0x80 && isLetter(unit)) || marks.has(unit);
}

const marks = new Set(Array.from('0123456789µμΩ℃℉°㎡㎥㎞㎝㎜㎏²³/·', (mark) => mark.charCodeAt(0)));

/** The unit of a symbol as it is printed: with other marks for the same letters, or with letters in the wrong case. */
function unitOfSymbol(written: string): Unit | null {
  const plain = written
    .replace(/[µ㎡㎥㎞㎝㎜㎏]/gu, (mark) => sameAs[mark] ?? mark)
    .replace(/(?<=m)[23]/giu, (digit) => (digit === '2' ? '²' : '³'))
    .replace('kWh', 'kW·h')
    .replace('mAh', 'mA·h');
  const exactly = unitNamed(plain);
  if (exactly !== undefined) return exactly;
  // One letter in another case is another unit, or none (K, M, G).
  return plain.length < 2 ? null : (unitNamed(rightCase.get(plain.toLowerCase()) ?? '') ?? null);
}

const sameAs: Readonly<Record<string, string>> = {
  µ: 'μ',
  '㎡': 'm²',
  '㎥': 'm³',
  '㎞': 'km',
  '㎝': 'cm',
  '㎜': 'mm',
  '㎏': 'kg',
};

/** Symbols that are one unit however their letters are written; mW and MW, Pa and PA are left alone. */
const rightCase = new Map(
  'km cm mm kg mg kW kW·h mL km² cm² kV kHz MHz GHz kPa MPa hPa dB Hz km/h m² m³ m/s mg/L'
    .split(' ')
    .map((symbol) => [symbol.toLowerCase(), symbol]),
);

/** 3年 is a length of time, 2031年 and 98年 are dates; two digits need a word that speaks of a length. */
function isDuration(text: string, numeral: number, at: number): boolean {
  if (at - numeral === 1) return true;
  const next = text.charAt(at + 1);
  if (next !== '' && '间来多余前后内里期以之半的'.includes(next))
    return !/^[12]\d{3}$/u.test(text.slice(numeral, at));
  // Chinese numerals with powers are counted: 三十年, 一百二十年.
  return /[十百千万亿]/u.test(text.slice(Math.max(numeral, at - 8), at));
}

/** 里 is a length in 三十里路 and 五里地; elsewhere it says where something is. */
function isDistance(text: string, end: number): boolean {
  const next = text.charAt(end);
  return next !== '' && '路地远外'.includes(next);
}
