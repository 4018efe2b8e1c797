import { chromium, type Browser, type Page } from 'playwright-core';

export interface Workbench {
  readonly browser: Browser;
  readonly page: Page;
}

export interface WorkbenchOptions {
  readonly chromium: string;
  readonly width: number;
  readonly height: number;
  /** Display language of the browser, e.g. `zh-CN`. */
  readonly locale: string;
  /** Functions that the workbench may call, by name. */
  readonly exposed?: Readonly<Record<string, (...args: never[]) => unknown>>;
}

/** Opens VS Code's web workbench in a browser without a window. The browser ends with this process. */
export async function openWorkbench(url: string, options: WorkbenchOptions): Promise<Workbench> {
  const browser = await chromium.launch({
    executablePath: options.chromium,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  const context = await browser.newContext({
    viewport: { width: options.width, height: options.height },
    locale: options.locale,
  });
  const page = await context.newPage();
  for (const [name, run] of Object.entries(options.exposed ?? {})) {
    await page.exposeFunction(name, run);
  }
  await page.goto(url);
  return { browser, page };
}
