import type { IndexedPage } from '../../folder/folder-index';
import type { FolderView } from '../../folder/folder-view';
import type { ArticleDigest, NameListDigest, PersonDigest } from '../../folder/page-digest';
import { civilDay, dayNumber } from '../../lexis/calendar/civil-day';
import { postsOf } from './posts-of';

/** The other pages of the folder that are a few days away at most: what they say is said of the same time. */
export interface NeighbourPages {
  /** Whole name → where the person is named. */
  readonly people: ReadonlyMap<string, readonly Neighbour<PersonDigest>[]>;
  /** Whole name → the lists that the person stands in. */
  readonly lists: ReadonlyMap<string, readonly Neighbour<NameListDigest>[]>;
  /** An office that one person holds, with its body → who holds it. */
  readonly holders: ReadonlyMap<string, readonly Neighbour<PersonDigest>[]>;
  /** Headline → the articles that have it: the same story, told on another page as well. */
  readonly stories: ReadonlyMap<string, readonly Story[]>;
}

export interface Story extends Neighbour<ArticleDigest> {
  /** Its index on that page. */
  readonly article: number;
}

export interface Neighbour<T> {
  readonly page: IndexedPage;
  readonly entry: T;
  /** True for a page that was printed before the one that looks. */
  readonly isEarlier: boolean;
}

/** `date`: of the page that looks; without one nothing is known to be of the same time. */
export function neighbourPages(folder: FolderView | null, date: string | null): NeighbourPages {
  if (folder === null || date === null) return none;
  let kept = byView.get(folder);
  if (kept?.date !== date) byView.set(folder, (kept = keep(folder, date)));
  return kept.value;
}

interface Kept {
  readonly date: string;
  readonly path: string;
  readonly pages: readonly DatedPage[];
  readonly value: NeighbourPages;
}

const byView = new WeakMap<FolderView, Kept>();
/** What was last worked out: while one page is typed in, the others stay as they are. */
let last: Kept | null = null;
const none: NeighbourPages = {
  people: new Map(),
  lists: new Map(),
  holders: new Map(),
  stories: new Map(),
};

/** Days before and after. */
const reach = 7;
/** What so many pages say is enough to know; the nearest days go first. */
const most = 24;

interface DatedPage extends IndexedPage {
  readonly isEarlier: boolean;
}

function keep(folder: FolderView, date: string): Kept {
  const { path } = folder;
  const pages = pagesAround(folder, date);
  if (last?.date === date && last.path === path && areSame(last.pages, pages)) return last;
  return (last = { date, path, pages, value: collect(pages) });
}

function areSame(a: readonly DatedPage[], b: readonly DatedPage[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ path, digest }, at) => path === b[at]!.path && digest === b[at]!.digest)
  );
}

function pagesAround({ index, path }: FolderView, date: string): DatedPage[] {
  const today = dayNumber(Number(date.slice(0, -6)), Number(date.slice(-5, -3)), Number(date.slice(-2)));
  const pages: DatedPage[] = [];
  for (let distance = 0; distance <= reach; distance++)
    for (const day of distance === 0 ? [0] : [-distance, distance])
      for (const page of index.issue(isoDay(today + day)))
        if (page.path !== path)
          pages.push({
            path: page.path,
            digest: page.digest,
            isEarlier: day < 0 || (day === 0 && page.path < path),
          });
  return pages;
}

function collect(pages: readonly DatedPage[]): NeighbourPages {
  const people = new Map<string, Neighbour<PersonDigest>[]>();
  const lists = new Map<string, Neighbour<NameListDigest>[]>();
  const holders = new Map<string, Neighbour<PersonDigest>[]>();
  const stories = new Map<string, Story[]>();
  for (const page of pages) {
    const { digest, isEarlier } = page;
    for (const entry of digest.people) {
      add(people, entry.name, { page, entry, isEarlier }, most);
      for (const { sole } of postsOf(entry))
        if (sole !== null) add(holders, sole, { page, entry, isEarlier }, most);
    }
    digest.articles.forEach((entry, article) => {
      if (entry.hasHeadline && entry.title.length >= shortestTitle)
        add(stories, entry.title, { page, entry, isEarlier, article }, mostOfStory);
    });
    for (const entry of digest.nameLists)
      for (const name of entry.names) add(lists, name, { page, entry, isEarlier }, most);
  }
  return { people, lists, holders, stories };
}

/** A headline that heads more is one of a column. */
const mostOfStory = 4;

/** A shorter headline heads a column every day: 天气预报. */
const shortestTitle = 8;

function isoDay(number: number): string {
  const { year, month, day } = civilDay(number);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function add<T>(map: Map<string, T[]>, key: string, value: T, limit: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else if (known.length < limit) known.push(value);
}
