import type { Connection } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { followKeywords } from '../../server/src/lsp/follow-keywords';
import { Publisher } from '../../server/src/lsp/publisher';
import { folderSession } from '../harness/folder-session';
import { toldAgain, toldBefore } from '../harness/told-again';

const [before, today] = ['/星洲日报/2031-05-13/05.txt', '/星洲日报/2031-05-18/02.txt'];

describe('Where only the compact dictionary answers', () => {
  it.each([
    ['both texts are at hand', toldBefore],
    ['the other page has gone', null],
    ['the other page is another', toldAgain],
  ])('a story is asked about once and no report is asked for again: %s', async (_, there) => {
    const { session, open, texts } = folderSession(
      { [before]: toldBefore, [today]: toldAgain },
      { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } },
    );
    let refreshes = 0;
    const refresh = (): Promise<void> => {
      refreshes++;
      return Promise.resolve();
    };
    const connection = { languages: { diagnostics: { refresh } } } as unknown as Connection;
    const publisher = new Publisher(session, { sendNotification: () => undefined });
    const follow = followKeywords(session, publisher, connection);
    const { uri } = open(today).textDocument;
    if (there === null) texts.delete(before);
    else texts.set(before, there);
    const view = session.analysis(session.documents.get(uri)!).context.folder;
    follow(uri);
    for (let round = 0; round < 200 && session.keywords.get(before, 0) === undefined; round++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect([session.keywords.get(today, 0)?.words, session.keywords.get(before, 0)?.words]).toEqual([[], []]);
    expect(refreshes).toBe(0);
    expect(session.analysis(session.documents.get(uri)!).context.folder).toBe(view);
    publisher.stop();
  });
});
