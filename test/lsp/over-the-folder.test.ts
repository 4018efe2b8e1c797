import type {
  AnnotatedTextEdit,
  ClientCapabilities,
  Location,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { definition } from '../../server/src/lsp/handlers/definition';
import { hover } from '../../server/src/lsp/handlers/hover';
import { references } from '../../server/src/lsp/handlers/references';
import { rename } from '../../server/src/lsp/handlers/rename';
import { workspaceSymbol } from '../../server/src/lsp/handlers/workspace-symbol';
import { indexLines } from '../../server/src/text/line-index';
import { applyEdits } from '../../server/src/text/text-edit';
import type { Session } from '../../server/src/lsp/session';
import { LSPErrorCodes } from '../../server/src/lsp/protocol-values';
import { folderSession, type FolderSession } from '../harness/folder-session';

const here = '/paper/2031-05-18/A01.txt';
const broken = '/paper/2031-05-17/A02.txt';
const other = '/paper/2031-05-17/第3版 (要闻).txt';
const stranger = '/paper/2031-05-16/A01.txt';

const pages = {
  [here]: '花市开门\n\n　　本报讯（记者沈若溪）云岭区区长江望舒走访花市。江望舒说，花市很好。\n',
  [broken]:
    '路灯亮了\r\n\r\n　　本报讯（记者林知远）云岭区区长江\r\n望舒察看路灯。江某没有来，江望舒说好。\r\n',
  [other]: '江望舒谈学校\n\n　　本报讯（记者林知远）云岭区区长江望舒到学校，江望书也来了。\n',
  [stranger]: '学校上课\n\n　　本报讯（记者林知远）云岭区区长顾长庚到学校。\n',
};

const asking: ClientCapabilities = {
  workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } } },
  textDocument: { hover: { contentFormat: ['markdown'] }, definition: { linkSupport: true } },
};

const inserted = [
  { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '今日' },
];

interface Renaming {
  readonly edit: WorkspaceEdit;
  readonly told: readonly string[];
}

async function renamed(folder: FolderSession, newName: string, words = '江望舒走访'): Promise<Renaming> {
  const told: string[] = [];
  const sendNotification = (_: unknown, params: { message: string }): Promise<void> => {
    told.push(params.message);
    return Promise.resolve();
  };
  const params = { ...folder.open(here), position: folder.at(here, words), newName };
  return { edit: await rename(folder.session, { sendNotification } as never, params), told };
}

/** What is left of each page when its edits are made, by path. */
function after(
  { documentChanges = [] }: WorkspaceEdit,
  texts: ReadonlyMap<string, string>,
): Record<string, string> {
  return Object.fromEntries(
    (documentChanges as TextDocumentEdit[]).map(({ textDocument, edits }) => {
      const path = decodeURIComponent(textDocument.uri.slice('file://'.length));
      const text = texts.get(path)!;
      const lines = indexLines(text);
      const spans = (edits as AnnotatedTextEdit[]).map(({ range, newText }) => ({
        span: { start: lines.offset(range.start), end: lines.offset(range.end) },
        newText,
      }));
      return [path, applyEdits(text, spans)];
    }),
  );
}

