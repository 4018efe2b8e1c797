import type {
  CodeAction,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Position,
  SelectionRange,
  TextEdit,
} from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/text/text-edit';
import { indexLines } from '../../server/src/text/line-index';
import { samplePage } from '../harness/sample-page';
import type { StdioClient } from '../harness/stdio-client';
import {
  change,
  open,
  pageUri,
  plainCapabilities,
  pullAll,
  startClient,
  type StartOptions,
} from './start-client';

const document = { textDocument: { uri: pageUri } };

async function opened(text: string, options: StartOptions = {}): Promise<StdioClient> {
  const client = await startClient(options);
  open(client, text);
  return client;
}

function symbolsOf(client: StdioClient): Promise<DocumentSymbol[]> {
  return client.request('textDocument/documentSymbol', document);
}

function hoverAt(client: StdioClient, position: Position): Promise<Hover | null> {
  return client.request('textDocument/hover', { ...document, position });
}

/** The text of a range, read the way an editor reads it. */
function textOf(text: string, { start, end }: { start: Position; end: Position }): string {
  const lines = indexLines(text);
  return text.slice(lines.offset(start), lines.offset(end));
}

function edited(text: string, edits: readonly TextEdit[]): string {
  const lines = indexLines(text);
  return applyEdits(
    text,
    edits.map(({ range, newText }) => ({
      span: { start: lines.offset(range.start), end: lines.offset(range.end) },
      newText,
    })),
  );
}

describe('outline, folding, selection', () => {
  it('shows the articles of a page in document order, each with its headline', async () => {
    const client = await opened(samplePage.text);
    const symbols = await symbolsOf(client);
    expect(symbols.length).toBeGreaterThan(8);
    expect(symbols.some(({ name }) => name.startsWith('（无标题）'))).toBe(true);
    for (const { name, selectionRange } of symbols.filter(({ kind }) => kind === 5)) {
      if (name.startsWith('（无标题）')) continue;
      expect(textOf(samplePage.text, selectionRange).replace(/\s/gu, '')).toContain(name.replace(/\s/gu, ''));
    }
  });

  it('speaks English to an English editor', async () => {
    const client = await opened('云岭花市今天开门，三百个摊位摆满了兰花。', { locale: 'en' });
    const [symbol] = await symbolsOf(client);
    expect(symbol!.name).toMatch(/^\(no headline\) 云岭花市/u);
    expect(symbol!.detail).toMatch(/characters$/u);
  });

  it('gives a plain list to a client that takes no tree', async () => {
    const client = await opened(samplePage.text, { capabilities: plainCapabilities });
    const symbols = await client.request<{ location: { uri: string } }[]>(
      'textDocument/documentSymbol',
      document,
    );
    expect(symbols[0]!.location.uri).toBe(pageUri);
  });

  it('folds articles within the limit of the client', async () => {
    const capabilities = { textDocument: { foldingRange: { rangeLimit: 3 } } };
    const client = await opened(samplePage.text, { capabilities });
    const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', document);
    expect(folds).toHaveLength(3);
    for (const { startLine, endLine } of folds) expect(endLine).toBeGreaterThan(startLine);
  });

  it('selects a word across a line break, then clause, sentence, paragraph, article', async () => {
    const text =
      '云岭花市今天开门，三百个摊位摆满了兰\n花和茉莉。买花的人很多。\n\n街道上挤满了车，店家都笑了。\n';
    const client = await opened(text);
    const ranges = await client.request<SelectionRange[]>('textDocument/selectionRange', {
      ...document,
      positions: [
        { line: 0, character: 17 },
        { line: 3, character: 0 },
      ],
    });
    expect(ranges).toHaveLength(2);
    const steps: string[] = [];
    for (let at: SelectionRange | undefined = ranges[0]; at !== undefined; at = at.parent)
      steps.push(textOf(text, at.range));
    expect(steps.slice(0, 3)).toEqual([
      '兰\n花',
      '三百个摊位摆满了兰\n花和茉莉',
      '云岭花市今天开门，三百个摊位摆满了兰\n花和茉莉。',
    ]);
    expect(steps.at(-1)).toBe(text.trimEnd());
  });
});

describe('hover', () => {
  const text = '本报讯（记者沈若\n溪）5 月\n12日，云岭花市开门，三百个摊位摆满了兰花。\n';

  it('knows a reporter whose name a line break cuts, from either side', async () => {
    const client = await opened(text);
    for (const position of [
      { line: 0, character: 7 },
      { line: 1, character: 0 },
    ]) {
      const hover = await hoverAt(client, position);
      expect(hover!.contents).toMatchObject({ kind: 'markdown' });
      expect(JSON.stringify(hover!.contents)).toContain('**沈若溪**，记者');
      expect(textOf(text, hover!.range!)).toBe('沈若\n溪');
    }
  });

  it('tells weekday and year of a date that a line break cuts', async () => {
    const client = await opened(text);
    const hover = await hoverAt(client, { line: 2, character: 1 });
    expect(textOf(text, hover!.range!)).toBe('5 月\n12日');
    const contents = JSON.stringify(hover!.contents);
    expect(contents).toContain('**2031年5月12日 星期一**');
    expect(contents).toContain('见报日期 2031-05-18（文件夹名）');
  });

  it('takes the issue date of the settings first', async () => {
    const client = await opened(text, { settings: { issueDate: '2033-05-13' }, locale: 'en' });
    const hover = await hoverAt(client, { line: 2, character: 1 });
    expect(JSON.stringify(hover!.contents)).toContain('Thursday, 12 May 2033');
    expect(JSON.stringify(hover!.contents)).toContain('1 day before the issue');
  });

  it('says nothing elsewhere, and answers plain text where Markdown is not taken', async () => {
    const client = await opened(text, { capabilities: {} });
    expect(await hoverAt(client, { line: 2, character: 17 })).toBeNull();
    expect((await hoverAt(client, { line: 0, character: 7 }))!.contents).toMatchObject({ kind: 'plaintext' });
  });
});

