import { han } from '../text/han';
import type { Words } from '../lexis/words/words';
import type { Block, BlockLine } from './block';
import { crossesWord } from './crosses-word';
import type { PlacedBlock } from './scan-blocks';
import { isNameAlone } from './name-alone';
import { isNameRows } from './name-rows';
import { signOffs } from './sign-off';
import { endsSentence, endsWithStop, leavesOpen } from './sentence-end';

/** What a block is where it stands. */
export type Role =
  'body' | 'dateline' | 'headline' | 'byline' | 'note' | 'jump' | 'caption' | 'credit' | 'furniture';

/** Roles of what stands between the lines of articles without being part of their text. */
export function isAside(role: Role): boolean {
  return role === 'caption' || role === 'credit' || role === 'furniture';
}

/**
 * Gives each block its role. A block without a form of its own is a headline where it is short, has no final
 * stop, and cannot be part of the column around it; otherwise body. Depends on the next and the previous
 * text block and on the measure of the column, nothing else.
 */
export function assignRoles(blocks: readonly PlacedBlock[], words: Words): Role[] {
  const closings = signOffs(blocks);
  const roles: Role[] = blocks.map((block, index) => (closings.has(index) ? 'body' : ownRole(block)));
  const above = measures(blocks, 1);
  const below = measures(blocks, -1);
  let next = -1;
  for (let index = blocks.length - 1; index >= 0; index--) {
    const role = roles[index]!;
    if (isAside(role)) continue;
    if (role === 'body' && blocks[index]!.value.form === 'text' && !closings.has(index)) {
      const previous = previousText(roles, index);
      const place: Place = {
        block: blocks[index]!,
        previous: previous < 0 ? null : blocks[previous]!,
        next: next < 0 ? null : blocks[next]!,
        nextRole: next < 0 ? null : roles[next]!,
        above: above[index]!,
        below: below[index]!,
      };
      if (isBylineAlone(place, words)) roles[index] = 'byline';
      else if (isHeadline(place, words) && !isNameRows(place.block.value.raw, words))
        roles[index] = 'headline';
      if (roles[index] !== 'body' && isAmongNames(blocks, index, words)) roles[index] = 'body';
    }
    next = index;
  }
  return roles;
}

function ownRole({ value: { form } }: PlacedBlock): Role {
  switch (form) {
    case 'dateline':
    case 'byline':
    case 'caption':
    case 'credit':
    case 'furniture':
    case 'jump':
    case 'note':
      return form;
    case 'closing':
    case 'text':
      return 'body';
  }
}

/** Measure of the nearest column above (`step` 1) or below (`step` -1) each block, in half ems; 0 where there is none. */
function measures(blocks: readonly PlacedBlock[], step: 1 | -1): number[] {
  const found = new Array<number>(blocks.length).fill(0);
  let current = 0;
  for (let index = step === 1 ? 0 : blocks.length - 1; index >= 0 && index < blocks.length; index += step) {
    const { value } = blocks[index]!;
    found[index] = current;
    if (value.lines.length >= 3 && (value.form === 'text' || value.form === 'dateline'))
      current = value.measure;
  }
  return found;
}

function previousText(roles: readonly Role[], index: number): number {
  for (let before = index - 1; before >= 0; before--) {
    if (!isAside(roles[before]!)) return before;
  }
  return -1;
}

interface Place {
  readonly block: PlacedBlock;
  readonly previous: PlacedBlock | null;
  readonly next: PlacedBlock | null;
  readonly nextRole: Role | null;
  /** Measure of the column above and below. */
  readonly above: number;
  readonly below: number;
}

