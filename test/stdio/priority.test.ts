import { readdirSync, readFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import { describe, expect, it } from 'vitest';
import { open, pullAll, startClient } from './start-client';
import { samplePage } from '../harness/sample-page';

describe.runIf(process.platform === 'linux')('The thread that answers', () => {
  it('comes before those that compile and collect garbage', async () => {
    const client = await startClient();
    open(client, samplePage.text);
    await pullAll(client);
    const own = getPriority();
    const ofThread = Object.fromEntries(
      readdirSync(`/proc/${client.pid}/task`).map((thread) => [thread, niceOf(client.pid, thread) - own]),
    );
    const { [client.pid]: answering, ...others } = ofThread;
    expect(answering).toBe(0);
    // V8 has some for all isolates of a process; libuv starts its own for files later, at the priority of the process.
    expect(Object.values(others).filter((steps) => steps === 10).length).toBeGreaterThanOrEqual(2);
  });
});

/** Steps that a thread gives way, from the kernel. */
function niceOf(process: number, thread: string): number {
  const stat = readFileSync(`/proc/${process}/task/${thread}/stat`, 'latin1');
  // The name of the program stands in parentheses and may hold anything; the 19th field is the 17th behind it.
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[16]);
}
