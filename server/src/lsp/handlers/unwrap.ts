import { provideUnwrap } from '../../features/provide-unwrap';
import type { DocumentParams, NewLayout } from '../../protocol';
import { toNewLayout } from '../new-layout';
import type { Session } from '../session';

export function unwrap(session: Session, params: DocumentParams): NewLayout {
  const document = session.document(params);
  return toNewLayout(session, document, provideUnwrap(session.analysis(document).page, session.words));
}
