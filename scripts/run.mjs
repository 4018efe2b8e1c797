// Runs one of the TypeScript scripts of this folder: `node scripts/run.mjs measure pages DIR`.
// Node 20 does not run TypeScript, so the script is bundled into .cache/ first.
import { build } from 'esbuild';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [name, ...rest] = process.argv.slice(2);
const outfile = join(root, '.cache', 'scripts', `${name}.cjs`);
await build({
  entryPoints: [join(root, 'scripts', `${name}.ts`)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'warning',
  external: ['nodejieba', 'esbuild', 'vitest', 'typescript'],
  loader: { '.md': 'text', '.tsv': 'text' },
  absWorkingDir: root,
});
process.argv = [process.argv[0], outfile, ...rest];
await import(pathToFileURL(outfile).href);
