import { approximationBefore, approximationInside } from './approximations';
import { exact, over } from './exact-number';
import type { Approximation, NumberKind, NumberPhrase, Numeral, UnitMention } from './number-phrase';
import type { NumeralRead } from './numeral-read';
import { arabicDigit, chineseDigit, powerOf, skipSpace } from './numerals';
import { readArabicNumeral } from './read-arabic-numeral';
import { readChineseNumeral } from './read-chinese-numeral';
import { isTrustworthy } from './is-trustworthy';
import { houseNumber, readCounted, withoutUnit, type End } from './read-counted';
import { readUnit } from './read-unit';

/**
 * The amount, ordinal, share or multiple whose first numeral (or 第, 百分之, 半) stands at `at`. Words before it are
 * taken from `from` on. Null where the numeral is part of a word (统一, 老百姓).
 */
export function readAmount(text: string, at: number, from: number): NumberPhrase | null {
  const first = readEnd(text, at);
  if (first === null) return null;
  const before = approximationOf(text, at, from);
  const last = first.kind === 'ordinal' ? null : readOther(text, first);
  const whole = last ?? first;
  const kind = whole.kind === 'cardinal' && (first.hasPoint || whole.hasPoint) ? 'decimal' : whole.kind;
  if (last === null && !isTrustworthy(text, at, first, before !== null)) return null;
  const sign = whole.unit === null ? currencySign(text, at, from) : null;
  const start = before?.start ?? sign?.start ?? at;
  return {
    start,
    end: whole.end,
    kind: kind === 'row' ? 'code' : kind,
    first: first.numeral,
    last: last?.numeral ?? null,
    before,
    after: whole.after ?? first.after,
    unit: whole.unit ?? sign,
  };
}

function readEnd(text: string, at: number): End | null {
  if (text.charAt(at) === '第') return readOrdinal(text, at);
  if (text.charAt(at) === '半') return readHalf(text, at);
  for (const [prefix, kind] of shares)
    if (text.startsWith(prefix, at)) return readShare(text, at, at + prefix.length, kind);
  const read = readNumeral(text, at);
  if (read === null) return null;
  if (read.isRow) return { ...withoutUnit(at, read), kind: 'row' };
  return readFraction(text, at, read) ?? readCounted(text, at, read);
}

const shares = [
  ['百分之', 'percent'],
  ['千分之', 'permille'],
] as const;

function readNumeral(text: string, at: number): NumeralRead | null {
  const unit = text.charCodeAt(at);
  if (arabicDigit(unit) >= 0 || unit === 0x2e) return readArabicNumeral(text, at);
  const isChinese = chineseDigit(unit) >= 0 || powerOf(unit) > 0 || unit === few || unit === several;
  return isChinese ? readChineseNumeral(text, at) : null;
}

const few = '几'.charCodeAt(0);
const several = '数'.charCodeAt(0);

function readOrdinal(text: string, at: number): End | null {
  const start = skipSpace(text, at + 1);
  const read = readNumeral(text, start);
  if (read === null) return null;
  const unit = houseNumber(text, read.end) ?? readUnit(text, start, read.end);
  const end = unit?.end ?? read.end;
  return { ...withoutUnit(start, read), end, kind: 'ordinal', unit };
}

/** 半斤, 半公里. */
function readHalf(text: string, at: number): End | null {
  const unit = readUnit(text, at, at + 1);
  if (unit === null || (unit.kind !== 'measure' && unit.text !== '个' && unit.text !== '小时')) return null;
  const numeral: Numeral = { start: at, end: at + 1, value: exact(1, 2), guess: null, script: 'chinese' };
  return { end: unit.end, kind: 'cardinal', numeral, hasPoint: false, after: null, unit, read: null };
}

/** 百分之三十; -1 and less do not occur. */
function readShare(text: string, at: number, start: number, kind: NumberKind): End | null {
  const read = readNumeral(text, start);
  if (read === null || read.isRow || (read.end === start + 1 && text.charAt(start) === '百')) return null;
  const part = withoutUnit(start, read);
  const after = read.inside ?? approximationInside(text, read.end);
  return {
    ...part,
    end: Math.max(part.end, after?.end ?? 0),
    kind,
    numeral: { ...part.numeral, start: at },
    after,
  };
}

/** 三分之一. */
function readFraction(text: string, at: number, below: NumeralRead): End | null {
  if (!text.startsWith('分之', below.end)) return null;
  const above = readNumeral(text, below.end + 2);
  if (above === null || above.isRow) return null;
  const isKnown = above.value !== null && below.value !== null && below.value.numerator > 0n;
  const value = isKnown ? over(above.value, below.value) : null;
  const numeral: Numeral = { start: at, end: above.end, value, guess: null, script: above.script };
  return { ...withoutUnit(at, above), end: above.end, kind: 'fraction', numeral, after: null };
}

/** The upper end behind a mark of a range; null where the number stands alone. A first unit must be the second one as well. */
function readOther(text: string, first: End): End | null {
  if (first.kind === 'row') return null;
  const isRatio = first.unit === null && text.charAt(first.end) === '比';
  const start = isRatio ? first.end + 1 : behindRangeMark(text, first.end);
  if (start === -1) return null;
  const other = readEnd(text, start);
  if (other === null || other.kind === 'ordinal' || other.kind === 'row') return null;
  if (isRatio) return other.unit === null && other.kind === 'cardinal' ? { ...other, kind: 'ratio' } : null;
  // 20%～30%, 百分之三到五, 15～30%, 9亿～16亿元.
  if (first.kind === 'percent' && other.kind !== 'percent') {
    return text.startsWith('百分之', first.numeral.start) && other.unit === null
      ? { ...other, kind: 'percent' }
      : null;
  }
  return first.unit !== null && first.unit.text !== other.unit?.text ? null : other;
}

/** Behind ～, —, -, 至 or 到, with a space on either side; -1 where no other number follows. */
function behindRangeMark(text: string, at: number): number {
  const start = skipSpace(text, at);
  const mark = text.charAt(start);
  if (mark === '' || !'～~〜—–-－―至到'.includes(mark)) return -1;
  const length = text.charAt(start + 1) === mark && (mark === '—' || mark === '-') ? 2 : 1;
  return skipSpace(text, start + length);
}

function approximationOf(text: string, at: number, from: number): Approximation | null {
  const found = approximationBefore(text, at);
  return found === null || found.start < from ? null : found;
}

function currencySign(text: string, at: number, from: number): UnitMention | null {
  const sign = text.charAt(at - 1);
  if (at <= from || sign === '' || !'￥¥$€£＄￡'.includes(sign)) return null;
  return { start: at - 1, end: at, text: sign, kind: 'currency', unit: null };
}
