import { expect, it } from 'vitest';
import { isBelow } from '../../server/src/platform/node/is-below';

it('a path is below its folders and the top, not below itself or a folder that begins alike', () => {
  const below = (path: string, ...folders: string[]): boolean => isBelow(path, new Set(folders));
  expect(below('/paper/05/A01.txt', '/other', '/paper')).toBe(true);
  expect(below('/paper/05/A01.txt', '/paper/05')).toBe(true);
  expect(below('/paper/05/A01.txt', '/')).toBe(true);
  expect(below('/c:/paper/A01.txt', '/c:/')).toBe(true);
  expect(below('/paper/05/A01.txt', '/paper/05/A01.txt', '/pap', '/paper/0')).toBe(false);
  expect(below('/paper')).toBe(false);
  expect(below('/', '/')).toBe(false);
});

it('thousands of pages are looked for below thousands of files at once', () => {
  const folders = new Set(Array.from({ length: 20_000 }, (_, at) => `/archive/pictures/${at}.jpg`));
  const started = performance.now();
  for (let at = 0; at < 10_000; at++) isBelow(`/archive/2031-05-18/A${at}.txt`, folders);
  expect(performance.now() - started).toBeLessThan(2000);
});
