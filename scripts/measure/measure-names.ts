import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, type AnalyzeContext } from '../../server/src/features/analyze';
import { loadTagger } from '../../server/src/lexis/people/load-tagger';
import { loadWords } from '../../server/src/lexis/words/load-words';
import { defaultSettings } from '../../server/src/project/settings';
import { loadJiebaNames } from './jieba-names';
import { measureBylines } from './measure-bylines';
import { measureSentences } from './measure-sentences';
import type { NameFile, NameReader, NameType, TypedSpan } from './name-sentence';
import { namesSpeed } from './names-speed';
import { BadAnswerFile } from './read-json-lines';
import { readNameFiles } from './read-name-files';

/**
 * Reads every answered sentence of the folders as a file of its own and prints how well its names were read, beside
 * what nodejieba tags; `verbose` adds every difference.
 * @returns exit code: 0, or 2 where a folder or file is not what it should be.
 */
export function measureNames(folders: readonly string[], verbose: boolean): number {
  let files: NameFile[];
  try {
    files = folders.flatMap(readNameFiles);
  } catch (error) {
    if (!(error instanceof BadAnswerFile)) throw error;
    console.error(error.message);
    return 2;
  }
  const words = loadWords(readFileSync(join('server', 'src', 'data', 'words.bin')));
  const tagger = loadTagger(readFileSync(join('server', 'src', 'data', 'names.bin')), words);
  const context: AnalyzeContext = { words, tagger, settings: defaultSettings, path: null };
  const readNames: NameReader = (text) => namesIn(text, context);

  const ofNames = files.filter((file) => file.kind === 'names');
  if (ofNames.length > 0) {
    const jieba = loadJiebaNames();
    if (jieba === null) console.error('nodejieba cannot be loaded here; its columns are left out');
    console.log(measureSentences(ofNames, readNames, jieba, verbose));
  }
  const ofBylines = files.filter((file) => file.kind === 'bylines');
  if (ofBylines.length > 0) console.log(measureBylines(ofBylines, readNames, verbose));
  const texts = files.flatMap(({ sentences }) => sentences.map(({ text }) => text));
  const speed = namesSpeed(texts, context);
  console.log(
    `recogniser ${thousands(speed.recogniser)} characters/s, names with all around it ${thousands(speed.names)}, ` +
      `page parsing ${thousands(speed.page)}` +
      ` (wrapped pages of these sentences, ${thousands(speed.characters)} characters, warm)`,
  );
  return 0;
}

function namesIn(text: string, context: AnalyzeContext): TypedSpan[] {
  const { reading } = analyze(text, context);
  const spans = (type: NameType, named: readonly { mentions: readonly Mentioned[] }[]): TypedSpan[] =>
    named.flatMap(({ mentions }) => mentions.map(({ span }) => ({ ...span, type })));
  return [
    ...spans('person', reading.people),
    ...spans('place', reading.places),
    ...spans('organisation', reading.organisations),
  ];
}

interface Mentioned {
  readonly span: { readonly start: number; readonly end: number };
}

function thousands(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/gu, ' ');
}
