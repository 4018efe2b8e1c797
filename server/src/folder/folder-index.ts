import type { Sketch } from './article-sketch';
import { SketchChanges } from './sketch-changes';
import { SketchIndex, type LikeArticle } from './sketch-index';
import type { NameDigest, PageDigest, PersonDigest } from './page-digest';

/** A page of the folder under its path. */
export interface IndexedPage {
  /** As the platform names it; pages are told apart by it. */
  readonly path: string;
  readonly digest: PageDigest;
}

/** What a name on some page is. */
export type NameKind = 'people' | 'places' | 'organisations';

/** A name with the page that has it. */
export interface Namesake<T extends NameDigest = NameDigest> {
  readonly page: IndexedPage;
  readonly entry: T;
}

/** The pages of a folder, found by what stands on them. */
export interface FolderIndex {
  readonly size: number;
  /** Counts up with every change. */
  readonly version: number;
  /** In the order of their paths. */
  pages(): readonly IndexedPage[];
  page(path: string): PageDigest | undefined;
  /** The pages of one day, in the order of their paths. */
  issue(date: string): readonly IndexedPage[];
  /** Where a person of this whole name is named, in the order of the paths. */
  person(name: string): readonly Namesake<PersonDigest>[];
  named(kind: 'places' | 'organisations', name: string): readonly Namesake[];
  /** On how many pages a name stands. */
  pagesWith(kind: NameKind, name: string): number;
  /** All names of a kind, each once, in no order. */
  names(kind: NameKind): Iterable<string>;
  /**
   * Articles on other pages than `path` of which, or of whose sketch, at least `least` (0 to 1) stands in the other, the likest first.
   * Of a text that very many pages have, those on the nearest ones.
   */
  alike(sketch: Sketch, least: number, path: string): readonly LikeArticle[];
  /** Whether `alike` may answer otherwise by now than it did at an earlier version. */
  isAlikeStale(sketch: Sketch, version: number, path: string): boolean;
}

/** A folder index that is filled page by page. */
export class PageIndex implements FolderIndex {
  readonly #pages = new Map<string, IndexedPage>();
  readonly #byDate = new Map<string, Set<string>>();
  readonly #byName: Readonly<Record<NameKind, Map<string, Set<string>>>> = {
    people: new Map(),
    places: new Map(),
    organisations: new Map(),
  };
  readonly #sketches = new SketchIndex();
  readonly #changes = new SketchChanges();
  #ordered: readonly IndexedPage[] | null = null;

  get version(): number {
    return this.#changes.version;
  }

  get size(): number {
    return this.#pages.size;
  }

  /** Puts in a page, or another version of one. */
  set(path: string, digest: PageDigest): void {
    const known = this.#pages.get(path);
    if (known !== undefined) this.#enter(path, known.digest, remove);
    this.#pages.set(path, { path, digest });
    this.#enter(path, digest, add);
    this.#sketches.set(path, digest);
    this.#changed(path, known?.digest ?? null, digest);
  }

  /** Returns whether it was there. */
  delete(path: string): boolean {
    const known = this.#pages.get(path);
    if (known === undefined) return false;
    this.#pages.delete(path);
    this.#enter(path, known.digest, remove);
    this.#sketches.delete(path);
    this.#changed(path, known.digest, null);
    return true;
  }

  pages(): readonly IndexedPage[] {
    return (this.#ordered ??= [...this.#pages.values()].sort((a, b) => compare(a.path, b.path)));
  }

  page(path: string): PageDigest | undefined {
    return this.#pages.get(path)?.digest;
  }

  issue(date: string): readonly IndexedPage[] {
    return this.#at(this.#byDate.get(date));
  }

  person(name: string): readonly Namesake<PersonDigest>[] {
    return this.#namesakes('people', name);
  }

  named(kind: 'places' | 'organisations', name: string): readonly Namesake[] {
    return this.#namesakes(kind, name);
  }

  pagesWith(kind: NameKind, name: string): number {
    return this.#byName[kind].get(name)?.size ?? 0;
  }

  names(kind: NameKind): Iterable<string> {
    return this.#byName[kind].keys();
  }

  alike(sketch: Sketch, least: number, path: string): readonly LikeArticle[] {
    return this.#sketches.alike(sketch, least, path);
  }

  isAlikeStale(sketch: Sketch, version: number, path: string): boolean {
    return this.#changes.bearOn(sketch, version, path);
  }

  #namesakes<K extends NameKind>(kind: K, name: string): Namesake<PageDigest[K][number]>[] {
    return this.#at(this.#byName[kind].get(name)).map((page) => {
      const entries: readonly PageDigest[K][number][] = page.digest[kind];
      return { page, entry: entries.find((entry) => entry.name === name)! };
    });
  }

  #at(paths: ReadonlySet<string> | undefined): IndexedPage[] {
    return [...(paths ?? [])].sort(compare).map((path) => this.#pages.get(path)!);
  }

  #enter(path: string, digest: PageDigest, change: typeof add): void {
    if (digest.issueDate !== null) change(this.#byDate, digest.issueDate, path);
    for (const kind of ['people', 'places', 'organisations'] as const)
      for (const { name } of digest[kind]) change(this.#byName[kind], name, path);
  }

  #changed(path: string, before: PageDigest | null, after: PageDigest | null): void {
    this.#changes.add(path, before, after);
    this.#ordered = null;
  }
}

function add(map: Map<string, Set<string>>, key: string, path: string): void {
  const paths = map.get(key);
  if (paths === undefined) map.set(key, new Set([path]));
  else paths.add(path);
}

function remove(map: Map<string, Set<string>>, key: string, path: string): void {
  const paths = map.get(key);
  paths?.delete(path);
  if (paths?.size === 0) map.delete(key);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