/** Names on lines of their own, with a headline or the end of a sentence above them and the start of a text below. */
function isBylineAlone({ block, previous, next, nextRole, below }: Place, words: Words): boolean {
  const { raw, lines } = block.value;
  if (lines.length > mostBylineLines || nextRole !== 'body') return false;
  if (!lines.every(({ start, end }) => isNameAlone(raw.slice(start, end).trim(), words))) return false;
  if (previous?.value.form === 'text' && hasHeadlineForm(previous.value)) return true;
  if (previous === null) return true;
  if (!endsSentence(ending(previous.value))) return false;
  const isUnwrapped = next!.value.lines.length === 1 && next!.value.raw.length >= 20;
  return isUnwrapped || startsParagraph(next!, below);
}

/** True for a name alone that belongs to a list: the last line of one, or one of three names or more with blank lines between. */
function isAmongNames(blocks: readonly PlacedBlock[], index: number, words: Words): boolean {
  const isName = (at: number): boolean => {
    const value = blocks[at]?.value;
    return value?.form === 'text' && value.lines.length === 1 && isNameAlone(value.raw.trim(), words);
  };
  if (!isName(index)) return false;
  const above = blocks[index - 1]?.value;
  if (above?.form === 'text' && isNameRows(`${above.raw}\n${blocks[index]!.value.raw}`, words)) return true;
  let first = index;
  while (index - first < fewestNames && isName(first - 1)) first--;
  let last = index;
  while (last - first < fewestNames && isName(last + 1)) last++;
  return last - first + 1 >= fewestNames;
}

const fewestNames = 3;
const mostBylineLines = 3;
const maxHeadlineLines = 6;
const maxHeadlineLength = 120;
const startsWithinSentence = /^[\s　]*[，、；：！？”’）》】]/u;

function isHeadline(place: Place, words: Words): boolean {
  const { raw, lines } = place.block.value;
  if (!hasHeadlineForm(place.block.value)) return false;
  if (isIndented(place.block) && place.previous !== null && isIndented(place.previous)) return false;
  const asks = endsWithStop(raw);
  if (asks && opensParagraph(lines, place.above)) return false;
  const previousEnds = endsBefore(place);
  const { nextRole } = place;
  const nextIsHard = nextRole !== 'body' && nextRole !== 'headline';
  if (nextIsHard) {
    return previousEnds || !continues(place);
  }
  if (nextRole === 'headline') return previousEnds && !opensColumn(lines, place.above);
  if (asks && !(previousEnds && pause.test(raw))) {
    return place.previous === null && startsParagraph(place.next!, place.below);
  }
  return standsOut(place, previousEnds, words);
}

/** Starts with the two full-width spaces of a paragraph. */
function isIndented({ value }: PlacedBlock): boolean {
  return value.raw.startsWith('　　') && !value.raw.startsWith('　　　');
}

/** What can be seen of a headline without its surroundings: short, no stop, no sentence left open. */
function hasHeadlineForm({ raw, lines }: Block): boolean {
  if (lines.length > maxHeadlineLines || raw.length > maxHeadlineLength) return false;
  if (talk.test(raw)) return false;
  // A full stop makes sentences of it, wherever it stands.
  if (raw.includes('。') || /[，、；：…,;:]\s*$/u.test(raw) || startsWithinSentence.test(raw)) return false;
  // Clause after clause is a text, be it an abstract that has no stop; so is what a quotation leaves open.
  return raw.split('，').length <= 3 && !leavesOpen(raw);
}

/** A question or an answer of an interview. */
const talk = /^[\s　]*(?:记者|本报记者|主持人|网友|问|答|Q|A)\s?[：:]/u;

/** True where nothing above the block goes on in it: a sentence ends there, or what stands there is a headline itself. */
function endsBefore({ previous, above }: Place): boolean {
  if (previous?.value.form !== 'text') return true;
  const { value } = previous;
  return (
    endsSentence(ending(value)) ||
    (hasHeadlineForm(value) && value.lines.length <= 4 && !fitsColumn(value.lines, above))
  );
}

