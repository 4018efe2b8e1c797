/** The text of a file, without its byte order mark. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/**
 * A byte order mark decides; else strict UTF-8, else GB18030 (which holds GBK and GB2312).
 * @throws RangeError where the bytes are none of these: half-read copy would be worse than none.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = byteOrderMarks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) {
    const text = decode(bytes.subarray(marked.mark.length), marked.encoding);
    if (text === null) throw new RangeError(`not valid ${marked.encoding}`);
    return { text, encoding: marked.encoding };
  }
  const utf8 = decode(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };
  if (isDamagedUtf8(bytes)) throw new RangeError('UTF-8 with damaged bytes');
  const gb18030 = decode(bytes, 'gb18030');
  // Pictures and archives sometimes pass for GB18030; no copy holds a NUL.
  if (gb18030 === null || gb18030.includes('\0')) throw new RangeError('neither UTF-8 nor GB18030');
  return { text: gb18030, encoding: 'gb18030' };
}

const byteOrderMarks: readonly { encoding: Encoding; mark: readonly number[] }[] = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
];

/**
 * A UTF-8 file with a broken or cut-off character may pass for GB18030, as nonsense. Read as UTF-8 it is Chinese
 * all the same but for those bytes, and real GB18030 text is next to nothing but broken bytes.
 */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  let broken = 0;
  let whole = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 0xfffd) broken++;
    else if (unit >= 0x800) whole++;
  }
  return whole > broken * 4;
}

function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    // Anything else (a Node without full ICU) is no fault of the file.
    if (error instanceof TypeError) return null;
    throw error;
  }
}
