import type { Namesake } from '../folder/folder-index';
import type { FolderView } from '../folder/folder-view';
import type { NameDigest, PersonDigest } from '../folder/page-digest';
import { isPartName } from '../reading/is-part-name';
import type { PageName } from './page-names';

/**
 * The other pages that have a name, in the order of their paths. None for who has no name of their own (`陆某`, `张××`): on
 * another page that is somebody else.
 */
export function namesakes(
  { index, path }: FolderView,
  { kind, name }: Pick<PageName, 'kind' | 'name'>,
): readonly Namesake<NameDigest | PersonDigest>[] {
  if (kind === 'person' && (isPartName(name) || /[某×*]/u.test(name))) return [];
  const found =
    kind === 'person' ? index.person(name) : index.named(kind === 'place' ? 'places' : 'organisations', name);
  return found.filter(({ page }) => page.path !== path);
}