describe('rename over the folder', () => {
  it('changes every page that has the person, breaks and parts of the name as on one page', async () => {
    const folder = folderSession(pages, asking);
    const { edit, told } = await renamed(folder, '陆知昀');
    expect(after(edit, folder.texts)).toEqual({
      [here]: pages[here].replaceAll('江望舒', '陆知昀'),
      [broken]: pages[broken]
        .replace('江\r\n望舒', '陆\r\n知昀')
        .replace('江某', '陆某')
        .replace('江望舒', '陆知昀'),
      [other]: pages[other].replaceAll('江望舒', '陆知昀'),
    });
    expect(told).toEqual([]);
  });

  it('has other pages confirmed, in groups of their own, and this one not', async () => {
    const { edit } = await renamed(folderSession(pages, asking), '陆知昀');
    expect(edit.changeAnnotations).toEqual({
      here: { label: '本版', description: '2 处', needsConfirmation: false },
      elsewhere: { label: '其他版', description: '2 版 5 处，核对是同一人后勾选', needsConfirmation: true },
    });
    const [first, ...others] = edit.documentChanges as TextDocumentEdit[];
    expect(first!.textDocument).toEqual({ uri: `file://${here}`, version: 7 });
    expect(first!.edits.map((one) => (one as AnnotatedTextEdit).annotationId)).toEqual(['here', 'here']);
    expect(others.map(({ textDocument }) => textDocument.version)).toEqual([null, null]);
    for (const one of others.flatMap(({ edits }) => edits))
      expect(one).toMatchObject({ annotationId: 'elsewhere' });
    const english = await renamed(folderSession(pages, asking, 'en'), '陆知昀');
    expect(english.edit.changeAnnotations!.elsewhere).toMatchObject({ label: 'Other pages' });
  });

  it('is plain for a client that cannot ask, and where only this page has the name', async () => {
    const plain = await renamed(
      folderSession(pages, { workspace: { workspaceEdit: { documentChanges: true } } }),
      '陆知昀',
    );
    expect(plain.edit.documentChanges).toHaveLength(3);
    expect(JSON.stringify(plain.edit)).not.toContain('nnotation');
    const { changes } = (await renamed(folderSession(pages), '陆知昀')).edit;
    expect(Object.values(changes!).map((edits) => edits.length)).toEqual([2, 3, 2]);
    const alone = await renamed(folderSession(pages, asking), '陆知昀', '沈若溪');
    expect(alone.edit).toEqual({
      documentChanges: [expect.objectContaining({ textDocument: { uri: `file://${here}`, version: 7 } })],
    });
  });

  it('takes another open page as it is on the screen, with its version', async () => {
    const folder = folderSession(pages, asking);
    const typed = `今天的新闻\n\n${pages[other]}`;
    const { textDocument } = folder.open(other, typed);
    const { edit } = await renamed(folder, '陆知昀');
    const changed = (edit.documentChanges as TextDocumentEdit[]).find(
      (one) => one.textDocument.uri === textDocument.uri,
    );
    expect(changed!.textDocument.version).toBe(7);
    expect(after({ documentChanges: [changed!] }, new Map([[other, typed]]))[other]).toBe(
      typed.replaceAll('江望舒', '陆知昀'),
    );
  });

  it('leaves out a page that is gone, and says where two become one', async () => {
    const folder = folderSession(pages, asking);
    folder.texts.delete(broken);
    const { edit, told } = await renamed(folder, '江望书');
    expect(Object.keys(after(edit, folder.texts))).toEqual([here, other]);
    expect(told).toEqual([expect.stringContaining('其他版中有 1 版原有“江望书”')]);
  });

  it('says that pages may be missing while the folder is still being read', async () => {
    const folder = folderSession(pages, asking);
    folder.session.folder = { ...folder.session.folder!, isReady: false };
    expect((await renamed(folder, '陆知昀')).told).toEqual([expect.stringContaining('还没有读完')]);
  });

  it('does nothing with a page that is changed meanwhile', async () => {
    const folder = folderSession(pages, asking);
    folder.session.folder!.readText = (path) => {
      const text = folder.texts.get(path)!;
      folder.open(path, `别的字\n${text}`);
      return Promise.resolve(text);
    };
    await expect(renamed(folder, '陆知昀')).rejects.toThrow('改名时有版面被改动');
  });

  it.each([
    ['this page is typed in', here, (session: Session, uri: string) => session.change(uri, 8, inserted)],
    ['this page is closed', here, (session: Session, uri: string) => session.close(uri)],
    [
      'another open page is typed in',
      broken,
      (session: Session, uri: string) => session.change(uri, 8, inserted),
    ],
  ])('answers that the content has changed where %s meanwhile', async (_, path, act) => {
    // Such a client gets edits without a version, and cannot see that they are old.
    const folder = folderSession(pages);
    folder.open(broken);
    folder.session.folder!.readText = (asked) => {
      act(folder.session, `file://${path}`);
      return Promise.resolve(folder.texts.get(asked)!);
    };
    await expect(renamed(folder, '陆知昀')).rejects.toMatchObject({
      code: LSPErrorCodes.ContentModified,
      message: '改名时有版面被改动，请再试一次。',
    });
  });

  it('stops where nobody waits any more, and refuses what the page refuses', async () => {
    const folder = folderSession(pages, asking);
    const params = { ...folder.open(here), position: folder.at(here, '江望舒走访'), newName: '陆知昀' };
    const token = { isCancellationRequested: true } as never;
    await expect(rename(folder.session, {} as never, params, token)).rejects.toThrow('cancelled');
    await expect(renamed(folder, '江 舒')).rejects.toThrow('空格');
    await expect(renamed(folder, '陆知昀', '很好')).rejects.toThrow('没有认出人名');
  });
});

