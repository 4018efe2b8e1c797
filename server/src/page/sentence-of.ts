import type { Span } from '../text/span';
import type { Page } from './page';
import { partAt } from './part-at';
import { readRunningText } from './running-text';
import { textUnitAt } from './text-unit-at';

/** The sentence that a span begins in, as running text: no line break cuts it. What is in no sentence has its line. */
export function sentenceOf(page: Page, span: Span): string {
  const { paragraph, caption } = partAt(page, span.start);
  const part = paragraph ?? caption;
  if (part === null) return shortened(lineOf(page, span));
  const running = paragraph?.value ?? readRunningText(part.value.raw);
  const at = running.map.toRunning(span.start - part.start);
  // A text of thousands of dates without a stop must not be read to its end for each.
  const from = Math.max(0, at - reach);
  const near = running.text.slice(from, at + reach);
  const { start, end } = textUnitAt(near, at - from, 'sentence');
  return shortened(near.slice(start, end));
}

/** Heads, folios and the like have no sentences. */
function lineOf(page: Page, { start }: Span): string {
  const line = page.lines.lineAt(start);
  const from = page.lines.start(line);
  return page.slice(from, Math.min(page.lines.end(line), from + 2 * longest)).trim();
}

/** Nobody reads more of a sentence in a list. */
const longest = 200;
const reach = 300;

function shortened(text: string): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest).replace(/[\ud800-\udbff]$/u, '')}…`;
}
