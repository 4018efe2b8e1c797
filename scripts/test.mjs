// Runs everything that a change must pass, one step after the other, and ends with one line that sums it up:
// `npm test` the common steps, `npm run test:all` the slower ones (package, the package in use, speed ratios).
// A step that fails does not keep the others from running.
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const node = process.execPath;
const reports = '.cache/test-reports';
mkdirSync(reports, { recursive: true });

/** @typedef {{ passed: number, failed: number, failures?: string[] }} Count */
/** @typedef {{ name: string, commands: string[][], count?: (output: string) => Count | null }} Step */

/** @type {Step[]} */
const common = [
  {
    name: 'lint',
    commands: [
      [node, 'node_modules/eslint/bin/eslint.js', '.'],
      [node, 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
    ],
  },
  { name: 'types', commands: [[node, 'node_modules/typescript/bin/tsc', '--noEmit']] },
  vitest('units', []),
  vitest('stdio', ['--config', 'vitest.stdio.config.ts']),
  {
    name: 'vscode',
    commands: [
      [node, 'scripts/run.mjs', 'setup-vscode'],
      [node, 'scripts/test-vscode.mjs'],
    ],
    count: countInOutput,
  },
];

/** @type {Step[]} */
const slow = [
  {
    name: 'start',
    commands: [
      [node, 'esbuild.js'],
      [node, 'scripts/run.mjs', 'start'],
    ],
  },
  { name: 'package', commands: [[node, 'scripts/run.mjs', 'package']] },
  {
    name: 'ui',
    commands: [
      [node, 'scripts/run.mjs', 'setup-vscode'],
      [node, 'scripts/test-vscode.mjs', '--ui'],
    ],
    count: countInOutput,
  },
  { name: 'bench', commands: [[node, 'scripts/run.mjs', 'bench', '--check']], count: countInOutput },
];

const results = [];
for (const step of process.argv.includes('--slow') ? slow : common) results.push(await runStep(step));

console.log('');
for (const { name, ok, seconds, count } of results) {
  const counts = `${count.passed} passed, ${count.failed} failed`;
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s  ${counts}`);
  for (const failure of count.failures ?? []) console.log(`     ${failure}`);
}
const passed = results.reduce((sum, { count }) => sum + count.passed, 0);
const failed = results.reduce((sum, { count }) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;

/** Vitest counts its own tests into a report. */
function vitest(name, args) {
  const report = `${reports}/${name}.json`;
  return {
    name,
    commands: [
      [
        node,
        'node_modules/vitest/vitest.mjs',
        'run',
        ...args,
        '--reporter=dot',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ],
    ],
    before: () => rmSync(report, { force: true }),
    count: () => {
      const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
      const failures = testResults.flatMap((file) => failuresOf(file));
      return { passed: numPassedTests, failed: numFailedTests, failures };
    },
  };
}

/** What failed in a file of tests, a line each: the summary stands where a long log is cut. */
function failuresOf({ assertionResults, message }) {
  const failed = assertionResults.filter(({ status }) => status === 'failed');
  const lines = failed.map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages[0] ?? ''}`);
  if (lines.length === 0 && message !== '') lines.push(message);
  return lines.map((line) => line.replace(/\s+/gu, ' ').slice(0, 300));
}

/** The last `NAME: N passed, N failed` that a step printed, and each line `failed: WHAT`. */
function countInOutput(output) {
  const last = [...output.matchAll(/^\w+: (\d+) passed, (\d+) failed/gm)].at(-1);
  if (last === undefined) return null;
  const failures = Array.from(output.matchAll(/^failed: (.*)$/gm), ([, failure]) => failure);
  return { passed: Number(last[1]), failed: Number(last[2]), failures };
}

async function runStep({ name, commands, before, count }) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  before?.();
  let output = '';
  let ok = true;
  for (const command of commands) {
    const ended = await run(command);
    output += ended.output;
    ok = ended.status === 0;
    if (!ok) break;
  }
  const seconds = (performance.now() - start) / 1000;
  console.log(`== ${name}: ${ok ? 'ok' : 'FAILED'}, ${seconds.toFixed(1)} s`);
  return { name, ok, seconds, count: countOf(ok, () => count?.(output)) };
}

/** A step that counts nothing, or that fell over before its tests, is one test of its own. */
function countOf(ok, count) {
  let counted = null;
  try {
    counted = count() ?? null;
  } catch {
    // No report was written.
  }
  if (counted === null) return { passed: Number(ok), failed: Number(!ok) };
  return !ok && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

/** Shows the output as it comes and keeps it. */
function run([file, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      from.setEncoding('utf8');
      from.on('data', (text) => {
        output += text;
        to.write(text);
      });
    }
    child.on('error', (error) => {
      console.error(error.message);
      resolve({ status: 1, output });
    });
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}
