import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StdioClient } from '../test/harness/stdio-client';

/**
 * `npm start`: opens the sample page in the real server process, over its stdio pipe, and prints what an
 * editor would show of it. Another file can be named: `npm start -- FILE`.
 */
async function main(): Promise<void> {
  const path = resolve(process.argv[2] ?? join('test', 'corpus', 'sample', '2031-05-18', 'A02.txt'));
  const text = readFileSync(path, 'utf8').replace(/^\ufeff/u, '');
  const client = new StdioClient({
    command: [process.execPath, join('server', 'out', 'main.js'), '--stdio'],
  });
  try {
    await printPage(client, pathToFileURL(path).href, text);
    await client.stop();
  } catch (error) {
    client.kill();
    throw error;
  }
  console.log('\n接下来 next：npm run editor 在 VS Code 里打开这一页（opens this page in VS Code）');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

async function printPage(client: StdioClient, uri: string, text: string): Promise<void> {
  const started = performance.now();
  await client.request('initialize', {
    processId: process.pid,
    rootUri: null,
    locale: 'zh-cn',
    capabilities: {
      textDocument: {
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
        hover: { contentFormat: ['plaintext'] },
        diagnostic: {},
      },
    },
  });
  client.notify('initialized', {});
  client.notify('textDocument/didOpen', {
    textDocument: { uri, languageId: 'newspaper', version: 1, text },
  });
  const textDocument = { uri };
  const report = await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument });
  const milliseconds = Math.round(performance.now() - started);
  const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
  const hovers = await hoversOf(client, uri, text.split(/\r\n|\r|\n/u));
  const isDay = (hover: Shown): boolean => /^\d+年/u.test(hover.says);

  console.log(decodeURIComponent(uri.split('/').slice(-2).join('/')));
  printList('大纲 Outline', symbols.flatMap(outlineRows));
  printList('人名 Names', rowsOf(hovers.filter((hover) => !isDay(hover))));
  printList('日期 Dates', rowsOf(hovers.filter(isDay)));
  printList('提示 Findings', findingRows(report.items));
  console.log(`\n从启动服务器到第一批提示 ${milliseconds} ms（server start to first diagnostics）`);
}

interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

interface DocumentSymbol {
  readonly name: string;
  readonly detail?: string;
  readonly range: Range;
  readonly children?: readonly DocumentSymbol[];
}

interface Diagnostic {
  readonly range: Range;
  readonly code?: string;
  readonly message: string;
}

interface Shown {
  readonly line: number;
  readonly text: string;
  readonly says: string;
}

/** Hovers over every character, as a pointer would that is moved along the lines. */
async function hoversOf(client: StdioClient, uri: string, lines: readonly string[]): Promise<Shown[]> {
  const asked = lines.flatMap((line, number) =>
    Array.from(line, (_, character) =>
      client.request<{ contents: { value: string }; range: Range } | null>('textDocument/hover', {
        textDocument: { uri },
        position: { line: number, character },
      }),
    ),
  );
  const shown = new Map<string, Shown>();
  for (const hover of await Promise.all(asked)) {
    if (hover === null) continue;
    const { range, contents } = hover;
    const key = `${range.start.line}:${range.start.character}`;
    shown.set(key, { line: range.start.line, text: textIn(lines, range), says: contents.value });
  }
  return [...shown.values()].sort((a, b) => a.line - b.line);
}

/** What stands in `range`; a line end inside it is shown as ⏎. */
function textIn(lines: readonly string[], { start, end }: Range): string {
  const inside = lines.slice(start.line, end.line + 1);
  inside[inside.length - 1] = inside.at(-1)!.slice(0, end.character);
  inside[0] = inside[0]!.slice(start.character);
  return inside.join('⏎');
}

function outlineRows({ name, detail, range, children }: DocumentSymbol): string[] {
  const place = `${range.start.line + 1}–${range.end.line + 1} 行`;
  return [
    `${name}  ${detail ?? ''}  ${place}`,
    ...(children ?? []).map((child) => `    ${child.name}  ${child.detail ?? ''}`),
  ];
}

/** One row for each different hover: its texts on the page, the first line, and what the hover says. */
function rowsOf(hovers: readonly Shown[]): string[] {
  const bySaying = new Map<string, Shown[]>();
  for (const hover of hovers) bySaying.set(hover.says, [...(bySaying.get(hover.says) ?? []), hover]);
  return [...bySaying].map(([says, same]) => {
    const texts = [...new Set(same.map(({ text }) => text))].join('、');
    return `${texts}  →  ${says.replace(/\n+/gu, ' · ')}  ${same[0]!.line + 1} 行`;
  });
}

const findingsListed = 12;

function findingRows(items: readonly Diagnostic[]): string[] {
  const counts = new Map<string, number>();
  for (const { code } of items) counts.set(code ?? '', (counts.get(code ?? '') ?? 0) + 1);
  const rows = items
    .slice(0, findingsListed)
    .map(
      ({ range: { start }, message, code }) =>
        `${start.line + 1}:${start.character + 1}  ${message}  ${code ?? ''}`,
    );
  if (items.length > findingsListed) rows.push(`…… 另有 ${items.length - findingsListed} 处`);
  return [...rows, [...counts].map(([code, count]) => `${code} ×${count}`).join('，')];
}

function printList(title: string, rows: readonly string[]): void {
  console.log(`\n${title}`);
  for (const row of rows) console.log(`  ${row}`);
}
