import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes the packages of the extension: a universal one, and one for linux-x64 that carries nodejieba.
 * `node scripts/run.mjs package`. Fails where a package is larger than it may be.
 */
interface Package {
  /** Platform of `vsce --target`; null for the package that runs everywhere. */
  readonly target: string | null;
  readonly megabytes: number;
}

const packages: readonly Package[] = [
  { target: null, megabytes: 8 },
  { target: 'linux-x64', megabytes: 12 },
];

const jieba = join('node_modules', 'nodejieba');
/** Beside the server's bundle: `require('nodejieba')` looks here first, and vsce leaves out the other node_modules. */
const packedJieba = join('server', 'out', 'node_modules', 'nodejieba');
const binary = 'build/Release/nodejieba.node';
const jiebaFiles: readonly string[] = [
  'index.js',
  'package.json',
  'LICENSE',
  binary,
  ...['jieba.dict', 'hmm_model', 'user.dict', 'idf', 'stop_words'].map(
    (name) => `submodules/cppjieba/dict/${name}.utf8`,
  ),
];

function main(): void {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    name: string;
    version: string;
  };
  mkdirSync('dist', { recursive: true });
  for (const { target, megabytes } of packages) {
    if (target !== null && !canCarryJieba(target)) {
      console.log(
        `No package for ${target}: it takes that platform, with nodejieba compiled (npm rebuild nodejieba).`,
      );
      continue;
    }
    const file = join('dist', `${name}-${version}${target === null ? '' : `-${target}`}.vsix`);
    makePackage(file, target);
    const size = statSync(file).size / 1_000_000;
    console.log(`${file}: ${size.toFixed(2)} MB of ${megabytes} MB`);
    if (size > megabytes) {
      console.error(`${file} is larger than it may be.`);
      process.exitCode = 1;
    }
  }
}

/** The binary is one platform's, and there is one only where its install script could compile it. */
function canCarryJieba(target: string): boolean {
  return target === `${process.platform}-${process.arch}` && existsSync(join(jieba, binary));
}

function makePackage(file: string, target: string | null): void {
  rmSync(packedJieba, { recursive: true, force: true });
  try {
    if (target !== null) {
      for (const name of jiebaFiles) cpSync(join(jieba, name), join(packedJieba, name));
    }
    execFileSync(
      process.execPath,
      [
        join('node_modules', '@vscode', 'vsce', 'vsce'),
        'package',
        '--no-dependencies',
        '--no-rewrite-relative-links',
        '--allow-missing-repository',
        '--skip-license',
        ...(target === null ? [] : ['--target', target]),
        '--out',
        file,
      ],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
  } finally {
    rmSync(join('server', 'out', 'node_modules'), { recursive: true, force: true });
  }
}

main();
