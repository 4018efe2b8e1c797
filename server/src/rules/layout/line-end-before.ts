/** The line end that stands right before an offset at the start of a line, for one more of the same kind. */
export function lineEndBefore(text: string, start: number): string {
  if (text.startsWith('\r\n', start - 2)) return '\r\n';
  return text[start - 1] === '\r' ? '\r' : '\n';
}
