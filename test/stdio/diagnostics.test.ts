import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { statusMethod, type DocumentStatus } from '../../server/src/protocol';
import { countCharacters } from '../../server/src/text/characters';
import { samplePage } from '../harness/sample-page';
import type { StdioClient } from '../harness/stdio-client';
import {
  change,
  editorCapabilities,
  open,
  pageUri,
  plainCapabilities,
  pull,
  pullAll,
  startClient,
} from './start-client';

const publish = 'textDocument/publishDiagnostics';
const faulty = '本报讯（记者沈若溪） 5 月 12日，云岭 花市开门， 三百个摊位摆满了兰花。\n';

describe('pull diagnostics', () => {
  it('names the rule, its level and the range, in the language of the editor', async () => {
    const chinese = await startClient({ locale: 'zh-cn' });
    open(chinese, faulty);
    const { items } = await pullAll(chinese);
    expect(items.length).toBeGreaterThan(2);
    for (const { code, source, message, severity, range } of items) {
      expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
      expect(source).toBe('newspaper');
      expect(message).toMatch(/\p{Script=Han}/u);
      expect([1, 2, 3, 4]).toContain(severity);
      expect(range.end.character).toBeGreaterThan(range.start.character);
    }
    const english = await startClient({ locale: 'en' });
    open(english, faulty);
    const inEnglish = await pullAll(english);
    expect(inEnglish.items.map(({ range }) => range)).toEqual(items.map(({ range }) => range));
    expect(inEnglish.items[0]!.message).toMatch(/[A-Za-z]{3}/u);
  });

  it('does not wait for names, and has what needs them asked for again', async () => {
    const copy =
      '本报讯（记者沈若溪）5月17日，云岭区住建局局长林知远到老街察看。林知远说，路灯月底亮起。\n\n' +
      '本报讯（记者沈若溪）5月18日，云岭区住建局局长林志远到梧桐里调研。\n';
    const codes = async (client: StdioClient): Promise<unknown[]> =>
      (await pullAll(client)).items.map(({ code }) => code);
    const client = await startClient();
    const asked = new Promise((resolve) =>
      client.onRequest('workspace/diagnostic/refresh', () => resolve(null)),
    );
    open(client, copy);
    expect(await codes(client)).not.toContain('similar-name');
    await asked;
    expect(await codes(client)).toContain('similar-name');
    // Who cannot be told to ask again has all of it at once.
    const other = await startClient({ capabilities: { ...editorCapabilities, workspace: {} } });
    open(other, copy);
    expect(await codes(other)).toContain('similar-name');
  });

  it('says in a line that nothing has changed, until something has', async () => {
    const client = await startClient();
    open(client, `${faulty}\n\n花市夜里也开门，灯一直亮到十点。\n`);
    const first = await pullAll(client);
    expect(await pull(client, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    // A character in a later paragraph moves no diagnostic.
    change(client, 2, [{ at: [3, 2, 3, 2], text: '的' }]);
    expect(await pull(client, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    // A line above moves them all.
    change(client, 3, [{ at: [0, 0, 0, 0], text: '花市早开门\n\n' }]);
    const moved = await pull(client, first.resultId);
    expect(moved.kind).toBe('full');
    expect(moved.resultId).not.toBe(first.resultId);
    const shifted = (items: Diagnostic[]): number[] => items.map(({ range }) => range.start.line);
    expect(moved.kind === 'full' ? shifted(moved.items) : []).toEqual(
      shifted(first.items).map((line) => line + 2),
    );
    // An id of another process is no id of ours.
    expect((await pull(client, 'kx2-1')).kind).toBe('full');
  });

  it('lists no more than the limit, and says how many more there are', async () => {
    const client = await startClient({ settings: { maxFindings: 2 } });
    open(client, faulty);
    const { items } = await pullAll(client);
    expect(items).toHaveLength(3);
    expect(items[0]!.range.start).toEqual({ line: 0, character: 0 });
    expect(items[0]!.severity).toBe(3);
    expect(items[0]!.message).toMatch(/另有 \d+ 处未列出/u);
  });

  it('takes new settings, sent or asked for, and has the editor pull again', async () => {
    const asked: unknown[] = [];
    const capabilities = {
      ...editorCapabilities,
      workspace: { ...editorCapabilities.workspace, configuration: true },
    };
    const client = await startClient({ capabilities });
    client.onRequest('workspace/configuration', (params) => {
      asked.push(params);
      return [{ maxFindings: 1 }];
    });
    // What needs names is asked for again first.
    const named = new Promise((resolve) =>
      client.onRequest('workspace/diagnostic/refresh', () => resolve(null)),
    );
    open(client, faulty);
    await pullAll(client);
    await named;
    const refreshed = new Promise((resolve) =>
      client.onRequest('workspace/diagnostic/refresh', () => resolve(null)),
    );
    const before = await pullAll(client);
    client.notify('workspace/didChangeConfiguration', { settings: null });
    await refreshed;
    expect(asked).toHaveLength(1);
    const after = await pull(client, before.resultId);
    expect(after.kind === 'full' && after.items).toHaveLength(2);

    const { code } = before.items[0]!;
    const again = new Promise((resolve) =>
      client.onRequest('workspace/diagnostic/refresh', () => resolve(null)),
    );
    client.notify('workspace/didChangeConfiguration', {
      settings: { newspaper: { rules: { [String(code)]: 'off' } } },
    });
    await again;
    const without = await pullAll(client);
    expect(without.items.filter((item) => item.code === code)).toEqual([]);
    expect(without.items.length).toBeGreaterThan(0);
  });

  it('logs settings that it cannot use', async () => {
    const client = await startClient();
    const logged = client.nextNotification<{ message: string }>('window/logMessage');
    client.notify('workspace/didChangeConfiguration', { settings: { newspaper: { maxFindings: 'viele' } } });
    expect((await logged).message).toContain('maxFindings');
  });

  it('survives a client that refuses to register and to tell its settings', async () => {
    const capabilities = {
      ...editorCapabilities,
      workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
    };
    const client = await startClient({ capabilities });
    for (const method of ['client/registerCapability', 'workspace/configuration'])
      client.onRequest(method, () => {
        throw new Error('not today');
      });
    const logged = client.nextNotification<{ message: string }>('window/logMessage', ({ message }) =>
      message.includes('not today'),
    );
    client.notify('workspace/didChangeConfiguration', { settings: null });
    await logged;
    open(client, faulty);
    expect((await pullAll(client)).items.length).toBeGreaterThan(2);
  });

  it('survives changes that are none', async () => {
    const client = await startClient();
    open(client, faulty);
    const logged = client.nextNotification('window/logMessage');
    client.notify('textDocument/didChange', {
      textDocument: { uri: pageUri, version: 2 },
      contentChanges: 17,
    });
    await logged;
    expect((await pullAll(client)).items.length).toBeGreaterThan(2);
  });

  it('sends no data to a client that would throw it away', async () => {
    const client = await startClient({ capabilities: { textDocument: { diagnostic: {} } } });
    open(client, faulty);
    for (const item of (await pullAll(client)).items) expect(item.data).toBeUndefined();
  });
});

describe('push diagnostics', () => {
  it('publishes what is opened at once, and a change after a pause, with its version', async () => {
    const client = await startClient({
      capabilities: { textDocument: { publishDiagnostics: { versionSupport: true, dataSupport: true } } },
    });
    const first = client.nextNotification<PublishDiagnosticsParams>(publish);
    open(client, faulty);
    const { version, diagnostics } = await first;
    expect(version).toBe(1);
    expect(diagnostics.length).toBeGreaterThan(2);

    const flower = faulty.indexOf('兰花');
    const second = client.nextNotification<PublishDiagnosticsParams>(publish);
    for (let key = 2; key <= 9; key++) change(client, key, [{ at: [0, flower, 0, flower], text: '新' }]);
    const after = await second;
    // Eight keys, one report, of the last version; none in between, and none that clears the list.
    expect(after.version).toBe(9);
    expect(after.diagnostics).toHaveLength(diagnostics.length);
    expect(client.notifications.filter(({ method }) => method === publish)).toHaveLength(2);
  });

  it('clears the list of a document that is closed', async () => {
    const client = await startClient({ capabilities: plainCapabilities });
    const first = client.nextNotification<PublishDiagnosticsParams>(publish);
    open(client, faulty);
    expect((await first).version).toBeUndefined();
    const closed = client.nextNotification<PublishDiagnosticsParams>(publish);
    client.notify('textDocument/didClose', { textDocument: { uri: pageUri } });
    expect(await closed).toEqual({ uri: pageUri, diagnostics: [] });
  });

  it('pushes nothing to a client that pulls', async () => {
    const client = await startClient();
    const status = client.nextNotification(statusMethod);
    open(client, faulty);
    await status;
    expect(client.notifications.filter(({ method }) => method === publish)).toEqual([]);
  });
});

describe('status', () => {
  it('tells articles, characters, findings and the issue date after each reading', async () => {
    const client = await startClient();
    const opened = client.nextNotification<DocumentStatus>(statusMethod);
    open(client, samplePage.text);
    const status = await opened;
    const report = await pullAll(client);
    expect(status).toMatchObject({ uri: pageUri, version: 1, issueDate: '2031-05-18' });
    expect(status.articles).toBeGreaterThan(8);
    expect(status.characters).toBeGreaterThan(5000);
    expect(status.findings).toBe(report.items.filter(({ severity }) => severity !== 4).length);
    expect(status.errorRate).toMatchObject({ base: 'text', passes: expect.any(Boolean) as boolean });
    expect(status.errorRate.characters).toBe(countCharacters(samplePage.text));
    const changed = client.nextNotification<DocumentStatus>(statusMethod);
    client.notify('textDocument/didChange', {
      textDocument: { uri: pageUri, version: 2 },
      contentChanges: [{ text: '' }],
    });
    expect(await changed).toMatchObject({ version: 2, articles: 0, characters: 0, findings: 0 });
  });

  it('tells the error rate over all findings, those not listed as well, and the articles with most', async () => {
    const client = await startClient({
      settings: { maxFindings: 1, errorRate: { charactersPerLine: 50, lines: null } },
    });
    const opened = client.nextNotification<DocumentStatus>(statusMethod);
    const wrong = (town: string): string =>
      `本报讯（记者林知远）${town}大约有50人左右到场，图书馆6月31日开门迎客。\n\n${town}图书馆开门迎客\n\n`;
    const text = wrong('星洲市') + wrong('临溪县');
    open(client, text);
    const { errorRate, worstArticles } = await opened;
    expect(errorRate).toMatchObject({
      errors: 4,
      base: 'text',
      characters: countCharacters(text),
      passes: false,
    });
    expect(worstArticles.map(({ title, errors }) => [title, errors])).toEqual([
      ['星洲市图书馆开门迎客', 2],
      ['临溪县图书馆开门迎客', 2],
    ]);
    const recounted = client.nextNotification<DocumentStatus>(statusMethod);
    client.notify('workspace/didChangeConfiguration', {
      settings: { newspaper: { errorRate: { charactersPerLine: 50, lines: 100 } } },
    });
    expect((await recounted).errorRate).toMatchObject({
      errors: 4,
      per10000: 8,
      characters: 5000,
      base: 'layout',
    });
  });
});
