import { closeSync, openSync, readSync } from 'node:fs';

/** Where a record stands in its file, line end left out. */
export interface RecordPlace {
  readonly start: number;
  readonly end: number;
}

/**
 * The whole records of a cache, in their order; of two with one key the later counts. Only their beginnings are looked at, so
 * that a large file takes little time and no memory. A line that is not as long as it says was never finished.
 * @throws Error where there is no such file.
 */
export function* scanRecords(file: string): Generator<RecordPlace & { readonly key: string }> {
  const from = openSync(file, 'r');
  try {
    const chunk = Buffer.alloc(chunkLength);
    let offset = 0;
    let start = 0;
    let head = '';
    for (;;) {
      const length = readSync(from, chunk, 0, chunk.length, offset);
      let at = 0;
      while (at < length) {
        const found = chunk.subarray(at, length).indexOf(10);
        const lineEnd = found < 0 ? length : at + found;
        if (head.length < headLength)
          head += chunk.toString('latin1', at, Math.min(lineEnd, at + headLength - head.length));
        if (found < 0) break;
        const record = recordIn(head, start, offset + lineEnd);
        if (record !== null) yield record;
        at = lineEnd + 1;
        start = offset + at;
        head = '';
      }
      offset += length;
      if (length === 0) break;
    }
    const record = recordIn(head, start, offset);
    if (record !== null) yield record;
  } finally {
    closeSync(from);
  }
}

const chunkLength = 256 * 1024;
/** Longer than all that stands before a digest. */
const headLength = 80;

function recordIn(head: string, start: number, end: number): (RecordPlace & { readonly key: string }) | null {
  const match = /^([0-9a-f]{40}) [0-9a-f]{8} (\d+) /u.exec(head);
  return match !== null && start + match[0].length + Number(match[2]) === end
    ? { key: match[1]!, start, end }
    : null;
}
