import { surnameLength } from '../lexis/people/surnames';
import { han, isHanWord } from '../text/han';
import type { Reporter } from './page';

/**
 * Names with their roles in the words of a dateline, byline or photo credit: `记者 林知远 江望舒 通讯员沈 溪`,
 * `中青报·中青网记者林知远`, `林知远 文/图`. Each name once; offsets count from the start of `text`.
 */
export function readCredits(text: string): Reporter[] {
  const found: Reporter[] = [];
  let role = '';
  let from = 0;
  for (const match of text.matchAll(roleWord)) {
    addNames(found, text, from, match.index, role);
    role = match[0].replace(/[\s　]/gu, '').replace(/^本[报刊网台]/u, '');
    from = match.index + match[0].length;
  }
  addNames(found, text, from, text.length, role);
  return found;
}

/** `记者` and its kin, letter-spaced or cut by a line end too. */
const roleWord =
  /(?:本\s*[报刊网台]\s*)?(?:(?:首席|特约|实习|见习|特派|驻站|驻地|全媒体|融媒体|融媒|主任|高级|摄影|文字)\s*){0,2}(?:记\s*者|通\s*讯\s*员|评\s*论\s*员|实\s*习\s*生|特\s*派\s*员|撰\s*稿\s*人?|作\s*者|编\s*译|采\s*写|整\s*理|供\s*稿|读\s*者|市\s*民|网\s*友|村\s*民|居\s*民|业\s*主|家\s*长|乘\s*客)/gu;

function addNames(found: Reporter[], text: string, from: number, to: number, role: string): void {
  // What stands before a role word is its organisation or a name of the role before; only the latter has a role.
  for (const run of text.slice(from, to).matchAll(/[^、，,;；/／:：|｜（）()【】□■◎●○◆◇☆★。和及]+/gu)) {
    for (const name of namesIn(run[0])) {
      const reporter = {
        name: name.text,
        role,
        start: from + run.index + name.start,
        end: from + run.index + name.end,
      };
      if (!found.some((other) => other.name === reporter.name)) found.push(reporter);
    }
  }
}

interface FoundName {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Names in a run without separators other than spaces and line ends. */
function namesIn(run: string): FoundName[] {
  const parts = partsOf(run);
  const found: FoundName[] = [];
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!;
    const next = parts[index + 1];
    // One character, a space, one character: a name of two characters set to the width of three.
    if (next !== undefined && isSingle(part.text) && isSingle(next.text) && !noName.test(next.text)) {
      found.push({ text: part.text + next.text, start: part.start, end: next.end });
      index++;
      continue;
    }
    const name = withoutDuty(part);
    if (name !== null) found.push(name);
  }
  return found;
}

/** What spaces part, and line ends where they part names: padded ones on lines of their own are 沈  溪 and 王  波, not 溪王. */
function partsOf(run: string): FoundName[] {
  const matches = [...run.matchAll(/[^ \t　]+/gu)];
  const parts: FoundName[] = [];
  /** True where the last part is the first half of a padded name. */
  let isOpen = false;
  matches.forEach((match, index) => {
    const pieces = piecesOf(match);
    const last = pieces.length - 1;
    const closes = isOpen && isSingle(pieces[0]?.text ?? '');
    const opens = last > 0 && isFirstHalf(pieces[last]!.text, matches, index + 1);
    const isApart =
      (closes || opens) &&
      pieces.every(({ text }, at) => isName(text) || (closes && at === 0) || (opens && at === last));
    for (const part of isApart ? pieces : splitAtLineEnd(match)) {
      parts.push(part);
      isOpen = isSingle(part.text) && !isOpen;
    }
  });
  return parts;
}

/** True for a surname with its given name in the next part, where that has no other partner: 舒 in `江望⏎舒 沈 溪` is no surname. */
function isFirstHalf(text: string, matches: readonly RegExpMatchArray[], next: number): boolean {
  if (!isSingle(text) || surnameLength(text, 0) === 0) return false;
  let at = next;
  while (at < matches.length && isSingle(matches[at]![0])) at++;
  const isLastSingle = at < matches.length && /^.[\r\n]/u.test(matches[at]![0]);
  return (at - next + (isLastSingle ? 1 : 0)) % 2 === 1;
}

function piecesOf(match: RegExpMatchArray): FoundName[] {
  return [...match[0].matchAll(/[^\r\n]+/gu)].map((piece) => {
    const start = match.index! + piece.index;
    return { text: piece[0], start, end: start + piece[0].length };
  });
}

/** A line end inside a part cuts a name, unless whole names stand on both sides of it. */
function splitAtLineEnd(match: RegExpMatchArray): FoundName[] {
  const pieces = piecesOf(match);
  const text = pieces.map((piece) => piece.text).join('');
  if (pieces.length > 1 && !isName(text) && pieces.every((piece) => isName(piece.text))) return pieces;
  const first = pieces[0];
  const last = pieces.at(-1);
  return first && last ? [{ text, start: first.start, end: last.end }] : [];
}

/** What stands in a credit and is no name. */
const noName =
  /^(?:文|图|文图|图文|摄|摄影|报道|综合|等|本报|本刊|本网|据|发自|电|专电|译|制图|漫画|视频|统筹|策划|插图|讯|视觉|资料|资料图片?|图片|供图|合影|受访者|受访单位|采访对象|主办方|网络|均由?为?|综合报道|摄影报道)$/u;
const duty = /(?:摄影报道|综合报道|报道|摄影|供图|摄|文图|图文)$/u;

function withoutDuty(part: FoundName): FoundName | null {
  if (noName.test(part.text)) return null;
  const cut = duty.exec(part.text)?.[0].length ?? 0;
  const text = part.text.slice(0, part.text.length - cut);
  return isName(text) ? { text, start: part.start, end: part.end - cut } : null;
}

function isSingle(text: string): boolean {
  return isHanWord(text, 1, 1);
}

const foreignName = new RegExp(String.raw`^${han}{1,8}(?:[·•]${han}{1,8}){1,3}$`, 'u');

function isName(text: string): boolean {
  return isHanWord(text, 2, 4)
    ? !noName.test(text) && !/[报网社台]$/u.test(text)
    : foreignName.test(text) && !/[报网社台]$/u.test(text);
}
