import { approximationBehind, approximationInside } from './approximations';
import { compareExact, exact, over, plus, type ExactNumber } from './exact-number';
import type { Approximation, NumberKind, Numeral, UnitMention } from './number-phrase';
import type { NumeralRead } from './numeral-read';
import { skipSpace } from './numerals';
import { readUnit } from './read-unit';

/** One end of a range, or the only number: numeral, percent sign, words of approximation, unit. */
export interface End {
  readonly end: number;
  /** `row`: Chinese digits without powers. */
  readonly kind: NumberKind | 'row';
  readonly numeral: Numeral;
  readonly hasPoint: boolean;
  readonly after: Approximation | null;
  readonly unit: UnitMention | null;
  /** Null for 半. */
  readonly read: NumeralRead | null;
}

/** What follows the numeral `read`, which starts at `at`: a percent sign, 余, the unit, 左右. */
export function readCounted(text: string, at: number, read: NumeralRead): End {
  const part = withoutUnit(at, read);
  const signAt = skipSpace(text, read.end);
  const sign = text.charAt(signAt);
  if (sign === '%' || sign === '％' || sign === '‰') {
    const after = approximationBehind(text, signAt + 1);
    const kind = sign === '‰' ? 'permille' : 'percent';
    return { ...part, end: after?.end ?? signAt + 1, kind, after };
  }
  const word = read.inside ?? approximationInside(text, read.end);
  const unitAt = word === null || word === read.inside ? read.end : word.end;
  const mayHaveSpace = read.script !== 'chinese' && unitAt === read.end;
  const unit = readUnit(text, at, mayHaveSpace ? skipSpace(text, unitAt) : unitAt);
  return unit === null ? withoutCounter(text, part, read, word) : withCounter(text, part, unit, word);
}

export function withoutUnit(at: number, read: NumeralRead): End {
  const { end, value, guess, script, hasPoint, inside } = read;
  const numeral: Numeral = { start: at, end, value, guess, script };
  return { end, kind: 'cardinal', numeral, hasPoint, after: inside, unit: null, read };
}

/** 号 of 5号楼 and 第518号. */
export function houseNumber(text: string, at: number): UnitMention | null {
  if (text.charAt(at) !== '号') return null;
  return { start: at, end: at + 1, text: '号', kind: 'counter', unit: null };
}

function withoutCounter(text: string, part: End, read: NumeralRead, word: Approximation | null): End {
  // 来 and 多 need a unit behind them; 余 and 几 behind a tenth or more do not.
  const isOver = word !== null && '余几'.includes(text.charAt(word.start));
  const isTens = read.value !== null && compareExact(read.value, exact(10)) >= 0;
  const after = read.inside ?? (isOver && isTens ? word : approximationBehind(text, read.end));
  const number = after === null ? houseNumber(text, read.end) : null;
  if (number !== null) return { ...part, end: number.end, kind: 'ordinal', unit: number };
  return { ...part, end: Math.max(part.end, after?.end ?? 0), after };
}

function withCounter(text: string, part: End, counter: UnitMention, word: Approximation | null): End {
  const more = word ?? moreBehind(text, counter);
  const half = more === null ? halfBehind(text, counter) : null;
  const unit = half === null && more === word ? counter : timeBehind(text, counter);
  const behind = more ?? approximationBehind(text, unit.end + (half === null ? 0 : 1));
  const unitEnd = unit === counter && half !== null ? unit.end + 1 : unit.end;
  const end = Math.max(unitEnd, behind?.end ?? 0);
  const value =
    half === null || part.numeral.value === null ? part.numeral.value : plus(part.numeral.value, half);
  const numeral = { ...part.numeral, value };
  if (unit.text === '成') {
    if (value === null || !isTenths(text, unit.end, value)) return part;
    const share = { ...numeral, value: over(value, exact(10)) };
    return { ...part, end, kind: 'fraction', numeral: share, after: behind, unit };
  }
  return { ...part, end, kind: unit.text === '倍' ? 'multiple' : 'cardinal', numeral, after: behind, unit };
}

/** 多 and 余 behind a unit: 3公里多, 两年多. 来 and 几 do not stand there. */
function moreBehind(text: string, unit: UnitMention): Approximation | null {
  const character = text.charAt(unit.end);
  return character === '多' || character === '余' ? approximationInside(text, unit.end) : null;
}

/** 半 in 两年半, 三个半小时 and 一倍半. */
function halfBehind(text: string, { end, text: word }: UnitMention): ExactNumber | null {
  if (text.charAt(end) !== '半' || !halved.includes(word)) return null;
  return '径导天夜数山'.includes(text.charAt(end + 1) || ' ') ? null : exact(1, 2);
}

const halved = ['年', '个', '倍', '岁', '斤', '公斤', '里', '公里', '米', '吨', '天'];

/** The whole unit of 一个多月 and 三个半小时, of which 多 or 半 stands in the middle. */
function timeBehind(text: string, counter: UnitMention): UnitMention {
  if (counter.text !== '个') return counter;
  const at = counter.end + 1;
  const word = ['小时', '月', '星期', '世纪', '钟头'].find((time) => text.startsWith(time, at));
  if (word === undefined) return counter;
  return { start: counter.start, end: at + word.length, text: counter.text + word, kind: 'time', unit: null };
}

/** 三成 of a whole, and not 一成立 or 三成员. */
function isTenths(text: string, end: number, value: ExactNumber): boolean {
  return compareExact(value, exact(10)) < 0 && !'立为功果员长就绩本都'.includes(text.charAt(end) || ' ');
}
