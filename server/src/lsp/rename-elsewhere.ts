import type { CancellationToken, TextEdit as LspEdit } from 'vscode-languageserver';
import { analyze } from '../features/analyze';
import { namesakes } from '../features/namesakes';
import { renamePerson } from '../features/provide-rename';
import type { Message } from '../project/level';
import { toEdit, uriOf } from './convert';
import { openPage } from './folder-pages';
import type { OpenDocument } from './open-document';
import { LSPErrorCodes, ResponseError } from './protocol-values';
import type { Session } from './session';

/** The edits of one page of the folder. */
export interface RenamedPage {
  readonly uri: string;
  /** Null where it is not open. */
  readonly version: number | null;
  readonly edits: readonly LspEdit[];
  /** Whether somebody else on it has the new name already. */
  readonly joins: boolean;
}

/**
 * Renames a person on the pages of the folder besides the document: those that are open as they are on the screen, the others as they are kept.
 * Pages where nothing changes are left out.
 * @throws ResponseError where the client does not want it any more, or any of the pages, the document too, is changed meanwhile: not
 * every client looks at the versions of edits, and those of an older text would hit other characters.
 */
export async function renameElsewhere(
  session: Session,
  document: OpenDocument,
  name: string,
  newName: string,
  token?: CancellationToken,
): Promise<readonly RenamedPage[]> {
  const view = session.analysis(document).context.folder ?? null;
  const { folder } = session;
  if (view === null || folder === null) return [];
  const { uri, version } = document;
  const renamed: RenamedPage[] = [];
  const read = new Map<string, string>();
  for (const { page } of namesakes(view, { kind: 'person', name })) {
    // A person may be named on hundreds of pages: what is typed meanwhile is answered between two of them.
    await new Promise((resolve) => setTimeout(resolve));
    if (token?.isCancellationRequested === true)
      throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    const { path } = page;
    if (openPage(session, path) === undefined) {
      const text = await folder.readText(path);
      // Gone since it was indexed: there is nothing to rename.
      if (text === null) continue;
      read.set(path, text);
    }
    const one = renameOn(session, path, read.get(path), { name, newName });
    if (one.edits.length > 0) renamed.push(one);
  }
  const isOpenedOtherwise = [...read].some(([path, text]) => {
    const opened = openPage(session, path);
    return opened !== undefined && opened.text !== text;
  });
  if (isOpenedOtherwise || [{ uri, version }, ...renamed].some((page) => isOld(session, page)))
    throw new ResponseError(LSPErrorCodes.ContentModified, changedMeanwhile[session.language]);
  return renamed;
}

const changedMeanwhile: Message = {
  zh: '改名时有版面被改动，请再试一次。',
  en: 'A page was changed while it was being renamed. Please try again.',
};

/** Whether an open page was typed in or closed since. */
function isOld({ documents }: Session, { uri, version }: Pick<RenamedPage, 'uri' | 'version'>): boolean {
  return version !== null && documents.get(uri)?.version !== version;
}

function renameOn(
  session: Session,
  path: string,
  text: string | undefined,
  { name, newName }: { readonly name: string; readonly newName: string },
): RenamedPage {
  const open = openPage(session, path);
  const uri = open?.uri ?? uriOf(path);
  const { words, tagger } = session;
  const analysis =
    open === undefined
      ? analyze(text ?? '', { words, tagger, settings: session.documentSettings.of(uri), path })
      : session.analysis(open);
  const { edits, notice } = renamePerson(analysis, { name }, newName);
  return {
    uri,
    version: open?.version ?? null,
    edits: edits.map((edit) => toEdit(analysis.page.lines, edit)),
    joins: notice !== null,
  };
}
