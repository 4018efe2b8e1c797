import { readdirSync, readFileSync } from 'node:fs';

/** The process of nodejieba below a server, or null where there is none (yet). Linux alone tells. */
export function jiebaProcessOf(server: number): string | null {
  const worker = readdirSync('/proc').find(
    (pid) =>
      /^\d+$/u.test(pid) &&
      processOf(pid)?.parent === server &&
      readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('jieba-worker'),
  );
  return worker ?? null;
}

/** No process collects what has ended in a container without an init: a zombie has ended too. */
export function hasEnded(pid: string): boolean {
  return (processOf(pid) ?? { state: 'Z' }).state === 'Z';
}

/** Parent and state (`Z`: ended, and not yet collected) of a process, or null where there is none. */
function processOf(pid: string): { parent: number; state: string } | null {
  try {
    const [state, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /su, '')
      .split(' ');
    return { parent: Number(parent), state: state! };
  } catch {
    return null;
  }
}
