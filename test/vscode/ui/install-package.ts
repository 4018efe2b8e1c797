import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VscodeInstall } from '../launcher/install-vscode';

/** @throws Error where the package was not made. */
export function packageFile(root: string): string {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    name: string;
    version: string;
  };
  const file = join(root, 'dist', `${name}-${version}.vsix`);
  if (!existsSync(file)) throw new Error(`There is no ${file}: run \`npm run package\` first.`);
  return file;
}

export function installPackage({ serverMain }: VscodeInstall, data: string, file: string): void {
  const flags = ['--server-data-dir', data, '--install-extension', file, '--accept-server-license-terms'];
  execFileSync(process.execPath, [serverMain, ...flags], { stdio: ['ignore', 'ignore', 'inherit'] });
}
