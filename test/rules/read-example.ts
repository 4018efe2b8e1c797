import { digestPage } from '../../server/src/folder/digest-page';
import { PageIndex } from '../../server/src/folder/folder-index';
import { folderView } from '../../server/src/folder/folder-view';
import type { Settings } from '../../server/src/project/settings';
import { declaredDate, defaultSettings } from '../../server/src/project/settings';
import { issueDateOf } from '../../server/src/reading/issue-date';
import { readPage } from '../../server/src/page/read-page';
import { readOf } from '../../server/src/reading/read';
import type { Reading } from '../../server/src/reading/reading';
import { checkPage } from '../../server/src/rules/check-page';
import type { Finding } from '../../server/src/rules/finding';
import { rules } from '../../server/src/rules/registry';
import { testNames } from '../harness/test-names';
import { testWords } from '../harness/test-words';

export function readText(text: string, issueDate: string | null = null, previous?: Reading): Reading {
  return readOf(readPage(text, testWords, previous?.page), {
    words: testWords,
    tagger: testNames,
    issueDate: issueDate === null ? { value: null, from: 'none' } : { value: issueDate, from: 'option' },
  });
}

/**
 * `path`: where the text is kept, for rules that look at the day of its folder. `pages`: the texts of others of the folder by
 * their paths, each of the day that its path says.
 */
export function findingsOf(
  text: string,
  settings: Settings = defaultSettings,
  path: string | null = null,
  pages: Readonly<Record<string, string>> = {},
): Finding[] {
  const reading = readText(text, settings.issueDate);
  if (path === null) return checkPage(reading, settings).findings;
  const folder = Object.keys(pages).length === 0 ? null : folderView(indexOf(pages), path);
  return checkPage(readAt(text, path, settings), settings, { folder }).findings;
}

/** The pages under their paths, as the folder keeps them. Kept for as long as the texts are the same object. */
export function indexOf(pages: Readonly<Record<string, string>>): PageIndex {
  let index = indexes.get(pages);
  if (index === undefined) {
    indexes.set(pages, (index = new PageIndex()));
    for (const [path, text] of Object.entries(pages)) index.set(path, digestPage(readAt(text, path), path));
  }
  return index;
}

const indexes = new WeakMap<object, PageIndex>();

/** Read as the page of the day that the path or the settings say. */
export function readAt(text: string, path: string, settings: Settings = defaultSettings): Reading {
  const { page, words, tagger } = readText(text);
  return readOf(page, { words, tagger, issueDate: issueDateOf(page, declaredDate(settings), path) });
}

/** Settings that leave these rules on and no other. */
export function only(...codes: string[]): Settings {
  return {
    ...defaultSettings,
    rules: Object.fromEntries(
      rules.map(({ code, level }) => [
        code,
        codes.includes(code) ? (level === 'off' ? 'information' : level) : 'off',
      ]),
    ),
  };
}
