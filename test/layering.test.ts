import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';

/**
 * The house has one direction: a file imports from its own layer or from one above it in this list, never from one
 * below. What breaks this is named with its line.
 */
const layers: readonly (readonly string[])[] = [
  ['text'],
  ['lexis'],
  ['page'],
  ['reading'],
  ['project'],
  ['folder'],
  ['rules'],
  ['features', 'export', 'report'],
  ['lsp', 'cli'],
  ['platform'],
];

const root = join(__dirname, '..');

interface Import {
  readonly file: string;
  readonly line: number;
  /** As written. */
  readonly target: string;
  /** From the folder of the repository, for an import of our own. */
  readonly path: string | null;
}

const sources = globSync(['server/src/**/*.ts', 'client/src/**/*.ts'], { cwd: root }).sort();
const imports = sources.flatMap((file) => importsOf(file, readFileSync(join(root, file), 'utf8')));

describe('the layers of the house', () => {
  it('has files to look at', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(100);
  });

  it('reads every form of import', () => {
    const text = [
      "import { a } from './a';",
      "import type { B } from '../b';",
      'import {\n  c,\n} from "./c";',
      "export { d } from './d';",
      "import './e';",
      "const f = await import('./f');",
      "const g = require('./g');",
    ].join('\n');
    expect(importsOf('server/src/rules/x.ts', text).map(({ line, target }) => `${line} ${target}`)).toEqual([
      '1 ./a',
      '2 ../b',
      '3 ./c',
      '6 ./d',
      '7 ./e',
      '8 ./f',
      '9 ./g',
    ]);
  });

  it('sees an import that goes the wrong way', () => {
    const wrong = importsOf('server/src/page/a.ts', "import { b } from '../rules/b';")[0]!;
    const right = importsOf('server/src/rules/b.ts', "import { a } from '../page/a';")[0]!;
    const entry = importsOf('server/src/lsp/c.ts', "import { d } from '../main-node';")[0]!;
    expect([wrong, right, entry].map(goesDown)).toEqual([true, false, true]);
  });

  it('lets no file import from a layer below its own', () => {
    expect(breaches(goesDown)).toEqual([]);
  });

  it('knows the layer of every file of the server', () => {
    const known = layers.flat();
    const unknown = sources.filter((file) => {
      const [folder, rest] = /^server\/src\/([^/]+)(\/)?/u.exec(file)?.slice(1) ?? [];
      return rest !== undefined && !known.includes(folder!);
    });
    expect(unknown).toEqual([]);
  });

  it('lets only lsp/ speak the protocol', () => {
    expect(
      breaches(
        ({ file, target }) =>
          file.startsWith('server/') && target.startsWith('vscode-') && !isIn(file, 'lsp'),
      ),
    ).toEqual([]);
  });

  it('lets only platform/ touch Node and native modules', () => {
    expect(
      breaches(
        ({ file, target }) =>
          file.startsWith('server/') && /^(?:node:|nodejieba$)/u.test(target) && !isIn(file, 'platform'),
      ),
    ).toEqual([]);
  });

  it('lets the client import nothing from the server but protocol.ts', () => {
    expect(
      breaches(
        ({ file, path }) =>
          file.startsWith('client/') &&
          path?.startsWith('server/') === true &&
          path !== 'server/src/protocol',
      ),
    ).toEqual([]);
  });

  it('keeps files short and named for what they hold', () => {
    const long = sources
      .filter((file) => !file.endsWith('rules/rule-list.ts'))
      .map((file) => [file, readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length] as const)
      .filter(([, lines]) => lines > 300)
      .map(([file, lines]) => `${file} has ${lines} lines`);
    expect(long).toEqual([]);
    expect(
      sources.filter((file) => /\/(?:[\w-]*-)?(?:utils?|helpers?|common|misc)(?:\.ts|\/)/u.test(file)),
    ).toEqual([]);
    expect(sources.filter((file) => !/^[a-z0-9-]+(?:\.d)?\.ts$/u.test(posix.basename(file)))).toEqual([]);
  });
});

function breaches(breaks: (one: Import) => boolean): string[] {
  return imports.filter(breaks).map(({ file, line, target }) => `${file}:${line} imports ${target}`);
}

function goesDown({ file, path }: Import): boolean {
  return path !== null && layerOf(path) > layerOf(file);
}

function isIn(file: string, folder: string): boolean {
  return file.startsWith(`server/src/${folder}/`);
}

/** Number of the layer; -1 for protocol.ts, which everybody may import; entries and the client come last. */
function layerOf(path: string): number {
  if (path === 'server/src/protocol' || path === 'server/src/protocol.ts') return -1;
  const folder = /^server\/src\/([^/]+)\//u.exec(path)?.[1];
  const layer = layers.findIndex((names) => folder !== undefined && names.includes(folder));
  return layer < 0 ? layers.length : layer;
}

function importsOf(file: string, text: string): Import[] {
  const found: Import[] = [];
  const pattern =
    /(?:^(?:import|export)\b[^'"();]*?\bfrom\s*|^import\s*|\bimport\(\s*|\brequire\(\s*)(['"])([^'"\n]+)\1/gmu;
  for (const match of text.matchAll(pattern)) {
    const target = match[2]!;
    found.push({
      file,
      line: text.slice(0, match.index).split('\n').length,
      target,
      path: target.startsWith('.') ? posix.join(posix.dirname(file), target) : null,
    });
  }
  return found;
}
