import type { Words } from '../lexis/words/words';
import { isUnseen } from '../text/characters';
import type { Span } from '../text/span';
import { blocksOf, type Draft } from './draft';
import { readCaption } from './caption';
import { readCredits } from './credits';
import { readDateline, type RawDateline } from './dateline';
import { hint, hintsOf } from './hints';
import { jumpLineAtEnd, jumpLineAtStart, readJumpLine } from './jump-line';
import type { Article, Byline, Dateline, JumpLine, Note, Paragraph, Placed, Reporter, Section } from './page';
import { readHeadings } from './read-headings';
import { readRunningText } from './running-text';
import type { PlacedBlock } from './scan-blocks';
import { signatureAtEnd } from './signature';
import { splitParagraphs } from './split-paragraphs';

/** Everything an article is put together from; blocks and spans count from the start of the document. */
export interface ArticleParts {
  readonly draft: Draft;
  /** Captions inside its slice, each with a credit that was cut off. */
  readonly captions: readonly (readonly PlacedBlock[])[];
  readonly slice: Span;
}

export function readArticle(
  text: string,
  { draft, captions, slice }: ArticleParts,
  words: Words,
  paragraphOf: (raw: string) => Paragraph,
): Article {
  const raw = text.slice(slice.start, slice.end);
  const blocks = draft.bodies.flatMap((body) => body.blocks);
  const body = spanOf(blocks, slice.start);
  const dateline = readDateline(raw, body.start);
  const atBody = dateline !== null && dateline.start < body.start + 8 ? dateline : null;
  const paragraphs = draft.bodies.flatMap((part) =>
    splitParagraphs(part.blocks, slice.start).map((span): Placed<Paragraph> => ({
      start: span.start,
      value: paragraphOf(raw.slice(span.start, span.end)),
    })),
  );
  const besides = draft.bodies
    .flatMap((part) => part.besides)
    .map(({ value, start }): Placed<Paragraph> => ({
      start: start - slice.start,
      value: paragraphOf(value.raw),
    }));
  const within = besides.length === 0 ? paragraphs : [...paragraphs, ...besides];
  const signature = readSignature(raw, draft, slice.start, paragraphs);
  return {
    raw,
    ...readHeadings(draft.headlines, slice.start, words),
    dateline: atBody && toDateline(raw, atBody),
    byline: signature.byline,
    reporters: reportersOf(raw, atBody, signature.spans),
    body,
    paragraphs,
    sections: draft.sections.map((block) => sectionOf(block, slice.start)),
    captions: captions.map((caption) => {
      const { start, end } = spanOf(caption, slice.start);
      return { start, value: readCaption(raw.slice(start, end)) };
    }),
    jumpLines: inOrder(
      [...within, ...headlineTexts(draft, slice.start, paragraphOf)].filter(mayJump).flatMap(jumpLineOf),
    ),
    notes: inOrder(within.filter(mayBeNote).flatMap(noteOf)),
    columnWidth: columnWidthOf(blocks),
    characters: [...blocksOf(draft), ...captions.flat()].reduce(
      (sum, { value }) => sum + value.characters,
      0,
    ),
  };
}

/** A headline may say in brackets where its article came from. */
function headlineTexts(
  { headlines }: Draft,
  origin: number,
  paragraphOf: (raw: string) => Paragraph,
): Placed<Paragraph>[] {
  return headlines.flatMap(({ value, start }) =>
    '）)】'.includes(value.raw.trimEnd().slice(-1)) && value.raw.length > 0
      ? [{ start: start - origin, value: paragraphOf(value.raw) }]
      : [],
  );
}

function inOrder<T extends Span>(spans: T[]): T[] {
  return spans.length > 1 ? spans.sort((a, b) => a.start - b.start) : spans;
}

function spanOf(blocks: readonly PlacedBlock[], origin: number): Span {
  const first = blocks[0];
  const last = blocks.at(-1);
  if (!first || !last) return { start: 0, end: 0 };
  return { start: first.start - origin, end: last.start + last.value.raw.length - origin };
}

function toDateline(raw: string, dateline: RawDateline): Dateline {
  return {
    text: readRunningText(raw.slice(dateline.start, dateline.end)).text,
    place: dateline.place,
    start: dateline.start,
    end: dateline.end,
  };
}

interface Signature {
  readonly byline: Byline | null;
  /** Where names of reporters stand. */
  readonly spans: readonly Span[];
}

