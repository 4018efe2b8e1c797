import type {
  CompletionList,
  DocumentHighlight,
  Hover,
  InitializeResult,
  Location,
  LocationLink,
  Position,
  PrepareRenameResult,
  Range,
  SemanticTokens,
  SemanticTokensDelta,
  ShowMessageParams,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { indexLines } from '../../server/src/text/line-index';
import { applyEdits } from '../../server/src/text/text-edit';
import { markSpans } from '../harness/marked-text';
import type { StdioClient } from '../harness/stdio-client';
import {
  change,
  editorCapabilities,
  errorOf,
  open,
  pageUri,
  plainCapabilities,
  startClient,
  startProcess,
} from './start-client';

const document = { textDocument: { uri: pageUri } };

/** The same page with either line end; ⟦ ⟧ stand around the mentions of 江望舒. */
const marked =
  '⟦江望舒⟧谈花市\n\n本报讯（记者沈若溪）𠮷祥里，当天，云岭区委书记⟦江\n望舒⟧走访花市。𠮷祥里的⟦江望舒⟧说好。𠮷祥里的⟦江望\n舒⟧走了。\n';

interface Page {
  readonly text: string;
  readonly mentions: readonly Range[];
  readonly position: (words: string, offset?: number) => Position;
  readonly mark: (ranges: readonly Range[]) => string;
  readonly edit: (edits: readonly TextEdit[]) => string;
}

function pageWith(lineEnd: string): Page {
  const source = marked.replaceAll('\n', lineEnd);
  const text = source.replace(/[⟦⟧]/gu, '');
  const lines = indexLines(text);
  const spanOf = ({ start, end }: Range): { start: number; end: number } => ({
    start: lines.offset(start),
    end: lines.offset(end),
  });
  const mentions: Range[] = [];
  let marks = 0;
  for (const match of source.matchAll(/⟦([^⟧]*)⟧/gu)) {
    const start = match.index - marks;
    mentions.push(lines.range({ start, end: start + match[1]!.length }));
    marks += 2;
  }
  return {
    text,
    mentions,
    position: (words, offset = 0) => lines.position(text.indexOf(words.replaceAll('\n', lineEnd)) + offset),
    mark: (ranges) => markSpans(text, ranges.map(spanOf)),
    edit: (edits) =>
      applyEdits(
        text,
        edits.map(({ range, newText }) => ({ span: spanOf(range), newText })),
      ),
  };
}

function tokensOf(text: string, { data }: SemanticTokens): string[] {
  const lines = indexLines(text);
  const found: string[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    line += data[at]!;
    character = data[at] === 0 ? character + data[at + 1]! : data[at + 1]!;
    const start = lines.offset({ line, character });
    found.push(`${data[at + 3]!} ${text.slice(start, start + data[at + 2]!)}`);
  }
  return found;
}

describe.each([
  ['\\n', '\n'],
  ['\\r\\n', '\r\n'],
])('a name that a line break cuts, lines ending with %s', (_, lineEnd) => {
  const page = pageWith(lineEnd);
  const source = marked.replaceAll('\n', lineEnd);
  const ask = <Result>(client: StdioClient, method: string, position: Position, more = {}): Promise<Result> =>
    client.request(`textDocument/${method}`, { ...document, position, ...more });
  // In front of the break, behind it, and behind characters of two code units.
  const places: readonly Position[] = [
    page.position('江\n', 0),
    page.position('望舒走', 0),
    page.position('江望舒说', 1),
    page.position('舒走了', 1),
  ];

  it('leads to its first mention with a title', async () => {
    const client = await startClient();
    open(client, page.text);
    for (const position of places) {
      const [link] = await ask<LocationLink[]>(client, 'definition', position);
      expect(link).toMatchObject({ targetUri: pageUri, targetRange: page.mentions[1] });
      expect(page.mentions).toContainEqual(link!.originSelectionRange);
    }
  });

  it('has all its mentions as references and highlights', async () => {
    const client = await startClient();
    open(client, page.text);
    for (const position of places) {
      const all = await ask<Location[]>(client, 'references', position, {
        context: { includeDeclaration: true },
      });
      expect(page.mark(all.map(({ range }) => range))).toBe(source);
      const others = await ask<Location[]>(client, 'references', position, {
        context: { includeDeclaration: false },
      });
      expect(others.map(({ range }) => range)).toEqual(page.mentions.filter((_range, index) => index !== 1));
      const highlights = await ask<DocumentHighlight[]>(client, 'documentHighlight', position);
      expect(page.mark(highlights.map(({ range }) => range))).toBe(source);
    }
  });

  it('is renamed everywhere, each break after the same number of characters', async () => {
    const client = await startClient();
    open(client, page.text);
    const position = places[1]!;
    expect(await ask<PrepareRenameResult>(client, 'prepareRename', position)).toEqual({
      range: page.mentions[1],
      placeholder: '江望舒',
    });
    const edit = await ask<WorkspaceEdit>(client, 'rename', position, { newName: '陆知昀' });
    const [changes] = edit.documentChanges as TextDocumentEdit[];
    expect(changes!.textDocument).toEqual({ uri: pageUri, version: 1 });
    const after = source
      .replaceAll('江望舒', '陆知昀')
      .replace(`江${lineEnd}望舒`, `陆${lineEnd}知昀`)
      .replace(`江望${lineEnd}舒`, `陆知${lineEnd}昀`);
    expect(page.edit(changes!.edits as TextEdit[])).toBe(after.replace(/[⟦⟧]/gu, ''));
  });

  it('is coloured line by line', async () => {
    const client = await startClient();
    open(client, page.text);
    const tokens = await client.request<SemanticTokens>('textDocument/semanticTokens/full', document);
    const persons = tokensOf(page.text, tokens).filter((token) => token.startsWith('0 '));
    expect(persons).toEqual(['0 江望舒', '0 沈若溪', '0 江', '0 望舒', '0 江望舒', '0 江望', '0 舒']);
    const range = { start: { line: 4, character: 0 }, end: { line: 5, character: 0 } };
    const part = await client.request<SemanticTokens>('textDocument/semanticTokens/range', {
      ...document,
      range,
    });
    expect(tokensOf(page.text, part).filter((token) => token.startsWith('0 '))).toEqual(['0 舒']);
  });

  it('is shown with its mentions', async () => {
    const client = await startClient();
    open(client, page.text);
    const hover = await ask<Hover>(client, 'hover', places[3]!);
    expect(JSON.stringify(hover.contents)).toContain('本版提到 4 次');
    expect(hover.range).toEqual(page.mentions[3]);
  });
});

describe('names', () => {
  const { text, position, edit } = pageWith('\n');

  it('are said to be served, as far as the client asks for them', async () => {
    const capabilitiesFor = async (capabilities: object): Promise<InitializeResult['capabilities']> => {
      const client = startProcess();
      const params = { processId: null, rootUri: null, capabilities };
      return (await client.request<InitializeResult>('initialize', params)).capabilities;
    };
    expect(await capabilitiesFor(editorCapabilities)).toMatchObject({
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      renameProvider: { prepareProvider: true },
      completionProvider: {},
      semanticTokensProvider: {
        legend: { tokenTypes: ['person', 'place', 'organisation', 'date'], tokenModifiers: [] },
        full: { delta: true },
        range: true,
      },
    });
    const plain = await capabilitiesFor(plainCapabilities);
    expect(plain.renameProvider).toBe(true);
    expect(plain.semanticTokensProvider).toBeUndefined();
  });

  it('are renamed and found by a client without versions and links', async () => {
    const client = await startClient({ capabilities: plainCapabilities });
    open(client, text);
    const at = position('江望舒说');
    expect(await client.request('textDocument/definition', { ...document, position: at })).toMatchObject({
      uri: pageUri,
    });
    const { changes } = await client.request<WorkspaceEdit>('textDocument/rename', {
      ...document,
      position: at,
      newName: '江宁',
    });
    expect(edit(changes![pageUri]!)).toContain('江宁走访'.replace('宁走', '\n宁走'));
  });

  it('are refused with the reason, in the language of the editor', async () => {
    const chinese = await startClient();
    open(chinese, text);
    const nowhere = { ...document, position: position('走访', 1) };
    const somebody = { ...document, position: position('江望舒说') };
    expect((await errorOf(chinese.request('textDocument/prepareRename', nowhere))).message).toContain(
      '没有认出人名',
    );
    expect(
      (await errorOf(chinese.request('textDocument/rename', { ...somebody, newName: '江 舒' }))).message,
    ).toContain('空格');
    expect((await errorOf(chinese.request('textDocument/rename', somebody))).code).toBe(-32602);
    const english = await startClient({ locale: 'en' });
    open(english, text);
    const error = await errorOf(english.request('textDocument/rename', { ...somebody, newName: '' }));
    expect(error.message).toBe('The new name is empty.');
  });

  it('that become one are announced', async () => {
    const client = await startClient();
    open(client, text);
    const told = client.nextNotification<ShowMessageParams>('window/showMessage');
    await client.request('textDocument/rename', {
      ...document,
      position: position('江望舒说'),
      newName: '沈若溪',
    });
    expect((await told).message).toContain('“沈若溪”');
  });

  it('are told from the tokens before as one change', async () => {
    const client = await startClient();
    open(client, text);
    const full = await client.request<SemanticTokens>('textDocument/semanticTokens/full', document);
    const delta = (previousResultId: string): Promise<SemanticTokensDelta & SemanticTokens> =>
      client.request('textDocument/semanticTokens/full/delta', { ...document, previousResultId });
    expect((await delta(full.resultId!)).edits).toEqual([]);
    const { resultId } = await client.request<SemanticTokens>('textDocument/semanticTokens/full', document);
    change(client, 2, [{ at: [1, 0, 1, 0], text: '\n' }]);
    const { edits } = await delta(resultId!);
    expect(edits).toHaveLength(1);
    const data = [...full.data];
    data.splice(edits[0]!.start, edits[0]!.deleteCount, ...(edits[0]!.data ?? []));
    const fresh = await client.request<SemanticTokens>('textDocument/semanticTokens/full', document);
    expect(data).toEqual(fresh.data);
    expect(edits[0]!.data!.length).toBeLessThan(6);
    // An id of nobody's is answered with all there is.
    expect((await delta('x')).data).toEqual(fresh.data);
  });

  it('go on from their beginning, with an edit that says where it is', async () => {
    const client = await startClient();
    open(client, text);
    change(client, 2, [{ at: [5, 0, 5, 0], text: '𠮷江望' }]);
    const { items, isIncomplete } = await client.request<CompletionList>('textDocument/completion', {
      ...document,
      position: { line: 5, character: 4 },
    });
    expect(isIncomplete).toBe(true);
    expect(items[0]).toMatchObject({
      label: '江望舒',
      textEdit: {
        newText: '江望舒',
        range: { start: { line: 5, character: 2 }, end: { line: 5, character: 4 } },
      },
      filterText: '江望舒',
    });
    expect(items[0]!.detail).toContain('书记');
    const nothing = await client.request<CompletionList>('textDocument/completion', {
      ...document,
      position: position('走访', 2),
    });
    expect(nothing.items).toEqual([]);
  });

  it('with rare characters are read aloud by the bundle that is loaded for them', async () => {
    const client = await startClient();
    open(client, '本报讯（记者沈若溪）云岭区区长陆昀走访花市。\n');
    const hover = await client.request<Hover>('textDocument/hover', {
      ...document,
      position: { line: 0, character: 16 },
    });
    expect(JSON.stringify(hover.contents)).toContain('读音：昀 yún');
  });
});
