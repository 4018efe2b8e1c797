import type { Locator, Page } from 'playwright-core';

/** Hands and eyes of a user in VS Code's window. Waits are Playwright's: each fails with what was not there. */
export class Driver {
  constructor(readonly page: Page) {}

  async ready(): Promise<void> {
    await this.page.locator('.monaco-workbench .part.editor').waitFor({ timeout: 60_000 });
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
  }

  /** Opens folders of the Explorer and at last a file, by their names. */
  async openInExplorer(...names: readonly string[]): Promise<void> {
    const file = names.at(-1)!;
    for (const name of names) {
      const row = this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first();
      await row.waitFor();
      const open = (await row.getAttribute('aria-expanded')) === 'true';
      if (name === file) await row.dblclick();
      else if (!open) await row.click();
    }
    await this.page.locator('.tab.active', { hasText: file }).waitFor();
  }

  /** Runs a command by the title that the palette shows. */
  async runCommand(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input.input');
    await input.waitFor();
    await input.fill(`>${title}`);
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
    await row.waitFor();
    await row.click();
  }

  /** The same without the mouse. */
  async typeCommand(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.page.locator('.quick-input-widget input.input').waitFor();
    await this.page.keyboard.type(title);
    const row = this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title });
    await row.waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** The line of the active editor that holds `words`. */
  line(words: string): Locator {
    return this.page.locator('.editor-instance .view-line', { hasText: words }).first();
  }

  /** Text of the lines that are drawn now, without the no-break spaces of the drawing. */
  async drawnText(): Promise<string> {
    const lines = await this.page.locator('.editor-instance .view-line').allTextContents();
    return lines
      .sort()
      .join('\n')
      .replace(/\u00a0/gu, ' ');
  }

  /** The middle of the first of `words` in the active editor, in pixels of the screen. */
  async placeOf(words: string): Promise<{ readonly x: number; readonly y: number }> {
    const text = this.line(words).locator('> span').first();
    const box = await text.boundingBox();
    const drawn = ((await text.textContent()) ?? '').replace(/\u00a0/gu, ' ');
    if (box === null) throw new Error(`The line with ${words} is not on the screen`);
    // In the font of these pictures a Chinese character is as wide as two others.
    const widthOf = (piece: string): number =>
      Array.from(piece).reduce((sum, character) => sum + (character > '\u2000' ? 2 : 1), 0);
    const before = widthOf(drawn.slice(0, drawn.indexOf(words))) + 0.5;
    return { x: box.x + (box.width * before) / widthOf(drawn), y: box.y + box.height / 2 };
  }

  /** Holds the pointer over `words` until the hover says what is expected. */
  async hoverOver(words: string, expected: RegExp): Promise<void> {
    const hover = this.page.locator('.monaco-editor .monaco-hover:not(.hidden)', { hasText: expected });
    const { x, y } = await this.placeOf(words);
    // What another place has shown goes away first.
    await this.page.mouse.move(x + 500, y + 200);
    await this.page.waitForTimeout(600);
    await this.page.mouse.move(x + 4, y + 2);
    await this.page.mouse.move(x, y, { steps: 4 });
    await hover.first().waitFor();
  }

  /** Drags the upper edge of a view to a height on the screen. */
  async dragFrom(header: Locator, height: number): Promise<void> {
    await this.page.waitForTimeout(400);
    const box = await header.boundingBox();
    if (box === null) throw new Error('The view is not on the screen');
    await this.page.mouse.move(box.x + 120, box.y);
    await this.page.mouse.down();
    await this.page.mouse.move(box.x + 120, height, { steps: 8 });
    await this.page.mouse.up();
    await this.page.mouse.move(box.x + 700, 500);
  }

  /** The number that `ask` tells once it has been the same for five seconds: findings come in waves, as the folder is read. */
  async atRest(what: string, ask: () => Promise<number>): Promise<number> {
    let last = await ask();
    let since = Date.now();
    await this.until(`${what} at rest`, async () => {
      const now = await ask();
      if (now !== last) [last, since] = [now, Date.now()];
      return last > 0 && Date.now() - since > 5000;
    });
    return last;
  }

  async until(what: string, ask: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + 45_000;
    while (!(await ask())) {
      if (Date.now() > end) throw new Error(`Not within 45 seconds: ${what}`);
      await this.page.waitForTimeout(100);
    }
  }
}
