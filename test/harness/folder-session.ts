import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import { readPage } from '../../server/src/page/read-page';
import type { FolderService } from '../../server/src/folder/folder-service';
import { compactWordService } from '../../server/src/lexis/words/word-service';
import { initialize } from '../../server/src/lsp/handlers/initialize';
import { Session } from '../../server/src/lsp/session';
import { pinyinReader } from '../../server/src/platform/node/pinyin';
import { nodeProjectFiles } from '../../server/src/platform/node/project-files';
import { folderOf } from './folder-of';
import { testNames } from './test-names';
import { testWords } from './test-words';

export interface FolderSession {
  readonly session: Session;
  /** Opens a page with the text that it has, or another one. */
  readonly open: (path: string, text?: string) => { readonly textDocument: { readonly uri: string } };
  /** Position of some words on a page of the folder. */
  readonly at: (path: string, words: string, offset?: number) => { line: number; character: number };
  /** Texts as the folder has them; what is taken out of it is gone from the disk. */
  readonly texts: Map<string, string>;
}

/** A session over a folder that is held in memory; all that answers in it is real. */
export function folderSession(
  pages: Readonly<Record<string, string>>,
  capabilities: ClientCapabilities = {},
  locale = 'zh-cn',
): FolderSession {
  const log = { error: fail, warn: fail, info: () => undefined };
  const words = compactWordService(testWords);
  const session = new Session(testWords, testNames, words, pinyinReader, log, nodeProjectFiles);
  const texts = new Map(Object.entries(pages));
  const done = (): Promise<void> => Promise.resolve();
  const folder: FolderService = {
    index: folderOf(pages),
    isReady: true,
    tally: { read: 0, fromCache: 0 },
    settingsChanged: () => undefined,
    watch: () => undefined,
    edit: () => undefined,
    filesChanged: () => undefined,
    readText: (path) => Promise.resolve(texts.get(path) ?? null),
    settled: done,
    dispose: done,
  };
  session.folder = folder;
  initialize(session, { processId: null, capabilities, locale } as InitializeParams);
  return {
    session,
    texts,
    open: (path, text = pages[path]!) => {
      const uri = `file://${path}`;
      session.open(uri, 7, text);
      return { textDocument: { uri } };
    },
    at: (path, wanted, offset = 0) => {
      const { lines } = readPage(pages[path]!, testWords);
      return lines.position(pages[path]!.indexOf(wanted) + offset);
    },
  };
}

function fail(message: string): never {
  throw new Error(message);
}
