import type { Page } from '../page/page';
import { isUnseen } from '../text/characters';
import type { Span } from '../text/span';
import type { Analysis } from './analyze';
import { mentionsIn, type NameKind } from './page-names';

export interface SemanticToken extends Span {
  readonly kind: NameKind;
}

/**
 * What is coloured in a stretch of the document, or in all of it. No token runs over a line's end: a name that is
 * cut there is two. Null where the text is too long to look for names.
 */
export function provideSemanticTokens(analysis: Analysis, stretch?: Span): readonly SemanticToken[] | null {
  const { page } = analysis;
  const wanted = stretch ?? { start: 0, end: page.lines.length };
  const mentions = mentionsIn(analysis, wanted);
  if (mentions === null) return null;
  return mentions
    .flatMap(({ name, start, end }) => tokensOf(page, { start, end, kind: name.kind }))
    .filter(({ start, end }) => end > wanted.start && start < wanted.end);
}

function tokensOf(page: Page, token: SemanticToken): SemanticToken[] {
  const { lines } = page;
  const first = lines.lineAt(token.start);
  if (token.end <= lines.end(first)) return [token];
  const pieces: SemanticToken[] = [];
  for (let line = first; line < lines.count && lines.start(line) < token.end; line++) {
    let start = Math.max(token.start, lines.start(line));
    let end = Math.min(token.end, lines.end(line));
    const raw = page.slice(start, end);
    for (let at = 0; at < raw.length && isUnseen(raw.charCodeAt(at)); at++) start++;
    for (let at = raw.length - 1; at >= 0 && end > start && isUnseen(raw.charCodeAt(at)); at--) end--;
    if (end > start) pieces.push({ start, end, kind: token.kind });
  }
  return pieces;
}
