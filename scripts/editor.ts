import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findOnPath } from '../test/vscode/launcher/find-chromium';
import { installServer } from '../test/vscode/launcher/install-vscode';
import { startVscodeServer } from '../test/vscode/launcher/vscode-server';

/**
 * Opens the sample page in VS Code with this extension: `npm run editor`. Desktop VS Code where `code` is on
 * the PATH; else VS Code's server, whose address is printed and opened in any browser. Ends with Ctrl-C.
 */
async function main(): Promise<void> {
  const root = process.cwd();
  const build = spawnSync(process.execPath, ['esbuild.js'], { stdio: 'inherit' });
  if (build.status !== 0) throw new Error('The build failed.');
  // A copy, so that trying out the fixes does not change the page that the tests read.
  const folder = join(root, '.cache', 'editor');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'test', 'corpus', 'sample'), folder, { recursive: true });
  const page = join(folder, '2031-05-18', 'A02.txt');

  const desktop = findOnPath(['code', 'codium']);
  if (desktop !== null) {
    spawn(desktop, [`--extensionDevelopmentPath=${root}`, folder, page], { stdio: 'inherit' });
    return;
  }
  const server = await startVscodeServer(installServer(root), {
    dataFolder: join(root, '.vscode-test', 'editor-data'),
    trustEveryFolder: true,
  });
  const remote = (path: string): string => `vscode-remote://${server.authority}${path}`;
  const query = new URLSearchParams({
    folder,
    payload: JSON.stringify([
      ['extensionDevelopmentPath', remote(root)],
      ['openFile', remote(page)],
    ]),
  });
  console.log(
    `\nOpen this address in a browser; Ctrl-C ends the editor.\n\n  http://${server.authority}/?${query.toString()}\n`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.stop().then(() => process.exit(0)));
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
