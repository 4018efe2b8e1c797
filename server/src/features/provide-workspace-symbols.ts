import type { FolderIndex, IndexedPage, Namesake } from '../folder/folder-index';
import type { FileRange, PageDigest } from '../folder/page-digest';
import type { NameReader } from './name-reader';
import { newestFirst, newestPages } from './newest-first';

/** A headline, person or organisation of some page of the folder. */
export interface FolderSymbol {
  readonly kind: 'headline' | 'person' | 'organisation';
  readonly name: string;
  /** How the name is read, where only that fits a query of Latin letters; empty elsewhere. */
  readonly pinyin: string;
  readonly page: IndexedPage;
  readonly range: FileRange;
  /** Other pages that have the same name and are not in the list themselves. */
  readonly more: number;
}

export interface SymbolOptions {
  readonly limit: number;
  readonly reader: Pick<NameReader, 'spelled'>;
}

/**
 * What has the query in its name: first who is called exactly that, on every page; then what starts with it, then the rest, each
 * name once, where it is latest. Later days come first. Latin letters are pinyin, too: `jws` is 江望舒. Without a query: the
 * latest headlines.
 */
export async function provideWorkspaceSymbols(
  index: FolderIndex,
  query: string,
  { limit, reader }: SymbolOptions,
): Promise<readonly FolderSymbol[]> {
  const name = query.replace(/\s+/gu, '');
  const exact = namedExactly(index, name);
  const { starting, inside } = gather(index, name, limit);
  const isPinyin = /^[a-z]{2,}$/iu.test(name);
  const spelled = isPinyin ? await spelledSo(index, name.toLowerCase(), { limit, reader }) : [];
  return [...exact, ...starting, ...spelled, ...inside].slice(0, limit);
}

const nameKinds = [
  ['person', 'people'],
  ['organisation', 'organisations'],
] as const;

type NamedKind = (typeof nameKinds)[number][0];

function namedExactly(index: FolderIndex, name: string): readonly FolderSymbol[] {
  return nameKinds.flatMap(([kind]) =>
    pagesOf(index, kind, name).map((found) => ({ ...symbolOf(kind, found), more: 0 })),
  );
}

/** What is called so, the latest page first. */
function pagesOf(index: FolderIndex, kind: NamedKind, name: string): readonly Namesake[] {
  const found = kind === 'person' ? index.person(name) : index.named('organisations', name);
  return newestFirst(found, ({ page }) => page);
}

function symbolOf(kind: NamedKind, { page, entry }: Namesake): FolderSymbol {
  const range = entry.mentions[0]?.range ?? [0, 0, 0, 0];
  return { kind, name: entry.name, pinyin: '', page, range, more: 0 };
}

interface Gathered {
  /** What starts with the query. */
  readonly starting: readonly FolderSymbol[];
  readonly inside: readonly FolderSymbol[];
}

function gather(index: FolderIndex, query: string, limit: number): Gathered {
  const wanted = fold(query);
  const starting: FolderSymbol[] = [];
  const inside: FolderSymbol[] = [];
  const seen = new Set<string>();
  for (const page of newestPages(index)) {
    if (starting.length >= limit) break;
    const isFull = inside.length >= limit;
    if (!searchTextOf(page.digest).includes(isFull ? mark + wanted : wanted)) continue;
    const take = (symbol: FolderSymbol, at: number): void => {
      if (at === 0) starting.push(symbol);
      else if (!isFull) inside.push(symbol);
    };
    for (const [kind, list] of nameKinds)
      for (const entry of query === '' ? [] : page.digest[list]) {
        const at = fold(entry.name).indexOf(wanted);
        // Who is called exactly so is in the list already.
        if (at < 0 || (at > 0 && isFull) || entry.name === query || seen.has(`${kind} ${entry.name}`))
          continue;
        seen.add(`${kind} ${entry.name}`);
        take({ ...symbolOf(kind, { page, entry }), more: index.pagesWith(list, entry.name) - 1 }, at);
      }
    for (const { title, head } of page.digest.articles) {
      const at = title === '' ? -1 : fold(title).indexOf(wanted);
      if (at >= 0) take({ kind: 'headline', name: title, pinyin: '', page, range: head, more: 0 }, at);
    }
  }
  return { starting, inside };
}

async function spelledSo(
  index: FolderIndex,
  letters: string,
  { limit, reader }: SymbolOptions,
): Promise<readonly FolderSymbol[]> {
  const found: { readonly symbol: FolderSymbol; readonly isStart: boolean }[] = [];
  for (const [kind, list] of nameKinds) {
    const spelled = await reader.spelled(letters, index.names(list));
    const best = [...spelled.filter(({ isStart }) => isStart), ...spelled.filter(({ isStart }) => !isStart)];
    for (const { name, pinyin, isStart } of best.slice(0, limit)) {
      const pages = pagesOf(index, kind, name);
      // The page that had it may be gone by the time that the letters are read.
      if (pages.length === 0) continue;
      const symbol = { ...symbolOf(kind, pages[0]!), pinyin, more: pages.length - 1 };
      found.push({ symbol, isStart });
    }
  }
  const ordered = [...found.filter(({ isStart }) => isStart), ...found.filter(({ isStart }) => !isStart)];
  return ordered.map(({ symbol }) => symbol);
}

/** Names and headlines are told apart by neither case nor spaces. */
function fold(text: string): string {
  return /[\sA-Z]/.test(text) ? text.replace(/\s+/gu, '').toLowerCase() : text;
}

/** All that is looked through on a page, a mark before each: most pages are turned away by one look at it. */
function searchTextOf(digest: PageDigest): string {
  let text = searchTexts.get(digest);
  if (text === undefined) {
    text = '';
    for (const [, list] of nameKinds) for (const { name } of digest[list]) text += mark + name;
    for (const { title } of digest.articles) text += mark + title;
    searchTexts.set(digest, (text = fold(text)));
  }
  return text;
}

/** No name has it. */
const mark = '\0';

const searchTexts = new WeakMap<PageDigest, string>();
