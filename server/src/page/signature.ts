import { han } from '../text/han';
import type { Span } from '../text/span';

const person = `${han}(?:\\s{0,2}${han}){1,3}`;
const form = new RegExp(
  `[（(](?<names>(?:本[报刊]|特约|见习|实习)?\\s?(?:记\\s?者|通\\s?讯\\s?员)?\\s{0,2}${person}(?:[、\\s]\\s?${person}){0,5}(?:\\s?(?:文/图|文图|报道))?)[）)]$`,
  'u',
);
const nameAlone = new RegExp(`^${han}(?:[ 　]{0,2}${han}){1,2}$`, 'u');
/** In brackets at the end of an article, and no name. */
const noName = /(?:摄|摄影|供图|报|网|社|台|刊|完|续|待续|略|图|表|版|译|编|者|授|长|员|任|院)$/u;
const longest = 60;

/** `（林知远）`, `（本报记者 林知远 江望舒）` behind the last sentence: the span inside the brackets, or null. */
export function signatureAtEnd(raw: string): Span | null {
  const trimmed = raw.trimEnd();
  if (!trimmed.endsWith('）') && !trimmed.endsWith(')')) return null;
  const from = Math.max(0, trimmed.length - longest);
  const tail = trimmed.slice(from);
  const match = form.exec(tail);
  const names = match?.groups?.names;
  if (!match || names === undefined || noName.test(names)) return null;
  const flat = names.replace(/[\r\n]+/gu, '');
  const before = tail.slice(0, match.index).trimEnd();
  const isAlone = before === '' || /[。！？”…）)】]$/u.test(before);
  const hasRole = /记者|通讯员/u.test(flat);
  if (!isAlone || (!hasRole && !nameAlone.test(flat) && !/[、 　]/u.test(flat))) return null;
  const start = from + match.index + 1;
  return { start, end: start + names.length };
}
