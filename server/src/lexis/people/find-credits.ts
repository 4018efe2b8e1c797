import { isHan } from '../../text/characters';
import type { Span } from '../../text/span';
import type { Words } from '../words/words';
import { findCandidates, type Candidate } from './find-candidates';
import { surnameLength } from './surnames';

export interface Credit extends Span {
  /** As printed: `记者`, `通讯员`, `摄` … */
  readonly role: string;
}

/**
 * Names in credits: `（记者林知远 通讯员江望舒、沈若溪）`, `本报记者林知远报道`, `林知远摄（资料图片）`. A credit
 * says so much that its names need no surname that we know.
 */
export function findCredits(text: string, words: Words): Credit[] {
  const credits: Credit[] = [];
  const nearby = nearbyCandidates(text, words);
  for (let offset = 0; offset < text.length;) {
    if (roleStarts[text.charCodeAt(offset)] === 0) {
      offset++;
      continue;
    }
    const length = roleAt(text, offset);
    if (length > 0 && standsInCredit(text, offset) && words.count(text, offset, offset + length + 1) === 0) {
      const role = text.slice(offset, offset + length);
      offset = readNamesBehind(offset + length, role);
    } else {
      if (text[offset] === '摄' && !isHan(text.charCodeAt(offset + 1))) readNamesBefore(offset);
      offset++;
    }
  }
  return credits;

  /** Returns the offset behind the last name. */
  function readNamesBehind(start: number, role: string): number {
    let offset = start;
    for (;;) {
      const from = skipSeparators(text, offset);
      const span = nameAt(from);
      if (span === null) return offset;
      credits.push({ ...span, role });
      offset = span.end;
    }
  }

  function nameAt(start: number): Span | null {
    const found = nearby(start, start).filter(({ end }) => end <= start + longest);
    const whole = best(found.filter(({ end }) => endsCredit(text, end)));
    if (whole !== null) return whole;
    const token = hanRun(text, start);
    const pair = token === null ? null : best(found.filter(({ end }) => isFollowedByName(end, token.end)));
    if (pair !== null) return pair;
    if (token !== null && token.end - token.start <= 4 && isUnknown(token)) return token;
    const likely = best(found);
    return likely !== null && likely.odds > 2 && isBracketed(text, start) ? likely : null;
  }

  /** `林知远江望舒`: the space between two names is lost in running text. */
  function isFollowedByName(start: number, end: number): boolean {
    return end - start > 1 && surnameLength(text, start) > 0;
  }

  /** `林知远、江望舒摄`: from right to left. */
  function readNamesBefore(end: number): void {
    for (let offset = end; ;) {
      const span = nameUpTo(offset);
      if (span === null) return;
      credits.push({ ...span, role: '摄' });
      if (text[span.start - 1] !== '、') return;
      offset = span.start - 1;
    }
  }

  function nameUpTo(end: number): Span | null {
    const listed = best(nearby(end - longest, end - 2).filter((candidate) => candidate.end === end));
    let start = end;
    while (start > 0 && end - start < 5 && isHan(text.charCodeAt(start - 1))) start--;
    const token = { start, end };
    if (listed !== null && (listed.odds > 0 || listed.start === start)) return listed;
    return end - start >= 2 && end - start <= 4 && isUnknown(token) ? token : null;
  }

  /** True for what is no word of the language: then it is a name, whatever its surname. */
  function isUnknown({ start, end }: Span): boolean {
    const kind = words.kind(text, start, end);
    if (kind !== null && kind !== 'person') return false;
    for (let offset = start; offset < end; offset++) if (neverInNames.includes(text[offset]!)) return false;
    // Two words of two characters each are no name.
    return (
      end - start < 4 || !(words.count(text, start, start + 2) > 20 && words.count(text, start + 2, end) > 20)
    );
  }
}

