import { han, hanRange } from '../text/han';
import type { Span } from '../text/span';
import { isUnseen } from '../text/characters';
import { compact } from './compact';
import { hint, hintsOf } from './hints';

/** A dateline as it stands in raw text: `本报讯（记者林知远）`, `新华社北京7月12日电（记者林知远、江望舒）`. */
export interface RawDateline extends Span {
  readonly place: string | null;
  /** What stands in its brackets, brackets left out; or the bare names of `本报讯 记者林知远报道：`. */
  readonly credits: Span | null;
}

const digits = '[0-9０-９〇一二三四五六七八九十]';
const date = `(?:(?:${digits}{4}年)?${digits}{1,3}月)?${digits}{1,3}日`;
const agency = '新华社|新华网|中新社|中新网|中国新闻网|人民网|央视网|法新社|路透社';
const ownPaper = '本报|本刊|本网|本台|本社';
const namedPaper = `${han}{1,5}(?:日报|晚报|晨报|早报|时报|商报|快报|导报|周报|都市报|青年报|融媒|电视台|广播电台)|晚报|晨报|早报|北青报`;

/** The sender, a place, a date, and the word that closes a dateline. */
const head = new RegExp(
  `^【?(?:据)?(?:${ownPaper}|${agency}|${namedPaper})(?:(?<place>${han}{2,8}?)?(?<date>${date})(?:专?电|综合电|讯|消息|报道)|(?<plain>讯|电|专电)|(?<bare>${han}{2,5})(?:电|讯))】?`,
  'u',
);

/** What may not stand between sender and `电` or `讯`: then it is a sentence that starts with the sender's name. */
const noPlace = /记者|通讯|编辑|评论|发|收|从|在|的|了|与|和/u;
const noSender = /读者|来|致|接|群众|市民|打/u;

/** What the brackets behind a sender hold. */
const creditWords = /记者|通讯员|特约|作者|实习生|摄影|评论员|编译|报道组|撰稿|见习|首席|文图|图文/u;

const maxHead = 40;
const maxCredits = 90;

/** The dateline that starts at `start` (spaces before it skipped), or null. */
export function readDateline(raw: string, start: number): RawDateline | null {
  // Most paragraphs are turned away here, before any pattern runs.
  if (!mayBeDateline(raw, start)) return null;
  const seen = compact(raw, start, maxHead);
  const match = head.exec(seen.text);
  if (!match) return null;
  const { place, bare, plain } = match.groups ?? {};
  const between = place ?? bare ?? '';
  if (noPlace.test(between) || (bare !== undefined && noSender.test(bare))) return null;
  const from = seen.offset(0);
  const end = seen.offset(match[0].length - 1) + 1;
  const bracket = readBracket(raw, end);
  const next = raw[end] ?? '\n';
  const standsApart = bracket !== null || /[\s　：:]/u.test(next);
  // `本报讯` may run into its first sentence; everything that could be the start of a sentence must stand apart.
  if (
    !standsApart &&
    (bare !== undefined || (plain !== undefined && plain !== '讯') || /[员息号]/u.test(next))
  )
    return null;
  if (bracket !== null && isCredit(raw.slice(bracket.start, bracket.end)))
    return { start: from, end: bracket.end + 1, place: between === '' ? null : between, credits: bracket };
  const credits = readBareCredits(raw, end);
  return { start: from, end: credits?.end ?? end, place: between === '' ? null : between, credits };
}

/** A sender among the first visible characters, then the word that closes a dateline. */
function mayBeDateline(raw: string, start: number): boolean {
  let offset = start;
  for (let seen = 0; seen < longestSender; offset++) {
    if (offset >= raw.length) return false;
    if (!isUnseen(raw.charCodeAt(offset))) seen++;
    if ((hintsOf(raw, offset, offset + 1) & hint.paper) !== 0) {
      const end = Math.min(raw.length, start + maxHead + 24);
      return (hintsOf(raw, offset, end) & hint.sender) !== 0;
    }
  }
  return false;
}

/** `【据`, five characters, `都市报`. */
const longestSender = 11;

/** The inside of a bracket that opens at `offset`, spaces and a line end before it skipped. */
function readBracket(raw: string, offset: number): Span | null {
  let open = offset;
  while (open < raw.length && isUnseen(raw.charCodeAt(open))) open++;
  if (!isMark(raw, open, '（(')) return null;
  for (let close = open + 1; close < raw.length && close - open < maxCredits; close++) {
    if (isMark(raw, close, '）)')) return { start: open + 1, end: close };
    if (isMark(raw, close, '。')) return null;
  }
  return null;
}

function isMark(raw: string, offset: number, marks: string): boolean {
  const unit = raw.charCodeAt(offset);
  for (let index = 0; index < marks.length; index++) if (marks.charCodeAt(index) === unit) return true;
  return false;
}

/** `记者林知远`, cut by a line end or not, or names alone. */
function isCredit(inside: string): boolean {
  return creditWords.test(inside.replace(/\s+/gu, '')) || isNameList(inside);
}

const nameList = new RegExp(
  String.raw`^\s*${han}(?:\s?${han}){1,3}(?:[、\s]+${han}(?:\s?${han}){1,3})*\s*$`,
  'u',
);

function isNameList(text: string): boolean {
  return text.length <= 24 && nameList.test(text);
}

/** `本报讯 记者林知远、特约记者江望舒报道：`: certain only where `报道` or a mark closes the names. */
const bareCredits = new RegExp(
  String.raw`^[ 　]+(?<credits>(?:本报|特约|见习)?记者[${hanRange}、 　·]{2,40}?)(?:报道|摄影报道)?(?=[：:\r\n]|报道[，,])`,
  'u',
);

function readBareCredits(raw: string, offset: number): Span | null {
  const match = bareCredits.exec(raw.slice(offset, offset + 60));
  const credits = match?.groups?.credits;
  if (!match || credits === undefined) return null;
  const start = offset + match[0].indexOf(credits);
  return match[0].includes('报道') ? { start, end: start + credits.length } : null;
}
