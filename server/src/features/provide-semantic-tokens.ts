import type { Page } from '../page/page';
import type { DateMention } from '../reading/reading';
import { isUnseen } from '../text/characters';
import type { Span } from '../text/span';
import type { Analysis } from './analyze';
import { datesIn } from './dates-in';
import { mentionsIn, type NameKind } from './page-names';

export interface SemanticToken extends Span {
  readonly kind: NameKind | 'date';
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
  const names = mentions.map(({ name, start, end }) => ({ start, end, kind: name.kind }));
  return joined(names, dateTokens(datesIn(analysis, wanted) ?? []))
    .flatMap((token) => tokensOf(page, token))
    .filter(({ start, end }) => end > wanted.start && start < wanted.end);
}

/** Three days or two hours are no date that a reader would look up. */
function dateTokens(dates: readonly DateMention[]): SemanticToken[] {
  const tokens: SemanticToken[] = [];
  for (const { type, span } of dates)
    if (type !== 'duration') tokens.push({ start: span.start, end: span.end, kind: 'date' });
  return tokens;
}

/** Both lists in one, in document order. A date that shares a character with a name belongs to the name. */
function joined(names: readonly SemanticToken[], dates: readonly SemanticToken[]): SemanticToken[] {
  const all: SemanticToken[] = [];
  let next = 0;
  let end = 0;
  for (const date of dates) {
    while (next < names.length && names[next]!.start < date.start) {
      end = names[next]!.end;
      all.push(names[next++]!);
    }
    const cut = end > date.start || (names[next]?.start ?? Infinity) < date.end;
    if (cut) continue;
    all.push(date);
    end = date.end;
  }
  for (; next < names.length; next++) all.push(names[next]!);
  return all;
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
