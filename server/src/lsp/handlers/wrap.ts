import { provideWrap } from '../../features/provide-wrap';
import { leastWidth, mostWidth, type NewLayout, type WrapParams } from '../../protocol';
import { toNewLayout } from '../new-layout';
import { ErrorCodes, ResponseError } from '../protocol-values';
import type { Session } from '../session';

/** @throws ResponseError where the width is none that a column can have. */
export function wrap(session: Session, params: WrapParams): NewLayout {
  const document = session.document(params);
  const { width, indent = true } = params;
  if (!Number.isInteger(width) || width < leastWidth || width > mostWidth)
    throw new ResponseError(
      ErrorCodes.InvalidParams,
      `width must be a whole number from ${leastWidth} to ${mostWidth}`,
    );
  const { page } = session.analysis(document);
  return toNewLayout(session, document, provideWrap(page, session.words, { width, indent }));
}
