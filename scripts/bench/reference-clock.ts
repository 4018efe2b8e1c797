/**
 * How fast the machine is at this moment. The clock of a shared machine halves and doubles within seconds, and a figure without
 * it says as much of the neighbours as of the code: all that is measured has a loop before it and a loop behind it.
 */
export interface Timed {
  /** By the clock. */
  readonly milliseconds: number;
  /** What it would have been at the speed for which the budgets stand. */
  readonly atReference: number;
}

/** Milliseconds that one `charCodeAt` loop over a hundred pages of 6 839 characters took beside the figures the budgets were set by. */
const referenceLoop = 1.3;
const text = Buffer.from('星洲市云岭区老粮仓书店。'.repeat(57_000)).toString();

/** Runs `work` between two loops. */
export async function timed<T>(work: () => T | Promise<T>): Promise<Timed & { readonly result: Awaited<T> }> {
  const before = loop();
  const started = performance.now();
  const result = await work();
  return { ...scaled(performance.now() - started, before, loop()), result };
}

/** As `timed`, for work that does not wait. */
export function timedNow(work: () => unknown): Timed {
  const before = loop();
  const started = performance.now();
  work();
  return scaled(performance.now() - started, before, loop());
}

function scaled(milliseconds: number, before: number, after: number): Timed {
  return { milliseconds, atReference: (milliseconds * referenceLoop * 2) / (before + after) };
}

/** Milliseconds of one loop. */
function loop(): number {
  const started = performance.now();
  const sum = sumOf(text);
  const milliseconds = performance.now() - started;
  // The sum is used, so that no compiler leaves the loop out.
  if (sum <= 0) throw new RangeError('a sum of characters is positive');
  return milliseconds;
}

function sumOf(characters: string): number {
  let sum = 0;
  for (let index = 0; index < characters.length; index++) sum += characters.charCodeAt(index);
  return sum;
}

// The first ones wait for the compiler.
for (let round = 0; round < 20; round++) loop();

/** The smallest of the values that `share` of all do not exceed, by the clock and at the reference. */
export function percentileOf(times: readonly Timed[], share: number): Timed {
  return {
    milliseconds: percentile(
      times.map(({ milliseconds }) => milliseconds),
      share,
    ),
    atReference: percentile(
      times.map(({ atReference }) => atReference),
      share,
    ),
  };
}

/** The smallest value that `share` of all do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
