import type { Hover, HoverParams } from 'vscode-languageserver';
import { provideHover } from '../../features/provide-hover';
import { toHover } from '../convert';
import { readPosition } from '../read-position';
import type { Session } from '../session';

export function hover(session: Session, params: HoverParams): Hover | null {
  const analysis = session.analysis(session.document(params));
  const { lines } = analysis.page;
  const found = provideHover(analysis, lines.offset(readPosition(params.position)));
  return found === null ? null : toHover(lines, session.language, session.client.markdownHover, found);
}
