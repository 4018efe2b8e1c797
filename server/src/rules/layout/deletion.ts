import type { Span } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';

export function deletion(span: Span): TextEdit {
  return { span, newText: '' };
}
