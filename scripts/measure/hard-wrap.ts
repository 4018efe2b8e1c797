export interface WrappedText {
  readonly text: string;
  /** The offset in the text before it was wrapped. */
  readonly toOriginal: (offset: number) => number;
}

/** Sets a text in lines of `width` characters, as a column does, wherever that cuts it. */
export function hardWrap(text: string, width: number): WrappedText {
  const breaks: number[] = [];
  let wrapped = '';
  let column = 0;
  for (const character of text) {
    if (column === width && character !== '\n') {
      breaks.push(wrapped.length);
      wrapped += '\n';
      column = 0;
    }
    wrapped += character;
    column = character === '\n' ? 0 : column + 1;
  }
  return { text: wrapped, toOriginal: (offset) => offset - breaks.filter((at) => at < offset).length };
}
