import { isHan } from '../../text/characters';
import type { Span } from '../../text/span';
import { surnameLength } from './surnames';

/** True where nothing stands between two names but what parts the members of a list: a mark, 和, a note on the first, or nothing at all. */
export function areListed(text: string, a: Span, b: Span): boolean {
  if (b.start === a.end) return true;
  return b.start - a.end <= farthest && betweenMembers.test(text.slice(a.end, b.start));
}

/** A note and 以及. */
const farthest = 12;
const betweenMembers = /^(?:[（(][^（()）。]{1,8}[）)])?(?:[、，]|和|与|及|以及)?$/u;

/** `（女）`, `（女，苗族）`: who somebody is stands between a member and the mark behind it. The offset behind it, else `offset`. */
export function behindNote(text: string, offset: number): number {
  if (text[offset] !== '（' && text[offset] !== '(') return offset;
  for (let at = offset + 2; at < text.length && at - offset <= longestNote; at++)
    if (text[at] === '）' || text[at] === ')') return at + 1;
  return offset;
}

/** The same from its other end: the offset before the note that ends at `offset`, else `offset`. */
export function beforeNote(text: string, offset: number): number {
  if (text[offset - 1] !== '）' && text[offset - 1] !== ')') return offset;
  for (let at = offset - 3; at >= 0 && offset - at <= longestNote + 1; at--)
    if (text[at] === '（' || text[at] === '(') return at;
  return offset;
}

const longestNote = 9;

/** Code units of what parts two members of a list at `offset`; 0 where nothing does. */
export function separatorAt(text: string, offset: number): number {
  if (text[offset] === '、') return 1;
  if (text.startsWith('以及', offset)) return 2;
  return links.includes(text[offset] ?? ' ') ? 1 : 0;
}

/** The same for what ends at `offset`. */
export function separatorBefore(text: string, offset: number): number {
  if (text[offset - 1] === '、') return 1;
  if (offset > 1 && text.startsWith('以及', offset - 2)) return 2;
  return offset > 0 && links.includes(text[offset - 1]!) ? 1 : 0;
}

/** They link the last member of a list, begin names (和平) and end them (永和). */
const links = '和与及';

/** True for what links two members in the middle of a stretch of Han characters. */
export function isLink(text: string, offset: number): boolean {
  return links.includes(text[offset] ?? ' ');
}

/**
 * Where the last name of a list ends by what its people do: 苏星河 in 苏星河参加会议. The offset behind it, else `start`. Of two characters it would
 * be a word far too often (高层出席).
 */
export function endBeforeDeed(text: string, start: number): number {
  const end = start + surnameLength(text, start) + 2;
  return end > start + 2 && deed.test(text.slice(end, end + 2)) ? end : start;
}

const deed =
  /^(?:参加|出席|列席|到会|与会|陪同|随同|一同|一起|一并|分别|先后|共同|获得|荣获|当选|入选|发言|走访|慰问)/u;

/** True where a member may end: at a mark, a note, the end of the text, or 等. */
export function endsMember(text: string, offset: number): boolean {
  return offset >= text.length || text[offset] === '等' || !isHan(text.charCodeAt(offset));
}