describe('references over the folder', () => {
  const marks = (locations: readonly Location[]): string[] =>
    locations.map(
      ({ uri, range }) =>
        `${decodeURIComponent(uri.slice('file:///paper/'.length))} ${range.start.line}:${range.start.character}`,
    );

  it('are those of this page, then of the others, short ones too', () => {
    const folder = folderSession(pages, asking);
    const params = { ...folder.open(here), position: folder.at(here, '江望舒走访') };
    const all = references(folder.session, { ...params, context: { includeDeclaration: true } });
    expect(marks(all)).toEqual([
      '2031-05-18/A01.txt 2:17',
      '2031-05-18/A01.txt 2:25',
      '2031-05-17/A02.txt 2:17',
      '2031-05-17/A02.txt 3:7',
      '2031-05-17/A02.txt 3:13',
      '2031-05-17/第3版 (要闻).txt 0:0',
      '2031-05-17/第3版 (要闻).txt 2:17',
    ]);
    expect(references(folder.session, { ...params, context: { includeDeclaration: false } })).toEqual(
      all.slice(1),
    );
  });

  it('are where they stand on the screen of another open page', () => {
    const folder = folderSession(pages, asking);
    folder.open(broken, `今天\n${pages[broken]}`);
    const params = { ...folder.open(here), position: folder.at(here, '江望舒走访') };
    const all = references(folder.session, { ...params, context: { includeDeclaration: true } });
    expect(marks(all).filter((mark) => mark.includes('A02'))).toEqual([
      '2031-05-17/A02.txt 3:17',
      '2031-05-17/A02.txt 4:7',
      '2031-05-17/A02.txt 4:13',
    ]);
  });
});

describe('the folder in the editor', () => {
  it('gives symbols of pages that are not open, with day and number', async () => {
    const { session } = folderSession(pages);
    const found = await workspaceSymbol(session, { query: '顾长庚' });
    expect(found).toMatchObject([
      {
        name: '顾长庚',
        containerName: '2031-05-16 A1版',
        location: { uri: `file://${stranger}`, range: { start: { line: 2, character: 17 } } },
      },
    ]);
    const [first] = await workspaceSymbol(session, { query: '江望' });
    expect(first!.containerName).toBe('2031-05-18 A1版，另有 2 版');
    expect((await workspaceSymbol(session, { query: 'gcg' })).map(({ name }) => name)).toEqual([
      '顾长庚 gu chang geng',
    ]);
    session.folder = null;
    expect(await workspaceSymbol(session, { query: '顾长庚' })).toEqual([]);
    expect(await workspaceSymbol(session, {} as never)).toEqual([]);
  });

  it('links a hover to other pages, whatever their files are called', async () => {
    const folder = folderSession(pages, asking);
    const params = { ...folder.open(here), position: folder.at(here, '江望舒走访') };
    const { value } = (await hover(folder.session, params))!.contents as { value: string };
    expect(value).toContain('(file:///paper/2031-05-17/A02.txt#L3)');
    expect(value).toContain(
      `(file:///paper/2031-05-17/${encodeURIComponent('第3版')}%20%28${encodeURIComponent('要闻')}%29.txt#L1)`,
    );
    const bare = folderSession(pages);
    const plain = await hover(bare.session, { ...bare.open(here), position: params.position });
    expect((plain!.contents as { value: string }).value).toMatch(
      /最早 2031-05-17：2031-05-17 A2版、2031-05-17 3版/u,
    );
  });

  it('leads to the page that tells a title', () => {
    const unsaid = '花市开门\n\n　　本报讯（记者沈若溪）花市里，顾长庚来了。\n';
    const folder = folderSession({ ...pages, [here]: unsaid }, asking);
    const found = definition(folder.session, { ...folder.open(here), position: folder.at(here, '顾长庚') });
    expect(found).toMatchObject([
      { targetUri: `file://${stranger}`, targetRange: { start: { line: 2, character: 17 } } },
    ]);
  });
});
