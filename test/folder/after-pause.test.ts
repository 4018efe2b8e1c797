import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afterPause } from '../../server/src/folder/after-pause';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('does once what is asked for again and again, when there is a pause, as it was asked last', () => {
  const done: string[] = [];
  const waiting = afterPause(2000);
  for (const text of ['一', '一二', '一二三']) {
    waiting.ask('page', 250, () => done.push(text));
    vi.advanceTimersByTime(200);
  }
  expect([done, waiting.isDue('page')]).toEqual([[], true]);
  vi.advanceTimersByTime(50);
  expect([done, waiting.isDue('page')]).toEqual([['一二三'], false]);
});

it('does not wait for ever where nobody pauses, and waits as long again for the next time', () => {
  const done: number[] = [];
  const waiting = afterPause(2000);
  for (let time = 0; time < 6000; time += 100) {
    waiting.ask('files', 250, () => done.push(time));
    vi.advanceTimersByTime(100);
  }
  expect(done).toEqual([1900, 3900, 5900]);
  const patient = afterPause();
  for (let time = 0; time < 60_000; time += 100) {
    patient.ask('files', 250, () => done.push(-1));
    vi.advanceTimersByTime(100);
  }
  expect(done).not.toContain(-1);
});

it('keeps two things apart, and does nothing that is not wanted any more', () => {
  const done: string[] = [];
  const waiting = afterPause(2000);
  for (const what of ['a', 'b', 'c']) waiting.ask(what, 250, () => done.push(what));
  waiting.drop('b');
  waiting.drop('never asked for');
  waiting.ask('a', 0, () => done.push('a at once'));
  vi.advanceTimersByTime(0);
  expect(done).toEqual(['a at once']);
  waiting.stop();
  vi.advanceTimersByTime(5000);
  expect(done).toEqual(['a at once']);
});
