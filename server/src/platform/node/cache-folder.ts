import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** Where this machine keeps what programs can make again: `XDG_CACHE_HOME` where it is set, else what the system has for it. */
export function cacheFolder(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const { XDG_CACHE_HOME: named = '', LOCALAPPDATA: local = '' } = environment;
  // The standard says that a relative one counts for nothing.
  if (isAbsolute(named)) return join(named, 'newspaper');
  if (platform === 'win32' && local !== '') return join(local, 'newspaper', 'Cache');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'newspaper');
  return join(homedir(), '.cache', 'newspaper');
}
