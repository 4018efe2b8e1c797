import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from './driver';
import { step } from './steps';
import { takePicture } from './take-picture';

export type Titles = Readonly<Record<string, string>>;

/**
 * Mends a page with slips of language, and sets it anew, without the mouse: what is open, where the cursor is and what is chosen
 * comes from keys alone. Only the tooltip of the status bar is asked for with the pointer.
 */
export async function withKeyboardAlone(driver: Driver, folder: string, title: Titles): Promise<void> {
  const { page } = driver;
  const { keyboard } = page;
  const menu = page.locator('.action-widget .monaco-list-row');
  const chosen = page.locator('.action-widget .monaco-list-row.focused');
  const status = page.locator('.statusbar-item', { hasText: /篇稿|articles/u });
  /** Writes a file of the project as it was before: one that is made and removed at once the editor may never see. */
  const projectFile = (name: string): { readonly read: () => string; readonly restore: () => void } => {
    const path = join(folder, '.newspaper', name);
    const before = readFileSync(path, 'utf8');
    return { read: () => readFileSync(path, 'utf8'), restore: () => writeFileSync(path, before) };
  };
  /** Errors, warnings and notes as VS Code itself counts them: this comes last, when the findings can be asked about. */
  const count = async (): Promise<number> => {
    const text = await page.locator('#status\\.problems').innerText();
    return (text.match(/\d+/gu) ?? []).reduce((sum, digits) => sum + Number(digits), 0);
  };

  const goTo = async (place: string): Promise<void> => {
    await keyboard.press('Control+G');
    await page.locator('.quick-input-widget input.input').waitFor();
    await keyboard.type(place);
    await keyboard.press('Enter');
    await page.locator('.monaco-editor.focused').waitFor();
  };
  const openMenuAt = async (place: string): Promise<void> => {
    await goTo(place);
    // A quarter of a second after the cursor VS Code asks for its lamp, and drops what was asked for just before.
    await page.waitForTimeout(800);
    await keyboard.press('Control+.');
    await menu.first().waitFor();
  };
  const choose = async (words: RegExp): Promise<void> => {
    for (let press = 0; !words.test(await chosen.innerText()); press++) {
      if (press === 20) throw new Error(`The menu has no ${words.source}`);
      await keyboard.press('ArrowDown');
    }
    await keyboard.press('Enter');
  };
  /** Runs `act`, waits until `what` is seen in the text, takes it back, and waits for text and findings as they were. */
  const doAndUndo = async (act: () => Promise<void>, what: (text: string) => boolean): Promise<void> => {
    await act();
    await driver.until('the new text', async () => what(await driver.drawnText()));
    await keyboard.press('Control+Z');
    await driver.until('the old text', async () => !what(await driver.drawnText()));
    await driver.until('the findings as they were', async () => (await count()) === findings);
    // In a browser VS Code saves by itself.
    await driver.until('the file as it was', () => Promise.resolve(readFileSync(file, 'utf8') === copy));
  };
  const file = join(folder, '2031-05-18', 'A03.txt');
  const copy = readFileSync(file, 'utf8');
  let findings = Number.NaN;

  await step(driver, 'opens a page by its name', async () => {
    await keyboard.press('Control+P');
    await page.locator('.quick-input-widget input.input').waitFor();
    await keyboard.type('A03');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'A03.txt' }).first().waitFor();
    await keyboard.press('Enter');
    await status.waitFor();
    findings = await driver.atRest('findings', count);
    await keyboard.press('Control+B');
    await page.locator('.explorer-folders-view').waitFor({ state: 'hidden' });
  });

  await step(driver, 'reads what the error rate is made of', async () => {
    const item = page.locator('.statusbar-item', { hasText: /差错率|Errors/u });
    await item.hover();
    const tooltip = page.locator('.monaco-hover', { hasText: /云岭区农机驿站开门迎夏收/u });
    await tooltip.waitFor();
    await page.waitForTimeout(300);
    const top = (await tooltip.boundingBox())!.y - 24;
    const items = await page.locator('.statusbar-item.right:visible').all();
    const boxes = await Promise.all(items.map((one) => one.boundingBox()));
    const left = Math.min(...boxes.flatMap((box) => (box === null ? [] : [box.x]))) - 24;
    const { width, height } = page.viewportSize()!;
    await takePicture(page, 'status-bar', { x: left, y: top, width: width - left, height: height - top });
    await page.mouse.move(900, 300);
    await tooltip.waitFor({ state: 'hidden' });
  });

  await step(
    driver,
    'opens the menu of a finding and takes its second repair, and takes it back',
    async () => {
      await openMenuAt('3:4');
      await page.mouse.move(1200, 100);
      const below = (await driver.line('云岭区农机驿站开门迎夏收').boundingBox())!.y;
      await takePicture(page, 'quick-fix', { x: 0, y: 0, width: 760, height: below });
      await doAndUndo(
        async () => {
          await keyboard.press('ArrowDown');
          await keyboard.press('Enter');
        },
        (text) => text.includes('日有三百名左右农户'),
      );
    },
  );

  await step(driver, 'mends all findings of a rule, and takes it back', async () => {
    await openMenuAt('11:5');
    await doAndUndo(
      () => choose(/修改本文件中所有|all in this file/u),
      (text) => text.includes('日大约有三百名农户') && text.includes('站里有大约20名技师'),
    );
  });

  await step(driver, 'ignores a finding, without a change of the copy', async () => {
    const text = await driver.drawnText();
    const ignored = projectFile('ignored.json');
    await openMenuAt('4:8');
    await choose(/^忽略这一处|^Ignore here/u);
    await driver.until('one finding fewer', async () => (await count()) === findings - 1);
    if ((await driver.drawnText()) !== text) throw new Error('The copy has changed');
    if (!ignored.read().includes('按步就班')) throw new Error(`It is not written down: ${ignored.read()}`);
    ignored.restore();
    await driver.until('the finding is back', async () => (await count()) === findings);
  });

  await step(driver, 'switches a rule off, and on again', async () => {
    const config = projectFile('config.json');
    await openMenuAt('15:2');
    await choose(/^本项目不查|^Switch off/u);
    await driver.until('one finding fewer', async () => (await count()) === findings - 1);
    config.restore();
    await driver.until('the finding is back', async () => (await count()) === findings);
  });

  await step(driver, 'formats, unwraps and wraps the page, and takes each back', async () => {
    await goTo('60:1');
    await doAndUndo(
      () => keyboard.press('Control+Shift+I'),
      (text) => text.includes('月7日上午'),
    );
    await keyboard.press('Control+Home');
    await driver.line('（记者沈若溪）5月16日').waitFor();
    await doAndUndo(
      () => driver.typeCommand(title['command.unwrap']!),
      (text) => text.includes('本报讯（记者沈若溪）5月16日，云岭区农机驿站'),
    );
    await doAndUndo(
      async () => {
        await driver.typeCommand(title['command.wrap']!);
        const input = page.locator('.quick-input-widget input.input');
        await driver.until('a proposed width', async () => /^\d+$/u.test(await input.inputValue()));
        await keyboard.type('20');
        await keyboard.press('Enter');
      },
      (text) => text.includes('本报讯（记者沈若溪）5月16日，云岭'),
    );
  });

  await step(driver, 'reads what a rule says', async () => {
    await openMenuAt('12:8');
    await choose(/^这条规则的说明|^Explain/u);
    await page.locator('.tab.active', { hasText: 'tautology.md' }).waitFor();
    await page.waitForTimeout(1500);
    await page.screenshot({ path: join('.cache', 'ui', 'rule-page.png') });
  });
}
