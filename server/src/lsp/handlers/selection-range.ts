import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { provideSelectionRanges } from '../../features/provide-selection-ranges';
import { toSelectionRange } from '../convert';
import { readPosition } from '../read-position';
import type { Session } from '../session';

/** One range for each position, in the order of the request. */
export async function selectionRange(
  session: Session,
  params: SelectionRangeParams,
): Promise<SelectionRange[]> {
  const { page } = session.analysis(session.document(params));
  const positions: unknown = params.positions;
  return Promise.all(
    (Array.isArray(positions) ? positions : []).map(async (position) => {
      const offset = page.lines.offset(readPosition(position));
      return toSelectionRange(page.lines, await provideSelectionRanges(page, session.wordService, offset));
    }),
  );
}
