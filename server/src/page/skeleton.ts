import { jumpLineAtStart } from './jump-line';
import { isAside, type Role } from './roles';
import type { PlacedBlock } from './scan-blocks';
import { closesArticle, endsSentence } from './sentence-end';

/** A body of text that nothing but headlines, captions and furniture interrupts, not yet given its headline. */
export interface Body {
  readonly blocks: PlacedBlock[];
  /** How surely an article starts here: a dateline or a byline (or `（上接第一版）`) does, a text behind a headline may. */
  readonly starts: 'dateline' | 'byline' | 'text';
  readonly bylines: PlacedBlock[];
  /** 编者按 and jump lines: its own, but no part of its text. */
  readonly besides: PlacedBlock[];
}

/** The blocks of a page in order, sorted by what they are for: `gaps[i]` stands before `bodies[i]`, the last one after all. */
export interface Skeleton {
  readonly bodies: readonly Body[];
  readonly gaps: readonly (readonly PlacedBlock[])[];
  readonly captions: readonly (readonly PlacedBlock[])[];
  readonly furniture: readonly PlacedBlock[];
}

export function buildSkeleton(blocks: readonly PlacedBlock[], roles: readonly Role[]): Skeleton {
  const bodies: Body[] = [];
  const gaps: PlacedBlock[][] = [[]];
  const captions: PlacedBlock[][] = [];
  const furniture: PlacedBlock[] = [];
  let waiting: PlacedBlock[] = [];
  let notes: PlacedBlock[] = [];

  function start(starts: Body['starts']): Body {
    const body: Body = { blocks: [], starts, bylines: waiting, besides: notes };
    waiting = [];
    notes = [];
    bodies.push(body);
    gaps.push([]);
    return body;
  }

  blocks.forEach((block, index) => {
    const current = bodies.at(-1);
    const headlines = gaps.at(-1)!;
    switch (roles[index]!) {
      case 'furniture':
        furniture.push(block);
        break;
      case 'caption':
        captions.push([block]);
        break;
      case 'credit':
        if (!addCredit(captions, blocks[index - 1], block)) (current ?? start('text')).blocks.push(block);
        break;
      case 'headline':
        headlines.push(block);
        break;
      case 'byline':
        // Before a text that has no start of its own it opens an article, anywhere else it closes one.
        if (nextTextRole(roles, index) === 'body' || current === undefined || headlines.length > 0)
          waiting.push(block);
        else current.bylines.push(block);
        break;
      case 'note':
      case 'jump':
        if (current === undefined || headlines.length > 0 || opensNext(block, roles, index))
          notes.push(block);
        else current.besides.push(block);
        break;
      case 'dateline':
        start('dateline').blocks.push(block);
        break;
      case 'body': {
        const isOver =
          current !== undefined &&
          block.value.form === 'text' &&
          (closesArticle(current.blocks.at(-1)!.value.raw) || changesColumn(current, block));
        const opens = current === undefined || headlines.length > 0 || notes.length > 0 || isOver;
        const isSure = waiting.length > 0 || comesFromElsewhere(notes, block);
        const fresh = isSure ? start('byline') : opens ? start('text') : current;
        fresh.blocks.push(block);
      }
    }
  });
  if (bodies.length === 0) {
    // A headline, a byline or a note that nothing follows is all the copy there is.
    const only = gaps[0]!.pop() ?? waiting.pop() ?? notes.pop();
    if (only !== undefined) start('text').blocks.push(only);
  }
  bodies.at(-1)?.bylines.push(...waiting);
  bodies.at(-1)?.besides.push(...notes);
  return { bodies, gaps, captions, furniture };
}

/** The rest of an article is one on this page: `（上接第一版）` stands above it or before its first words. */
function comesFromElsewhere(notes: readonly PlacedBlock[], { value }: PlacedBlock): boolean {
  return (
    notes.some((note) => note.value.form === 'jump' && note.value.raw.includes('接')) ||
    (/^[\s　]*[（(【〔][\s　]*[上紧接]/u.test(value.raw.slice(0, 12)) &&
      jumpLineAtStart(value.raw.slice(0, 80).replace(/\s/gu, '')) > 0)
  );
}

/**
 * True where a sentence is over and the next paragraph is set in another width: another article, or the same in
 * the next column. Which of the two is seen from the headlines.
 */
function changesColumn({ blocks }: Body, { value: next, afterBlank }: PlacedBlock): boolean {
  if (!afterBlank || next.lines.length < 3 || next.lines[0]!.width > next.measure - 3) return false;
  const above = blocks.slice(-nearby).findLast(({ value }) => value.lines.length >= 3);
  return (
    above !== undefined &&
    Math.abs(above.value.measure - next.measure) > 3 &&
    endsSentence(blocks.at(-1)!.value.raw)
  );
}

/** How many blocks above the column is looked for. */
const nearby = 12;

/** A credit that a blank line cut off belongs to the caption right above it. */
function addCredit(captions: PlacedBlock[][], before: PlacedBlock | undefined, credit: PlacedBlock): boolean {
  const caption = captions.at(-1);
  if (
    caption === undefined ||
    before === undefined ||
    caption.at(-1) !== before ||
    /摄[）)\s]*$/u.test(before.value.raw)
  )
    return false;
  caption.push(credit);
  return true;
}

function nextTextRole(roles: readonly Role[], index: number): Role | undefined {
  return roles
    .slice(index + 1, index + 8)
    .find((role) => !isAside(role) && role !== 'note' && role !== 'jump');
}

/** A note opens the article whose start follows it, and `（上接第一版）` whatever follows. */
function opensNext({ value }: PlacedBlock, roles: readonly Role[], index: number): boolean {
  if (value.form === 'jump') return value.raw.includes('接');
  const next = nextTextRole(roles, index);
  return next === 'dateline' || next === 'byline';
}
