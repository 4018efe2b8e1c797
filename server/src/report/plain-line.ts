import { halfWidths } from '../text/characters';

/** For terminals: control characters out of a file or its name must not steer the terminal. */
export function plainLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu, ' ');
}

/** `text` filled with spaces to `width` half-width columns; longer text is left as it is. */
export function padded(text: string, width: number): string {
  let columns = 0;
  for (let index = 0; index < text.length; index++) columns += halfWidths(text.charCodeAt(index));
  return text + ' '.repeat(Math.max(0, width - columns));
}
