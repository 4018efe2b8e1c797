import type { InitializeResult, TextEdit } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { columnWidthMethod, unwrapMethod, wrapMethod, type NewLayout } from '../../server/src/protocol';
import { indexLines } from '../../server/src/text/line-index';
import { applyEdits } from '../../server/src/text/text-edit';
import { samplePage } from '../harness/sample-page';
import type { StdioClient } from '../harness/stdio-client';
import {
  change,
  editorCapabilities,
  errorOf,
  open,
  pageUri,
  startClient,
  startProcess,
} from './start-client';

const document = { textDocument: { uri: pageUri } };
const options = { tabSize: 4, insertSpaces: true };

const text =
  '本报讯（记者林知远） 5 月\n12日，星洲市召开防汛工\n作会议 ，部署任务。\n\n会议要求，各镇要备\n\n足物资 ，加强值守。\n\n星洲市部署防汛\n';

function edited(before: string, edits: NewLayout['edits'] | readonly TextEdit[]): string {
  const lines = indexLines(before);
  return applyEdits(
    before,
    edits.map(({ range, newText }) => ({
      span: { start: lines.offset(range.start), end: lines.offset(range.end) },
      newText,
    })),
  );
}

async function opened(content = text): Promise<StdioClient> {
  const client = await startClient();
  open(client, content);
  return client;
}

describe('formatting', () => {
  it('is said to be served', async () => {
    const client = startProcess();
    const params = { processId: null, rootUri: null, capabilities: editorCapabilities };
    const { capabilities } = await client.request<InitializeResult>('initialize', params);
    expect(capabilities).toMatchObject({
      documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
    });
  });

  it.each(['\n', '\r\n'])('mends the layout of a document whose lines end with %j', async (lineEnd) => {
    const content = text.replaceAll('\n', lineEnd);
    const client = await opened(content);
    const edits = await client.request<TextEdit[]>('textDocument/formatting', { ...document, options });
    const formatted =
      '本报讯（记者林知远） 5月\n12日，星洲市召开防汛工\n作会议，部署任务。\n\n会议要求，各镇要备\n足物资，加强值守。\n\n星洲市部署防汛\n';
    expect(edited(content, edits)).toBe(formatted.replaceAll('\n', lineEnd));
  });

  it('of a selection leaves the rest alone', async () => {
    const client = await opened();
    const range = { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } };
    const params = { ...document, range, options };
    const edits = await client.request<TextEdit[]>('textDocument/rangeFormatting', params);
    expect(edited(text, edits)).toBe(text.replace('会议 ，', '会议，'));
    const backwards = { ...params, range: { start: range.end, end: range.start } };
    expect(await client.request('textDocument/rangeFormatting', backwards)).toEqual(edits);
    expect((await errorOf(client.request('textDocument/rangeFormatting', document))).code).toBe(-32602);
  });

  it('counts from the version that is open', async () => {
    const client = await opened();
    change(client, 2, [{ at: [0, 0, 3, 0], text: '本报讯（记者林知远）会议 ，开了。\n' }]);
    const edits = await client.request<TextEdit[]>('textDocument/formatting', { ...document, options });
    expect(edits[0]).toEqual({
      range: { start: { line: 0, character: 12 }, end: { line: 0, character: 13 } },
      newText: '',
    });
  });
});

describe('setting anew', () => {
  it('unwraps and wraps, one undoing the other', async () => {
    const client = await opened(samplePage.text);
    const unwrapping = await client.request<NewLayout>(unwrapMethod, document);
    expect(unwrapping).toMatchObject({ version: 1, left: 0 });
    const plain = edited(samplePage.text, unwrapping.edits);
    expect(Math.max(...plain.split('\n').map((line) => line.length))).toBeGreaterThan(100);
    const wrapping = await client.request<NewLayout>(wrapMethod, { ...document, width: 20 });
    const wrapped = edited(samplePage.text, wrapping.edits);
    open(client, wrapped, 'file:///papers/wrapped.txt');
    const back = await client.request<NewLayout>(unwrapMethod, {
      textDocument: { uri: 'file:///papers/wrapped.txt' },
    });
    expect(edited(wrapped, back.edits)).toBe(plain);
    const again = await client.request<NewLayout>(wrapMethod, {
      textDocument: { uri: 'file:///papers/wrapped.txt' },
      width: 20,
    });
    expect(edited(wrapped, again.edits)).toBe(wrapped);
  });

  it('sets first lines flush where that is wished', async () => {
    const content = '本报讯（记者林知远）今天上午，星洲市召开防汛工作会议，部署任务。\n\n星洲市部署防汛\n';
    const client = await opened(content);
    const params = { ...document, width: 12 };
    const { edits } = await client.request<NewLayout>(wrapMethod, { ...params, indent: false });
    expect(edited(content, edits)).toMatch(/^本报讯（记者林知远）今天\n上午，/u);
    const indented = await client.request<NewLayout>(wrapMethod, params);
    expect(edited(content, indented.edits)).toMatch(/^本报讯（记者林知远）\n今天上午，/u);
  });

  it('tells the width of the column, and refuses one that is none', async () => {
    const client = await opened(samplePage.text);
    expect(await client.request(columnWidthMethod, document)).toBe(14);
    for (const width of [0, 3, 201, 12.5, '14', null])
      expect((await errorOf(client.request(wrapMethod, { ...document, width }))).code).toBe(-32602);
    open(client, '本报讯（记者林知远）开门。\n', 'file:///papers/short.txt');
    const short = { textDocument: { uri: 'file:///papers/short.txt' } };
    expect(await client.request(columnWidthMethod, short)).toBeNull();
  });

  it('leaves an empty document alone', async () => {
    const client = await opened('');
    expect(await client.request(unwrapMethod, document)).toEqual({ version: 1, edits: [], left: 0 });
    expect(await client.request(wrapMethod, { ...document, width: 14 })).toMatchObject({ edits: [] });
  });
});
