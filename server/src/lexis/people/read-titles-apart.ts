import { firstEndingBehind } from '../../text/sorted';
import { shift, type Span } from '../../text/span';
import type { Words } from '../words/words';
import type { TaggedName } from './name-tagger';
import type { TitleSpan } from './person-span';
import { readTitlesBefore } from './read-titles';

/**
 * The titles that stand apart behind a name: `江望舒（女，云岭区区长）`, `江望舒，男，云岭区教育局局长，…`. Behind a comma only what the text
 * names as a body, and its title, up to the next comma or stop: much else may stand there.
 */
export function readTitlesApart(
  text: string,
  nameEnd: number,
  words: Words,
  named: readonly TaggedName[],
): readonly TitleSpan[] {
  const mark = text.charAt(nameEnd);
  if (mark === '，') return behindComma(text, nameEnd, words, named);
  if (mark !== '（' && mark !== '(') return none;
  const close = closeOf(text, nameEnd);
  if (close < 0) return none;
  const found: TitleSpan[] = [];
  for (let from = nameEnd + 1; from < close;) {
    const to = endOfPart(text, from, close);
    found.push(...(titlesOf(text, { start: from, end: to }, words, named) ?? []));
    from = to + 1;
  }
  return found;
}

const none: readonly TitleSpan[] = [];

/** Characters in a bracket, or in a clause. */
const longest = 50;
/** 男，汉族，1980年生，中共党员，…局长: as many clauses say what somebody is before the title comes. */
const mostClauses = 6;

function behindComma(
  text: string,
  comma: number,
  words: Words,
  named: readonly TaggedName[],
): readonly TitleSpan[] {
  let from = comma + 1;
  for (let clause = 0; clause < mostClauses && text[from - 1] === '，'; clause++) {
    const to = endOfPart(text, from, Math.min(text.length, from + longest));
    if (isFact(text.slice(from, to))) {
      from = to + 1;
      continue;
    }
    if (to < text.length && !'，。；：！）'.includes(text.charAt(to))) return none;
    const start = from + linkAt(text, from);
    const isOfBody = named[firstEndingBehind(named, start)]?.start === start;
    return (isOfBody ? titlesOf(text, { start: from, end: to }, words, named) : null) ?? none;
  }
  return none;
}

/** Characters that lead to an office: 现任. */
function linkAt(text: string, start: number): number {
  return /^(?:现任|现为|系)/u.exec(text.slice(start, start + 2))?.[0].length ?? 0;
}

/** What tells who somebody is, and no office. */
function isFact(clause: string): boolean {
  return /^(?:[男女]|\p{Script=Han}{1,4}族|(?:生于)?[12]\d{3}年(?:\d{1,2}月)?(?:出?生)?|(?:现年|今年)?\d{1,3}岁|中共(?:预备)?党员|(?:大学|大专|研究生|博士|硕士|高中|初中)?(?:学历|文化)?|\p{Script=Han}{2,8}人)$/u.test(
    clause,
  );
}

/** The titles that a stretch consists of; null where it holds anything else. */
function titlesOf(
  text: string,
  { start: from, end }: Span,
  words: Words,
  named: readonly TaggedName[],
): TitleSpan[] | null {
  const start = from + linkAt(text, from);
  const stretch = text.slice(start, end);
  const inside = named.filter((name) => name.start >= start && name.end <= end);
  const titles = readTitlesBefore(
    stretch,
    stretch.length,
    words,
    inside.map((name) => ({ ...name, ...shift(name, -start) })),
  );
  const [first] = titles;
  if (first === undefined) return null;
  const before = stretch.slice(0, first.start);
  const body = first.organisation ?? '';
  // Of 云岭区 and 区委书记 one 区 stands there.
  if (before !== body && before + stretch.charAt(first.start) !== body) return null;
  return titles.map((title) => ({ ...title, ...shift(title, start) }));
}

/** Offset of the bracket that closes the one at `open`; -1 where none does within a title's length. */
function closeOf(text: string, open: number): number {
  let depth = 0;
  const last = Math.min(text.length, open + longest);
  for (let at = open; at < last; at++) {
    if (text[at] === '（' || text[at] === '(') depth++;
    else if ((text[at] === '）' || text[at] === ')') && --depth === 0) return at;
  }
  return -1;
}

/** Offset of the comma or stop behind `from` that stands in no bracket of its own; `limit` where none does. */
function endOfPart(text: string, from: number, limit: number): number {
  let depth = 0;
  for (let at = from; at < limit; at++) {
    const character = text[at]!;
    if (character === '（' || character === '(') depth++;
    else if (character === '）' || character === ')') {
      if (depth-- === 0) return at;
    } else if (depth === 0 && '，。；：！？'.includes(character)) return at;
  }
  return limit;
}
