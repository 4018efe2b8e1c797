import { runTests } from '@vscode/test-electron';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOnPath } from './launcher/find-chromium';

/**
 * Runs the suites inside a real VS Code: a desktop one where it can be had (`VSCODE_EXECUTABLE`, or `code` on
 * the PATH), else the project's launcher, which takes the same flags. Nothing is downloaded here.
 */
async function main(): Promise<void> {
  const root = process.cwd();
  const out = join(root, 'test', 'vscode', 'out');
  const named = process.env.VSCODE_EXECUTABLE;
  const desktop = named === undefined || named === '' ? findOnPath(['code']) : named;
  // The suites write into their folder, so they work on a copy of it.
  const folder = mkdtempSync(join(tmpdir(), 'newspaper-suite-'));
  cpSync(join(root, 'test', 'vscode', 'fixtures'), folder, { recursive: true });
  try {
    await runTests({
      vscodeExecutablePath: desktop ?? join(out, 'launcher.js'),
      extensionDevelopmentPath: root,
      extensionTestsPath: join(out, 'suite', 'index.js'),
      launchArgs: [folder, '--disable-extensions'],
      extensionTestsEnv: { NEWSPAPER_ROOT: root, NEWSPAPER_SUITE_FOLDER: folder },
    });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
