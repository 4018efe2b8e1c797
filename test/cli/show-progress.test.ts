import { describe, expect, test } from 'vitest';
import { showProgress } from '../../server/src/cli/show-progress';

const what = { zh: '读版面', en: 'reading pages' };

describe('progress', () => {
  test('is a line that is shown anew and taken away at the end', () => {
    const shown: string[] = [];
    const progress = showProgress({ showStatus: (line) => shown.push(line) }, what, 'zh');
    progress.end();
    for (let done = 0; done <= 3; done++) progress.update(done, 3);
    progress.update(3, 3);
    progress.end();
    progress.end();
    expect(shown).toEqual([
      '读版面 0/3 (0%)',
      '读版面 1/3 (33%)',
      '读版面 2/3 (66%)',
      '读版面 3/3 (100%)',
      '',
    ]);
  });

  test('of a long run is shown some hundred times, and says when it is done', () => {
    const shown: string[] = [];
    const progress = showProgress({ showStatus: (line) => shown.push(line) }, what, 'en');
    for (let done = 0; done <= 10_007; done++) progress.update(done, 10_007);
    expect(shown.length).toBeLessThan(510);
    expect(shown.at(-1)).toBe('reading pages 10007/10007 (100%)');
  });

  test('shows nothing where there is no terminal, and nothing of an empty run that matters', () => {
    const none = showProgress({ showStatus: null }, what, 'zh');
    none.update(1, 2);
    none.end();
    const shown: string[] = [];
    showProgress({ showStatus: (line) => shown.push(line) }, what, 'zh').update(0, 0);
    expect(shown).toEqual(['读版面 0/0 (100%)']);
  });
});
