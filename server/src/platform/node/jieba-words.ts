import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { WordService } from '../../lexis/words/word-service';
import type { Message } from '../../project/level';
import type { JiebaReply, JiebaRequest } from './jieba-protocol';

export interface JiebaOptions {
  /** Path of the worker; where it is left out, of `jieba-worker.js` beside the bundle. */
  readonly worker?: string;
  /** Answers about words while nodejieba loads, where it is missing, and whatever it does not answer in time. */
  readonly fallback: WordService;
  /** Told once where nodejieba cannot be loaded. */
  readonly onMissing: (message: Message) => void;
  /** Milliseconds that an answer may take before the fallback gives it. */
  readonly timeLimit?: number;
  /** Milliseconds that keywords may take once it is loaded: nobody sits waiting for them. */
  readonly patience?: number;
  /** Name or path of the module; only tests want another. */
  readonly module?: string;
}

/**
 * nodejieba in a process of its own. It is started by the first question and delays nobody: until it is ready the
 * fallback answers at once, but for keywords, which wait for it and have no fallback.
 */
export function jiebaWords(options: JiebaOptions): WordService {
  const { fallback, timeLimit = 500, patience = 5000 } = options;
  const { worker: script = join(__dirname, 'jieba-worker.js') } = options;
  const waiting = new Map<number, (reply: JiebaReply | null) => void>();
  let worker: ChildProcess | null = null;
  let state: 'unused' | 'loading' | 'ready' | 'gone' = 'unused';
  let lastId = 0;
  let settleLoading: () => void = () => undefined;
  /** It is ready, or it never will be. */
  const loaded = new Promise<void>((resolve) => (settleLoading = resolve));
  // Questions given up that it is still busy with: until it has answered them the next need not wait.
  let overdue = 0;

  function isGone(): boolean {
    return state === 'gone';
  }

  async function start(): Promise<void> {
    state = 'loading';
    // Loading it takes time that a server's start does not have.
    const { fork } = await import('node:child_process');
    if (isGone()) return;
    try {
      worker = fork(script, [options.module ?? 'nodejieba'], {
        execArgv: [],
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      });
    } catch (error) {
      giveUp(String(error));
      return;
    }
    // It keeps no process alive that has nothing else to do.
    worker.unref();
    worker.channel?.unref();
    worker.on('message', (reply) => receive(reply as JiebaReply));
    worker.on('error', (error) => giveUp(error.message));
    worker.on('exit', (code, signal) => giveUp(`its process ended with ${signal ?? code}`));
  }

  function receive(reply: JiebaReply): void {
    if (reply.kind === 'missing') giveUp(reply.reason);
    else if (reply.kind === 'ready') {
      state = state === 'loading' ? 'ready' : state;
      settleLoading();
    } else {
      const settle = waiting.get(reply.id);
      if (settle === undefined) overdue--;
      else settle(reply);
    }
  }

  function giveUp(reason: string): void {
    if (state === 'gone') return;
    close();
    options.onMissing({
      zh: `无法使用 nodejieba，改用内置词典：${reason}`,
      en: `nodejieba cannot be used, the built-in dictionary answers instead: ${reason}`,
    });
  }

  function close(): void {
    state = 'gone';
    settleLoading();
    for (const settle of [...waiting.values()]) settle(null);
    worker?.kill('SIGKILL');
    worker = null;
  }

  /** Null where there is no answer, or none in time. */
  function ask(request: (id: number) => JiebaRequest, limit: number): Promise<JiebaReply | null> {
    if (state === 'unused') void start();
    if (state !== 'ready' || worker === null || overdue > 0) return Promise.resolve(null);
    const id = ++lastId;
    const running = worker;
    const asked = performance.now();
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        overdue++;
        settle(null);
      }, limit);
      function settle(reply: JiebaReply | null): void {
        clearTimeout(timer);
        waiting.delete(id);
        resolve(reply);
      }
      // While a long question is written to it this process hears neither the clock nor the answer; then both come at once.
      waiting.set(id, (reply) => settle(performance.now() - asked > limit ? null : reply));
      running.send(request(id), (error) => {
        if (error !== null) settle(null);
      });
    });
  }

  return {
    keywords: async (text, limit) => {
      if (state === 'unused') void start();
      if (state === 'loading') await loaded;
      const reply = await ask((id) => ({ id, ask: 'keywords', text, limit }), patience);
      return reply?.kind === 'keywords' ? reply.keywords : null;
    },
    words: async (text) => {
      const reply = await ask((id) => ({ id, ask: 'words', text }), timeLimit);
      return reply?.kind === 'words' ? reply.ends : fallback.words(text);
    },
    dispose: async () => {
      close();
      await fallback.dispose();
    },
  };
}
