import { build } from 'esbuild';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Rule } from '../server/src/rules/rule';
import { generatedFiles } from './generate/generated-files';
import { ruleListFile } from './generate/rule-list-file';

/**
 * Writes what is derived from the rules: `npm run generate`. With `--check` nothing is written; files that are not
 * as they must be are named, and the exit code is 1.
 */
async function main(): Promise<void> {
  const root = process.cwd();
  const check = process.argv.includes('--check');
  const stale: string[] = [];
  const put = (path: string, content: string): void => {
    const file = join(root, path);
    if (existsSync(file) && readFileSync(file, 'utf8') === content) return;
    stale.push(path);
    if (check) return;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  // The list comes first: the other files are made from the rules that it names.
  const list = ruleListFile(root);
  put(list.path, list.content);
  for (const { path, content } of generatedFiles(root, await loadRules(root))) put(path, content);
  for (const path of stale) console.log(check ? `stale: ${path}` : `written: ${path}`);
  if (check && stale.length > 0) process.exitCode = 1;
}

/** This script may have been bundled before the list was written, so the rules are bundled anew. */
async function loadRules(root: string): Promise<readonly Rule[]> {
  const outfile = join(root, '.cache', 'scripts', 'rules.cjs');
  await build({
    entryPoints: [join(root, 'server/src/rules/registry.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    loader: { '.tsv': 'text', '.md': 'text' },
    logLevel: 'warning',
  });
  const loaded = createRequire(outfile)(outfile) as { rules: readonly Rule[] };
  return loaded.rules;
}

void main();
