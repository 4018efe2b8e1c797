import { Worker } from 'node:worker_threads';
import type { Message } from '../../project/level';
import type { DigestReply, DigestRequest, Numbered } from './digest-protocol';

export interface DigestPoolOptions {
  /** Path of the worker's bundle. */
  readonly script: string;
  /** Folder of the dictionary and the weights. */
  readonly data: string;
  readonly threads: number;
}

/** Threads that are started when there is work and ended when there has been none for a while. */
export interface DigestPool {
  /**
   * `request` is made when a thread is free for it: null where it is not wanted any more, then `done` is not called. Answers
   * are handed over in small pieces, so that whatever else the process does goes on in between.
   */
  ask(request: () => DigestRequest | null, done: (reply: DigestReply) => void, urgent?: boolean): void;
  close(): Promise<void>;
}

interface Task {
  readonly request: () => DigestRequest | null;
  readonly done: (reply: DigestReply) => void;
}

interface Thread {
  readonly worker: Worker;
  /** In the order in which they were asked, which is that of the answers. */
  readonly running: Map<number, Task>;
  timer: ReturnType<typeof setTimeout> | null;
}

/** A thread that has nothing to do while its answer travels is a thread lost; more than this and an edit would wait. */
const mostRunning = 6;
/** Milliseconds for one page; the largest that is read takes a tenth of it. */
const patience = 60_000;
/** Milliseconds without work before a thread gives its memory back. */
const idleTime = 20_000;
/** Milliseconds of answers at a time. */
const slice = 3;

export function digestPool({ script, data, threads: most }: DigestPoolOptions): DigestPool {
  const urgentTasks: Task[] = [];
  let tasks: Task[] = [];
  let next = 0;
  let threads: Thread[] = [];
  let answers: { task: Task; reply: DigestReply }[] = [];
  let isHandingOver = false;
  let isClosed = false;
  let lastId = 0;

  function take(): { task: Task; body: DigestRequest } | null {
    for (;;) {
      const task = urgentTasks.shift() ?? tasks[next];
      if (task === undefined) {
        tasks = [];
        next = 0;
        return null;
      }
      if (task === tasks[next]) next++;
      const body = task.request();
      if (body !== null) return { task, body };
    }
  }

  /** Gives the thread as much work as it should have. */
  function feed(thread: Thread): void {
    while (!isClosed && thread.running.size < mostRunning) {
      const taken = take();
      if (taken === null) break;
      const id = ++lastId;
      thread.running.set(id, taken.task);
      thread.worker.postMessage({ id, body: taken.body } satisfies Numbered<DigestRequest>);
    }
    watchTime(thread);
  }

  function watchTime(thread: Thread): void {
    if (thread.timer !== null) clearTimeout(thread.timer);
    const isIdle = thread.running.size === 0;
    // The process waits for work that is under way and for nothing else.
    if (isIdle) thread.worker.unref();
    else thread.worker.ref();
    thread.timer = setTimeout(
      () => (isIdle ? end(thread) : lose(thread, tooSlow)),
      isIdle ? idleTime : patience,
    );
    thread.timer.unref();
  }

  function start(): void {
    const worker = new Worker(script, {
      workerData: data,
      // Room for the largest page; V8 would otherwise let a thread grow to gigabytes before it tidies up.
      resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 },
    });
    const thread: Thread = { worker, running: new Map(), timer: null };
    worker.on('message', ({ id, body }: Numbered<DigestReply>) => {
      const task = thread.running.get(id);
      thread.running.delete(id);
      feed(thread);
      if (task !== undefined) handOver(task, body);
    });
    worker.on('error', (error) => lose(thread, { zh: error.message, en: error.message }));
    worker.on('exit', () => lose(thread, ended));
    threads.push(thread);
    feed(thread);
  }

  function end(thread: Thread): void {
    threads = threads.filter((one) => one !== thread);
    if (thread.timer !== null) clearTimeout(thread.timer);
    void thread.worker.terminate();
  }

  /** The page that it was at is the one to blame; the others that it had are read by another. */
  function lose(thread: Thread, { zh, en }: Message): void {
    if (!threads.includes(thread)) return;
    end(thread);
    const [atWork, ...others] = thread.running.values();
    thread.running.clear();
    urgentTasks.push(...others);
    if (atWork !== undefined) {
      const reason = { zh: `读不出来：${zh}`, en: `cannot be read: ${en}` };
      handOver(atWork, { kind: 'trouble', reason });
    }
    if (!isClosed && (urgentTasks.length > 0 || next < tasks.length)) start();
  }

  function handOver(task: Task, reply: DigestReply): void {
    answers.push({ task, reply });
    if (isHandingOver) return;
    isHandingOver = true;
    setImmediate(handOverSome);
  }

  function handOverSome(): void {
    const started = performance.now();
    let count = 0;
    while (count < answers.length && !isClosed) {
      const { task, reply } = answers[count++]!;
      task.done(reply);
      if (performance.now() - started > slice) break;
    }
    answers = answers.slice(count);
    isHandingOver = answers.length > 0 && !isClosed;
    if (isHandingOver) setImmediate(handOverSome);
  }

  return {
    ask: (request, done, urgent = false) => {
      if (isClosed) return;
      (urgent ? urgentTasks : tasks).push({ request, done });
      const free = threads.find((thread) => thread.running.size < mostRunning / 2);
      if (free !== undefined) feed(free);
      else if (threads.length < most) start();
    },
    close: async () => {
      isClosed = true;
      const ending = threads.map(({ worker, timer }) => {
        if (timer !== null) clearTimeout(timer);
        return worker.terminate();
      });
      threads = [];
      await Promise.all(ending);
    },
  };
}

const tooSlow: Message = { zh: '一分钟内没有读完', en: 'it takes more than a minute' };
const ended: Message = { zh: '读它的线程结束了', en: 'the thread that read it has ended' };