describe('positions', () => {
  it.each([
    ['behind 𠮷 and emoji', '𠮷野家的门口，📷照片里，5 月\n12日开门。\n', 1, 1, '5 月\n12日'],
    ['with CRLF', '花市开门。\r\n\r\n就在5 月\r\n12日开门迎客。\r\n', 3, 1, '5 月\r\n12日'],
    ['with a byte order mark', '\uFEFF5月12日，花市开门迎客。\n', 0, 2, '5月12日'],
  ])('are right %s', async (_, text, line, character, shown) => {
    const client = await opened(text);
    const hover = await hoverAt(client, { line, character });
    expect(textOf(text, hover!.range!)).toBe(shown);
  });

  it('stay right through edits behind 𠮷, with CRLF', async () => {
    const client = await opened('𠮷𠮷，花市。\r\n第二行。\r\n');
    change(client, 2, [
      { at: [1, 0, 1, 2], text: '5月12日，第三\r\n第' },
      { at: [0, 4, 0, 5], text: '，新的' },
    ]);
    const text = '𠮷𠮷，新的市。\r\n5月12日，第三\r\n第行。\r\n';
    const hover = await hoverAt(client, { line: 1, character: 2 });
    expect(textOf(text, hover!.range!)).toBe('5月12日');
  });
});

describe('quick fixes', () => {
  const text = '本报讯（记者沈若溪） 5 月 12日，云岭 花市开门， 三百个摊位摆满了兰花。\n';

  async function actionsFor(client: StdioClient, only?: string[]): Promise<CodeAction[]> {
    const { items } = await pullAll(client);
    expect(items.length).toBeGreaterThan(1);
    return client.request('textDocument/codeAction', {
      ...document,
      range: items[0]!.range,
      context: { diagnostics: items, ...(only === undefined ? {} : { only }) },
    });
  }

  function editsOf(action: CodeAction): TextEdit[] {
    const [first] = action.edit!.documentChanges ?? [];
    if (first !== undefined) return (first as { edits: TextEdit[] }).edits;
    return action.edit!.changes![pageUri]!;
  }

  it('come from the data of the diagnostics, with the version they fit', async () => {
    const client = await opened(text);
    const actions = await actionsFor(client, ['quickfix']);
    expect(actions.every(({ kind }) => kind === 'quickfix')).toBe(true);
    const [first] = actions;
    expect(first!.isPreferred).toBe(true);
    expect(first!.edit!.documentChanges![0]).toMatchObject({ textDocument: { uri: pageUri, version: 1 } });
    const fixed = edited(text, editsOf(first!));
    expect(fixed.length).toBeLessThan(text.length);
    expect(fixed.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
  });

  it('still fit when the diagnostics are those of an older version', async () => {
    const client = await opened(text);
    const { items } = await pullAll(client);
    const [before] = items;
    change(client, 2, [{ at: [0, 0, 0, 0], text: '花市早开门\n\n' }]);
    const moved = {
      start: { line: before!.range.start.line + 2, character: before!.range.start.character },
      end: { line: before!.range.end.line + 2, character: before!.range.end.character },
    };
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      ...document,
      range: moved,
      context: { diagnostics: [{ ...before, range: moved }], only: ['quickfix'] },
    });
    const edits = editsOf(actions[0]!);
    expect(edits[0]!.range.start.line).toBe(2);
  });

  it('fix every place of a rule, and everything that is safe, in one step', async () => {
    const client = await opened(samplePage.text);
    const before = await pullAll(client);
    expect(before.items.length).toBeGreaterThan(20);
    const [action] = await actionsFor(client, ['source.fixAll']);
    expect(action!.kind).toBe('source.fixAll.newspaper');
    expect(action!.edit).toBeUndefined();
    const resolved = await client.request<CodeAction>('codeAction/resolve', action);
    const fixed = edited(samplePage.text, editsOf(resolved));
    expect(fixed.replace(/\s/gu, '')).toBe(samplePage.text.replace(/\s/gu, ''));
    const safe = new Set(
      before.items
        .filter(({ data }) => (data as { f: [string, number][] } | undefined)?.f[0]?.[1] === 2)
        .map(({ code }) => code),
    );
    client.notify('textDocument/didChange', {
      textDocument: { uri: pageUri, version: 2 },
      contentChanges: [{ text: fixed }],
    });
    const after = await pullAll(client);
    expect(after.items.filter(({ code }) => safe.has(code))).toEqual([]);
  });

  it('carry their edits at once for a client that cannot ask later', async () => {
    const client = await opened(text, { capabilities: plainCapabilities });
    const published = await client.nextNotification<{ diagnostics: unknown[] }>(
      'textDocument/publishDiagnostics',
    );
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      ...document,
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 40 } },
      context: { diagnostics: published.diagnostics },
    });
    const all = actions.find(({ kind }) => kind === 'source.fixAll.newspaper');
    expect(edited(text, editsOf(all!))).not.toBe(text);
    // Without data in its diagnostics the quick fixes come from the report that is open now.
    expect(actions.filter(({ kind }) => kind === 'quickfix').length).toBeGreaterThan(1);
  });
});
