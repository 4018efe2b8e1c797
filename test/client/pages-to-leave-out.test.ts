import { expect, it } from 'vitest';
import { pagesToLeaveOut } from '../../client/src/pages-to-leave-out';

it('one page that is gone is left out and named, and the others are looked at all the same', async () => {
  const texts = new Map([
    ['A01.txt', true],
    ['A03.txt', false],
    ['A04.txt', true],
  ]);
  const look = (page: string): Promise<boolean> => {
    const isMisread = texts.get(page);
    return isMisread === undefined
      ? Promise.reject(new Error(`no such file: ${page}`))
      : Promise.resolve(isMisread);
  };
  expect(await pagesToLeaveOut(['A01.txt', 'A02.txt', 'A03.txt', 'A04.txt', 'A05.txt'], look)).toEqual({
    misread: ['A01.txt', 'A04.txt'],
    gone: ['A02.txt', 'A05.txt'],
  });
});
