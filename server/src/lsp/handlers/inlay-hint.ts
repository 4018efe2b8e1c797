import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { provideInlayHints } from '../../features/provide-inlay-hints';
import { readSpan } from '../read-span';
import type { Session } from '../session';

/** In the range alone, and only where the user wants them. */
export function inlayHint(session: Session, params: InlayHintParams): InlayHint[] {
  const document = session.document(params);
  if (!session.dateHints) return [];
  const analysis = session.analysis(document);
  const { lines } = analysis.page;
  const stretch = readSpan(lines, (params as Partial<InlayHintParams>).range);
  return provideInlayHints(analysis, stretch).map(({ offset, label }) => ({
    position: lines.position(offset),
    label: label[session.language],
    paddingLeft: true,
  }));
}
