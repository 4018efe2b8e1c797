import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeFolderService } from '../../server/src/platform/node/folder-service';
import { StdioClient } from '../../test/harness/stdio-client';
import { buildNewsroom } from '../../test/newsroom/build-newsroom';
import { writeNewsroom } from '../../test/newsroom/write-newsroom';
import { percentileOf, timed, type Timed } from './reference-clock';
import { threadMilliseconds } from './thread-time';
import { variedPages } from './varied-pages';

export interface IndexRun {
  readonly pages: number;
  readonly fromCache: number;
  /** From asking for the folder to the last page, threads started and all. */
  readonly time: Timed;
  /** Processor milliseconds of all threads together. */
  readonly processor: number;
  /** Of all threads together, at the most. */
  readonly megabytes: number;
  /** The longest that the thread that asks was kept from other work: on the clock, and on the processor alone. */
  readonly longestBlock: number;
  readonly longestWork: number;
}

export interface IndexFigures {
  readonly cold: IndexRun;
  readonly warm: IndexRun;
  /** Of the whole command, its start included. */
  readonly warmCommand: Timed;
  readonly diagnostics: Answers;
  readonly hover: Answers;
}

/** 95 in 100 answers about an open page are faster, while the folder is read and afterwards. */
interface Answers {
  readonly busy: Timed;
  readonly idle: Timed;
}

const characters = 6400;
/** As warm as after a paragraph or two of typing. */
const warmUpStrokes = 200;
/** Milliseconds: somebody types fast. */
const pauseBetweenStrokes = 50;

