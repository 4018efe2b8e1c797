import { provideTimeline } from '../../features/provide-timeline';
import type { DocumentParams, TimelineItem } from '../../protocol';
import type { Session } from '../session';

export function timeline(session: Session, params: DocumentParams): TimelineItem[] {
  const analysis = session.analysis(session.document(params));
  const { lines } = analysis.page;
  return provideTimeline(analysis).map(({ day, label, text, sentence, span }) => ({
    day,
    label: label[session.language],
    text,
    sentence,
    range: lines.range(span),
  }));
}
