import type { IndexedPage } from '../../folder/folder-index';
import type { FolderView } from '../../folder/folder-view';
import type { ArticleDigest, NameListDigest, PersonDigest } from '../../folder/page-digest';
import { civilDay, dayNumber } from '../../lexis/calendar/civil-day';
import { postsOf } from './posts-of';

/** The other pages of the folder that are a few days away at most: what they say is said of the same time. */
export interface NeighbourPages {
  readonly pages: readonly IndexedPage[];
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
  if (kept?.date !== date) byView.set(folder, (kept = { date, pages: collect(folder, date) }));
  return kept.pages;
}

const byView = new WeakMap<FolderView, { readonly date: string; readonly pages: NeighbourPages }>();
const none: NeighbourPages = {
  pages: [],
  people: new Map(),
  lists: new Map(),
  holders: new Map(),
  stories: new Map(),
};

/** Days before and after. */
const reach = 7;

function collect({ index, path }: FolderView, date: string): NeighbourPages {
  const today = dayNumber(Number(date.slice(0, -6)), Number(date.slice(-5, -3)), Number(date.slice(-2)));
  const pages: IndexedPage[] = [];
  const people = new Map<string, Neighbour<PersonDigest>[]>();
  const lists = new Map<string, Neighbour<NameListDigest>[]>();
  const holders = new Map<string, Neighbour<PersonDigest>[]>();
  const stories = new Map<string, Story[]>();
  for (let day = -reach; day <= reach; day++)
    for (const page of index.issue(isoDay(today + day))) {
      if (page.path === path) continue;
      pages.push(page);
      const isEarlier = day < 0 || (day === 0 && page.path < path);
      for (const entry of page.digest.people) {
        add(people, entry.name, { page, entry, isEarlier });
        for (const { sole } of postsOf(entry))
          if (sole !== null) add(holders, sole, { page, entry, isEarlier });
      }
      page.digest.articles.forEach((entry, article) => {
        if (entry.hasHeadline && entry.title.length >= shortestTitle)
          add(stories, entry.title, { page, entry, isEarlier, article });
      });
      for (const entry of page.digest.nameLists)
        for (const name of entry.names) add(lists, name, { page, entry, isEarlier });
    }
  return { pages, people, lists, holders, stories };
}

/** A shorter headline heads a column every day: 天气预报. */
const shortestTitle = 8;

function isoDay(number: number): string {
  const { year, month, day } = civilDay(number);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
