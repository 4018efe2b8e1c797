import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadWords } from '../server/src/lexis/words/load-words';
import { readPage } from '../server/src/page/read-page';
import { partsOf } from '../server/src/rules/part';
import { modelNames, readLostMarks, type LostMark } from './train/lost-marks';
import { trainPlaces } from './train/train-places';

/**
 * Trains where a mark that is missing most likely belongs: `node scripts/run.mjs train-marks DIR` takes marks out of good
 * copy and writes server/src/lexis/quotes/place-weights.tsv; `--check` only compares; `train-marks DIR --test` leaves the paragraphs of `style/`
 * out and tells how many of their marks are put back: how good the weights are on copy that they have not seen, which `measure -- style` on the
 * same paragraphs cannot say. Of `names/` the `*-train.jsonl` alone are read. The same data gives the same bytes on the same Node.
 */
function main(args: readonly string[]): void {
  const [folder] = args.filter((argument) => !argument.startsWith('--'));
  if (folder === undefined || !existsSync(join(folder, 'pages'))) {
    console.error('usage: train-marks DIR [--check | --test]; DIR has names/, pages/ and style/');
    process.exitCode = 2;
    return;
  }
  const isTest = args.includes('--test');
  const lost = textsOf(folder).flatMap(({ source, texts }) => readLostMarks(source, texts, words));
  const lines: string[] = [];
  for (const model of modelNames) {
    const some = lost.filter((one) => one.model === model);
    const weights = trainPlaces(
      some.filter(({ source }) => !isTest || source !== 'style'),
      ({ source }) => sourceWeights[source]!,
    );
    console.log(`${model}: ${some.length} marks, ${weights.size} weights; ${scores(some, weights)}`);
    lines.push(model);
    for (const [feature, weight] of weights) lines.push(`${feature}\t${weight.toFixed(1)}`);
  }
  if (isTest) return;
  const target = join('server', 'src', 'lexis', 'quotes', 'place-weights.tsv');
  const table = `${lines.join('\n')}\n`;
  if (!args.includes('--check')) {
    writeFileSync(target, table);
    console.log(`${target}: ${lines.length} weights`);
  } else if (readFileSync(target, 'utf8') === table) {
    console.log(`${target} is up to date`);
  } else {
    console.error(
      `${target} differs from what the data gives; run: node scripts/run.mjs train-marks ${folder}`,
    );
    process.exitCode = 1;
  }
}

const words = loadWords(readFileSync(join('server', 'src', 'data', 'words.bin')));

/** Copy of today's newspapers counts for more than what is old or from the web. */
const sourceWeights: Readonly<Record<string, number>> = { names: 1, pages: 4, style: 4 };

function textsOf(folder: string): { source: string; texts: string[] }[] {
  const linesOf = (path: string): Record<string, unknown>[] =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  const filesOf = (name: string, ending: string): string[] =>
    readdirSync(join(folder, name))
      .filter((file) => file.endsWith(ending))
      .sort()
      .map((file) => join(folder, name, file));
  const stringsOf = (path: string): string[] =>
    linesOf(path).flatMap(({ text, good }) => [text, good].filter((one) => typeof one === 'string'));
  return [
    { source: 'style', texts: filesOf('style', '.jsonl').flatMap(stringsOf) },
    {
      source: 'pages',
      texts: filesOf('pages', '.txt').flatMap((path) =>
        readPage(readFileSync(path, 'utf8'), words).articles.flatMap(({ value }) =>
          partsOf(value).flatMap(({ running, inBody }) => (inBody ? [] : [running.text])),
        ),
      ),
    },
    { source: 'names', texts: filesOf('names', '-train.jsonl').flatMap(stringsOf) },
  ];
}

function scores(lost: readonly LostMark[], weights: ReadonlyMap<string, number>): string {
  return Object.keys(sourceWeights)
    .map((source) => {
      const some = lost.filter((one) => one.source === source);
      const ranks = some.map(({ places, answer }) => {
        const scored = places.map(({ features }) =>
          features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0),
        );
        return scored.filter((score) => score > scored[answer]!).length;
      });
      const within = (most: number): string =>
        ((ranks.filter((rank) => rank < most).length / Math.max(1, ranks.length)) * 100).toFixed(1);
      return `${source} ${some.length}: ${within(1)} % first, ${within(3)} % in three`;
    })
    .join('; ');
}

main(process.argv.slice(2));
