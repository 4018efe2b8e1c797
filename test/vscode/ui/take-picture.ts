import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** A part of the screen, in pixels. */
export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Takes a picture of the README, of the whole window or of a part, when what moves has come to rest. */
export async function takePicture(page: Page, name: string, clip?: Clip): Promise<void> {
  await page.waitForTimeout(500);
  const path = join('docs', 'images', `${name}.png`);
  await page.screenshot(clip === undefined ? { path } : { path, clip });
}
