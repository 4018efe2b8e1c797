/**
 * Whether a text looks like Chinese in GBK or GB18030 that was opened as UTF-8: replacement characters are a
 * large part of what is not ASCII. A few of them in a Chinese text are damage, not another encoding.
 */
export function looksMisdecoded(sample: string): boolean {
  let replaced = 0;
  let beyondAscii = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const code = sample.charCodeAt(at);
    if (code === 0xfffd) replaced += 1;
    if (code >= 0x80) beyondAscii += 1;
  }
  return replaced >= 4 && replaced >= beyondAscii * 0.3;
}