/** Between two texts: a headline unless it can be a piece of the column that a blank line cut off. */
function standsOut(place: Place, previousEnds: boolean, words: Words): boolean {
  const { raw, lines } = place.block.value;
  const next = place.next!;
  if (!previousEnds && fitsColumn(lines, place.above)) return false;
  if (opensColumn(lines, place.below) || opensColumn(lines, place.above)) return false;
  // Two lines with a comma between them, the first of them short: an abstract that has no stop.
  if (lines.length === 2 && raw.length >= 30 && raw.includes('，') && near(lines[0]!, place.below - 4, 2))
    return false;
  // As wide as the first line of a paragraph, and cut off within a word.
  const isOpener =
    lines.length === 1 &&
    [place.above, place.below].some((column) => column > 0 && near(lines[0]!, column - 4, 1));
  if (isOpener && crossesWord(raw.trimEnd(), next.value.raw.trimStart(), words)) return false;
  const nextStarts = startsParagraph(next, place.below);
  if (previousEnds && pause.test(raw)) return true;
  if (!nextStarts) {
    const goesOn = next.value.lines[0]!.width <= place.above + 3;
    if (fitsColumn(lines, place.below) || (goesOn && fitsColumn(lines, place.above))) return false;
    // Pages set a blank line before a line that opens with “, in the middle of a sentence too.
    if (/^[“‘]/u.test(next.value.raw) && lines.length === 1) return false;
    if (crossesWord(raw.trimEnd(), next.value.raw.trimStart(), words)) return false;
  }
  return previousEnds || nextStarts;
}

/** A space between Han characters stands for a pause, and only headlines have one. */
const pause = new RegExp(String.raw`${han}{2}[ 　]${han}{2}`, 'u');

/** The end of a block without its line ends: a remark in brackets may stand on two lines. */
function ending({ raw }: Block): string {
  return raw.slice(-80).replace(/\s+/gu, '');
}

/** True where the block goes on with the paragraph above it: its first line is as wide as that column. */
function continues({ block, above }: Place): boolean {
  const { lines } = block.value;
  return above > 0 && (lines.length > 1 ? near(lines[0]!, above) : near(lines[0]!, above, 1));
}

/** True where the block starts a paragraph: indented, or its first line two characters short of the column. */
function startsParagraph({ value }: PlacedBlock, measure: number): boolean {
  const [first, second] = value.lines;
  if (first === undefined) return false;
  if (value.form !== 'text') return true;
  if (first.textStart > first.start) return true;
  const column = value.lines.length >= 3 ? value.measure : measure;
  if (second === undefined || column === 0) return false;
  const isShort =
    first.width + first.spaces <= column - 2 &&
    first.inner <= column - 3 - (first.width - first.inner) / 2 &&
    first.width + first.spaces >= column - 8;
  return isShort && (value.lines.length === 2 || first.inner <= second.width + second.spaces - 2);
}

/** First line two characters short, the others full but for the last, which may be anything. */
function opensParagraph(lines: readonly BlockLine[], measure: number): boolean {
  const [first, ...rest] = lines;
  if (measure === 0 || first === undefined || rest.length === 0) return false;
  const last = rest.pop()!;
  return (
    near(first, measure - 4, 2) && last.inner <= measure + 2 && rest.every((line) => near(line, measure))
  );
}

/** The start of a paragraph that was cut off or has no stop. Two lines alone prove it only where the first is indented. */
function opensColumn(lines: readonly BlockLine[], measure: number): boolean {
  return opensParagraph(lines, measure) && (lines.length > 2 || lines[0]!.textStart > lines[0]!.start);
}

/** Every line could stand in a column of that measure. */
function fitsColumn(lines: readonly BlockLine[], measure: number): boolean {
  const [first, ...rest] = lines;
  if (measure === 0 || first === undefined) return false;
  const last = rest.pop();
  if (last !== undefined && last.width > measure + 2) return false;
  return (near(first, measure) || near(first, measure - 4, 2)) && rest.every((line) => near(line, measure));
}

function near(line: BlockLine, width: number, tolerance = 3): boolean {
  return line.inner <= width + tolerance && line.width + line.spaces >= width - tolerance;
}
