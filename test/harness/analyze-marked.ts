import { analyze, type Analysis } from '../../server/src/features/analyze';
import { defaultSettings, type Settings } from '../../server/src/project/settings';
import type { NamedThing, Person } from '../../server/src/reading/reading';
import { readMarkedText, type MarkedText } from './marked-text';
import { testNames } from './test-names';
import { testWords } from './test-words';

export interface Things {
  /** Those that are found where it is left out. */
  readonly people?: readonly Person[];
  readonly places?: readonly NamedThing[];
  readonly organisations?: readonly NamedThing[];
}

/** A text with its marks, analysed as an open document is. */
export function analyzeMarked(
  marked: string,
  settings: Settings = defaultSettings,
): MarkedText & { readonly analysis: Analysis } {
  const read = readMarkedText(marked);
  const analysis = analyze(read.text, {
    words: testWords,
    tagger: testNames,
    settings,
    path: null,
  });
  return { ...read, analysis };
}

/**
 * The same analysis with names that a test gives itself: what is done with them does not hang on which of them are
 * found.
 */
export function withThings(
  analysis: Analysis,
  { people, places = [], organisations = [] }: Things,
): Analysis {
  const { context, page, findings, reading } = analysis;
  const { words, tagger, issueDate, dates } = reading;
  return {
    context,
    page,
    findings,
    reading: {
      page,
      words,
      tagger,
      issueDate,
      people: people ?? reading.people,
      places,
      organisations,
      nameLists: reading.nameLists,
      dates,
    },
  };
}

/** A thing with its mentions, wherever one of its forms stands in a text. */
export function thingIn(text: string, name: string, ...forms: readonly string[]): NamedThing {
  const pattern = new RegExp(
    [name, ...forms].map((form) => [...form.split('')].join('\\s*')).join('|'),
    'gu',
  );
  const mentions = [...text.matchAll(pattern)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    text: match[0].replace(/\s/gu, ''),
    article: 0,
  }));
  return { name, mentions };
}
