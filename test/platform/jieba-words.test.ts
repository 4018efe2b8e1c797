import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { compactWordService, type WordService } from '../../server/src/lexis/words/word-service';
import { jiebaWords, type JiebaOptions } from '../../server/src/platform/node/jieba-words';
import type { Message } from '../../server/src/project/level';
import { testWords } from '../harness/test-words';

const root = join(__dirname, '..', '..');
const workerPath = join(root, '.cache', 'test', 'jieba-worker.js');
const text = '星洲市的蜂农忙采蜜。临溪县的蜂农把蜂箱搬上了车，蜂蜜质量很好。';

let service: WordService | undefined;
let told: Message[] = [];

beforeAll(async () => {
  await build({
    entryPoints: [join(root, 'server', 'src', 'platform', 'node', 'jieba-worker.ts')],
    outfile: workerPath,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['nodejieba'],
    logLevel: 'silent',
  });
});

afterEach(async () => {
  await service?.dispose();
});

function start(options: Partial<JiebaOptions> = {}): WordService {
  told = [];
  return (service = jiebaWords({
    worker: workerPath,
    fallback: compactWordService(testWords),
    onMissing: (message) => told.push(message),
    ...options,
  }));
}

function cut(whole: string, ends: readonly number[]): string[] {
  return ends.map((end, index) => whole.slice(index === 0 ? 0 : ends[index - 1], end));
}

/** Asks again until the answer is as wanted, half a minute at most. */
async function until(wanted: () => Promise<boolean>): Promise<void> {
  for (let round = 0; round < 600; round++) {
    if (await wanted()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('it did not come about in 30 s');
}

function canLoadJieba(): boolean {
  try {
    return existsSync(createRequire(__filename).resolve('nodejieba'));
  } catch {
    return false;
  }
}

// A word that only nodejieba knows: ours are made of Han characters alone.
const mixed = '临溪县医院添了B超机';

describe.runIf(canLoadJieba())('with nodejieba', () => {
  it('waits for it with keywords, however it is asked', { timeout: 60_000 }, async () => {
    const jieba = start();
    const [some, more] = await Promise.all([jieba.keywords(text, 3), jieba.keywords(mixed, 3)]);
    expect(some).toHaveLength(3);
    expect(some).toContain('蜂箱');
    expect(more).toContain('B超');
    expect(told).toEqual([]);
  });

  it('answers at once while it loads, then as nodejieba does', { timeout: 60_000 }, async () => {
    const jieba = start({ timeLimit: 5000 });
    const begin = performance.now();
    expect(await jieba.words(mixed)).toEqual(testWords.segment(mixed));
    expect(performance.now() - begin).toBeLessThan(1000);
    await until(async () => cut(mixed, await jieba.words(mixed)).includes('B超'));
    expect(cut(text, await jieba.words(text)).join('')).toBe(text);
    expect(await jieba.keywords(text, 3)).toHaveLength(3);
    expect(await jieba.keywords(text, 3)).toContain('蜂箱');
    // Half a pair of surrogates has no offsets there.
    expect(await jieba.words('会议\ud842')).toEqual(testWords.segment('会议\ud842'));
    expect(Object.keys(globalThis)).not.toContain('dict');
    expect(told).toEqual([]);
  });

  it('does not wait for an answer beyond the limit', { timeout: 60_000 }, async () => {
    const hasty = start({ timeLimit: 30, patience: 30 });
    await until(async () => cut(mixed, await hasty.words(mixed)).includes('B超'));
    const long = text.repeat(20_000);
    const slow = hasty.keywords(long, 3);
    const begin = performance.now();
    const ends = await hasty.words(mixed);
    expect(ends).toEqual(testWords.segment(mixed));
    expect(performance.now() - begin).toBeLessThan(3000);
    expect(await slow).toBeNull();
    // Until the long answer is there nobody waits again; then it answers as before.
    await until(async () => cut(mixed, await hasty.words(mixed)).includes('B超'));
    void hasty.keywords(long, 3);
  });
});

describe('without nodejieba', () => {
  it('answers with the compact dictionary and says so once', async () => {
    const jieba = start({ module: join(root, '.cache', 'test', 'no-such-module') });
    expect(await jieba.words(text)).toEqual(testWords.segment(text));
    await until(() => Promise.resolve(told.length > 0));
    expect(await jieba.words(text)).toEqual(testWords.segment(text));
    expect(await jieba.keywords(text, 2)).toBeNull();
    expect(told).toHaveLength(1);
    expect(told[0]!.en).toContain('no-such-module');
    expect(told[0]!.zh).toContain('改用内置词典');
  });

  it('does the same where its process cannot start', async () => {
    const jieba = start({ worker: join(root, '.cache', 'test', 'no-such-worker.js') });
    expect(await jieba.words(text)).toEqual(testWords.segment(text));
    await until(() => Promise.resolve(told.length > 0));
    expect(await jieba.keywords(text, 2)).toBeNull();
    expect(told).toHaveLength(1);
  });

  it('answers who waits for keywords as soon as it is known that there are none', async () => {
    const jieba = start({ module: join(root, '.cache', 'test', 'no-such-module') });
    expect(await Promise.all([jieba.keywords(text, 2), jieba.keywords(mixed, 2)])).toEqual([null, null]);
    expect(told).toHaveLength(1);
    const gone = start();
    const waiting = gone.keywords(text, 2);
    await gone.dispose();
    expect(await waiting).toBeNull();
    expect(await gone.keywords(text, 2)).toBeNull();
  });

  it('starts nothing before the first question, and says nothing after it was let go', async () => {
    const jieba = start();
    await jieba.dispose();
    expect(await jieba.words(text)).toEqual(testWords.segment(text));
    expect(told).toEqual([]);
  });
});
