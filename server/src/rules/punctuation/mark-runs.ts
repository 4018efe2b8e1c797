import type { Span } from '../../text/span';

/** Stops that stand side by side, and what they are together. */
export interface MarkRun extends Span {
  /** With every mark in its full-width form. */
  readonly marks: string;
  /** `repeated`: one mark several times. `conflicting`: different ones. `none`: `？！`, `。。。` and the like. */
  readonly kind: 'repeated' | 'conflicting' | 'none';
}

const fullForms = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
]);
const stops = `，。、；：？！${[...fullForms.keys()].join('')}`;

/** Two stops side by side, but not ？ and ！ alone, which may stand together. */
export const markPairs: readonly string[] = pairs();

/** The runs in which the hits stand, in order, each once. */
export function markRunsAt(text: string, hits: readonly Span[]): MarkRun[] {
  const runs: MarkRun[] = [];
  let done = 0;
  for (const hit of hits) {
    if (hit.start < done) continue;
    let { start, end } = hit;
    while (start > done && isStop(text[start - 1]!)) start--;
    while (end < text.length && isStop(text[end]!)) end++;
    done = end;
    const shown = text.slice(start, end);
    const marks = Array.from(shown, (mark) => fullForms.get(mark) ?? mark).join('');
    runs.push({ start, end, marks, kind: isNamed(text, start, end) ? 'none' : kindOf(shown, marks) });
  }
  return runs;
}

function pairs(): string[] {
  const all = Array.from(stops);
  return all.flatMap((one) => all.filter((other) => isWrong(one + other)).map((other) => one + other));
}

/** Two half-width marks alone may be code. */
function isWrong(pair: string): boolean {
  return !/^[？！]{2}$/u.test(pair) && !/^(?:[;:]{2}|,[;:]|[;:],)$/u.test(pair);
}

function isStop(character: string): boolean {
  return stops.includes(character);
}

/** “，、”: somebody speaks of the marks themselves. */
function isNamed(text: string, start: number, end: number): boolean {
  return '“‘（(「'.includes(text.charAt(start - 1) || ' ') && '”’）)」'.includes(text.charAt(end) || ' ');
}

function kindOf(shown: string, marks: string): MarkRun['kind'] {
  if (/^[？！]+$/u.test(marks)) return 'none';
  const first = marks.charAt(0);
  for (const mark of marks) if (mark !== first) return 'conflicting';
  // 。。。 stands for an ellipsis.
  return first === '。' && shown.length > 2 ? 'none' : 'repeated';
}
