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

/** `path`: where the text is kept, for rules that look at the day of its folder. */
export function findingsOf(
  text: string,
  settings: Settings = defaultSettings,
  path: string | null = null,
): Finding[] {
  const reading = readText(text, settings.issueDate);
  if (path === null) return checkPage(reading, settings).findings;
  const { page, words, tagger } = reading;
  const issueDate = issueDateOf(page, declaredDate(settings), path);
  return checkPage(readOf(page, { words, tagger, issueDate }), settings).findings;
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
