import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { installVscode, type VscodeInstall } from '../launcher/install-vscode';
import { openWorkbench, type Workbench } from '../launcher/open-workbench';
import { startVscodeServer, type VscodeServer } from '../launcher/vscode-server';
import { installChinese } from './chinese-interface';
import { Driver } from './driver';
import { installPackage, packageFile } from './install-package';
import { renameOverPages } from './rename-over-pages';
import { reportSteps, step } from './steps';
import { takePicture } from './take-picture';
import { withKeyboardAlone, type Titles } from './with-keyboard-alone';

/**
 * Uses the packaged extension as a user does: installs the universal package into a clean VS Code server, opens
 * the sample page, reads outline, problems and hover, applies fixes, and takes the pictures of the README.
 */
async function main(): Promise<void> {
  const root = process.cwd();
  const install = installVscode(root);
  const folder = mkdtempSync(join(tmpdir(), 'newspaper-ui-'));
  const data = join(folder, 'data');
  const copy = join(folder, '星洲日报');
  mkdirSync(join(copy, '2031-05-18'), { recursive: true });
  const sample = readFileSync(join(root, 'test', 'corpus', 'sample', '2031-05-18', 'A02.txt'), 'utf8');
  writeFileSync(join(copy, '2031-05-18', 'A02.txt'), sample);
  // A page with slips of language: an article that has them, then the articles of the sample from its fourth on.
  const slips = readFileSync(join(root, 'test', 'vscode', 'ui', 'A03.txt'), 'utf8');
  const others = sample.slice(sample.indexOf('本报讯（记者林知远） 为\n'));
  writeFileSync(join(copy, '2031-05-18', 'A03.txt'), slips + others);
  writeFileSync(join(copy, '旧稿.txt'), iconv.encode(sample, 'gbk'));
  mkdirSync(join(copy, '.newspaper'));
  writeFileSync(join(copy, '.newspaper', 'config.json'), '{}\n');
  writeFileSync(join(copy, '.newspaper', 'ignored.json'), '{ "ignored": [] }\n');
  try {
    installPackage(install, data, packageFile(root));
    const chinese = await installChinese(root, data);
    await inWindow(install, data, copy, { chinese, trusted: true }, (driver) =>
      asCopyEditor(driver, copy, titles(chinese)),
    );
    await inWindow(install, data, copy, { chinese, trusted: true }, (driver) =>
      withKeyboardAlone(driver, copy, titles(chinese)),
    );
    await inWindow(install, data, copy, { chinese, trusted: false }, inRestrictedMode);
    await inWindow(install, data, folderThatAsks(folder), { chinese, trusted: true }, whereItAsks);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  if (!reportSteps()) process.exitCode = 1;
}

interface WindowOptions {
  readonly chinese: boolean;
  readonly trusted: boolean;
}

/** Looks of the pictures: a light theme, a Chinese font, nothing on the screen that is not ours to show. */
const settings = {
  'workbench.colorTheme': 'Default Light Modern',
  'editor.fontFamily': "'Noto Sans Mono CJK SC', monospace",
  'editor.fontSize': 15,
  'editor.lineHeight': 26,
  'editor.minimap.enabled': false,
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'window.menuBarVisibility': 'hidden',
  'workbench.activityBar.location': 'hidden',
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.untrustedFiles': 'open',
};

async function inWindow(
  install: VscodeInstall,
  data: string,
  folder: string,
  { chinese, trusted }: WindowOptions,
  run: (driver: Driver) => Promise<void>,
): Promise<void> {
  let server: VscodeServer | null = null;
  let workbench: Workbench | null = null;
  try {
    server = await startVscodeServer(install.serverMain, {
      dataFolder: data,
      settings,
      trustEveryFolder: trusted,
      flags: chinese ? ['--locale', 'zh-cn'] : [],
    });
    workbench = await openWorkbench(
      `http://${server.authority}/?${new URLSearchParams({ folder }).toString()}`,
      {
        chromium: install.chromium,
        width: 1320,
        height: 830,
        locale: chinese ? 'zh-CN' : 'en-US',
      },
    );
    const driver = new Driver(workbench.page);
    await driver.ready();
    await run(driver);
  } finally {
    await workbench?.browser.close();
    await server?.stop();
  }
}

async function asCopyEditor(driver: Driver, folder: string, title: Titles): Promise<void> {
  const { page } = driver;
  const picture = (name: string): Promise<void> => takePicture(page, name);
  /** The editor and what is below it, without the views at the left. */
  const pictureOfEditor = async (name: string): Promise<void> => {
    const { width, height } = page.viewportSize()!;
    const { x } = (await page.locator('.part.editor').boundingBox())!;
    await takePicture(page, name, { x, y: 0, width: width - x, height });
  };
  const outline = page.locator('.outline-tree .monaco-list-row .monaco-highlighted-label');
  const problems = page.locator('.markers-panel .monaco-list-row');
  const status = page.locator('.statusbar-item', { hasText: /篇稿|articles/u });

  await step(driver, 'opens a .txt page, which is taken for newspaper copy', async () => {
    await driver.openInExplorer('2031-05-18', 'A02.txt');
    await page.locator('.statusbar-item', { hasText: /^(?:报纸文稿|Newspaper Copy)$/u }).waitFor();
    await status.waitFor();
  });

  await step(driver, 'sees the headlines in the Outline', async () => {
    const header = page.locator('.pane-header', { hasText: /大纲|Outline/iu });
    await header.click();
    await driver.dragFrom(header, 260);
    await outline.filter({ hasText: '江望舒走访在建产业项目' }).first().waitFor();
    await outline.filter({ hasText: '老粮仓里飘书香' }).first().waitFor();
  });

  await step(driver, 'sees the findings in Problems', async () => {
    await page.keyboard.press('Control+Shift+M');
    await problems.nth(1).waitFor();
    await picture('page');
  });

  await step(driver, 'reads what a date says that a line break cuts', async () => {
    await driver.hoverOver('12日上午', /2031/u);
    await pictureOfEditor('hover-date');
  });

  await step(driver, 'reads who somebody is', async () => {
    await driver.hoverOver('江望舒来', /江望舒[\s\S]*管委会主任/u);
    await pictureOfEditor('hover-name');
  });

  await step(driver, 'sees names in a colour of their own, and all mentions of one', async () => {
    // Each colour has a class; a piece of the line for the name alone comes from the server, who knows its ends.
    const colourOf = async (words: RegExp): Promise<string | null> =>
      await driver
        .line('江望舒来')
        .locator('> span > span', { hasText: words })
        .first()
        .getAttribute('class');
    const [name, text] = [await colourOf(/^江望舒$/u), await colourOf(/主任$/u)];
    if (name === text) throw new Error(`The name has the colour of the text around it (${name})`);
    const { x, y } = await driver.placeOf('江望舒来');
    await page.mouse.click(x, y);
    await driver.until(
      'marks',
      async () => (await page.locator('.wordHighlightText, .wordHighlight').count()) > 1,
    );
    await page.mouse.move(x + 500, y + 200);
    await picture('names');
  });

  await renameOverPages(driver, folder, pictureOfEditor);

  await step(driver, 'applies a quick fix', async () => {
    const before = await driver.drawnText();
    const count = await findingsIn(status.innerText());
    await driver.line('（高新区）').waitFor();
    await problems.nth(1).dblclick();
    await page.locator('.monaco-editor.focused').waitFor();
    await page.keyboard.press('Control+.');
    const actions = page.locator('.action-widget .monaco-list-row');
    await actions.first().waitFor();
    await page.keyboard.press('Enter');
    await driver.until('the text is repaired', async () => (await driver.drawnText()) !== before);
    await driver.until('one finding fewer', async () => (await findingsIn(status.innerText())) === count - 1);
  });

  await step(driver, 'repairs all that is safe with one command, and takes it back', async () => {
    const count = await findingsIn(status.innerText());
    await driver.runCommand(title['command.fixAll']!);
    await driver.until(
      'most findings are gone',
      async () => (await findingsIn(status.innerText())) < count / 2,
    );
    await picture('fixed');
    await page.keyboard.press('Control+Z');
    await driver.until('the findings are back', async () => (await findingsIn(status.innerText())) === count);
  });

  await step(driver, 'is offered to open a GBK file again', async () => {
    await driver.openInExplorer('旧稿.txt');
    // What the renaming before has said of this page may still be there.
    const again = page.locator('.notification-toast .monaco-button', { hasText: 'GB18030' });
    await again.waitFor();
    await picture('encoding');
    await again.click();
    await driver.line('区委书记').waitFor();
  });

  await readWalkthrough(driver, title);
}

/** Texts of the manifest in the language of the interface. */
function titles(chinese: boolean): Titles {
  return JSON.parse(readFileSync(chinese ? 'package.nls.zh-cn.json' : 'package.nls.json', 'utf8')) as Titles;
}

/** The walkthrough comes last: its page covers the editor. */
async function readWalkthrough(driver: Driver, title: Titles): Promise<void> {
  await step(driver, 'reads the walkthrough', async () => {
    await driver.runCommand(title['walkthrough.title'] === '报纸文稿入门' ? '打开演练' : 'Open Walkthrough');
    const input = driver.page.locator('.quick-input-widget input.input');
    await input.fill(title['walkthrough.title']!);
    await driver.page
      .locator('.quick-input-list .monaco-list-row', { hasText: title['walkthrough.title']! })
      .click();
    for (const name of ['open', 'check', 'settings'])
      await driver.page.locator('.step-title', { hasText: title[`walkthrough.${name}.title`]! }).waitFor();
    await driver.page.waitForTimeout(1500);
    mkdirSync(join('.cache', 'ui'), { recursive: true });
    await driver.page.screenshot({ path: join('.cache', 'ui', 'walkthrough.png') });
  });
}

/** How many findings the item of the status bar tells; NaN where it tells none. */
async function findingsIn(text: Promise<string>): Promise<number> {
  return Number(/([\d,]+) (?:处提示|findings?)/u.exec(await text)?.[1]?.replace(',', '') ?? Number.NaN);
}

async function inRestrictedMode(driver: Driver): Promise<void> {
  await step(driver, 'sees the Outline in a folder that is not trusted', async () => {
    await driver.openInExplorer('2031-05-18', 'A02.txt');
    await driver.page.locator('.statusbar-item', { hasText: /受限模式|Restricted Mode/u }).waitFor();
    await driver.page.locator('.pane-header', { hasText: /大纲|Outline/iu }).click();
    const articles = driver.page.locator('.outline-tree .monaco-list-row', { hasText: '云岭区召开老旧管网' });
    await articles.first().waitFor({ timeout: 45_000 });
  });
}

/** A folder whose settings say that nobody is to decide what a plain text is but its reader. */
function folderThatAsks(parent: string): string {
  const folder = join(parent, '来稿');
  mkdirSync(join(folder, '.vscode'), { recursive: true });
  writeFileSync(join(folder, '.vscode', 'settings.json'), JSON.stringify({ 'newspaper.detect': 'ask' }));
  for (const name of ['甲.txt', '乙.txt'])
    writeFileSync(
      join(folder, name),
      `云岭花市开门\n\n本报讯（记者沈若溪）5月17日，云岭花市开门，三百个摊位摆满了兰花。\n买花的人比去年多，街道上挤满了车。\n`,
    );
  return folder;
}

async function whereItAsks(driver: Driver): Promise<void> {
  const question = driver.page.locator('.notification-list-item', {
    hasText: /像是报纸文稿|reads like newspaper copy/u,
  });
  const language = driver.page.locator('.statusbar-item', { hasText: /^(?:报纸文稿|Newspaper)/u });
  await step(driver, 'is asked about a plain text, and says yes', async () => {
    await driver.openInExplorer('甲.txt');
    await question.waitFor({ timeout: 45_000 });
    await question.locator('.monaco-button', { hasText: /^(?:好|Yes)$/u }).click();
    await language.first().waitFor({ timeout: 45_000 });
  });
  await step(driver, 'is asked about another one, and says no', async () => {
    await driver.openInExplorer('乙.txt');
    await question.waitFor({ timeout: 45_000 });
    await question.locator('.monaco-button', { hasText: /^(?:不用|No)$/u }).click();
    await question.waitFor({ state: 'detached' });
    await driver.page.locator('.statusbar-item', { hasText: /^(?:纯文本|Plain Text)$/u }).waitFor();
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