const roles = [
  '特约记者',
  '见习记者',
  '实习记者',
  '首席记者',
  '摄影记者',
  '特派记者',
  '全媒体记者',
  '融媒体记者',
]
  .concat([
    '记者',
    '特约通讯员',
    '通讯员',
    '作者',
    '摄影',
    '实习生',
    '特约评论员',
    '评论员',
    '撰稿',
    '责任编辑',
  ])
  .concat(['责编', '编辑', '版式', '校对', '美编']);

/** What a role may begin with, 摄 among them: a table, for nearly every character of a page is none. */
const roleStarts = new Uint8Array(0x10000);
for (const role of roles) roleStarts[role.charCodeAt(0)] = 1;

/** Code units of the role at `start`, or 0. */
function roleAt(text: string, start: number): number {
  if (roleStarts[text.charCodeAt(start)] !== 1) return 0;
  for (const role of roles) if (text.startsWith(role, start)) return role.length;
  return 0;
}

/** A role alone says little (`记者看到`, `作者认为`); a credit stands in brackets, at the start, or behind the paper's name. */
function standsInCredit(text: string, start: number): boolean {
  if (start === 0) return true;
  const before = text[start - 1]!;
  if ('（(□■●◆▲△/／社报网台讯刊　 ：:'.includes(before)) return true;
  return isBracketed(text, start);
}

/** Characters of sentences: `本报记者从会上获悉`. */
const neverInNames = '的了在是从看对和与就为拍所被将采也都到把这那我你他她它们说问来去走又还会上下不等';

/** Code units of the longest name with a surname. */
const longest = 4;
const bracketReach = 60;

/** True between （ and ）, not far from the opening one. */
function isBracketed(text: string, offset: number): boolean {
  let opening = offset;
  while (opening >= 0 && offset - opening < bracketReach && text[opening] !== '（') opening--;
  if (text[opening] !== '（') return false;
  for (let closing = offset; closing < text.length && closing - offset < bracketReach; closing++)
    if (text[closing] === '）') return true;
  return false;
}

/**
 * The candidates that start from one offset to another, in order. They are looked for where a credit stands, and nowhere
 * else: that is a small part of any text.
 */
function nearbyCandidates(text: string, words: Words): (first: number, last: number) => Candidate[] {
  let from = 0;
  let to = 0;
  let candidates: readonly Candidate[] = [];
  return (first, last) => {
    if (first < from || last + margin > to) {
      from = Math.max(0, first - margin);
      to = first + reach;
      candidates = findCandidates(text.slice(from, to), words);
    }
    return candidates
      .filter(({ start }) => start + from >= first && start + from <= last)
      .map(({ start, end, odds }) => ({ start: start + from, end: end + from, odds }));
  };
}

/** What stands beside a name helps to see it: so many characters on either side. */
const margin = 20;
const reach = 120;

function skipSeparators(text: string, start: number): number {
  let offset = start;
  // Behind a comma the next sentence begins, except between brackets.
  const separators = isBracketed(text, start) ? ' 　、：:，,' : ' 　、：:';
  while (offset < text.length && separators.includes(text[offset]!)) offset++;
  return offset;
}

/** Where a credit may end or go on with the next name. */
function endsCredit(text: string, end: number): boolean {
  if (end === text.length || !isHan(text.charCodeAt(end))) return true;
  if (text[end] === '文') return !isHan(text.charCodeAt(end + 1));
  return roleAt(text, end) > 0 || text[end] === '摄' || text.startsWith('报道', end);
}

/** The Han characters from `start` to the next stop or role, two at least. */
function hanRun(text: string, start: number): Span | null {
  let end = start;
  while (end - start <= 7 && !endsCredit(text, end)) end++;
  return end - start >= 2 ? { start, end } : null;
}

function best(candidates: readonly Candidate[]): Candidate | null {
  let found: Candidate | null = null;
  for (const candidate of candidates) if (found === null || candidate.odds > found.odds) found = candidate;
  return found;
}
