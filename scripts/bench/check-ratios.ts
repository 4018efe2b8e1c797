import { measureParts, parts, type Part } from './measure-parts';
import { measureKeystrokes } from './measure-server';
import { threadMilliseconds } from './thread-time';
import { variedPages } from './varied-pages';

/**
 * Guards for continuous integration. All times are processor time of the thread in units of a fixed loop of the same run (one
 * `charCodeAt` loop over a million characters), so they say the same on any machine.
 * @returns exit code.
 */
export async function checkRatios(page: string): Promise<number> {
  const results: { name: string; measured: number; most: number }[] = [];
  const loopBefore = loopTime();
  const one = measureParts(variedPages(page, 1), 150);
  const hundred = measureParts(variedPages(page, 100), 2);
  const loop = (loopBefore + loopTime()) / 2;
  for (const part of parts) {
    const perPage = one[part].cpu / loop;
    results.push({ name: `${part}: one page in loops`, measured: perPage, most: mostLoops[part] });
    // A hundred pages cost a hundred times one page; what is quadratic costs ten thousand times.
    const growth = hundred[part].cpu / one[part].cpu / 100;
    results.push({ name: `${part}: ×100 over a hundred times ×1`, measured: growth, most: 3 });
  }
  const { cpu } = await measureKeystrokes(variedPages(page, 100)(), 60);
  if (cpu !== null)
    results.push({
      name: 'keystroke on a hundred pages in loops',
      measured: cpu / loop,
      // Reading the hundred pages again would cost more than a hundred.
      most: 6,
    });

  console.log(`loop: ${loop.toFixed(3)} ms`);
  for (const { name, measured, most } of results)
    console.log(`${measured <= most ? 'ok  ' : 'FAIL'} ${name.padEnd(40)} ${measured.toFixed(2)} of ${most}`);
  const failed = results.filter(({ measured, most }) => measured > most).length;
  console.log(`bench: ${results.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** Some three times of what was measured when this was written. */
const mostLoops: Readonly<Record<Part, number>> = { page: 1.5, dates: 1.2, people: 6, rules: 3, whole: 12 };

/** Processor milliseconds of one loop over a million characters. */
function loopTime(): number {
  const text = '星洲市云岭区老粮仓书店'.repeat(91_000);
  const runs = 40;
  let sum = 0;
  const before = threadMilliseconds();
  for (let run = 0; run < runs; run++)
    for (let index = 0; index < 1_000_000; index++) sum += text.charCodeAt(index);
  const each = (threadMilliseconds() - before) / runs;
  // The sum is used, so that no compiler leaves the loop out.
  return sum > 0 ? each : 0;
}
