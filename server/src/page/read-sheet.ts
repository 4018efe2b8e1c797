import type { Words } from '../lexis/words/words';
import type { LineIndex, TextLines } from '../text/line-index';
import type { Span } from '../text/span';
import { bindHeadlines } from './bind-headlines';
import { blocksOf, type Draft } from './draft';
import { readCaption } from './caption';
import { isNewspaper, wholeTextDraft } from './not-a-newspaper';
import type { Article, Caption, Furniture, Paragraph, Placed } from './page';
import { readArticle, type ArticleParts } from './read-article';
import { readParagraph } from './read-paragraph';
import { assignRoles } from './roles';
import { runsOf, scanBlocks, type PlacedBlock } from './scan-blocks';
import { buildSkeleton } from './skeleton';

/**
 * A text that is read on its own: a whole page, or a piece of a very long one between two places where one
 * article certainly ends and another starts. Position-free: all offsets count from its start.
 */
export interface Sheet {
  readonly raw: string;
  readonly lines: LineIndex;
  /** False where it is one text that no newspaper prints: a recipe, a log, nothing at all. */
  readonly isPaper: boolean;
  readonly articles: readonly Placed<Article>[];
  readonly captions: readonly Placed<Caption>[];
  readonly furniture: readonly Furniture[];
  /** What stands before the first article, between any two, and behind the last. */
  readonly gaps: readonly string[];
  /** Empty where no next version is likely. */
  readonly blocks: readonly PlacedBlock[];
  /** What the blocks of each article are for, as `keyOf` says it. */
  readonly keys: readonly string[];
}

/**
 * Reads a sheet. `previous` are sheets of an earlier version that stood in its place: blocks, paragraphs and
 * articles with the same text are the same objects,
 * and so is a sheet. `isTypedIn`: more versions of this very sheet are likely.
 */
export function readSheet(
  lines: TextLines,
  words: Words,
  previous: readonly Sheet[],
  isTypedIn: boolean,
): Sheet {
  const raw = lines.text;
  const same = previous.find((sheet) => sheet.raw === raw);
  if (same) return same;
  const blocks = scanBlocks(
    lines,
    previous.map((sheet) => runsOf(sheet.raw, sheet.blocks)),
  );
  const roles = assignRoles(blocks, words);
  const isPaper = isNewspaper(blocks, roles);
  const skeleton = buildSkeleton(blocks, roles);
  const drafts = isPaper ? bindHeadlines(skeleton, words) : wholeTextDraft(blocks);
  const placed = placeCaptions(drafts, isPaper ? skeleton.captions : []);
  const articleOf = articlePool(previous);
  const paragraphOf = paragraphPool(previous);
  const captionOf = captionPool(previous);
  const keys = placed.parts.map(keyOf);
  const articles = placed.parts.map((parts, index) => ({
    value:
      articleOf(raw.slice(parts.slice.start, parts.slice.end), keys[index]!) ??
      readArticle(raw, parts, words, paragraphOf),
    start: parts.slice.start,
  }));
  return {
    raw,
    lines,
    isPaper,
    keys,
    articles,
    captions: placed.captions.map((blocks) => {
      const { start, end } = spanOf(blocks);
      return { value: captionOf(raw.slice(start, end)), start };
    }),
    furniture: isPaper ? skeleton.furniture.flatMap(furnitureOf) : [],
    // Only what is typed in is read again; the blocks of a long text are read once and forgotten.
    blocks: isTypedIn ? blocks : [],
    gaps: gapsBetween(raw, articles),
  };
}

/** What stands before, between and behind the articles. */
function gapsBetween(raw: string, articles: readonly Placed<Article>[]): string[] {
  let done = 0;
  const gaps = articles.map(({ value, start }) => {
    const gap = raw.slice(done, start);
    done = start + value.raw.length;
    return gap;
  });
  return [...gaps, raw.slice(done)];
}

interface Placements {
  readonly parts: readonly ArticleParts[];
  /** Captions of no article. */
  readonly captions: readonly (readonly PlacedBlock[])[];
}

/** A caption inside the slice of an article is the article's, any other is the page's. */
function placeCaptions(drafts: readonly Draft[], captions: readonly (readonly PlacedBlock[])[]): Placements {
  const free: (readonly PlacedBlock[])[] = [];
  const parts: ArticleParts[] = [];
  let next = 0;
  for (const draft of drafts) {
    const slice = sliceOf(draft);
    for (; next < captions.length && captions[next]![0]!.start < slice.start; next++)
      free.push(captions[next]!);
    const inside: (readonly PlacedBlock[])[] = [];
    for (; next < captions.length && captions[next]![0]!.start < slice.end; next++)
      inside.push(captions[next]!);
    parts.push({ draft, slice, captions: inside });
  }
  free.push(...captions.slice(next));
  return { parts, captions: free };
}

function sliceOf(draft: Draft): Span {
  return spanOf(blocksOf(draft));
}

/** From the start of the first to the end of the last, whatever their order. */
function spanOf(blocks: readonly PlacedBlock[]): Span {
  let start = Infinity;
  let end = 0;
  for (const block of blocks) {
    start = Math.min(start, block.start);
    end = Math.max(end, block.start + block.value.raw.length);
  }
  return { start, end };
}

/** Articles of the previous version by their text, where their blocks are for the same. */
function articlePool(previous: readonly Sheet[]): (raw: string, key: string) => Article | undefined {
  const pool = new Map<string, Article>();
  for (const { articles, keys } of previous) {
    articles.forEach(({ value }, index) => pool.set(`${keys[index]!}\n${value.raw}`, value));
  }
  return (raw, key) => (pool.size === 0 ? undefined : pool.get(`${key}\n${raw}`));
}

/** What the blocks of an article are for; with the slice itself it says everything that `readArticle` is given. */
function keyOf({ draft, captions, slice }: ArticleParts): string {
  const at = (blocks: readonly PlacedBlock[]) => blocks.map((block) => block.start - slice.start).join();
  return [
    at(draft.headlines),
    at(draft.sections),
    ...draft.bodies.map((body) => `${at(body.blocks)}/${at(body.bylines)}/${at(body.besides)}`),
    ...captions.map(at),
  ].join(';');
}

/** Paragraphs of the previous version by their text, so that those of a changed article stay the same objects. */
function paragraphPool(previous: readonly Sheet[]): (raw: string) => Paragraph {
  if (previous.length === 0) return readParagraph;
  let pool: Map<string, Paragraph> | undefined;
  return (raw) => {
    if (!pool) {
      pool = new Map();
      for (const { articles } of previous) {
        for (const article of articles)
          for (const { value } of article.value.paragraphs) pool.set(value.raw, value);
      }
    }
    return pool.get(raw) ?? readParagraph(raw);
  };
}

/** Captions of no article of the previous version by their text. */
function captionPool(previous: readonly Sheet[]): (raw: string) => Caption {
  const pool = new Map<string, Caption>();
  for (const { captions } of previous) for (const { value } of captions) pool.set(value.raw, value);
  return (raw) => pool.get(raw) ?? readCaption(raw);
}

/** Each line of furniture is a piece of its own. */
function furnitureOf({ value, start }: PlacedBlock): Furniture[] {
  return value.lines.map(({ textStart, textEnd }) => ({
    text: value.raw.slice(textStart, textEnd),
    start: start + textStart,
    end: start + textEnd,
  }));
}
