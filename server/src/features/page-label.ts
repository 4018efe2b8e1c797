import type { IndexedPage } from '../folder/folder-index';
import type { Message } from '../project/level';

/** A page of the folder as one speaks of it: `2031-05-18 A2版`; by the name of its file where day or number is not known. */
export function pageLabel({ path, digest: { issueDate, pageNumber } }: IndexedPage): Message {
  const file = path.replace(/^.*[\\/]/u, '');
  if (issueDate === null) return { zh: file, en: file };
  if (pageNumber === null) return { zh: `${issueDate} ${file}`, en: `${issueDate} ${file}` };
  return { zh: `${issueDate} ${pageNumber}版`, en: `${issueDate} page ${pageNumber}` };
}
