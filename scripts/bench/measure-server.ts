import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StdioClient } from '../../test/harness/stdio-client';
import { percentileOf, timed, type Timed } from './reference-clock';

const uri = 'file:///2031-05-18/A02.txt';
const patience = 180_000;

/** As warm as after a paragraph or two of typing. */
const warmUpStrokes = 200;

/** From a typed character to the fresh diagnostics of the whole text, over the real pipe: 95 in 100 are faster. */
export async function measureKeystrokes(text: string, keystrokes: number): Promise<Timed> {
  const client = await openPage(text);
  try {
    let known = await diagnostics(client);
    const lines = text.split('\n');
    const times: Timed[] = [];
    let version = 1;
    for (let index = 0; index < keystrokes + warmUpStrokes; index++) {
      const line = lineToTypeIn(lines, index);
      const start = { line, character: 3 };
      const stroke = await timed(async () => {
        client.notify('textDocument/didChange', {
          textDocument: { uri, version: ++version },
          // Typed and taken away again in turn, so that the page stays a page.
          contentChanges: [
            index % 2 === 0
              ? { range: { start, end: start }, text: '书' }
              : { range: { start, end: { line, character: 4 } }, text: '' },
          ],
        });
        return diagnostics(client, known);
      });
      known = stroke.result;
      if (index >= warmUpStrokes) times.push(stroke);
    }
    await client.stop();
    return percentileOf(times, 0.95);
  } finally {
    client.kill();
  }
}

export interface Start {
  /** From starting the process to its first diagnostics; the median of some starts. */
  readonly firstDiagnostics: Timed;
  /** Resident memory with the page read; null where the system does not tell. */
  readonly megabytes: number | null;
}

export async function measureStart(text: string): Promise<Start> {
  const times: Timed[] = [];
  let megabytes: number | null = null;
  for (let run = 0; run < 5; run++) {
    let client: StdioClient | undefined;
    try {
      const start = await timed(async () => {
        client = await openPage(text);
        await diagnostics(client);
        return client;
      });
      times.push(start);
      const { result } = start;
      await result.request('textDocument/hover', {
        textDocument: { uri },
        position: { line: 2, character: 1 },
      });
      megabytes = residentMegabytes(result.pid);
      await result.stop();
    } finally {
      client?.kill();
    }
  }
  return { firstDiagnostics: percentileOf(times, 0.5), megabytes };
}

async function openPage(text: string): Promise<StdioClient> {
  const client = new StdioClient({
    command: [process.execPath, join('server', 'out', 'main.js'), '--stdio'],
  });
  // As VS Code does: it asks again when it is told to, so that the first report need not wait for names.
  client.onRequest('workspace/diagnostic/refresh', () => null);
  await client.request('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      textDocument: { diagnostic: {} },
      workspace: { diagnostics: { refreshSupport: true } },
    },
  });
  client.notify('initialized', {});
  client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'newspaper', version: 1, text } });
  return client;
}

/** Asks as an editor does, with the result that it has; returns the id of the new one. */
async function diagnostics(client: StdioClient, previousResultId?: string): Promise<string | undefined> {
  const report = await client.request(
    'textDocument/diagnostic',
    { textDocument: { uri }, ...(previousResultId === undefined ? {} : { previousResultId }) },
    patience,
  );
  return (report as { resultId?: string }).resultId;
}

/** A full line of body text somewhere on the page; the same line for the two strokes of a pair. */
function lineToTypeIn(lines: readonly string[], index: number): number {
  let line = ((index >> 1) * 7919) % lines.length;
  while (lines[line]!.length < 10) line = (line + 1) % lines.length;
  return line;
}

function residentMegabytes(pid: number): number | null {
  try {
    const kilobytes = /VmRSS:\s+(\d+) kB/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}