/** Writes a folder of pages, no two alike, and reads it: from nothing, from the cache, and behind an open page. */
export async function measureIndex(page: string, count: number): Promise<IndexFigures> {
  const root = mkdtempSync(join(tmpdir(), 'newspaper-bench-'));
  try {
    const folder = join(root, 'pages');
    writePages(folder, page.slice(0, characters), count);
    const cache = join(root, 'cache');
    const cold = await readOnce(folder, cache);
    const warm = await readOnce(folder, cache);
    const warmCommand = await timed(() => runCommand(['index', folder, '--cache', join(root, 'cache')]));
    const answers = await measureAnswers(join(root, 'newsroom'), join(root, 'editor'), page, count);
    return { cold, warm, warmCommand, ...answers };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Eight pages a day. */
function writePages(folder: string, page: string, count: number): void {
  const next = variedPages(page, 1);
  for (let number = 0; number < count; number++) {
    const day = new Date(Date.UTC(2031, 0, 1 + Math.floor(number / 8))).toISOString().slice(0, 10);
    const path = join(folder, day, `A0${(number % 8) + 1}.txt`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, next());
  }
}

async function readOnce(folder: string, cache: string): Promise<IndexRun> {
  let longestBlock = 0;
  let longestWork = 0;
  let megabytes = 0;
  let last = performance.now();
  let lastWork = threadMilliseconds();
  // A timer that is late by so much was kept waiting by so much.
  const beat = setInterval(() => {
    const now = performance.now();
    const work = threadMilliseconds();
    longestBlock = Math.max(longestBlock, now - last - 1);
    longestWork = Math.max(longestWork, work - lastWork);
    megabytes = Math.max(megabytes, process.memoryUsage.rss() / 1024 / 1024);
    last = now;
    lastWork = work;
  }, 1);
  const before = process.cpuUsage();
  const service = nodeFolderService({
    cache,
    worker: resolve('server', 'out', 'digest-worker.js'),
    data: resolve('server', 'out'),
    declaredDate: () => null,
    onChange: () => undefined,
    onProgress: () => undefined,
    onTrouble: (path, { en }) => console.error(`${path}: ${en}`),
  });
  const time = await timed(() => {
    service.watch([{ path: folder, include: ['**/*.txt'], exclude: [] }]);
    return service.settled();
  });
  const { user, system } = process.cpuUsage(before);
  const processor = (user + system) / 1000;
  clearInterval(beat);
  const { size: pages } = service.index;
  const { fromCache } = service.tally;
  await service.dispose();
  return { pages, fromCache, time, processor, megabytes, longestBlock, longestWork };
}

function runCommand(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [join('server', 'out', 'cli.js'), ...args], { stdio: 'ignore' });
  return new Promise((done, fail) => {
    child.on('close', (code) => (code === 0 ? done() : fail(new Error(`the command ended with ${code}`))));
  });
}

/**
 * Types on an open page of a made-up newsroom while that is read for the first time, and as often afterwards. The pages are such as
 * the rules of the folder are for: lists, jumps, people who come again, and not a thousand copies of one.
 */
async function measureAnswers(
  folder: string,
  storage: string,
  page: string,
  count: number,
): Promise<Pick<IndexFigures, 'diagnostics' | 'hover'>> {
  const newsroom = buildNewsroom({ pages: count, seed: 1 });
  writeNewsroom(folder, newsroom);
  // Beside the other pages of an issue, and of the length that the budgets are for.
  const open = join(folder, dirname(newsroom.pages[count >> 1]!.path), 'A09.txt');
  writeFileSync(open, page);
  const client = new StdioClient({
    command: [process.execPath, join('server', 'out', 'main.js'), '--stdio'],
  });
  client.onRequest('workspace/diagnostic/refresh', () => null);
  client.onRequest('window/workDoneProgress/create', () => null);
  // The end of the progress: a refresh may be for names that followed the first report.
  const isRead = (): boolean =>
    client.notifications.some(
      ({ method, params }) =>
        method === '$/progress' && (params as { value: { kind: string } }).value.kind === 'end',
    );
  await client.request('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [],
    capabilities: {
      textDocument: { diagnostic: {} },
      workspace: { workspaceFolders: true, diagnostics: { refreshSupport: true } },
      window: { workDoneProgress: true },
    },
    initializationOptions: { storage },
  });
  client.notify('initialized', {});
  const uri = pathToFileURL(open).href;
  client.notify('textDocument/didOpen', {
    textDocument: { uri, languageId: 'newspaper', version: 1, text: page },
  });
  let version = 1;
  let previousResultId: string | undefined;
  const type = async (
    until: (times: number) => boolean,
    pause: number,
  ): Promise<{ diagnostics: Timed; hover: Timed }> => {
    const diagnostics: Timed[] = [];
    const hover: Timed[] = [];
    while (!until(diagnostics.length)) {
      const end = { line: 2, character: version % 2 === 0 ? 4 : 3 };
      const stroke = await timed(() => {
        client.notify('textDocument/didChange', {
          textDocument: { uri, version: ++version },
          contentChanges: [
            { range: { start: { line: 2, character: 3 }, end }, text: version % 2 === 0 ? '书' : '' },
          ],
        });
        // As VS Code asks: what it has already is not sent again.
        return client.request<{ readonly resultId: string }>('textDocument/diagnostic', {
          textDocument: { uri },
          previousResultId,
        });
      });
      previousResultId = stroke.result.resultId;
      diagnostics.push(stroke);
      hover.push(
        await timed(() =>
          client.request('textDocument/hover', {
            textDocument: { uri },
            position: { line: 0, character: 1 },
          }),
        ),
      );
      await new Promise((done) => setTimeout(done, pause));
    }
    return { diagnostics: percentileOf(diagnostics, 0.95), hover: percentileOf(hover, 0.95) };
  };
  // The budgets are those of warm code: it has been typed in before the folder is opened.
  await type((times) => times >= warmUpStrokes, 0);
  client.notify('workspace/didChangeWorkspaceFolders', {
    event: { added: [{ uri: pathToFileURL(folder).href, name: 'newsroom' }], removed: [] },
  });
  const busy = await type((times) => isRead() || times > 2000, pauseBetweenStrokes);
  const idle = await type((times) => times >= 200, pauseBetweenStrokes);
  await client.stop();
  return {
    diagnostics: { busy: busy.diagnostics, idle: idle.diagnostics },
    hover: { busy: busy.hover, idle: idle.hover },
  };
}
