import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from './driver';

let passed = 0;
let failed = 0;

/** One thing that a user does. After one that fails the others are tried all the same; the screen is kept. */
export async function step(driver: Driver, what: string, run: () => Promise<void>): Promise<void> {
  driver.page.setDefaultTimeout(failed > 0 ? 15_000 : 45_000);
  try {
    await run();
    passed += 1;
    console.log(`  ✔ ${what}`);
  } catch (error) {
    failed += 1;
    const picture = join('.cache', 'ui', `failed-${failed}.png`);
    mkdirSync(join('.cache', 'ui'), { recursive: true });
    await driver.page.screenshot({ path: picture });
    console.log(
      `  ✘ ${what} (screen: ${picture})\n${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** Prints how many steps were taken. @returns false where one failed or there was none. */
export function reportSteps(): boolean {
  console.log(`ui: ${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0;
}
