import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkRatios } from './bench/check-ratios';
import { measureIndex, type IndexRun } from './bench/measure-index';
import { measureKeystrokes, measureStart } from './bench/measure-server';
import { measureParts, parts, type Part } from './bench/measure-parts';
import { variedPages } from './bench/varied-pages';

/**
 * `npm run bench` prints the budgets beside what is measured; `npm run bench -- --check` guards ratios, never
 * seconds, so that a slow or busy machine passes and a part that grows out of proportion does not. `npm run bench -- --index`
 * reads a folder of 1 000 pages, or of as many as a number behind it says.
 */
async function main(): Promise<number> {
  const page = readFileSync(join('test', 'corpus', 'sample', '2031-05-18', 'A02.txt'), 'utf8');
  if (process.argv.includes('--check')) return checkRatios(page);
  const index = process.argv.indexOf('--index');
  if (index >= 0) await printIndex(page, Number(process.argv[index + 1] ?? 1000));
  else await printTable(page);
  return 0;
}

type Size = 1 | 100 | 1000;

const sizes: readonly Size[] = [1, 100, 1000];

/** Milliseconds on two cores, for a page of 6 839 characters. */
const budgets: Readonly<Record<Part | 'keystroke', Readonly<Record<Size, number>>>> = {
  page: { 1: 1.5, 100: 120, 1000: 1200 },
  dates: { 1: 1.5, 100: 150, 1000: 1500 },
  people: { 1: 8.5, 100: 850, 1000: 8500 },
  rules: { 1: 1.5, 100: 120, 1000: 1200 },
  whole: { 1: 13, 100: 1250, 1000: 12_500 },
  keystroke: { 1: 8, 100: 16, 1000: 60 },
};

const runs: Readonly<Record<Size, number>> = { 1: 60, 100: 5, 1000: 3 };
const strokes: Readonly<Record<Size, number>> = { 1: 120, 100: 60, 1000: 20 };

const firstDiagnosticsBudget = 300;
const memoryBudget = 150;

async function printTable(page: string): Promise<void> {
  console.log(`page of ${page.length} characters; measured ms (processor ms) / budget ms; ! is over`);
  console.log(`${'part'.padEnd(18)}${sizes.map((size) => `×${size}`.padStart(26)).join('')}`);
  const bySize = sizes.map((size) => measureParts(variedPages(page, size), runs[size]));
  for (const part of parts)
    printRow(
      part,
      sizes.map((size, index) => {
        const { wall, cpu } = bySize[index]![part];
        return cell(wall, budgets[part][size], cpu);
      }),
    );
  const keystrokes: string[] = [];
  for (const size of sizes) {
    const { p95, cpu } = await measureKeystrokes(variedPages(page, size)(), strokes[size]);
    keystrokes.push(cell(p95, budgets.keystroke[size], cpu ?? undefined));
  }
  printRow('keystroke p95', keystrokes);
  const start = await measureStart(page);
  console.log(`first diagnostics ${cell(start.firstDiagnostics, firstDiagnosticsBudget)} ms`);
  console.log(
    `memory of the server ${start.megabytes === null ? 'not known here' : `${cell(start.megabytes, memoryBudget)} MB`}`,
  );
}

/** Of a folder of 1 000 pages. */
const indexBudgets = {
  cold: 15_000,
  warm: 1000,
  megabytes: 400,
  block: 8,
  diagnostics: 8,
  hover: 8,
} as const;

async function printIndex(page: string, count: number): Promise<void> {
  const { cold, warm, warmCommand, diagnostics, hover } = await measureIndex(page, count);
  const share = count / 1000;
  console.log(`folder of ${cold.pages} pages; measured / budget; ! is over`);
  const row = (name: string, run: IndexRun, budget: number): void =>
    printRow(name, [
      `${cell(run.milliseconds, budget * share, run.processor)} ms`,
      `${cell(run.megabytes, indexBudgets.megabytes)} MB`,
      `block ${cell(run.longestBlock, indexBudgets.block, run.longestWork)} ms`,
      `${run.fromCache} from cache`,
    ]);
  row('cold', cold, indexBudgets.cold);
  row('warm', warm, indexBudgets.warm);
  printRow('warm command', [`${cell(warmCommand, indexBudgets.warm * share)} ms`]);
  printRow('diagnostics p95', [
    `${cell(diagnostics.busy, indexBudgets.diagnostics)} ms`,
    `${round(diagnostics.idle)} ms when read`,
  ]);
  printRow('hover p95', [`${cell(hover.busy, indexBudgets.hover)} ms`, `${round(hover.idle)} ms when read`]);
}

function printRow(name: string, cells: readonly string[]): void {
  console.log(name.padEnd(18) + cells.map((text) => text.padStart(26)).join(''));
}

function cell(measured: number, budget: number, cpu?: number): string {
  const processor = cpu === undefined ? '' : ` (${round(cpu)})`;
  return `${measured <= budget ? ' ' : '!'} ${round(measured)}${processor} / ${budget}`;
}

function round(value: number): string {
  return value < 100 ? value.toFixed(2) : value.toFixed(0);
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
