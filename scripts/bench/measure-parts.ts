import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { analyze } from '../../server/src/features/analyze';
import { loadTagger } from '../../server/src/lexis/people/load-tagger';
import { loadWords } from '../../server/src/lexis/words/load-words';
import { readPage } from '../../server/src/page/read-page';
import { defaultSettings } from '../../server/src/project/settings';
import { issueDateOf } from '../../server/src/reading/issue-date';
import { readOf } from '../../server/src/reading/read';
import type { Reading } from '../../server/src/reading/reading';
import { checkPage } from '../../server/src/rules/check-page';
import { percentileOf, timedNow, type Timed } from './reference-clock';

export const parts = ['page', 'dates', 'people', 'rules', 'whole'] as const;
export type Part = (typeof parts)[number];

const words = loadWords(readFileSync(join('server', 'src', 'data', 'words.bin')));
const tagger = loadTagger(readFileSync(join('server', 'src', 'data', 'names.bin')), words);
const declared = { value: '2031-05-18', from: 'option' } as const;

/** On texts that were not seen before; the median of some runs. The code is as warm as `warmUp` has made it. */
export function measureParts(nextText: () => string, runs: number): Record<Part, Timed> {
  return {
    page: time(runs, nextText, (text) => readPage(text, words)),
    dates: time(
      runs,
      () => makeReading(nextText()),
      (reading) => reading.dates,
    ),
    people: time(
      runs,
      () => makeReading(nextText()),
      (reading) => reading.people,
    ),
    rules: time(
      runs,
      () => {
        // What rules may need is read before the clock starts.
        const reading = makeReading(nextText());
        return { reading, people: reading.people, lists: reading.nameLists, dates: reading.dates };
      },
      ({ reading }) => checkPage(reading, defaultSettings, { limit: defaultSettings.maxFindings }),
    ),
    whole: time(runs, nextText, whole),
  };
}

function whole(text: string): number {
  const { reading, findings } = analyze(text, { words, tagger, settings: defaultSettings, path: 'a.txt' });
  return reading.people.length + reading.dates.length + findings.total;
}

/**
 * The compiler takes its time: what stands behind a hundred rules is compiled once each has been called a few hundred times, and
 * until then a page costs up to half as much again. After 3 000 pages the figures stay where they are.
 */
export function warmUp(nextPage: () => string, pages: number): void {
  for (let page = 0; page < pages; page++) whole(nextPage());
}

/** With the day of the paper from where the product has it: an object of another shape would make warm code cold again. */
function makeReading(text: string): Reading {
  const page = readPage(text, words);
  return readOf(page, { words, tagger, issueDate: issueDateOf(page, declared, null) });
}

/** `prepare` is not measured. */
function time<T>(runs: number, prepare: () => T, run: (prepared: T) => unknown): Timed {
  const inputs = Array.from({ length: runs }, prepare);
  // What was read before is garbage of its own time.
  collectGarbage();
  const times = inputs.map((input) => timedNow(() => run(input)));
  return percentileOf(times, 0.5);
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
