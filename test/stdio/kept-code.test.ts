import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** What starts the built server, run with a small program in the server's place. */
const starter = join(__dirname, '..', '..', 'server', 'out', 'main.js');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newspaper-code-'));
  copyFileSync(starter, join(folder, 'main.js'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the code of a first run is kept and used by the next', () => {
  install('甲');
  expect(run()).toBe('甲 server.js');
  const [name] = keptCode();
  const kept = path(name!);
  const { ino } = statSync(kept);
  expect(run()).toBe('甲 server.js');
  expect(keptCode()).toEqual([name]);
  // A file that was written again is another one.
  expect(statSync(kept).ino).toBe(ino);
});

test('what is kept is what runs: name, size and time tell one program from another', () => {
  const second = new Date(Date.UTC(2031, 4, 18));
  install('甲');
  utimesSync(path('server.js'), second, second);
  run();
  const [name] = keptCode();
  install('乙');
  utimesSync(path('server.js'), second, second);
  expect(keptCode()).toEqual([name]);
  expect(run()).toBe('甲 server.js');
});

test('a bundle that was built again runs, and what was kept of the old one goes', () => {
  install('甲');
  run();
  const [old] = keptCode();
  install('乙');
  const later = new Date(statSync(path('server.js')).mtimeMs + 1000);
  utimesSync(path('server.js'), later, later);
  expect(run()).toBe('乙 server.js');
  expect(keptCode()).toHaveLength(1);
  expect(keptCode()).not.toEqual([old]);
});

test.each([
  ['empty', () => Buffer.alloc(0)],
  ['cut off', (code: Buffer) => code.subarray(0, code.length >> 1)],
  [
    'overwritten',
    (code: Buffer) => Buffer.concat([code.subarray(0, 128), Buffer.alloc(code.length - 128, 0xa5)]),
  ],
])('kept code that is %s is not run but made anew', (_, damage) => {
  install('甲');
  run();
  const [name] = keptCode();
  const code = readFileSync(path(name!));
  writeFileSync(path(name!), damage(code));
  expect(run()).toBe('甲 server.js');
  expect(readFileSync(path(name!)).length).toBeGreaterThan(code.length / 2);
  expect(run()).toBe('甲 server.js');
});

test('where nothing can be kept the program runs all the same and leaves nothing behind', () => {
  install('甲');
  run();
  const [name] = keptCode();
  rmSync(path(name!));
  // A folder of that name cannot be replaced by a file, whoever runs the test.
  mkdirSync(join(path(name!), 'in-the-way'), { recursive: true });
  expect(run()).toBe('甲 server.js');
  expect(readdirSync(folder).sort()).toEqual(['main.js', 'server.js', name!].sort());
});

/** A program that says who it is, by way of a module of Node that it loads as bundles do. */
function install(word: string): void {
  const say = `require('node:fs').writeSync(1, '${word} ' + require('node:path').basename(__filename));`;
  writeFileSync(path('server.js'), `function say() { ${say} }\nmodule.exports = say;\nsay();\n`);
}

function run(): string {
  return execFileSync(process.execPath, [path('main.js')], { encoding: 'utf8' });
}

function keptCode(): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.code'));
}

function path(name: string): string {
  return join(folder, name);
}
