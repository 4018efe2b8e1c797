import { readFileSync } from 'node:fs';
import type { InitializeResult } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { serverPath } from '../harness/stdio-client';
import {
  editorCapabilities,
  errorOf,
  open,
  pageUri,
  plainCapabilities,
  pullAll,
  startClient,
  startProcess,
} from './start-client';

const initialize = { processId: null, rootUri: null, capabilities: editorCapabilities };
const document = { textDocument: { uri: pageUri } };

describe('the server process', () => {
  it('is all ASCII: any other character doubles the time that reading and compiling it takes', () => {
    const [first] = /[\u0080-\uffff].{0,40}/u.exec(readFileSync(serverPath, 'utf8')) ?? [];
    expect(first).toBeUndefined();
  });

  it('says what it can do', async () => {
    const client = startProcess();
    const { capabilities } = await client.request<InitializeResult>('initialize', initialize);
    expect(capabilities).toMatchObject({
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2 },
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.newspaper'], resolveProvider: true },
      diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
    });
  });

  it('promises no pull to a client that has none', async () => {
    const client = startProcess();
    const { capabilities } = await client.request<InitializeResult>('initialize', {
      ...initialize,
      capabilities: plainCapabilities,
    });
    expect(capabilities.diagnosticProvider).toBeUndefined();
  });

  it('ends with 0 after shutdown, with 1 without', async () => {
    const polite = await startClient();
    expect(await polite.stop()).toEqual({ code: 0, signal: null });
    const rude = await startClient();
    rude.notify('exit');
    expect(await rude.exit).toEqual({ code: 1, signal: null });
  });

  it('ends when its client is gone', async () => {
    const crashed = await startClient();
    crashed.closePipe();
    expect(await crashed.exit).toEqual({ code: 1, signal: null });
    const closed = await startClient();
    await closed.request('shutdown');
    closed.closePipe();
    expect(await closed.exit).toEqual({ code: 0, signal: null });
  });

  it('refuses requests before initialize, and goes on', async () => {
    const client = startProcess();
    const error = await errorOf(client.request('textDocument/documentSymbol', document));
    expect(error.code).toBe(-32002);
    open(client, '早了。');
    await client.request('initialize', initialize);
    // What was opened out of turn was dropped, as the protocol demands.
    expect((await errorOf(client.request('textDocument/documentSymbol', document))).code).toBe(-32803);
    open(client, '正好。');
    expect(await client.request('textDocument/documentSymbol', document)).toHaveLength(1);
  });

  it('refuses a second initialize, and requests after shutdown', async () => {
    const client = await startClient();
    expect((await errorOf(client.request('initialize', initialize))).code).toBe(-32600);
    await client.request('shutdown');
    expect(
      (
        await errorOf(
          client.request('textDocument/hover', { ...document, position: { line: 0, character: 0 } }),
        )
      ).code,
    ).toBe(-32600);
  });

  it('names what is wrong with a request', async () => {
    const client = await startClient();
    const unknown = await errorOf(client.request('textDocument/foldingRange', document));
    expect(unknown.code).toBe(-32803);
    expect(unknown.message).toContain(pageUri);
    open(client, '星洲市。');
    expect((await errorOf(client.request('textDocument/hover', document))).code).toBe(-32602);
    expect((await errorOf(client.request('textDocument/hover', {}))).code).toBe(-32602);
    expect(
      (await errorOf(client.request('textDocument/hover', { ...document, position: { line: 'x' } }))).code,
    ).toBe(-32602);
    expect((await errorOf(client.request('newspaper/unheardOf', {}))).code).toBe(-32601);
    expect((await pullAll(client)).items).toEqual([]);
  });

  it('forgets a closed document, and survives changes of one that is not open', async () => {
    const client = await startClient();
    open(client, '星洲市。');
    await pullAll(client);
    client.notify('textDocument/didClose', document);
    expect((await errorOf(pullAll(client))).message).toContain('not open');
    client.notify('textDocument/didChange', {
      textDocument: { uri: pageUri, version: 2 },
      contentChanges: [{ text: '无主的。' }],
    });
    client.notify('textDocument/didClose', document);
    open(client, '又开。');
    expect(await client.request('textDocument/documentSymbol', document)).toHaveLength(1);
  });

  it('answers messages that it cannot read, and goes on', async () => {
    const client = await startClient();
    client.sendRaw('Content-Length: 9\r\n\r\n{"broken"');
    client.send([]);
    client.send(17);
    client.send(null);
    client.send({ jsonrpc: '2.0' });
    client.send({ jsonrpc: '2.0', id: 'x', method: 17 });
    client.sendRaw('Content-Length: 2\r\nContent-Type: application/x; charset=utf-16\r\n\r\n{}');
    open(client, '星洲市。');
    expect((await pullAll(client)).items).toEqual([]);
    const parseErrors = client.orphans.filter(({ error }) => error?.code === -32700);
    expect(parseErrors.length).toBeGreaterThan(0);
    expect(parseErrors[0]!.id).toBeNull();
    expect(await client.stop()).toEqual({ code: 0, signal: null });
  });

  it('serves a parent over Node IPC, and refuses to start without a transport', async () => {
    const { fork, spawnSync } = await import('node:child_process');
    const { serverPath } = await import('../harness/stdio-client');
    const child = fork(serverPath, ['--node-ipc'], { stdio: 'ignore' });
    const answer = new Promise<unknown>((resolve) => child.once('message', resolve));
    child.send({ jsonrpc: '2.0', id: 1, method: 'initialize', params: initialize });
    expect(await answer).toMatchObject({ id: 1, result: { capabilities: { hoverProvider: true } } });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.disconnect();
    await ended;
    const bare = spawnSync(process.execPath, [serverPath], { encoding: 'utf8' });
    expect(bare.status).toBe(1);
    expect(bare.stderr).toContain('--stdio');
  });
});
