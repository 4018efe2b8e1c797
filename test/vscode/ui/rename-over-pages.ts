import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import type { Driver } from './driver';
import { step } from './steps';

/** With F2 and the preview of the editor, on two pages of a folder at once; undone on both with one key. */
export async function renameOverPages(
  driver: Driver,
  folder: string,
  picture: (name: string) => Promise<void>,
): Promise<void> {
  const { page } = driver;
  await step(
    driver,
    'renames somebody whose name a line break cuts, here and where it is ticked',
    async () => {
      const before = await driver.drawnText();
      const { x, y } = await driver.placeOf('沈明');
      await page.mouse.click(x, y);
      await page.keyboard.press('F2');
      const box = page.locator('.rename-box input, input.rename-input');
      await driver.until('the whole name to change', async () => (await box.inputValue()) === '沈明川');
      await box.fill('沈明河');
      await page.keyboard.press('Enter');
      // The other page waits to be ticked; the one that the editor would misread is left out, and is named.
      const preview = page.locator('.bulk-edit-panel');
      const row = (name: string): Locator => preview.locator('.monaco-list-row').filter({ hasText: name });
      await row('A03.txt').waitFor();
      const tick = (name: string): Locator => row(name).locator('input[type=checkbox]').first();
      const ticks = [await tick('A02.txt').isChecked(), await tick('A03.txt').isChecked()];
      assert.deepEqual(ticks, [true, false]);
      assert.equal(await row('旧稿.txt').count(), 0);
      await page.locator('.notification-list-item').filter({ hasText: '旧稿.txt' }).first().waitFor();
      await tick('A03.txt').click();
      await picture('rename');
      await page.locator('.bulk-edit-panel .monaco-button').first().click();
      await driver.line('河、顾云舟').waitFor();
      await driver.line('、沈明').waitFor();
      // A page that is not open is changed on the disk.
      const other = (): string => readFileSync(join(folder, '2031-05-18', 'A03.txt'), 'utf8');
      await driver.until('the other page to change', () =>
        Promise.resolve(other().includes('沈明河主持会议')),
      );
      await driver.line('、沈明').click();
      await page.keyboard.press('Control+Z');
      await driver.until('the name as it was', async () => (await driver.drawnText()) === before);
      await driver.until('the other page as it was', () => Promise.resolve(!other().includes('沈明河')));
    },
  );
}
