import type { PageDigest } from './page-digest';
import { sharedNames } from './shared-names';
import { hanPairs, titleLikeness } from './title-likeness';

/** An article of another page that seems to tell the same event. */
export interface SameStory {
  /** Index in the articles of the page. */
  readonly article: number;
  /** The headlines are alike; otherwise the people and places alone say so. */
  readonly hasLikeTitle: boolean;
}

/** What is asked for the articles of a page. */
export interface StoryTold {
  readonly title: string;
  /** The running text of the whole article. */
  readonly text: () => string;
  /** Whole names of the people in it. */
  readonly people: readonly string[];
}

/**
 * The articles of a page that tell what this one tells: under a like headline of some of the same people and places, or, whatever the
 * headlines, of most of the same. Candidates are looked up, so that a page of other stories costs next to nothing.
 */
export function sameStories(story: StoryTold, page: PageDigest): SameStory[] {
  const { byPair, byPerson } = lookupOf(page);
  const found: SameStory[] = [];
  const alike = mostCommon(hanPairs(story.title), byPair, fewestPairs).filter(
    (article) => titleLikeness(story.title, page.articles[article]!.title) >= leastLikeness,
  );
  for (const article of alike) {
    const { total, common } = sharedNames(story.text(), page, article, { withCredits: true });
    if (common > 0 && common >= leastWithTitle * total) found.push({ article, hasLikeTitle: true });
  }
  for (const article of mostCommon(story.people, byPerson, 1)) {
    if (alike.includes(article)) continue;
    const { total, common } = sharedNames(story.text(), page, article, { withCredits: true });
    if (common >= fewestNames && common >= leastNames * total) found.push({ article, hasLikeTitle: false });
  }
  return found;
}

const fewestPairs = 3;
const leastLikeness = 0.5;
/** A brief has fewer names than the story that it is of. */
const leastWithTitle = 0.33;
/** Without the headline, one of them the reporter: somebody writes several stories a day. */
const fewestNames = 3;
const leastNames = 0.5;

interface Lookup {
  readonly byPair: ReadonlyMap<string, readonly number[]>;
  readonly byPerson: ReadonlyMap<string, readonly number[]>;
}

function lookupOf(page: PageDigest): Lookup {
  let known = lookups.get(page);
  if (known === undefined) {
    const byPair = new Map<string, number[]>();
    const byPerson = new Map<string, number[]>();
    page.articles.forEach(({ title }, article) => {
      for (const pair of hanPairs(title)) add(byPair, pair, article);
    });
    for (const { name, mentions } of page.people)
      for (const { article } of mentions) if (article !== null) add(byPerson, name, article);
    lookups.set(page, (known = { byPair, byPerson }));
  }
  return known;
}

/** Kept for as long as the page is as it is. */
const lookups = new WeakMap<PageDigest, Lookup>();

function add(map: Map<string, number[]>, key: string, article: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [article]);
  else if (!known.includes(article)) known.push(article);
}

/** The articles that have so many of the keys. */
function mostCommon(
  keys: Iterable<string>,
  articles: ReadonlyMap<string, readonly number[]>,
  fewest: number,
): number[] {
  const counts = new Map<number, number>();
  for (const key of new Set(keys))
    for (const article of articles.get(key) ?? []) counts.set(article, (counts.get(article) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= fewest).map(([article]) => article);
}
