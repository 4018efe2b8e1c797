import type { Hover, HoverParams } from 'vscode-languageserver';
import { provideHover } from '../../features/provide-hover';
import { toHover } from '../convert';
import { readPosition } from '../read-position';
import type { Session } from '../session';

export async function hover(session: Session, params: HoverParams): Promise<Hover | null> {
  const analysis = session.analysis(session.document(params));
  const { lines } = analysis.page;
  const offset = lines.offset(readPosition(params.position));
  const found = await provideHover(analysis, offset, session.nameReader);
  return found === null ? null : toHover(lines, session.language, session.client.markdownHover, found);
}
