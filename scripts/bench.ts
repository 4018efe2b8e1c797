import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { budgets, firstDiagnosticsBudget, indexBudgets, memoryBudget, type Size } from './bench/budgets';
import { checkRatios } from './bench/check-ratios';
import { measureIndex, type IndexRun } from './bench/measure-index';
import { measureKeystrokes, measureStart } from './bench/measure-server';
import { measureParts, parts, warmUp } from './bench/measure-parts';
import type { Timed } from './bench/reference-clock';
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

const sizes: readonly Size[] = [1, 100, 1000];

const runs: Readonly<Record<Size, number>> = { 1: 200, 100: 5, 1000: 3 };
/** Pages; see `warmUp`. */
const settledAfter = 3000;
const strokes: Readonly<Record<Size, number>> = { 1: 120, 100: 60, 1000: 20 };

const legend = 'measured ms / budget; ! is over';

async function printTable(page: string): Promise<void> {
  console.log(`page of ${page.length} characters; ${legend}`);
  console.log(
    'in brackets what it would be at the speed of the machine that the budgets are for; !! is over there too',
  );
  console.log(`${'part'.padEnd(18)}${sizes.map((size) => `×${size}`.padStart(26)).join('')}`);
  warmUp(variedPages(page, 1), settledAfter);
  const bySize = sizes.map((size) => measureParts(variedPages(page, size), runs[size]));
  for (const part of parts)
    printRow(
      part,
      sizes.map((size, index) => timedCell(bySize[index]![part], budgets[part][size])),
    );
  const keystrokes: string[] = [];
  for (const size of sizes) {
    const p95 = await measureKeystrokes(variedPages(page, size)(), strokes[size]);
    keystrokes.push(timedCell(p95, budgets.keystroke[size]));
  }
  printRow('keystroke p95', keystrokes);
  const { firstDiagnostics, megabytes } = await measureStart(page);
  printRow('first diagnostics', [timedCell(firstDiagnostics, firstDiagnosticsBudget)]);
  printRow('memory in MB', [megabytes === null ? 'not known here' : cell(megabytes, memoryBudget)]);
}

async function printIndex(page: string, count: number): Promise<void> {
  const { cold, warm, warmCommand, diagnostics, hover } = await measureIndex(page, count);
  const share = count / 1000;
  console.log(`folder of ${cold.pages} pages; ${legend}`);
  const row = (name: string, run: IndexRun, budget: number): void =>
    printRow(name, [
      `${timedCell(run.time, budget * share)} ms`,
      `processor ${round(run.processor)} ms`,
      `${cell(run.megabytes, indexBudgets.megabytes)} MB`,
      `block ${cell(run.longestBlock, indexBudgets.block)}, work ${round(run.longestWork)} ms`,
      `${run.fromCache} from cache`,
    ]);
  row('cold', cold, indexBudgets.cold);
  row('warm', warm, indexBudgets.warm);
  printRow('warm command', [`${timedCell(warmCommand, indexBudgets.warm * share)} ms`]);
  const { diagnostics: most, hover: mostOfHover } = indexBudgets;
  printRow('diagnostics p95', [
    `${timedCell(diagnostics.busy, most)} ms`,
    `${timedCell(diagnostics.idle, most)} ms when read`,
  ]);
  printRow('hover p95', [
    `${timedCell(hover.busy, mostOfHover)} ms`,
    `${timedCell(hover.idle, mostOfHover)} ms when read`,
  ]);
}

function printRow(name: string, cells: readonly string[]): void {
  console.log(name.padEnd(18) + cells.map((text) => `  ${text}`.padStart(26)).join(''));
}

function cell(measured: number, budget: number): string {
  return `${measured <= budget ? ' ' : '!'} ${round(measured)} / ${budget}`;
}

function timedCell({ milliseconds, atReference }: Timed, budget: number): string {
  const mark = atReference > budget ? '!!' : milliseconds > budget ? '!' : '';
  return `${mark} ${round(milliseconds)} (${round(atReference)}) / ${budget}`;
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
