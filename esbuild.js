// Builds every bundle of the product. `--production` leaves the source maps out, `--watch` rebuilds on change.
const esbuild = require('esbuild');
const fs = require('node:fs');
const path = require('node:path');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** Modules of Node that libraries load at once and need seldom if ever; loading them is a tenth of the server's start. */
const seldomNeeded = /^(?:node:)?(?:child_process|crypto|net)$/;

/**
 * Loads them when something of theirs is first used.
 * @type {import('esbuild').Plugin}
 */
const lazyBuiltins = {
  name: 'lazy-builtins',
  setup(build) {
    build.onResolve({ filter: seldomNeeded }, ({ path: name, importer, kind }) =>
      kind === 'require-call' && importer.includes('node_modules')
        ? { path: name, namespace: 'lazy-builtin' }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'lazy-builtin' }, ({ path: name }) => ({
      // A module of its own kind, so that the helpers of compiled libraries pass it on as it is.
      contents: `module.exports = new Proxy({}, {
        get: (_, key) => key === '__esModule' || require(${JSON.stringify(name)})[key],
      });`,
    }));
  },
};

/**
 * Writes the characters of patterns as escapes, as esbuild does with those of texts: a bundle that is all ASCII is read
 * and compiled in half the time.
 * @type {import('esbuild').Plugin}
 */
const asciiPatterns = {
  name: 'ascii-patterns',
  setup(build) {
    build.onLoad({ filter: /[\\/]server[\\/]src[\\/].*\.ts$/ }, async ({ path: file }) => {
      const source = await fs.promises.readFile(file, 'utf8');
      const contents = source.replace(
        /[\u0080-\uffff]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
      return { contents, loader: 'ts' };
    });
  },
};

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  sourcemap: production ? false : 'linked',
  // Half the text to read and compile is some 25 ms of every start.
  minify: true,
  logLevel: 'warning',
  // Code that is compiled once and kept has no loader that `import()` could ask.
  supported: { 'dynamic-import': false },
  // nodejieba is native and optional: it is looked up at run time and the product goes on without it.
  external: ['vscode', 'nodejieba'],
  loader: { '.md': 'text', '.tsv': 'text' },
  // Its entry for Node looks for its other files at run time, where no bundle has them.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
};

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  { ...common, entryPoints: ['client/src/extension.ts'], outfile: 'client/out/extension.js' },
  {
    ...common,
    entryPoints: ['server/src/main-node.ts'],
    outfile: 'server/out/server.js',
    plugins: [lazyBuiltins, asciiPatterns],
  },
  {
    ...common,
    entryPoints: ['server/src/start-server.ts'],
    outfile: 'server/out/main.js',
  },
  {
    ...common,
    entryPoints: ['server/src/platform/node/jieba-worker.ts'],
    outfile: 'server/out/jieba-worker.js',
  },
  {
    ...common,
    entryPoints: ['server/src/platform/node/digest-worker.ts'],
    outfile: 'server/out/digest-worker.js',
    plugins: [asciiPatterns],
    // What tinyglobby is built on asks where it stands, to load a module of Node.
    define: { 'import.meta.url': '__filename' },
  },
  {
    ...common,
    entryPoints: ['server/src/platform/node/pinyin.ts'],
    outfile: 'server/out/pinyin.js',
  },
  {
    ...common,
    entryPoints: ['server/src/cli-node.ts'],
    outfile: 'server/out/command.js',
    plugins: [asciiPatterns],
  },
  {
    ...common,
    entryPoints: ['server/src/start-command.ts'],
    outfile: 'server/out/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
];

/** The binaries stand beside the bundle, so that the server finds them wherever it is installed. */
function copyData() {
  fs.mkdirSync('server/out', { recursive: true });
  for (const name of fs.readdirSync('server/src/data')) {
    if (name.endsWith('.bin'))
      fs.copyFileSync(path.join('server/src/data', name), path.join('server/out', name));
  }
}

async function main() {
  copyData();
  if (watch) {
    for (const bundle of bundles) await (await esbuild.context(bundle)).watch();
    return;
  }
  await Promise.all(bundles.map((bundle) => esbuild.build(bundle)));
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
