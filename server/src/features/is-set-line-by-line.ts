import { extentOf } from '../text/characters';

/**
 * True for verse, lists and tables, whose lines end where their author wants it: nearly every line ends with a mark, or hardly
 * any is as long as one beside it. `raw` is one paragraph.
 */
export function isSetLineByLine(raw: string): boolean {
  const lines = raw
    .split(/[\r\n]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const inner = lines.slice(0, -1);
  if (inner.length < 3) return false;
  const marked = inner.filter((line) => /[，。；！？、：,;!?…]$/u.test(line)).length;
  if (marked >= inner.length * 0.75) return true;
  // Latin words leave lines of a column ragged, too.
  if (inner.length < 4 || /[A-Za-z]{4}/u.test(raw)) return false;
  const widths = inner.slice(1).map((line) => extentOf(line, 0, line.length).width);
  const alike = widths.filter((width, at) =>
    [widths[at - 1], widths[at + 1]].some((other) => other !== undefined && Math.abs(other - width) <= 4),
  ).length;
  return alike < widths.length * 0.5;
}
