import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { provideInlayHints } from '../../features/provide-inlay-hints';
import { readPosition } from '../read-position';
import type { Session } from '../session';

/** In the range alone, and only where the user wants them. */
export function inlayHint(session: Session, params: InlayHintParams): InlayHint[] {
  const document = session.document(params);
  if (!session.dateHints) return [];
  const analysis = session.analysis(document);
  const { lines } = analysis.page;
  const range = (params as Partial<InlayHintParams>).range;
  const start = lines.offset(readPosition(range?.start));
  const end = lines.offset(readPosition(range?.end));
  const stretch = { start: Math.min(start, end), end: Math.max(start, end) };
  return provideInlayHints(analysis, stretch).map(({ offset, label }) => ({
    position: lines.position(offset),
    label: label[session.language],
    paddingLeft: true,
  }));
}
