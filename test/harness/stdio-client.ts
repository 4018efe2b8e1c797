import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { join } from 'node:path';

export const serverPath = join(__dirname, '..', '..', 'server', 'out', 'main.js');

export interface StdioClientOptions {
  /** Command and arguments; the built server with `--stdio` where it is left out. */
  readonly command?: readonly [string, ...string[]];
}

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** An error that the server answered with. */
export class AnsweredError extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

interface Message {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A small JSON-RPC client over the stdio of a real server process. It knows the framing and the ids, nothing
 * of editors: tests and benchmarks say each message themselves.
 */
export class StdioClient {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Map<string, ((params: unknown) => void)[]>();
  readonly #handlers = new Map<string, (params: unknown) => unknown>();
  /** Every notification so far, with its method. */
  readonly notifications: { readonly method: string; readonly params: unknown }[] = [];
  /** Answers without the id of a request: to messages that the server could not read. */
  readonly orphans: Message[] = [];
  readonly exit: Promise<Exit>;
  stderr = '';
  #lastId = 0;
  #chunks: Buffer[] = [];
  #buffered = 0;
  #needed = 0;

  constructor({ command = [process.execPath, serverPath, '--stdio'] }: StdioClientOptions = {}) {
    const [file, ...args] = command;
    this.#process = spawn(file, args, { stdio: 'pipe' });
    this.#process.stdout.on('data', (chunk: Buffer) => this.#receive(chunk));
    this.#process.stderr.on('data', (chunk: Buffer) => (this.stderr += chunk.toString('utf8')));
    // A server that is gone breaks the pipe; `exit` tells the story.
    this.#process.stdin.on('error', () => undefined);
    this.exit = new Promise((resolve) => {
      this.#process.on('close', (code, signal) => {
        for (const { reject } of this.#waiting.values())
          reject(new Error(`the server ended with ${code ?? signal ?? 'nothing'}: ${this.stderr}`));
        this.#waiting.clear();
        resolve({ code, signal });
      });
    });
  }

  get pid(): number {
    return this.#process.pid!;
  }

  /** Resolves with the result; rejects with `AnsweredError`, or after `timeout` milliseconds. */
  request<Result>(method: string, params?: unknown, timeout = 20_000): Promise<Result> {
    const id = ++this.#lastId;
    return new Promise<Result>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(id);
        reject(new Error(`no answer to ${method} within ${timeout} ms`));
      }, timeout);
      this.#waiting.set(id, {
        resolve: (result) => {
          clearTimeout(timer);
          resolve(result as Result);
        },
        reject: (error) => {
          clearTimeout(timer);
          reject(error);
        },
      });
      this.send({ jsonrpc: '2.0', id, method, params });
    });
  }

  notify(method: string, params?: unknown): void {
    this.send({ jsonrpc: '2.0', method, params });
  }

  /** Answers requests of the server, with an error where `handler` throws; one that nobody answers gets null. */
  onRequest(method: string, handler: (params: unknown) => unknown): void {
    this.#handlers.set(method, handler);
  }

  /** The next notification of this method for which `accepts` holds; those that have come already do not count. */
  nextNotification<Params>(
    method: string,
    accepts: (params: Params) => boolean = () => true,
    timeout = 20_000,
  ): Promise<Params> {
    return new Promise((resolve, reject) => {
      const listeners = this.#listeners.get(method) ?? [];
      this.#listeners.set(method, listeners);
      const listener = (params: unknown): void => {
        if (!accepts(params as Params)) return;
        clearTimeout(timer);
        listeners.splice(listeners.indexOf(listener), 1);
        resolve(params as Params);
      };
      const timer = setTimeout(() => {
        listeners.splice(listeners.indexOf(listener), 1);
        reject(new Error(`no ${method} within ${timeout} ms`));
      }, timeout);
      listeners.push(listener);
    });
  }

  /** Any value as one framed message. */
  send(message: unknown): void {
    const body = Buffer.from(JSON.stringify(message), 'utf8');
    this.sendRaw(`Content-Length: ${body.length}\r\n\r\n`);
    this.sendRaw(body);
  }

  /** Bytes as they are: for messages that are none. */
  sendRaw(bytes: string | Uint8Array): void {
    this.#process.stdin.write(bytes);
  }

  /** Closes the pipe, as an editor does that has crashed. */
  closePipe(): void {
    this.#process.stdin.end();
  }

  /** `shutdown` and `exit`, as an editor ends a server. Resolves when the process is gone. */
  async stop(): Promise<Exit> {
    await this.request('shutdown');
    this.notify('exit');
    return this.exit;
  }

  /** For the end of a test that may have failed: ends this process and no other. */
  kill(): void {
    this.#process.kill('SIGKILL');
  }

  #receive(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#buffered += chunk.length;
    // Joining what has come only when it may be a whole message keeps a long message linear.
    while (this.#buffered > 0 && this.#buffered >= this.#needed) {
      const buffer = this.#chunks.length === 1 ? this.#chunks[0]! : Buffer.concat(this.#chunks);
      const rest = this.#take(buffer);
      this.#chunks = rest.length === 0 ? [] : [rest];
      this.#buffered = rest.length;
      if (rest.length === buffer.length) return;
    }
  }

  /** Handles the first message of `buffer` if it is complete, and returns what is left. */
  #take(buffer: Buffer): Buffer {
    const headerEnd = buffer.indexOf('\r\n\r\n');
    if (headerEnd < 0) return buffer;
    const header = buffer.toString('latin1', 0, headerEnd);
    const length = Number(/content-length: *(\d+)/iu.exec(header)?.[1]);
    const end = headerEnd + 4 + length;
    this.#needed = end;
    if (buffer.length < end) return buffer;
    this.#needed = 0;
    this.#handle(JSON.parse(buffer.toString('utf8', headerEnd + 4, end)) as Message);
    return buffer.subarray(end);
  }

  #answer(id: Message['id'], method: string, params: unknown): void {
    try {
      this.send({ jsonrpc: '2.0', id, result: this.#handlers.get(method)?.(params) ?? null });
    } catch (error) {
      this.send({ jsonrpc: '2.0', id, error: { code: -32803, message: String(error) } });
    }
  }

  #handle(message: Message): void {
    if (message.method !== undefined) {
      if (message.id !== undefined) {
        this.#answer(message.id, message.method, message.params);
        return;
      }
      this.notifications.push({ method: message.method, params: message.params });
      for (const listener of [...(this.#listeners.get(message.method) ?? [])]) listener(message.params);
      return;
    }
    const waiting = typeof message.id === 'number' ? this.#waiting.get(message.id) : undefined;
    if (waiting === undefined) {
      this.orphans.push(message);
      return;
    }
    this.#waiting.delete(message.id as number);
    if (message.error === undefined) waiting.resolve(message.result);
    else waiting.reject(new AnsweredError(message.error.code, message.error.message));
  }
}
