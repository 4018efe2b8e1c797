import type { FolderIndex, Namesake } from '../../folder/folder-index';
import type { FolderView } from '../../folder/folder-view';
import type { PageDigest } from '../../folder/page-digest';
import type { Words } from '../../lexis/words/words';
import { beginningOf, byBeginning, isMiswritten, isOffice, isShortened, isVariant } from './body-names';

/** The bodies of the other pages of the issue. */
export interface BodiesElsewhere {
  /** The name that one on this page seems to be meant for, with the pages that have it. */
  rightOf(
    form: string,
    words: Words,
  ): { readonly name: string; readonly pages: readonly Namesake[] } | undefined;
}

export function bodiesElsewhere(folder: FolderView, date: string | null): BodiesElsewhere {
  const { index, path } = folder;
  const others = folder.sameIssue(date);
  return {
    rightOf: (form, words) => {
      // Written so elsewhere too, it is a body of its own, or a habit of the house.
      if (others.length === 0 || pagesBeside(index, path, form) > 0) return undefined;
      for (const { digest } of others)
        for (const name of bodiesOf(digest).get(beginningOf(form)) ?? []) {
          const pages = pagesBeside(index, path, name);
          const isOften = pages >= often && isOffice(form) && isOffice(name);
          if (
            isShortened(form, name) ||
            isMiswritten(form, name, words) ||
            (isOften && isVariant(form, name))
          )
            return {
              name,
              pages: index.named('organisations', name).filter(({ page }) => page.path !== path),
            };
        }
      return undefined;
    },
  };
}

/** A name of so many pages is nobody's slip. */
const often = 3;

function pagesBeside(index: FolderIndex, path: string, name: string): number {
  const isHere = index.page(path)?.organisations.some((one) => one.name === name) ?? false;
  return index.pagesWith('organisations', name) - (isHere ? 1 : 0);
}

function bodiesOf(digest: PageDigest): ReadonlyMap<string, readonly string[]> {
  let known = kept.get(digest);
  if (known === undefined)
    kept.set(digest, (known = byBeginning(digest.organisations.map(({ name }) => name))));
  return known;
}

const kept = new WeakMap<PageDigest, ReadonlyMap<string, readonly string[]>>();
