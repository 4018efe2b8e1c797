import { spawnSync } from 'node:child_process';

/** Milliseconds that Node takes to start on a machine of the usual speed that has nothing else to do. */
const usualStart = 100;

/**
 * Milliseconds of this machine for what is to take `seconds` on one of the usual speed: where Node takes longer to
 * start, because the machine is slow or busy, there is as much more.
 */
export function timeLimit(seconds: number): number {
  const start = performance.now();
  spawnSync(process.execPath, ['-e', '0']);
  return seconds * 1000 * Math.max(1, (performance.now() - start) / usualStart);
}
