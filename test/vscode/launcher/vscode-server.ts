import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface VscodeServer {
  /** `127.0.0.1:PORT` */
  readonly authority: string;
  /** Ends the server with everything that it started, and removes its data folder where it was made for this run. */
  readonly stop: () => Promise<void>;
}

export interface ServerOptions {
  /** Holds settings and installed extensions; a fresh one is made, and removed at the end, where none is given. */
  readonly dataFolder?: string;
  /** User settings, beside those that keep the workbench quiet. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly trustEveryFolder: boolean;
  readonly environment?: Readonly<Record<string, string>>;
  /** More flags of the server. */
  readonly flags?: readonly string[];
  /** Told what the server prints, when it should be seen. */
  readonly onOutput?: (text: string) => void;
}

/** Starts VS Code's server on a free port of 127.0.0.1. Throws where it does not come up within a minute. */
export async function startVscodeServer(serverMain: string, options: ServerOptions): Promise<VscodeServer> {
  const made = options.dataFolder === undefined;
  const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'newspaper-vscode-'));
  writeUserSettings(dataFolder, options.settings ?? {});
  // Detached makes it the head of a process group: its extension host and file watcher end with it.
  const child = spawn(process.execPath, [serverMain, ...flags(dataFolder, options)], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Without an address of its marketplace the workbench does not ask the network for it.
    env: { ...process.env, EXTENSIONS_GALLERY: '{}', ...options.environment },
  });
  const endWithUs = (): void => endGroup(child, 'SIGKILL');
  process.once('exit', endWithUs);
  const stop = async (): Promise<void> => {
    await endGently(child);
    process.removeListener('exit', endWithUs);
    if (made) rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    return { authority: await addressOf(child, options.onOutput), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function flags(dataFolder: string, options: ServerOptions): readonly string[] {
  return [
    '--host',
    '127.0.0.1',
    '--port',
    '0',
    '--without-connection-token',
    '--accept-server-license-terms',
    '--server-data-dir',
    dataFolder,
    '--telemetry-level',
    'off',
    ...(options.trustEveryFolder ? ['--disable-workspace-trust'] : []),
    ...(options.flags ?? []),
  ];
}

/** Nothing may ask the network or stand in the way of a test. */
const quietSettings = {
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'git.enabled': false,
};

function writeUserSettings(dataFolder: string, settings: Readonly<Record<string, unknown>>): void {
  const folder = join(dataFolder, 'data', 'User');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }, null, 2));
}

/** The server prints `Server bound to 127.0.0.1:PORT (IPv4)` and then `Extension host agent started.` */
function addressOf(child: ChildProcess, onOutput: ServerOptions['onOutput']): Promise<string> {
  return new Promise((resolve, reject) => {
    let seen = '';
    const timer = setTimeout(
      () => reject(new Error(`VS Code's server did not start within 60 s:\n${seen}`)),
      60_000,
    );
    const read = (chunk: Buffer): void => {
      onOutput?.(chunk.toString());
      if (seen.length > 100_000) return;
      seen += chunk.toString();
      const port = /Server bound to 127\.0\.0\.1:(\d+)/.exec(seen)?.[1];
      if (port === undefined || !seen.includes('Extension host agent started')) return;
      clearTimeout(timer);
      resolve(`127.0.0.1:${port}`);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`VS Code's server ended with ${code ?? 'a signal'}:\n${seen}`));
    });
  });
}

async function endGently(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    endGroup(child, 'SIGTERM');
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 3000))]);
  }
  endGroup(child, 'SIGKILL');
}

function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Nobody of the group is left.
  }
}
