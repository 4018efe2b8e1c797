import type { Connection } from 'vscode-languageserver';
import { keywordQuestions, type KeywordQuestion } from '../features/keyword-questions';
import { afterPause } from '../folder/after-pause';
import { sketchOf } from '../folder/article-sketch';
import { keywordCount } from '../folder/story-keywords';
import { readPage } from '../page/read-page';
import { keywordText } from '../reading/article-keywords';
import type { Publisher } from './publisher';
import type { Session } from './session';

/** Milliseconds after a report: whoever types makes the next one sooner. */
const pause = 500;
/** What is longer is told by its beginning. */
const mostText = 20_000;
/** A page that is longer is an archive, and takes too long to be read here. */
const mostPage = 100_000;

/**
 * Asks for better keywords of stories that were found to run twice by their keywords, once the report of the document is out, and has
 * the client ask for it again where they say more than it did. Nothing waits for this but the next report.
 */
export function followKeywords(
  session: Session,
  publisher: Publisher,
  connection: Connection,
): (uri: string) => void {
  const waiting = afterPause();
  const asking = new Set<string>();

  async function ask(uri: string): Promise<void> {
    const document = session.documents.get(uri);
    if (document === undefined || document.path === null || session.state !== 'running') return;
    let isChanged = false;
    // One after the other: the process that answers has one thread, and nobody is in a hurry.
    for (const question of keywordQuestions(session.analysis(document))) {
      const { path, article, sketch } = question;
      const text = question.text ?? (await textOf(question));
      const words =
        text === null ? null : await session.wordService.keywords(text.slice(0, mostText), keywordCount);
      // What nobody knows better is remembered as well: it is not asked for again until the story is another.
      if (session.keywords.set(path, article, { sketch, words: words ?? [] })) isChanged = true;
    }
    if (isChanged && isOpen(uri)) lookAgain(uri, document.path);
  }

  function isOpen(uri: string): boolean {
    return session.documents.has(uri) && session.state === 'running';
  }

  /** Null where the page has gone or is another by now: the index will say so soon. */
  async function textOf({ path, article, sketch }: KeywordQuestion): Promise<string | null> {
    const text = (await session.folder?.readText(path)) ?? null;
    if (text === null || text.length > mostPage) return null;
    const there = readPage(text, session.words).articles[article]?.value;
    return there !== undefined && sketchOf(there) === sketch ? keywordText(there) : null;
  }

  function lookAgain(uri: string, path: string): void {
    session.keywordsChanged(path);
    publisher.changed(uri);
    const { pullsDiagnostics, refreshesDiagnostics } = session.client;
    if (pullsDiagnostics && refreshesDiagnostics)
      connection.languages.diagnostics.refresh().catch((error: unknown) => session.log.warn(String(error)));
  }

  function askLater(uri: string): void {
    waiting.ask(uri, pause, () => {
      // While nodejieba loads more reports may be out already.
      if (asking.has(uri)) {
        askLater(uri);
        return;
      }
      asking.add(uri);
      ask(uri)
        .catch((error: unknown) => session.log.error(String(error)))
        .finally(() => asking.delete(uri));
    });
  }

  return askLater;
}
