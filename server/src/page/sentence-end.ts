import { isSpace, isUnseen } from '../text/characters';

const stops = '。！？…!?';
const closers = '”’"\'）)】］]》〉」』';
const lastOfSentence = new Uint8Array(0x10000);
for (const mark of stops) lastOfSentence[mark.charCodeAt(0)] = 1;
for (const mark of closers) lastOfSentence[mark.charCodeAt(0)] = 2;

/** False where a line whose last character is `unit` certainly ends no sentence: most lines of a column. */
export function mayEndSentence(unit: number): boolean {
  return lastOfSentence[unit] !== 0;
}

/** True where a line, trailing spaces left out, ends a sentence: a final stop, closing marks after it allowed. */
export function endsWithStop(line: string): boolean {
  let end = line.length;
  while (end > 0 && isSpace(line.charCodeAt(end - 1))) end--;
  while (end > 0 && lastOfSentence[line.charCodeAt(end - 1)] === 2) end--;
  return end > 0 && lastOfSentence[line.charCodeAt(end - 1)] === 1;
}

/** `endsWithStop`, or a bracket closes the line, as after `（林知远）` and `【编辑：沈溪】`. */
export function endsSentence(line: string): boolean {
  let end = line.length;
  while (end > 0 && isSpace(line.charCodeAt(end - 1))) end--;
  if (end === 0 || !mayEndSentence(line.charCodeAt(end - 1))) return false;
  return (
    endsWithStop(line) || (end > 0 && '）)】]'.includes(line[end - 1]!) && closesNote(line.slice(0, end)))
  );
}

/** True where the closing bracket of the line closes a remark of the paper's: who wrote it, where it is from. */
function closesNote(line: string): boolean {
  if (line.endsWith('】')) return true;
  const open = Math.max(
    line.lastIndexOf('（'),
    line.lastIndexOf('('),
    line.lastIndexOf('【'),
    line.lastIndexOf('['),
  );
  if (open < 0) return /(?:报|网|社|电|编辑|报道|版|院|员|者|授|长|任)\S?[）)】\]]$/u.test(line);
  const inside = line.slice(open + 1, -1);
  const before = line.slice(0, open).trimEnd();
  return (
    before === '' || endsWithStop(before) || /[）)】]$/u.test(before) || /^(?:责任?编辑|编辑)/u.test(inside)
  );
}

/** True where a text ends as only whole articles end: who edited or wrote it, which bureau sent it. */
export function closesArticle(raw: string): boolean {
  let end = raw.length;
  while (end > 0 && isUnseen(raw.charCodeAt(end - 1))) end--;
  if (!'】]）)'.includes(raw.charAt(end - 1) || '。')) return false;
  const tail = raw.slice(-120).replace(/\s+/gu, '');
  return /[【[][^【】[\]]{0,6}编辑[^【】[\]]{0,20}[】\]]$|[（(](?:本报|新华社|作者|据|原载|执笔)[^（()）]{2,80}[）)]$/u.test(
    tail,
  );
}

/** Opening and closing marks in turn. */
const partners = new Map(Array.from('“”《》（）‘’', (mark, index) => [mark.charCodeAt(0), index]));

/** True where an opening mark has no partner: the text goes on. */
export function leavesOpen(text: string): boolean {
  const open = [0, 0, 0, 0];
  for (let offset = 0; offset < text.length; offset++) {
    const pair = partners.get(text.charCodeAt(offset));
    if (pair !== undefined) open[pair >> 1]! += (pair & 1) === 0 ? 1 : -1;
  }
  return open.some((count) => count > 0);
}
