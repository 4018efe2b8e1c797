import { issueDateCandidates } from '../../reading/issue-date';
import { declaredDate } from '../../project/settings';
import type { DocumentParams, IssueDates } from '../../protocol';
import type { Session } from '../session';

/** The day of the paper, and every day that may be it. */
export function issueDates(session: Session, params: DocumentParams): IssueDates {
  const { page, reading, context } = session.analysis(session.document(params));
  const { value, from } = reading.issueDate;
  const candidates = issueDateCandidates(page, declaredDate(context.settings), context.path);
  return {
    value,
    from,
    candidates: candidates.map((candidate) => ({ value: candidate.value, from: candidate.from })),
  };
}
