import { digestPage } from '../../server/src/folder/digest-page';
import { PageIndex } from '../../server/src/folder/folder-index';
import { readPage } from '../../server/src/page/read-page';
import { issueDateOf } from '../../server/src/reading/issue-date';
import { readOf } from '../../server/src/reading/read';
import { testNames } from './test-names';
import { testWords } from './test-words';

/** An index of these pages, by their paths, as the server's own reading of them fills it. */
export function folderOf(pages: Readonly<Record<string, string>>): PageIndex {
  const index = new PageIndex();
  for (const [path, text] of Object.entries(pages)) {
    const page = readPage(text, testWords);
    const issueDate = issueDateOf(page, null, path);
    index.set(path, digestPage(readOf(page, { words: testWords, tagger: testNames, issueDate }), path));
  }
  return index;
}
