import counts from './name-counts.tsv';
import { surnameLength } from './surnames';

/**
 * How Chinese names are made: a surname of one or two characters, a given name of one or two. Everything is
 * asked by code units and answered from typed arrays.
 */

const firstHan = 0x4e00;
const hanCount = 0x9fff - firstHan + 1;

/** Share of names with a given name of one character. */
const oneCharacter = 0.22;
/** A given name may have a character that no name of the list has. */
const unseen = 0.2;

const surnames = new Float32Array(hanCount).fill(-Infinity);
const first = new Float32Array(hanCount);
const second = new Float32Array(hanCount);
const only = new Float32Array(hanCount);
const doubleSurnames = new Map<number, number>();
// The counts are read when the first name is looked for: not every process asks for names.
let isRead = false;

/**
 * Natural logarithm of the share of all Chinese names that are `text.slice(start, end)`; -Infinity for what is
 * none: no surname that anybody has, a given name of no or of more than two characters.
 */
export function nameLikelihood(text: string, start: number, end: number): number {
  if (!isRead) readCounts();
  const isDouble = end - start > 2 && surnameLength(text, start) === 2;
  const asDouble = isDouble ? doubleSurnames.get(pairKey(text, start)) : undefined;
  const surname = asDouble ?? surnameOf(text, start);
  const given = start + (asDouble === undefined ? 1 : 2);
  const length = end - given;
  if (length === 1) return surname + Math.log(oneCharacter) + of(only, text, given);
  if (length !== 2) return -Infinity;
  return surname + Math.log(1 - oneCharacter) + of(first, text, given) + of(second, text, given + 1);
}

function surnameOf(text: string, start: number): number {
  const unit = text.charCodeAt(start) - firstHan;
  return unit >= 0 && unit < hanCount ? surnames[unit]! : -Infinity;
}

function of(table: Float32Array, text: string, offset: number): number {
  const unit = text.charCodeAt(offset) - firstHan;
  return unit >= 0 && unit < hanCount ? table[unit]! : -Infinity;
}

function pairKey(text: string, start: number): number {
  return (text.charCodeAt(start) << 16) | text.charCodeAt(start + 1);
}

function readCounts(): void {
  isRead = true;
  const { keys, numbers, totals, surnameCount } = parseCounts();
  for (const table of [first, second, only]) table.fill(Math.log(unseen / totals[2]!));
  for (let row = 0, at = 0; row < keys.length; row++) {
    const key = keys[row]!;
    const asSurname = numbers[at++]!;
    const asFirst = numbers[at++]!;
    const asSecond = numbers[at++]!;
    const asOnly = numbers[at++]!;
    const surname = Math.log((asSurname + 0.5) / (totals[0]! + 0.5 * surnameCount));
    const index = key.charCodeAt(0) - firstHan;
    if (key.length === 2) {
      doubleSurnames.set(pairKey(key, 0), surname);
    } else if (index >= 0 && index < hanCount) {
      if (surnameLength(key, 0) === 1) surnames[index] = surname;
      first[index] = Math.log((asFirst + unseen) / totals[1]!);
      second[index] = Math.log((asSecond + unseen) / totals[2]!);
      // Few persons of the list have a given name of one character: what ends a longer one serves as well.
      only[index] = Math.log((asOnly + 0.2 * asSecond + unseen) / (totals[3]! + 0.2 * totals[2]!));
    }
  }
}

const columns = 4;

interface Counts {
  readonly keys: readonly string[];
  /** Four of each key: as a surname, first of two, second of two, only one. */
  readonly numbers: readonly number[];
  readonly totals: readonly number[];
  readonly surnameCount: number;
}

/** Digit by digit: this stands between opening a page and its first findings, and splitting takes five times as long. */
function parseCounts(): Counts {
  const keys: string[] = [];
  const numbers: number[] = [];
  const totals = [0, 0, 0, 0];
  let surnameCount = 0;
  // The first line is a comment.
  for (let at = counts.indexOf('\n') + 1; at < counts.length; at++) {
    const tab = counts.indexOf('\t', at);
    keys.push(counts.slice(at, tab));
    at = tab + 1;
    for (let column = 0; column < columns; column++, at++) {
      let value = 0;
      for (let unit = counts.charCodeAt(at); unit >= 0x30; unit = counts.charCodeAt(++at))
        value = value * 10 + unit - 0x30;
      numbers.push(value);
      totals[column]! += value;
      if (column === 0 && value > 0) surnameCount++;
    }
    at--;
  }
  return { keys, numbers, totals, surnameCount };
}
