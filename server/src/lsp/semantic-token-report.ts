import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import type { OpenDocument } from './open-document';
import type { Session } from './session';

/** Keeps what the client was told last of a document, so that it can be told only what has changed since. */
export function keepTokens(session: Session, document: OpenDocument, data: number[]): SemanticTokens {
  const resultId = session.nextResultId();
  kept.set(document, { resultId, data });
  return { resultId, data };
}

/** What turns the tokens that the client has into `data`; all of them where it has others than those kept. */
export function changeTokens(
  session: Session,
  document: OpenDocument,
  data: number[],
  previousResultId: string,
): SemanticTokens | SemanticTokensDelta {
  const previous = kept.get(document);
  const tokens = keepTokens(session, document, data);
  if (previous?.resultId !== previousResultId) return tokens;
  const edit = editOf(previous.data, data);
  return { resultId: tokens.resultId!, edits: edit === null ? [] : [edit] };
}

const kept = new WeakMap<OpenDocument, { readonly resultId: string; readonly data: readonly number[] }>();

/** One edit between what both begin and end with. Places count from the token before, so typing changes few numbers. */
function editOf(
  before: readonly number[],
  after: readonly number[],
): SemanticTokensDelta['edits'][number] | null {
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  const deleteCount = before.length - start - same;
  const data = after.slice(start, after.length - same);
  return deleteCount === 0 && data.length === 0 ? null : { start, deleteCount, data };
}
