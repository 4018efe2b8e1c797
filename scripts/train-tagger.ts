import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadWords } from '../server/src/lexis/words/load-words';
import { seededRandom } from '../test/harness/seeded-random';
import { readSentences, type Sentence } from './train/sentences';
import { syntheticSentences } from './train/synthetic';
import { trainTagger, type TaggerOptions } from './train/train-tagger';

/**
 * Trains the recogniser of names on sentences with their answers: `node scripts/run.mjs train-tagger DIR` writes
 * server/src/data/names.bin, `train-tagger DIR --check` exits with 1 where the committed file differs. The same data
 * gives the same bytes on the same Node. DIR has the files of `weights`, one JSON object a line.
 */
function main(args: readonly string[]): void {
  const [folder] = args.filter((argument) => !argument.startsWith('--'));
  const missing = Object.keys(weights).find(
    (name) => folder === undefined || !existsSync(join(folder, name)),
  );
  if (folder === undefined || missing !== undefined) {
    console.error(
      folder === undefined ? 'usage: train-tagger DIR [--check]' : `${folder} has no file ${missing!}`,
    );
    process.exitCode = 2;
    return;
  }
  const random = seededRandom(1);
  const words = loadWords(readFileSync(join('server', 'src', 'data', 'words.bin')));
  const sentences: Sentence[] = Object.entries(weights)
    .flatMap(([name, weight]) => readSentences(join(folder, name), weight))
    .filter(({ text }) => text !== '');
  sentences.push(...syntheticSentences(syntheticCount, syntheticWeight, random));
  const bytes = trainTagger(sentences, words, options, () => random(resolution) / resolution, console.log);
  const target = join('server', 'src', 'data', 'names.bin');
  if (!args.includes('--check')) {
    writeFileSync(target, bytes);
    console.log(`${target}: ${bytes.length} bytes`);
  } else if (readFileSync(target).equals(bytes)) {
    console.log(`${target} is up to date`);
  } else {
    console.error(
      `${target} differs from what the data gives; run: node scripts/run.mjs train-tagger ${folder}`,
    );
    process.exitCode = 1;
  }
}

/** How much a sentence of each file counts: résumés are all alike, and far from news. */
const weights: Readonly<Record<string, number>> = {
  'pd98-train.jsonl': 1,
  'msra-train.jsonl': 1,
  'cluener-train.jsonl': 1,
  'resume-train.jsonl': 0.15,
};

const syntheticCount = 600;
const syntheticWeight = 0.3;
const resolution = 2 ** 30;

const options: TaggerOptions = {
  epochs: 6,
  rate: 0.15,
  dropout: 0.2,
  l1: 4e-3,
  l2: 1e-3,
  leastCount: 2,
  kept: 236_000,
  rowBits: 18,
  scale: 24,
  leastHopeless: 10,
  eagerness: 0.25,
};

main(process.argv.slice(2));
