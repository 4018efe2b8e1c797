// Runs the suites inside a real VS Code, or with --ui the test that uses the package as a user does:
// `node scripts/test-vscode.mjs [--ui] [--grep WORDS]`. Builds them into test/vscode/out first.
import { spawnSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';

const args = process.argv.slice(2);
const out = 'test/vscode/out';

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'warning',
  external: ['vscode', 'mocha', 'playwright-core', '@vscode/test-electron', 'nodejieba'],
};

rmSync(out, { recursive: true, force: true });
await Promise.all([
  build({ ...common, entryPoints: globSync('test/vscode/suite/*.ts'), outdir: `${out}/suite` }),
  build({
    ...common,
    entryPoints: ['test/vscode/run.ts', 'test/vscode/ui/main.ts'],
    outbase: 'test/vscode',
    outdir: out,
  }),
  build({
    ...common,
    entryPoints: ['test/vscode/launcher/main.ts'],
    outfile: `${out}/launcher.js`,
    banner: { js: '#!/usr/bin/env node' },
  }),
]);
chmodSync(`${out}/launcher.js`, 0o755);
run('esbuild.js', []);
const grep = args.includes('--grep') ? { NEWSPAPER_GREP: args[args.indexOf('--grep') + 1] } : {};
run(args.includes('--ui') ? `${out}/ui/main.js` : `${out}/run.js`, [], grep);

function run(script, scriptArgs, env = {}) {
  const { status } = spawnSync(process.execPath, ['--enable-source-maps', script, ...scriptArgs], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}
