import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { cacheFolder } from '../../server/src/platform/node/cache-folder';

test('what can be made again is kept where the machine keeps such things', () => {
  const named = resolve('/', 'elsewhere');
  expect(cacheFolder({ XDG_CACHE_HOME: named }, 'darwin')).toBe(join(named, 'newspaper'));
  expect(cacheFolder({ XDG_CACHE_HOME: 'relative' }, 'linux')).toBe(join(homedir(), '.cache', 'newspaper'));
  expect(cacheFolder({}, 'darwin')).toBe(join(homedir(), 'Library', 'Caches', 'newspaper'));
  expect(cacheFolder({ LOCALAPPDATA: named }, 'win32')).toBe(join(named, 'newspaper', 'Cache'));
});
