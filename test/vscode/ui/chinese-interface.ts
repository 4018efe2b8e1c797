import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Lets VS Code's server speak Chinese, as it does to most of those who use this product: the pictures of the
 * README are taken so. The translations come inside an npm package; where it cannot be had the answer is
 * false, and the interface stays English.
 */
export async function installChinese(root: string, dataFolder: string): Promise<boolean> {
  const folder = join(root, '.vscode-test', 'zh-cn');
  const main = join(folder, 'main.i18n.json');
  try {
    if (!existsSync(main)) await fetchTranslations(folder, main);
  } catch (error) {
    console.log(`The interface stays English: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
  const extensions = join(folder, 'package', 'translations', 'extensions');
  const translations = Object.fromEntries(
    readdirSync(extensions).map((name) => [name.replace('.i18n.json', ''), join(extensions, name)]),
  );
  const pack = {
    hash: 'newspaper',
    label: '中文(简体)',
    // Looked for when extensions are read: without the name of a language pack none of them would start.
    extensions: [{ extensionIdentifier: { id: 'newspaper-copy.zh-cn' }, version: '1.0.0' }],
    translations: { ...translations, vscode: main },
  };
  mkdirSync(join(dataFolder, 'data'), { recursive: true });
  writeFileSync(join(dataFolder, 'data', 'languagepacks.json'), JSON.stringify({ 'zh-cn': pack }));
  return true;
}

/** The last version of this package that names its texts by key, as VS Code's own language packs do. */
const translationPackage = '@codingame/monaco-vscode-language-pack-zh-hans@4.3.2';

async function fetchTranslations(folder: string, main: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const fetched = execFileSync('npm', ['pack', translationPackage, '--silent'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  execFileSync('tar', ['xzf', fetched.trim().split('\n').at(-1)!], { cwd: folder });
  const module = join(folder, 'main.i18n.mjs');
  copyFileSync(join(folder, 'package', 'translations', 'main.i18n.json.js'), module);
  const { default: contents } = (await import(pathToFileURL(module).href)) as { default: unknown };
  writeFileSync(main, JSON.stringify({ contents }));
}
