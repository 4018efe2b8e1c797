import { describe, expect, it } from 'vitest';
import type { SelectionRange } from 'vscode-languageserver';
import { hasEnded, jiebaProcessOf } from '../harness/jieba-process';
import { open, pageUri, startClient } from './start-client';

const text = '云岭花市今天开门，三百个摊位摆满了兰花和茉莉。\n';
const params = { textDocument: { uri: pageUri }, positions: [{ line: 0, character: 4 }] };

async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; waited < 20_000 && !holds(); waited += 50)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(holds()).toBe(true);
}

describe.runIf(process.platform === 'linux')('nodejieba', () => {
  it('is started by the first growing selection, delays none, and ends with the server', async () => {
    const client = await startClient();
    open(client, text);
    expect(jiebaProcessOf(client.pid)).toBeNull();
    const [first] = await client.request<SelectionRange[]>('textDocument/selectionRange', params);
    expect(first!.range).toEqual({ start: { line: 0, character: 4 }, end: { line: 0, character: 6 } });
    await until(() => jiebaProcessOf(client.pid) !== null);
    const worker = jiebaProcessOf(client.pid)!;
    const [again] = await client.request<SelectionRange[]>('textDocument/selectionRange', params);
    expect(again!.range).toEqual(first!.range);
    await client.stop();
    await until(() => hasEnded(worker));
  });
});
