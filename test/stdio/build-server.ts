import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Builds the bundles before the first test, so that none ever runs against an old server. */
export default function setup(): void {
  const root = join(__dirname, '..', '..');
  execFileSync(process.execPath, ['esbuild.js'], { cwd: root, stdio: 'inherit' });
}
