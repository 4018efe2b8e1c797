import { promises } from 'node:fs';
import type { Readable } from 'node:stream';
import type { TooMuch } from '../../cli/command-host';

/** The bytes of a file, a pipe or standard input (`-`), as long as they are not more than `most`: no more than that is ever held. */
export async function readInput(path: string, most: number): Promise<Uint8Array | TooMuch> {
  if (path === '-') return readUpTo(process.stdin, most);
  const file = await promises.open(path);
  try {
    const stat = await file.stat();
    if (stat.isFile() && stat.size > most) return { size: stat.size };
    return await readUpTo(file.createReadStream({ autoClose: false }), most);
  } finally {
    await file.close();
  }
}

async function readUpTo(stream: Readable, most: number): Promise<Uint8Array | TooMuch> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > most) return { size: null };
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
