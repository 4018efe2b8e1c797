import { readFileSync } from 'node:fs';

/**
 * Processor milliseconds of this thread so far. Compilers and collectors that work beside it are left out: whoever waits for
 * an answer does not wait for them, and how much they do in a short run says nothing of warm code. Where the system does
 * not tell, those of the whole process. Linux counts a running thread at its clock tick, so that only sums of many
 * milliseconds mean something.
 */
export function threadMilliseconds(): number {
  try {
    const [nanoseconds] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'latin1').split(' ');
    return Number(nanoseconds) / 1e6;
  } catch {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  }
}
