import { expect, test } from 'vitest';
import { showProgress } from '../../server/src/cli/show-progress';

test('progress is shown on a terminal and taken away again', () => {
  const lines: string[] = [];
  const progress = showProgress({ showStatus: (line) => lines.push(line) }, '读版面');
  progress.step(0, 0);
  progress.step(3, 8);
  progress.end();
  expect(lines).toEqual(['读版面 0/0 100%', '读版面 3/8 37%', '']);
});

test('nothing is shown where there is no terminal', () => {
  const progress = showProgress({ showStatus: null }, '读版面');
  expect(() => {
    progress.step(1, 2);
    progress.end();
  }).not.toThrow();
});
