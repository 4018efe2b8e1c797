import { readdirSync } from 'node:fs';
import { getPriority, setPriority } from 'node:os';

/** What is on the screen comes first: on Linux, where a thread has a priority of its own, the calling thread steps back. */
export function giveWay(): void {
  if (process.platform === 'linux') stepBack(0);
}

/**
 * The threads that V8 compiles and collects garbage with step back behind the one that answers; to be called before others are started. They
 * serve all threads of the process, and those that read a folder keep them busy: answers would wait for them longer than for the folder.
 */
export function helpersGiveWay(): void {
  if (process.platform !== 'linux') return;
  try {
    for (const thread of readdirSync('/proc/self/task'))
      if (Number(thread) !== process.pid) stepBack(Number(thread));
  } catch {
    // Without /proc, or with a thread that has gone, they stay as they are.
  }
}

const steps = 10;

/** `thread`: as the kernel numbers it, 0 for the calling one. */
function stepBack(thread: number): void {
  setPriority(thread, Math.min(19, getPriority(thread) + steps));
}
