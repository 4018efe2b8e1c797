import type { Words } from '../lexis/words/words';
import type { Span } from '../text/span';
import { crossesWord } from './crosses-word';
import type { Heading } from './page';
import type { PlacedBlock } from './scan-blocks';
import { leavesOpen } from './sentence-end';

export interface Headings {
  readonly kicker: Heading | null;
  readonly headline: Heading | null;
  readonly subhead: Heading | null;
}

/**
 * Reads the headline blocks of one article, in order: wrapped lines are joined, then the titles are told
 * apart as kicker (肩题), headline (主题) and subhead (副题). Spans count from `origin`.
 */
export function readHeadings(blocks: readonly PlacedBlock[], origin: number, words: Words): Headings {
  const titles = blocks.flatMap((block) => joinLines(block, origin, words));
  const main = mainTitle(titles);
  return {
    kicker: toHeading(titles.slice(0, main), ' '),
    headline: toHeading(titles.slice(main, main + 1), ' '),
    subhead: toHeading(titles.slice(main + 1), ' '),
  };
}

/** One title: the lines that a wrapped one stands on. */
interface TitleLines {
  readonly text: string;
  readonly lines: readonly Span[];
  /** Index of its block among the headline blocks of the article, as its start in the document. */
  readonly block: number;
}

function toHeading(titles: readonly TitleLines[], between: string): Heading | null {
  const lines = titles.flatMap((title) => title.lines);
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return null;
  return { text: titles.map((title) => title.text).join(between), lines, start: first.start, end: last.end };
}

function joinLines(block: PlacedBlock, origin: number, words: Words): TitleLines[] {
  const lines = block.value.lines.map((line) => ({
    text: block.value.raw.slice(line.textStart, line.textEnd).replace(/[\s　]+/gu, ' '),
    width: line.width,
    span: { start: block.start + line.textStart - origin, end: block.start + line.textEnd - origin },
  }));
  const titles: { text: string; lines: Span[]; block: number; width: number }[] = [];
  for (const { text, span, width } of lines) {
    const open = titles.at(-1);
    if (open && isWrapped(open.text, text, open.width, width, lines.length, words)) {
      open.text = glue(open.text, text);
      open.lines.push(span);
    } else titles.push({ text, lines: [span], block: block.start, width });
  }
  return titles;
}

/** Two Latin words that a line end parts have a space between them. */
function glue(above: string, below: string): string {
  return /[A-Za-z]$/u.test(above) && /^[A-Za-z]/u.test(below) ? `${above} ${below}` : above + below;
}

/** True where the title of `above` goes on in the line `below`. */
function isWrapped(
  above: string,
  below: string,
  widthAbove: number,
  widthBelow: number,
  lineCount: number,
  words: Words,
): boolean {
  if (below.startsWith('——') || /(?:——|[：:])$/u.test(above)) return false;
  if (leavesOpen(above) || crossesWord(above, below, words)) return true;
  if (/^[，、）”》：；！？]/u.test(below)) return true;
  if (kickerEnd.test(above)) return false;
  if (goesOnWith.test(below) || asksForMore.test(above)) return true;
  if (above.includes(' ') || below.includes(' ')) return false;
  // Two lines of one size are set to about one width; a kicker or subhead is set smaller and longer.
  const balanced = Math.min(widthAbove, widthBelow) / Math.max(widthAbove, widthBelow) >= 0.7;
  return lineCount === 2 && balanced && widthAbove + widthBelow <= 44;
}

/** Words that no title starts with: the line belongs to the one above. */
const goesOnWith = /^(?:暨|和|与|及|的|并|或|在|把|等|将|给|被)/u;
/** Words that no title ends with. */
const asksForMore = /(?:的|与|和|及|暨|、|，|对|向|在|为|把|让|给|被|将|个|名|第|以|等|从)$/u;

const kickerEnd =
  /(?:强调|指出|要求|表示|宣布|提出|认为|签署|发布|获悉|显示|透露|印发通知|印发意见|建议|呼吁|发言人|答记者问|——|[：:])$/u;
const subheadStart = /^(?:——|就|副题|共|累计|为|从|力争|预计)/u;

/** Index of the headline proper among the titles of an article. */
function mainTitle(titles: readonly TitleLines[]): number {
  if (titles.length < 2) return 0;
  const [first, second] = titles;
  if (second!.text.startsWith('——')) return 0;
  if (kickerEnd.test(first!.text)) return 1;
  // A kicker with room between it and the headline: a block of its own.
  if (first!.block !== second!.block) return subheadStart.test(second!.text) ? 0 : 1;
  return 0;
}
