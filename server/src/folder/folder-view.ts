import type { FolderIndex, IndexedPage } from './folder-index';
import type { KeywordMemory } from './keyword-memory';

/**
 * The folder as one of its pages sees it. A view belongs to one version of the index: where anything changes there is a new
 * one, so that results can be kept by its identity.
 */
export interface FolderView {
  readonly index: FolderIndex;
  /** Of the page that looks; what the index knows of it may be older than what is on the screen. */
  readonly path: string;
  /** The other pages of the same day, in the order of their paths. */
  sameIssue(date: string | null): readonly IndexedPage[];
  /**
   * Better keywords than those of the digests, of some stories; null where nobody looks for any. They come when they come and not
   * everywhere: they may say more of what was found, and never whether something is.
   */
  readonly keywords: Pick<KeywordMemory, 'get'> | null;
}

export function folderView(
  index: FolderIndex,
  path: string,
  keywords: FolderView['keywords'] = null,
): FolderView {
  return {
    index,
    path,
    keywords,
    sameIssue: (date) => (date === null ? [] : index.issue(date).filter((page) => page.path !== path)),
  };
}
