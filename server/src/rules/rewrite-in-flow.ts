import type { Span } from '../text/span';
import type { TextEdit } from '../text/text-edit';
import type { ArticleFlow } from './article-flow';

/**
 * Edits that put `newText` in the place of a stretch of `flow.text`, counted from the start of the article. A text of the
 * same length is put there character by character, which keeps the line breaks inside.
 */
export function rewriteInFlow(flow: ArticleFlow, { start, end }: Span, newText: string): TextEdit[] {
  const old = flow.text.slice(start, end);
  if (old.length !== newText.length) return [{ span: flow.toRaw({ start, end }), newText }];
  const edits: TextEdit[] = [];
  for (let at = 0; at < old.length; at++) {
    if (old[at] !== newText[at])
      edits.push({ span: flow.toRaw({ start: start + at, end: start + at + 1 }), newText: newText[at]! });
  }
  return edits;
}
