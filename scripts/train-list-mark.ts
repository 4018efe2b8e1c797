import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadWords } from '../server/src/lexis/words/load-words';
import { readPage } from '../server/src/page/read-page';
import { listMarkFeatures } from '../server/src/rules/punctuation/list-mark-features';
import { seededRandom } from '../test/harness/seeded-random';

/**
 * Learns from good copy where 、 stands and where ，: `node scripts/run.mjs train-list-mark DIR` writes
 * server/src/rules/punctuation/list-mark-weights.tsv, `--check` exits with 1 where the committed file differs. DIR has
 * `names/*-train.jsonl` with the `text` of a sentence a line, and `pages/*.txt`. Nothing is learnt from what names are measured with.
 */
function main(args: readonly string[]): void {
  const [folder] = args.filter((argument) => !argument.startsWith('--'));
  if (folder === undefined || !existsSync(join(folder, 'names'))) {
    console.error('usage: train-list-mark DIR [--check]   (DIR has names/ and pages/)');
    process.exitCode = 2;
    return;
  }
  const examples = readExamples(folder);
  const list = listOf(train(examples));
  if (!args.includes('--check')) {
    writeFileSync(target, list);
    console.log(`${target}: ${examples.length} marks, ${list.split('\n').length - 1} weights`);
  } else if (readFileSync(target, 'utf8') === list) {
    console.log(`${target} is up to date`);
  } else {
    console.error(`${target} differs; run: node scripts/run.mjs train-list-mark ${folder}`);
    process.exitCode = 1;
  }
}

const target = join('server', 'src', 'rules', 'punctuation', 'list-mark-weights.tsv');
const words = loadWords(readFileSync(join('server', 'src', 'data', 'words.bin')));

interface Example {
  readonly features: readonly string[];
  readonly isListMark: boolean;
  /** Pages of newspapers are what the weights are for; the sentences are older or of the web. */
  readonly weight: number;
}

function readExamples(folder: string): Example[] {
  const sentences = ['pd98-train', 'msra-train', 'cluener-train'].flatMap((name) =>
    readFileSync(join(folder, 'names', `${name}.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { text: string }).text),
  );
  const paragraphs = readdirSync(join(folder, 'pages'))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readPage(readFileSync(join(folder, 'pages', name), 'utf8'), words).articles)
    .flatMap(({ value }) => value.paragraphs.map((paragraph) => paragraph.value.text));
  return [
    ...sentences.flatMap((text) => examplesIn(text, 1)),
    ...paragraphs.flatMap((text) => examplesIn(text, 2)),
  ];
}

function examplesIn(text: string, weight: number): Example[] {
  return [...text.matchAll(/(?<=[^，。、；：？！,;:?!…—])[，、](?=[^，。、；：？！,;:?!…—])/gu)].map(
    (match) => ({
      features: listMarkFeatures(text, match.index, words),
      isListMark: match[0] === '、',
      weight,
    }),
  );
}

const leastCount = 40;
const epochs = 8;
const rate = 0.2;
const decay = 1e-4;
const scale = 10;

/** Logistic regression, one example after the other, with a step for each feature that shrinks as it is used. */
function train(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const weights = new Map([...counts].filter(([, count]) => count >= leastCount).map(([name]) => [name, 0]));
  const squares = new Map([...weights.keys()].map((name) => [name, 1e-6]));
  const order = examples.map((_, index) => index);
  const random = seededRandom(1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = random(at + 1);
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    for (const index of order) {
      const { features, isListMark, weight } = examples[index]!;
      const known = features.filter((feature) => weights.has(feature));
      const sum = known.reduce((total, feature) => total + weights.get(feature)!, 0);
      const error = (1 / (1 + Math.exp(-sum)) - (isListMark ? 1 : 0)) * weight;
      for (const feature of known) {
        const step = error + decay * weights.get(feature)!;
        const square = squares.get(feature)! + step * step;
        squares.set(feature, square);
        weights.set(feature, weights.get(feature)! - (rate * step) / Math.sqrt(square));
      }
    }
  }
  return weights;
}

/** Whole numbers in the order of the features; what rounds to nothing is left out. */
function listOf(weights: ReadonlyMap<string, number>): string {
  const rows = [...weights]
    .map(([feature, weight]) => [feature, Math.round(weight * scale)] as const)
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return rows.map(([feature, weight]) => `${feature}\t${weight}\n`).join('');
}

main(process.argv.slice(2));
