import type { FolderIndex, IndexedPage } from '../folder/folder-index';

/** Pages by their day, the latest first, those without one last; of one day in the order of their paths. */
export function newestFirst<T>(things: readonly T[], pageOf: (thing: T) => IndexedPage): readonly T[] {
  return [...things].sort((a, b) => {
    const one = pageOf(a).digest.issueDate ?? '';
    const other = pageOf(b).digest.issueDate ?? '';
    return one > other ? -1 : one < other ? 1 : 0;
  });
}

/** All pages so; kept until the index changes. */
export function newestPages(index: FolderIndex): readonly IndexedPage[] {
  const known = sorted.get(index);
  if (known?.version === index.version) return known.pages;
  const pages = newestFirst(index.pages(), (page) => page);
  sorted.set(index, { version: index.version, pages });
  return pages;
}

const sorted = new WeakMap<
  FolderIndex,
  { readonly version: number; readonly pages: readonly IndexedPage[] }
>();
