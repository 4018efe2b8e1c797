import type { BlockLine } from './block';
import type { BlockForm } from './block-form';
import type { PlacedBlock } from './scan-blocks';
import { endsSentence, endsWithStop, mayEndSentence } from './sentence-end';
import type { Span } from '../text/span';

/**
 * Spans of the paragraphs of a body, counted from `origin`. Lines without a final stop go on, over blank
 * lines too; after a stop a paragraph starts where a line is two characters short of its column, is indented,
 * or follows a line that ends short.
 */
export function splitParagraphs(blocks: readonly PlacedBlock[], origin: number): Span[] {
  const lines: BodyLine[] = [];
  for (const block of blocks) {
    const { raw, lines: own } = block.value;
    own.forEach((line, index) => lines.push({ line, block, raw, isFirst: index === 0 }));
  }
  const spans: Span[] = [];
  let start = 0;
  for (let index = 1; index <= lines.length; index++) {
    if (index < lines.length && !startsParagraph(lines, index)) continue;
    const first = lines[start]!;
    const last = lines[index - 1]!;
    spans.push({
      start: first.block.start + first.line.start - origin,
      end: last.block.start + last.line.textEnd - origin,
    });
    start = index;
  }
  return spans;
}

interface BodyLine {
  readonly line: BlockLine;
  readonly block: PlacedBlock;
  readonly raw: string;
  /** First line of its block. */
  readonly isFirst: boolean;
}

function textOf({ raw, line }: BodyLine): string {
  return raw.slice(line.textStart, line.textEnd);
}

/** Width of a full line around line `at`, in half ems: the widest that two of seven neighbours come near to. */
function columnAt(lines: readonly BodyLine[], at: number): number {
  const around = lines.slice(Math.max(0, at - 3), at + 4).map(({ line }) => line.width);
  around.sort((a, b) => b - a);
  for (let index = 0; index + 1 < around.length; index++)
    if (around[index]! - around[index + 1]! <= 2) return around[index]!;
  return around[0] ?? 0;
}

function startsParagraph(lines: readonly BodyLine[], index: number): boolean {
  const current = lines[index]!;
  const previous = lines[index - 1]!;
  if (current.isFirst && opensOwn(current.block.value.form, previous.block.value.form)) return true;
  if (current.raw.startsWith('　　', current.line.start)) return true;
  const afterBlank = current.isFirst && current.block.afterBlank;
  if (!mayEndSentence(previous.raw.charCodeAt(previous.line.textEnd - 1))) {
    return afterBlank && startsList(textOf(current), textOf(previous));
  }
  const above = textOf(previous);
  if (!endsSentence(above)) return afterBlank && startsList(textOf(current), above);
  // An indent of half-width spaces, as mails and word processors leave it.
  if (current.line.textStart > current.line.start) return true;
  const previousIsShort = previous.line.width + previous.line.spaces < columnAt(lines, index - 1) - 3;
  if (previousIsShort) return true;
  // The line above is full, so its sentence may just happen to end there.
  if (!endsWithStop(above)) return afterBlank;
  const width = columnAt(lines, index);
  const isShort = current.line.inner <= width - 3 && current.line.width + current.line.spaces >= width - 9;
  const next = lines[index + 1];
  if (afterBlank) return isShort || next === undefined || current.line.width < width - 3;
  return isShort && next !== undefined && next.line.width + next.line.spaces >= width - 3;
}

/** What has a form of its own is no part of the paragraph above it, nor of a closing remark. */
function opensOwn(form: BlockForm, above: BlockForm): boolean {
  return (
    form === 'closing' || form === 'jump' || form === 'note' || form === 'dateline' || above === 'closing'
  );
}

/** `……如下：` and a blank line, then a numbered item; a line that is short starts one too. */
function startsList(current: string, above: string): boolean {
  return (
    /[：:]$/u.test(above) &&
    /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,2}[）)]|第[一二三四五六七八九十]{1,3}条|\d{1,2}[.、．]|[①-⑳●■◆○])/u.test(
      current,
    )
  );
}
