import { looksMisdecoded } from './looks-misdecoded';

/** Whether the editor would misread a file that it takes for UTF-8. A mark of UTF-16 it sees by itself, whatever is set. */
export function wouldMisread(bytes: Uint8Array): boolean {
  const isMarked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !isMarked && looksMisdecoded(new TextDecoder('utf-8').decode(bytes));
}
