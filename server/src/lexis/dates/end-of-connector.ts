import { isOneOf } from './is-one-of';
import { type NumberRead, readNumber, skipSpace } from './read-number';

/** Behind 至, 到, — or another mark of a period, with a space on either side; -1 where there is none. */
export function endOfConnector(text: string, at: number): number {
  const start = skipSpace(text, at);
  if (!isOneOf(connectors, text, start)) return -1;
  // A Chinese dash takes two places.
  const length = text.charAt(start + 1) === text.charAt(start) && /[—-]/u.test(text.charAt(start)) ? 2 : 1;
  return skipSpace(text, start + length);
}

/** The number behind a mark of a period, from 1 to `most`. */
export function readAfterConnector(text: string, at: number, most: number): NumberRead | null {
  const next = endOfConnector(text, at);
  if (next === -1) return null;
  const number = readNumber(text, next);
  return number === null || number.value < 1 || number.value > most ? null : number;
}

const connectors = '至到-–—－~～―ー';
