import { createHash } from 'node:crypto';
import { dateInPath } from '../../reading/date-in-path';
import type { DeclaredDate } from '../../reading/issue-date';
import { pageNumberInPath } from '../../reading/page-number';

/**
 * Names all that the digest of a page depends on besides the program: its text, whatever encoding it came in, and what its
 * path and the settings say of day and number. A page that is moved keeps its key where these stay.
 */
export function contentKey(text: string, path: string, declared: DeclaredDate | null): string {
  const day = dateInPath(path);
  const circumstances = [declared?.value, declared?.from, day?.value, day?.from, pageNumberInPath(path)];
  return createHash('sha1')
    .update(`${JSON.stringify(circumstances.map((one) => one ?? null))}\n`)
    .update(text)
    .digest('hex');
}
