import type { Words } from '../lexis/words/words';

/** `附一院` of `星洲大学附属第一人民医院`, `市发改委` of `星洲市发展和改革委员会`: each character begins a word of the whole. */
export function isShortByInitials(short: string, whole: string, words: Words): boolean {
  const initials = withoutLevel(short, whole);
  if (initials === null || initials.length < 2 || initials.length > mostInitials) return false;
  // 中院 is no hospital.
  if (/[中高]院$/u.test(initials)) return false;
  return beginningsOf(whole).some((start) => beginWords(initials, whole.slice(start), words));
}

/**
 * A short form without the level that stands for its place: `发改委` of `市发改委`. Null where the whole is of another level: nothing
 * of a county is short for what a city has.
 */
export function withoutLevel(short: string, whole: string): string | null {
  const level = /^[省市县区州旗]/u.exec(short)?.[0];
  if (level === undefined) return short;
  return placeBefore(whole).endsWith(level) ? short.slice(1) : null;
}

const mostInitials = 6;

function placeBefore(whole: string): string {
  return /^(?:.{2,3}?[省市县区州盟旗])+/u.exec(whole)?.[0] ?? '';
}

/** Where what tells a body from others begins: behind its place, or behind the body that it belongs to. */
function beginningsOf(whole: string): number[] {
  const place = placeBefore(whole).length;
  const starts = [place];
  for (const { index, 0: body } of whole.slice(place).matchAll(/大学|学院|公司|集团|总局/gu))
    starts.push(place + index + body.length);
  return starts;
}

/** True where each character begins a word of the text, the first one the text itself; the last one may end it instead. */
function beginWords(initials: string, text: string, words: Words): boolean {
  if (!text.startsWith(initials.charAt(0))) return false;
  let at = 1;
  for (const character of initials.slice(1, -1)) {
    do at = text.indexOf(character, at) + 1;
    while (at > 0 && !beginsWord(text, at - 1, words));
    if (at === 0) return false;
  }
  const last = initials.slice(-1);
  return text.endsWith(last)
    ? at < text.length
    : text.endsWith('委员会') && last === '委' && at <= text.length - 3;
}

function beginsWord(text: string, at: number, words: Words): boolean {
  // Of 第一 the numeral is what is said.
  if (text.charAt(at - 1) === '第') return true;
  return words.count(text, at, at + 2) > 0 || words.count(text, at, at + 3) > 0;
}
