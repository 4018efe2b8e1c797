import { createRequire } from 'node:module';
import type { JiebaReply, JiebaRequest } from './jieba-protocol';

/**
 * The process that nodejieba lives in: loading takes seconds and hundreds of megabytes and blocks its thread, and the
 * module leaks a global named `dict`. A thread would not do: ended in the middle of an answer, nodejieba takes the
 * whole process down with it. Bundled to `jieba-worker.js` beside the server; its argument is the module to load.
 */
interface Jieba {
  load(): void;
  cut(text: string): string[];
  extract(text: string, limit: number): { word: string }[];
}

function main(): void {
  // Whoever asked is gone.
  process.on('disconnect', () => process.exit());
  let jieba: Jieba;
  try {
    jieba = createRequire(__filename)(process.argv[2] ?? 'nodejieba') as Jieba;
    jieba.load();
  } catch (error) {
    reply({ kind: 'missing', reason: error instanceof Error ? error.message : String(error) });
    return;
  }
  process.on('message', (request) => reply(answer(jieba, request as JiebaRequest)));
  reply({ kind: 'ready' });
}

function answer(jieba: Jieba, request: JiebaRequest): JiebaReply {
  const { id, text } = request;
  try {
    if (request.ask === 'keywords')
      return { kind: 'keywords', id, keywords: jieba.extract(text, request.limit).map(({ word }) => word) };
    const words = jieba.cut(text);
    // What it cannot decode (half a surrogate pair) it changes or drops; then its offsets mean nothing.
    if (words.join('') !== text) return { kind: 'none', id };
    let end = 0;
    return { kind: 'words', id, ends: words.map((word) => (end += word.length)) };
  } catch {
    return { kind: 'none', id };
  }
}

function reply(message: JiebaReply): void {
  process.send?.(message);
}

main();
