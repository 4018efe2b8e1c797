import { expect, it } from 'vitest';
import { standsAlone } from '../../../server/src/lexis/words/stands-alone';
import { readMarkedText } from '../../harness/marked-text';
import { testWords } from '../../harness/test-words';

function stands(marked: string): boolean {
  const { text, spans } = readMarkedText(marked);
  return standsAlone(testWords, text, spans[0]!);
}

it.each(['他⟦必竟⟧来了', '⟦必竟⟧', '云岭区⟦布署⟧工作', '气氛⟦安祥⟧和平', '，⟦以经⟧，'])(
  '%s stands alone',
  (text) => expect(stands(text)).toBe(true),
);

it.each(['想⟦必竟⟧然如此', '做好工⟦作崇⟧拜英雄', '可⟦以经⟧过此地'])('%s is part of other words', (text) =>
  expect(stands(text)).toBe(false),
);

it('looks no further than a few characters, however long the text', () => {
  const text = '云'.repeat(100_000);
  const before = process.cpuUsage();
  for (let at = 0; at < 50_000; at++) standsAlone(testWords, text, { start: at, end: at + 2 });
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(3000);
});