/** Bylines on lines of their own, then a name in brackets at the very end. */
function readSignature(
  raw: string,
  draft: Draft,
  origin: number,
  paragraphs: readonly Placed<Paragraph>[],
): Signature {
  const spans = draft.bodies
    .flatMap((body) => body.bylines)
    .map((block) => ({ start: block.start - origin, end: block.start + block.value.raw.length - origin }));
  const last = paragraphs.at(-1);
  const closing = last && signatureAtEnd(last.value.raw);
  if (closing) spans.push({ start: last.start + closing.start, end: last.start + closing.end });
  const first = spans[0];
  return {
    byline: first
      ? {
          ...first,
          text: bylineText(raw.slice(first.start, first.end)),
        }
      : null,
    spans,
  };
}

/** Names on lines of their own have a space between them. */
function bylineText(raw: string): string {
  const isPadded = /^[ \t　]*\S[ \t　]+\S[ \t　]*$/mu;
  const lines = isPadded.test(raw) ? raw.split(/\r?\n|\r/u) : [raw];
  return lines.map((line) => readRunningText(line, { keepSpaces: true }).text.trim()).join(' ');
}

function reportersOf(raw: string, dateline: RawDateline | null, signatures: readonly Span[]): Reporter[] {
  const reporters: Reporter[] = [];
  const spans = dateline?.credits ? [dateline.credits, ...signatures] : signatures;
  for (const span of spans) {
    for (const reporter of readCredits(raw.slice(span.start, span.end))) {
      if (reporters.some((other) => other.name === reporter.name)) continue;
      reporters.push({ ...reporter, start: reporter.start + span.start, end: reporter.end + span.start });
    }
  }
  return reporters;
}

function sectionOf(block: PlacedBlock, origin: number): Section {
  return {
    title: readRunningText(block.value.raw, { keepSpaces: true }).text.trim(),
    start: block.start - origin,
    end: block.start + block.value.raw.length - origin,
  };
}

/** A jump line closes a text or, in brackets, opens it. A look at its raw ends saves joining its lines. */
function mayJump({ value: { raw } }: Placed<Paragraph>): boolean {
  return (hintsOf(raw, Math.max(0, raw.length - 160), raw.length) & hint.jump) !== 0 || mayOpenWithJump(raw);
}

function mayOpenWithJump(raw: string): boolean {
  let start = 0;
  while (start < raw.length && isUnseen(raw.charCodeAt(start))) start++;
  return (
    '（(【〔'.includes(raw.charAt(start)) &&
    (hintsOf(raw, start, Math.min(start + 6, raw.length)) & hint.jump) !== 0
  );
}

function mayBeNote({ value: { raw } }: Placed<Paragraph>): boolean {
  let start = 0;
  while (start < raw.length && isUnseen(raw.charCodeAt(start))) start++;
  return '【编开'.includes(raw.charAt(start));
}

function jumpLineOf({ value, start }: Placed<Paragraph>): JumpLine[] {
  const { length } = value.text;
  const opening = mayOpenWithJump(value.raw) ? jumpLineAtStart(value.text) : -1;
  const closing = jumpLineAtEnd(value.text);
  const spans: Span[] = [];
  if (opening >= 0 && opening < length) spans.push({ start: 0, end: opening });
  if (closing >= 0) spans.push({ start: closing, end: length });
  else if (spans.length === 0 && length <= 60) spans.push({ start: 0, end: length });
  return spans.flatMap((span) => {
    const text = value.text.slice(span.start, span.end);
    const jump = readJumpLine(text);
    if (jump === null) return [];
    const raw = value.map.toRaw(span);
    return [{ ...jump, text, start: start + raw.start, end: start + raw.end }];
  });
}

function noteOf({ value, start }: Placed<Paragraph>): Note[] {
  if (!/^【?(?:编者按|编者的话|编后|开栏的话)/u.test(value.text)) return [];
  return [{ text: value.text, start, end: start + value.raw.length }];
}

/** The measure that most lines of the body are set in, in characters; 0 where no paragraph is wrapped. */
function columnWidthOf(blocks: readonly PlacedBlock[]): number {
  const lines = new Map<number, number>();
  for (const { value } of blocks) {
    if (value.lines.length >= 3)
      lines.set(value.measure, (lines.get(value.measure) ?? 0) + value.lines.length);
  }
  let column = 0;
  let most = 0;
  lines.forEach((count, measure) => {
    if (count > most) column = measure;
    most = Math.max(most, count);
  });
  return Math.round(column / 2);
}
