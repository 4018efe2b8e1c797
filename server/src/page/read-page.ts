import type { Words } from '../lexis/words/words';
import { indexLines, reindexLines } from '../text/line-index';
import { commonEdges } from '../text/common-edges';
import { bindHeadlines, type Draft } from './bind-headlines';
import { isNewspaper, wholeTextDraft } from './not-a-newspaper';
import type { Article, Caption, Furniture, Page, Paragraph, Placed } from './page';
import { readArticle, type ArticleParts } from './read-article';
import { readCaption } from './caption';
import { readParagraph } from './read-paragraph';
import { assignRoles } from './roles';
import { rescanBlocks, scanBlocks, type PlacedBlock } from './scan-blocks';
import { buildSkeleton } from './skeleton';

/**
 * Reads any text as a page: lines → blocks → bodies and headlines → articles. Never fails; the same text
 * gives the same page, with or without `previous`. `previous` is a page of an earlier version: what did not
 * change is taken over from it, articles and paragraphs as the same objects.
 */
export function readPage(text: string, words: Words, previous?: Page): Page {
  if (previous?.text === text) return previous;
  const known = previous && states.get(previous);
  const edges = known && commonEdges(previous.text, text);
  const lines = edges ? reindexLines(previous.lines, text, edges) : indexLines(text);
  const blocks = edges
    ? rescanBlocks(known.blocks, previous.lines, lines, edges)
    : scanBlocks(lines, 0, lines.count);

  const roles = assignRoles(blocks, words);
  const isPaper = isNewspaper(blocks, roles);
  const skeleton = buildSkeleton(blocks, roles);
  const drafts = isPaper ? bindHeadlines(skeleton, words) : wholeTextDraft(blocks);
  const placed = placeCaptions(drafts, isPaper ? skeleton.captions : []);

  const articles: Placed<Article>[] = [];
  const paragraphs = paragraphPool(known);
  for (const parts of placed.parts) {
    const value = articleOf(text, parts, words, paragraphs);
    articles.push({ value, start: parts.slice.start });
  }
  const page: Page = {
    text,
    lines,
    articles,
    captions: placed.captions.map((caption) => captionOf(text, caption)),
    furniture: isPaper ? skeleton.furniture.flatMap(furnitureOf) : [],
  };
  states.set(page, { blocks, page });
  return page;
}

interface PageState {
  readonly blocks: readonly PlacedBlock[];
  readonly page: Page;
}

/** What reading the next version needs of this one. */
const states = new WeakMap<Page, PageState>();

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

function sliceOf(draft: Draft): { start: number; end: number } {
  let start = Infinity;
  let end = 0;
  for (const block of blocksOf(draft)) {
    start = Math.min(start, block.start);
    end = Math.max(end, block.start + block.value.raw.length);
  }
  return { start, end };
}

function blocksOf({ bodies, headlines, sections }: Draft): PlacedBlock[] {
  return [
    ...headlines,
    ...sections,
    ...bodies.flatMap((body) => [...body.blocks, ...body.bylines, ...body.besides]),
  ];
}

interface KnownArticle {
  readonly key: string;
  readonly article: Article;
}

/** Articles by the first block of their body: blocks are the same objects from version to version. */
const knownArticles = new WeakMap<PlacedBlock['value'], KnownArticle[]>();

function articleOf(text: string, parts: ArticleParts, words: Words, paragraphs: ParagraphPool): Article {
  const first = parts.draft.bodies[0]!.blocks[0]!.value;
  const key = keyOf(parts);
  const known = knownArticles.get(first) ?? [];
  const { start, end } = parts.slice;
  const same = known.find((entry) => entry.key === key && entry.article.raw === text.slice(start, end));
  if (same) return same.article;
  const article = readArticle(text, parts, words, paragraphs);
  knownArticles.set(first, [{ key, article }, ...known.slice(0, 3)]);
  return article;
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

type ParagraphPool = (raw: string) => Paragraph;

/** Paragraphs of the previous version by their text, so that those of a changed article stay the same objects. */
function paragraphPool(known: PageState | undefined): ParagraphPool {
  let pool: Map<string, Paragraph> | undefined;
  return (raw) => {
    if (!pool) {
      pool = new Map();
      for (const article of known?.page.articles ?? []) {
        for (const { value } of article.value.paragraphs) pool.set(value.raw, value);
      }
    }
    return pool.get(raw) ?? readParagraph(raw);
  };
}

/** Captions of no article by their first block, with the text they were read from. */
const knownCaptions = new WeakMap<PlacedBlock['value'], Caption>();

function captionOf(text: string, blocks: readonly PlacedBlock[]): Placed<Caption> {
  const first = blocks[0]!;
  const last = blocks.at(-1)!;
  const raw = text.slice(first.start, last.start + last.value.raw.length);
  let value = knownCaptions.get(first.value);
  if (value?.raw !== raw) knownCaptions.set(first.value, (value = readCaption(raw)));
  return { value, start: first.start };
}

/** Each line of furniture is a piece of its own. */
function furnitureOf({ value, start }: PlacedBlock): Furniture[] {
  return value.lines.map(({ textStart, textEnd }) => ({
    text: value.raw.slice(textStart, textEnd),
    start: start + textStart,
    end: start + textEnd,
  }));
}
