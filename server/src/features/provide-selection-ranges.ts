import type { WordService } from '../lexis/words/word-service';
import type { Article, Page, Placed, RunningText } from '../page/page';
import { readRunningText } from '../page/running-text';
import { shift, type Span } from '../text/span';
import { partAt } from '../page/part-at';
import { textUnitAt } from '../page/text-unit-at';

/**
 * What "expand selection" takes at an offset, innermost first: word, clause, sentence, paragraph (heading,
 * caption), article. Read on running text, so a word cut by a line break is one span. Each span holds the
 * one before it and is larger; outside every part of the page there is only the line.
 */
export async function provideSelectionRanges(
  page: Page,
  words: WordService,
  offset: number,
): Promise<Span[]> {
  const { article, paragraph, caption } = partAt(page, offset);
  const spans: Span[] = [];
  if (caption !== null) spans.push(...(await unitsIn(caption.value.raw, caption.start, words, offset)));
  else if (paragraph !== null) spans.push(...(await unitsOf(paragraph, words, offset)));
  else spans.push(...(await unitsInLine(page, article, words, offset)));
  if (article !== null) spans.push({ start: article.start, end: article.start + article.value.raw.length });
  return growing(spans, offset);
}

/** In a heading the whole heading follows its line. */
async function unitsInLine(
  page: Page,
  article: Placed<Article> | null,
  words: WordService,
  offset: number,
): Promise<Span[]> {
  const line = page.lines.lineAt(offset);
  const start = page.lines.start(line);
  const spans = await unitsIn(page.slice(start, page.lines.end(line)), start, words, offset);
  if (article === null) return spans;
  const { headline, kicker, subhead } = article.value;
  for (const heading of [headline, kicker, subhead])
    if (heading !== null) spans.push(shift(heading, article.start));
  return spans;
}

function unitsIn(raw: string, start: number, words: WordService, offset: number): Promise<Span[]> {
  return unitsOf({ value: readRunningText(raw), start }, words, offset);
}

/** Word, clause, sentence and the whole of a text whose `start` counts from the document; spans of the document. */
async function unitsOf(
  { value, start }: Placed<RunningText>,
  words: WordService,
  offset: number,
): Promise<Span[]> {
  const whole = { start, end: start + value.raw.length };
  if (value.text === '') return [whole];
  const at = Math.min(value.map.toRunning(offset - start), value.text.length - 1);
  const clause = textUnitAt(value.text, at, 'clause');
  const units = [await wordAt(value.text, clause, words, at), clause, textUnitAt(value.text, at, 'sentence')];
  return [...units.map((unit) => shift(value.map.toRaw(unit), start)), whole];
}

/** Words are looked for near the offset only; two words further off nothing changes. */
const wordReach = 100;

async function wordAt(text: string, clause: Span, words: WordService, at: number): Promise<Span> {
  // Behind the last word of a clause the cursor still means that word.
  const target = Math.max(clause.start, Math.min(at, clause.end - 1));
  const from = Math.max(clause.start, target - wordReach);
  const near = text.slice(from, Math.min(clause.end, target + wordReach));
  let start = from;
  for (const end of await words.words(near)) {
    if (target < from + end) return { start, end: from + end };
    start = from + end;
  }
  return { start: target, end: target + 1 };
}

/** Keeps each span that holds the offset and is larger than the one kept before it. */
function growing(spans: readonly Span[], offset: number): Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    if (span.start > offset || span.end < offset) continue;
    const last = kept.at(-1);
    if (last === undefined) {
      if (span.end > span.start) kept.push(span);
    } else if (
      span.start <= last.start &&
      span.end >= last.end &&
      span.end - span.start > last.end - last.start
    )
      kept.push(span);
  }
  return kept.length > 0 ? kept : [{ start: offset, end: offset }];
}
