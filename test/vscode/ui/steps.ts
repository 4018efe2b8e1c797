import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from './driver';

let passed = 0;
const failures: string[] = [];

/** One thing that a user does. After one that fails the others are tried all the same; the screen is kept. */
export async function step(driver: Driver, what: string, run: () => Promise<void>): Promise<void> {
  driver.page.setDefaultTimeout(failures.length > 0 ? 15_000 : 45_000);
  const start = performance.now();
  try {
    await run();
    passed += 1;
    console.log(`  ✔ ${what} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    failures.push(`${what}: ${message}`);
    const picture = join('.cache', 'ui', `failed-${failures.length}.png`);
    mkdirSync(join('.cache', 'ui'), { recursive: true });
    await driver.page.screenshot({ path: picture });
    console.log(`  ✘ ${what} (screen: ${picture})\n${message}`);
  }
}

/** Prints what has failed, a line each, and how many steps were taken. @returns false where one failed or there was none. */
export function reportSteps(): boolean {
  for (const failure of failures) console.log(`failed: ${failure.replace(/\s+/gu, ' ').slice(0, 300)}`);
  console.log(`ui: ${passed} passed, ${failures.length} failed`);
  return failures.length === 0 && passed > 0;
}
