import type {
  DocumentSymbol,
  FoldingRange,
  FullDocumentDiagnosticReport,
  Hover,
  SelectionRange,
} from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { AnsweredError } from '../harness/stdio-client';
import { timeLimit } from '../harness/time-limit';
import { change, open, pageUri, startClient } from './start-client';

const limit = timeLimit(5);

const document = { textDocument: { uri: pageUri } };
const line = '据了解，云岭区今年计划改造老旧小区四十二个，惠及居民一万三千户。';

const texts: readonly (readonly [name: string, text: string])[] = [
  ['an empty file', ''],
  ['a lone byte order mark', '\uFEFF'],
  ['one line of 10 MB', line.repeat(Math.ceil(10_000_000 / 3 / line.length))],
  ['one line of 10 million digits', '1'.repeat(10_000_000)],
  ['100 000 blank lines', '\n'.repeat(100_000)],
  ['100 000 blank lines with CRLF and spaces', ' 　\r\n'.repeat(100_000)],
  ['10 000 opening quotes', `${'“'.repeat(10_000)}花市开门。\n`],
  ['10 000 closing quotes', `花市开门。${'”'.repeat(10_000)}\n`],
  ['unmatched quotes by the thousand', '他说：“花市开门了。\n'.repeat(5000)],
  ['unmatched brackets by the thousand', '（记者《'.repeat(5000)],
  ['lone surrogates', `花市\ud83d开门\udc00。\n\ud800\n\udfff本报讯（记者林\ud840知远）开门。\n`],
  ['10 000 datelines', '本报讯（记者林知远）开门。\n'.repeat(10_000)],
  ['10 000 lines of one character', '字\n'.repeat(10_000)],
  ['100 000 spaces', ' '.repeat(100_000)],
  ['letter-spacing without end', '本 报 记 者 '.repeat(10_000)],
  ['control characters', '\0\u0001\u0085\u2028\u2029\t\v\f'.repeat(1000)],
];

describe('an answer within 5 s, and no crash', () => {
  it.each(texts)('%s', async (_, text) => {
    const client = await startClient();
    const ask = <Result>(method: string, params: object): Promise<Result> =>
      client.request<Result>(method, { ...document, ...params }, limit);
    open(client, text);
    const report = await ask<FullDocumentDiagnosticReport>('textDocument/diagnostic', {});
    const position = { line: 0, character: Math.min(text.indexOf('\n') >>> 0, text.length) >> 1 };
    await ask<DocumentSymbol[]>('textDocument/documentSymbol', {});
    await ask<FoldingRange[]>('textDocument/foldingRange', {});
    await ask<Hover | null>('textDocument/hover', { position });
    expect(
      await ask<SelectionRange[]>('textDocument/selectionRange', { positions: [position] }),
    ).toHaveLength(1);
    await ask('textDocument/definition', { position });
    await ask('textDocument/references', { position, context: { includeDeclaration: true } });
    await ask('textDocument/documentHighlight', { position });
    await ask('textDocument/semanticTokens/full', {});
    await ask('textDocument/semanticTokens/range', {
      range: { start: { line: 0, character: 0 }, end: position },
    });
    await ask('textDocument/completion', { position });
    // Nobody may stand there, which is an error that says so, but no late answer.
    await ask('textDocument/prepareRename', { position }).catch((error: unknown) => {
      if (!(error instanceof AnsweredError)) throw error;
    });
    await ask('textDocument/codeAction', {
      range: { start: position, end: position },
      context: { diagnostics: report.items.slice(0, 10) },
    });
    change(client, 2, [{ at: [0, 0, 0, 0], text: '新' }]);
    await ask('textDocument/diagnostic', { previousResultId: report.resultId });
    expect(client.notifications.filter(({ method }) => method === 'window/logMessage')).toEqual([]);
    expect(await client.stop()).toEqual({ code: 0, signal: null });
  });
});
