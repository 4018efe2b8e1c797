import type { Message } from '../project/level';
import { readRunningText } from '../page/running-text';
import type { Page } from '../page/page';
import type { DateMention } from '../reading/reading';
import type { Span } from '../text/span';
import type { Analysis } from './analyze';
import { dayLabel } from './day-label';
import { partAt } from './part-at';
import { textUnitAt } from './text-unit-at';

export interface TimelineEntry {
  /** The day and hour that it starts with, ISO 8601; null where the page does not tell it. */
  readonly day: string | null;
  readonly label: Message;
  /** The date as it stands there, without stray spaces and line breaks. */
  readonly text: string;
  readonly sentence: string;
  readonly span: Span;
}

/** The dates of a page by their days, then by their place; those without a day at the end. */
export function provideTimeline({ page, reading }: Analysis): readonly TimelineEntry[] {
  return reading.dates
    .filter(hasItsTime)
    .map((date) => ({
      day: date.start,
      label: dayLabel(date) ?? (date.isImpossible ? impossible : unknown),
      text: date.text,
      sentence: sentenceOf(page, date.span),
      span: date.span,
    }))
    .sort((a, b) => compare(a.day, b.day) || a.span.start - b.span.start);
}

const unknown: Message = { zh: '日子不定', en: 'no day told' };
const impossible: Message = { zh: '没有这一天', en: 'no such day' };

/** 三天, 两小时 lie nowhere on a line of time. */
function hasItsTime({ type, start }: DateMention): boolean {
  return type !== 'duration' || start !== null;
}

/** Earlier first; a day before its hours, what has no day last. */
function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

/** As running text, in which no line break cuts it. */
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
