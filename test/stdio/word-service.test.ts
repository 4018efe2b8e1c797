import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SelectionRange } from 'vscode-languageserver';
import { open, pageUri, startClient } from './start-client';

const text = '云岭花市今天开门，三百个摊位摆满了兰花和茉莉。\n';
const params = { textDocument: { uri: pageUri }, positions: [{ line: 0, character: 4 }] };

/** Parent and state (`Z`: ended, and not yet collected) of a process, or null where there is none. */
function processOf(pid: string): { parent: number; state: string } | null {
  try {
    const [state, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /su, '')
      .split(' ');
    return { parent: Number(parent), state: state! };
  } catch {
    return null;
  }
}

/** The process of nodejieba below the server, or null where there is none (yet). */
function workerOf(server: number): string | null {
  const worker = readdirSync('/proc').find(
    (pid) =>
      /^\d+$/u.test(pid) &&
      processOf(pid)?.parent === server &&
      readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('jieba-worker'),
  );
  return worker ?? null;
}

/** No process collects what has ended in a container without an init: a zombie has ended too. */
const hasEnded = (pid: string): boolean => (processOf(pid) ?? { state: 'Z' }).state === 'Z';

async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; waited < 20_000 && !holds(); waited += 50)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(holds()).toBe(true);
}

describe.runIf(process.platform === 'linux')('nodejieba', () => {
  it('is started by the first growing selection, delays none, and ends with the server', async () => {
    const client = await startClient();
    open(client, text);
    expect(workerOf(client.pid)).toBeNull();
    const [first] = await client.request<SelectionRange[]>('textDocument/selectionRange', params);
    expect(first!.range).toEqual({ start: { line: 0, character: 4 }, end: { line: 0, character: 6 } });
    await until(() => workerOf(client.pid) !== null);
    const worker = workerOf(client.pid)!;
    const [again] = await client.request<SelectionRange[]>('textDocument/selectionRange', params);
    expect(again!.range).toEqual(first!.range);
    await client.stop();
    await until(() => hasEnded(worker));
  });
});
