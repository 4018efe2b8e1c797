import type { Settings } from '../../server/src/project/settings';
import { defaultSettings } from '../../server/src/project/settings';
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

export function findingsOf(text: string, settings: Settings = defaultSettings): Finding[] {
  return checkPage(readText(text, settings.issueDate), settings).findings;
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
