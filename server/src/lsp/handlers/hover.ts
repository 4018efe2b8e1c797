import type { Hover, HoverParams } from 'vscode-languageserver';
import { provideHover } from '../../features/provide-hover';
import { toHover } from '../convert';
import { pageUri } from '../folder-pages';
import { readPosition } from '../read-position';
import type { Session } from '../session';

export async function hover(session: Session, params: HoverParams): Promise<Hover | null> {
  const analysis = session.analysis(session.document(params));
  const { lines } = analysis.page;
  const offset = lines.offset(readPosition(params.position));
  const { markdownHover } = session.client;
  const link = (path: string, line: number): string => `${linkTarget(pageUri(session, path))}#L${line + 1}`;
  const found = await provideHover(analysis, offset, session.nameReader, markdownHover ? link : null);
  return found === null ? null : toHover(lines, session.language, markdownHover, found);
}

/** A bracket in the name of a file would end the link. */
function linkTarget(uri: string): string {
  return uri.replaceAll('(', '%28').replaceAll(')', '%29');
}
