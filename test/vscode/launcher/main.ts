import { format } from 'node:util';
import { installVscode } from './install-vscode';
import { readDesktopFlags, type DesktopFlags } from './desktop-flags';
import { openWorkbench } from './open-workbench';
import { startVscodeServer } from './vscode-server';

/**
 * An executable that takes desktop VS Code's flags and runs VS Code's server with a browser instead, so that
 * `runTests` of @vscode/test-electron needs no desktop. It ends with the exit code that the suite gave.
 */
async function main(): Promise<number> {
  const flags = readDesktopFlags(process.argv.slice(2));
  const { serverMain, chromium } = installVscode(process.env.NEWSPAPER_ROOT ?? process.cwd());
  const server = await startVscodeServer(serverMain, {
    trustEveryFolder: !flags.workspaceTrust,
    flags: ['--enable-smoke-test-driver'],
    ...(!verbose ? {} : { onOutput: (text) => process.stderr.write(text) }),
  });
  try {
    return await runSuite(server.authority, flags, chromium);
  } finally {
    await server.stop();
  }
}

const verbose = process.env.NEWSPAPER_VSCODE_LOG !== undefined;

/** The workbench tells about itself between the lines of the suite. */
const ofWorkbench =
  /^(?:Resolv(?:ing|ed) connection token|Creating a socket|Ignoring fetching|Updating additional|ChatSessionStore|\[Service Worker\]|Creation of workbench|Extension host \(Remote\))/u;

/** A run that hangs is ended: a suite takes some twenty seconds. */
const watchdogMs = Number(process.env.NEWSPAPER_VSCODE_TIMEOUT_MS ?? 240_000);

async function runSuite(authority: string, flags: DesktopFlags, chromium: string): Promise<number> {
  let end: (code: number) => void = () => undefined;
  const ended = new Promise<number>((resolve) => (end = resolve));
  const watchdog = setTimeout(() => {
    console.error(`The suite did not end within ${watchdogMs / 1000} s.`);
    end(124);
  }, watchdogMs);
  const workbench = await openWorkbench(addressFor(authority, flags), {
    chromium,
    width: 1400,
    height: 900,
    locale: flags.locale,
    exposed: {
      codeAutomationLog: (_type: string, args: unknown[]) => {
        const text = format(...args);
        if (verbose || !ofWorkbench.test(text)) console.log(text);
      },
      codeAutomationExit: (code: number) => end(code),
    },
  });
  workbench.page.on('crash', () => {
    console.error('The page of the workbench crashed.');
    end(125);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end(130));
  const code = await ended;
  clearTimeout(watchdog);
  await Promise.race([workbench.browser.close(), new Promise((resolve) => setTimeout(resolve, 5000))]);
  return code;
}

/** The workbench takes from its address what the desktop takes from its flags. */
function addressFor(authority: string, flags: DesktopFlags): string {
  const remote = (path: string): string => `vscode-remote://${authority}${path}`;
  const payload: [string, string][] = [['skipWelcome', 'true']];
  if (flags.extensionDevelopmentPath !== null)
    payload.push(['extensionDevelopmentPath', remote(flags.extensionDevelopmentPath)]);
  if (flags.extensionTestsPath !== null)
    payload.push(['extensionTestsPath', remote(flags.extensionTestsPath)]);
  const query = new URLSearchParams({ payload: JSON.stringify(payload) });
  if (flags.folder === null) query.set('ew', 'true');
  else query.set('folder', flags.folder);
  return `http://${authority}/?${query.toString()}`;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
