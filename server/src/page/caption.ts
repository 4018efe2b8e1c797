import { isLineBreak } from '../text/characters';
import { creditStart } from './byline-form';
import type { Caption } from './page';
import { readCredits } from './credits';
import { readRunningText } from './running-text';

/** Signs by which a caption points at its picture. */
const pointer = /^[\s　]*(?:[⬅➡⬆⬇←→↑↓↖↗↘↙▲▼◀▶△▽◁▷◄►☝☟⇦⇨⇧⇩]\uFE0F?|(?:图|照片)[①-⑳\d]{1,2}[：:、.\s]?)/u;
const pictureWord =
  /^[\s　]*(?:(?:上|下|左|右|题|大|小|本版|资料)?图(?:[①-⑳]|[一二三四五六])?(?:为|[：:]|[ 　](?=\S)|片说明)|(?:上|下|左|右)图(?:是|[：:])|图[①-⑳])/u;

export function isCaptionStart(text: string): boolean {
  return pointer.test(text) || pictureWord.test(text);
}

/** True where a line starts with a sign that points at a picture: nothing else on a page does. */
export function isPointerLine(text: string): boolean {
  return pointer.test(text);
}

const longest = 60;

/** True where a line starts with a word for a picture, `上图：`: a caption, where the line above ends one. */
export function isPictureLine(text: string): boolean {
  return pictureWord.test(text);
}

/** True where the text ends with a photo credit: a sentence end, then names and `摄`. */
export function endsWithCredit(text: string): boolean {
  return startOfCredit(text) !== null;
}

/** Offset in `text` where the closing credit starts, null where there is none. */
function startOfCredit(text: string): number | null {
  const trimmed = text.trimEnd();
  if (!/[摄影图道）)]$/u.test(trimmed)) return null;
  const from = Math.max(0, trimmed.length - longest);
  // Same length, so that the offset holds: every line end becomes one space.
  const tail = trimmed.slice(from).replace(/[\r\n\t　]/gu, ' ');
  const joined = tail.replace(/ +/gu, ' ');
  const start = creditStart(joined);
  return start === null ? null : from + offsetBeforeJoining(tail, start);
}

/** Offset in `spaced` of character `index` of the same text with each run of spaces made one. */
function offsetBeforeJoining(spaced: string, index: number): number {
  let joined = 0;
  for (let offset = 0; offset < spaced.length; offset++) {
    if (joined >= index && !(spaced[offset] === ' ' && spaced[offset - 1] === ' ')) return offset;
    if (!(spaced[offset] === ' ' && spaced[offset - 1] === ' ')) joined++;
  }
  return spaced.length;
}

/** Reads the lines of a caption. Any text is fine: what has no credit has none. */
export function readCaption(raw: string): Caption {
  const start = pointer.exec(raw)?.[0].length ?? 0;
  const credit = startOfCredit(raw) ?? raw.length;
  let end = credit;
  while (end > start && (isLineBreak(raw.charCodeAt(end - 1)) || /[\s　（(]/u.test(raw[end - 1]!))) end--;
  const text = readRunningText(raw.slice(start, Math.max(start, end))).text.trim();
  const photographers = readCredits(raw.slice(credit)).map((person) => ({
    ...person,
    start: person.start + credit,
    end: person.end + credit,
  }));
  return {
    raw,
    text,
    credit: photographers.length === 0 ? null : photographers.map((person) => person.name).join('、'),
    photographers,
  };
}
