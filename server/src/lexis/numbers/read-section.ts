import { chineseDigit, powerOf } from './numerals';

/** The part of a Chinese numeral below 万: 三百二十, 十七八, 几十, or digits in a row. */
export interface Section {
  readonly end: number;
  /** The same twice, but where two neighbours are a guess: 三四十 is 30 and 40. Both 0 where nothing was read. */
  readonly low: number;
  readonly high: number;
  /** 几十, 数百: `low` means nothing then. */
  readonly isVague: boolean;
  /** Digits in a row without powers: 二〇三一. */
  readonly isRow: boolean;
  /** A power without a digit before it: 百余人. 十 alone is a number. */
  readonly isBare: boolean;
  /** One digit and nothing else: behind 万 it counts thousands (三万五). */
  readonly isLone: boolean;
}

/** Null where the characters make no number (千百, 三一百). */
export function readSection(text: string, at: number): Section | null {
  let low = 0;
  let high = 0;
  let power = Infinity;
  let isVague = false;
  let isBare = false;
  /** Digits since the last power. */
  let row = '';
  let end = at;
  for (; end - at < longest; end++) {
    const unit = text.charCodeAt(end);
    const digit = chineseDigit(unit);
    if (digit >= 0) {
      // 二两 is a weight.
      if (text.charAt(end) === '两' && !isTwo(text, end, row)) break;
      row += String(digit);
    } else if (end === at && isVagueDigit(text, at)) {
      isVague = true;
      row = '1';
    } else {
      const next = powerOf(unit);
      if (next === 0 || next >= 1e4) break;
      if (next >= power) return null;
      const pair = row === '' ? one : guessOf(row);
      if (pair === null) return null;
      if (row === '') isBare ||= next !== 10 && end === at;
      low += pair[0] * next;
      high += pair[1] * next;
      power = next;
      row = '';
    }
  }
  const isRow = power === Infinity && row.length > 1 && guessOf(row) === null;
  const rest = isRow ? ([Number(row), Number(row)] as const) : row === '' ? none : guessOf(row);
  if (rest === null || (rest[0] !== rest[1] && power !== Infinity && power !== 10)) return null;
  // 一百五 is 150; 一百零五 says its zero.
  const step = row.length === 1 && power !== Infinity && power >= 100 ? power / 10 : 1;
  return {
    end,
    low: low + rest[0] * step,
    high: high + rest[1] * step,
    isVague,
    isRow,
    isBare,
    isLone: power === Infinity && row.length === 1 && row !== '0' && !isVague,
  };
}

/** A row of more digits is no number; it also keeps values within whole numbers. */
const longest = 12;

const one = [1, 1] as const;
const none = [0, 0] as const;

/** 几 in 几十, 数 in 数百. */
function isVagueDigit(text: string, at: number): boolean {
  const character = text.charAt(at);
  return (character === '几' || character === '数') && powerOf(text.charCodeAt(at + 1)) > 0;
}

/** 两 counts in 两百, 两个, 一两个, 两三个; behind other digits it is a weight (二两, 八两). */
function isTwo(text: string, at: number, row: string): boolean {
  return row === '' || ((row === '1' || row === '3') && text.charAt(at + 1) !== '重');
}

/** The digit, or both of 三四 and 三五; null for digits that are no guess. Zeros in front say nothing. */
function guessOf(row: string): readonly [low: number, high: number] | null {
  const from = row.length > 1 && row.startsWith('0') ? row.length - 1 : 0;
  const first = Number(row[from]);
  if (row.length - from === 1) return row.slice(0, from).replaceAll('0', '') === '' ? [first, first] : null;
  const second = Number(row[1]);
  const isGuess = second === first + 1 || (first === 3 && (second === 5 || second === 2));
  if (row.length !== 2 || !isGuess) return null;
  return second < first ? [second, first] : [first, second];
}
