import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ClientCapabilities, Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver';
import { afterEach, describe, expect, it } from 'vitest';
import { jiebaProcessOf } from '../harness/jieba-process';
import type { StdioClient } from '../harness/stdio-client';
import { toldAgain, toldBefore } from '../harness/told-again';
import { change, editorCapabilities, open, pullAll, startClient } from './start-client';

const made: string[] = [];
afterEach(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
});

const [before, today] = ['2031-05-13/A05.txt', '2031-05-18/A02.txt'];

interface Started {
  readonly client: StdioClient;
  readonly uri: string;
  readonly refreshes: () => number;
}

/** A server over a folder that had one story on May 13; what stands on the page of May 18 is opened. */
async function startWith(
  text: string,
  capabilities: ClientCapabilities = editorCapabilities,
): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), 'newspaper-keywords-'));
  made.push(folder);
  for (const [name, page] of [
    [before, toldBefore],
    [today, text],
  ] as const) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), page);
  }
  const client = await startClient({ rootUri: pathToFileURL(folder).href, capabilities, locale: 'zh-cn' });
  let refreshes = 0;
  client.onRequest('workspace/diagnostic/refresh', () => {
    refreshes++;
    return null;
  });
  const uri = pathToFileURL(join(folder, today)).href;
  open(client, text, uri);
  return { client, uri, refreshes: () => refreshes };
}

function rerunIn(items: readonly Diagnostic[]): Diagnostic | undefined {
  return items.find(({ code }) => code === 'similar-article');
}

/** What the report says of the other page. */
function noteOf(item: Diagnostic | undefined): string {
  return item?.relatedInformation?.[0]?.message ?? '';
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let round = 0; round < 600; round++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('it did not come about in 30 s');
}

function canLoadJieba(): boolean {
  try {
    createRequire(__filename).resolve('nodejieba');
    return true;
  } catch {
    return false;
  }
}

// 陆昀 is in no dictionary: only nodejieba takes the name for a word.
describe.runIf(canLoadJieba())('The keywords of nodejieba', () => {
  it('come behind the report of a story that ran before, which is then asked for again', async () => {
    const { client, uri, refreshes } = await startWith(toldAgain);
    const look = async (): Promise<Diagnostic | undefined> => rerunIn((await pullAll(client, uri)).items);
    await until(async () => (await look()) !== undefined);
    const first = (await look())!;
    expect(first.message).toContain('和大多数关键词（合作社、柑橘、直播间、果子等）已见于5月13日第A5版');
    expect(noteOf(first)).toMatch(/^约\d+%相同；共同的关键词：合作社、柑橘、直播间、果子、.*[^、]$/u);
    expect(noteOf(first)).not.toContain('陆昀');
    // Nobody pulls unasked from here on: the server itself says that there is more.
    let asked = refreshes();
    let second = first;
    await until(async () => {
      if (refreshes() === asked) return false;
      asked = refreshes();
      second = (await look())!;
      return noteOf(second).includes('陆昀');
    });
    expect(noteOf(second)).toMatch(/^约\d+%相同；共同的关键词：.*陆昀/u);
    expect({ ...second, relatedInformation: null }).toEqual({ ...first, relatedInformation: null });

    // What is typed keeps them, takes away what it takes away, and starts nothing that never ends.
    const line = toldAgain.split('\n').findIndex((one) => one.includes('陆昀'));
    const at = toldAgain.split('\n')[line]!.indexOf('陆昀');
    change(client, 2, [{ at: [line, at, line, at + 2], text: '沈若溪' }], uri);
    expect(noteOf(await look())).toMatch(/共同的关键词/u);
    expect(noteOf(await look())).not.toContain('陆昀');
    await new Promise((resolve) => setTimeout(resolve, 4000));
    const settled = refreshes();
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect(refreshes()).toBe(settled);
    expect(await client.stop()).toEqual({ code: 0, signal: null });
  });

  it('are pushed to a client that does not ask', async () => {
    const { client, uri } = await startWith(toldAgain, {
      textDocument: { publishDiagnostics: { relatedInformation: true } },
    });
    const notes = (): string[] =>
      client.notifications
        .filter(({ method }) => method === 'textDocument/publishDiagnostics')
        .map(({ params }) => params as PublishDiagnosticsParams)
        .filter((params) => params.uri === uri)
        .map(({ diagnostics }) => noteOf(rerunIn(diagnostics)));
    await until(() => notes().some((note) => note.includes('陆昀')));
    const told = notes().filter((note) => note !== '');
    expect(told).toHaveLength(2);
    expect(told[0]).not.toContain('陆昀');
  });

  it.runIf(process.platform === 'linux')(
    'are asked for no page on which nothing rests on keywords',
    async () => {
      // The same story word for word is found without them.
      const { client, uri } = await startWith(toldBefore);
      await until(async () => rerunIn((await pullAll(client, uri)).items) !== undefined);
      expect(noteOf(rerunIn((await pullAll(client, uri)).items))).toBe('约100%相同');
      await new Promise((resolve) => setTimeout(resolve, 2000));
      expect(jiebaProcessOf(client.pid)).toBeNull();
    },
  );
});
