import type { Words } from '../../lexis/words/words';
import { isHan } from '../../text/characters';

/**
 * True where the line at `at`, between two Han characters, may join two names: 北京—上海, 道—琼斯. It is no connector
 * where both sides are common words in stretches too long for a pair of names. In doubt it is one.
 */
export function isConnector(text: string, at: number, words: Words): boolean {
  let from = at;
  while (from > 0 && at - from < reach && isHan(text.charCodeAt(from - 1))) from--;
  let to = at + 1;
  while (to < text.length && to - at <= reach && isHan(text.charCodeAt(to))) to++;
  // Three in a row (失败—失败—成功) are a chain, and short sides are a pair.
  if (text[from - 1] === '—' || text[to] === '—') return true;
  if (startsClause.test(text.slice(at + 1, at + 3))) return false;
  if (at - from < 4 || to - at - 1 < 4) return true;
  // Parties and companies join their names with it.
  if (/党|公司|集团|铁路|高速|航线|走廊/u.test(text.slice(at + 1, at + 13))) return true;
  if (isSubtitle(text, from, at, to)) return false;
  return (
    !isCommonWord(words, text, wordStart(words, text, from, at), at) ||
    !startsWithCommonWord(words, text, at + 1, to)
  );
}

const reach = 16;

/** No name starts with these. */
const startsClause =
  /^(?:那么|这[是就也]|那[是就也]|就是|也是|但是?|因为|如果|我们|他们|她们|你们|不是|没有|正是|都是|只要|于是)/u;

/** “江上人家—星洲民间摄影作品展”: a title with what it is about, the longer of the two. */
function isSubtitle(text: string, from: number, at: number, to: number): boolean {
  return (
    '“《'.includes(text.charAt(from - 1) || ' ') &&
    '”》'.includes(text.charAt(to) || ' ') &&
    to - at > at - from + 1
  );
}

function wordStart(words: Words, text: string, from: number, at: number): number {
  const ends = words.segment(text.slice(from, at));
  return from + (ends.at(-2) ?? 0);
}

function startsWithCommonWord(words: Words, text: string, from: number, to: number): boolean {
  return isCommonWord(words, text, from, from + (words.segment(text.slice(from, to))[0] ?? 0));
}

function isCommonWord(words: Words, text: string, start: number, end: number): boolean {
  const kind = words.kind(text, start, end);
  return end - start > 1 && (kind === 'thing' || kind === 'other');
}
