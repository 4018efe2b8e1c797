import { createHash } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { digestVersion } from '../../folder/page-digest';
import type { CacheName } from './digest-protocol';
import { scanRecords, type RecordPlace } from './scan-records';

/**
 * Digests of one folder that outlive the process, by the key of their content. A file of records, each on a line of its own:
 * key, checksum, length in bytes, digest. A record is written in one piece behind a line end, so that several threads and
 * processes may write to it, and what a killed one has left half written is a line that does not count.
 *
 * All of it blocks: it is for threads that have nothing else to do. Where the disk is full or may not be written on, nothing
 * is kept and nobody is the worse for it.
 */
export interface DigestCache {
  find(key: string): Uint8Array | null;
  add(key: string, digest: Uint8Array): void;
  /** Writes the file anew with the records of these keys alone, where most of it is others. */
  compact(keys: ReadonlySet<string>): void;
}

export interface DigestCaches {
  of(name: CacheName): DigestCache;
}

/** `program`: the files that decide what digests look like; a cache belongs to them. */
export function digestCaches(program: readonly string[]): DigestCaches {
  const caches = new Map<string, DigestCache>();
  let stamp: string | null = null;
  return {
    of: ({ folder, root }) => {
      const id = `${folder}\n${root}`;
      let cache = caches.get(id);
      if (cache === undefined) {
        stamp ??= stampOf(program);
        cache = openDigestCache(folder, hash(root).slice(0, 16), stamp);
        caches.set(id, cache);
      }
      return cache;
    },
  };
}

function stampOf(program: readonly string[]): string {
  const sum = createHash('sha1').update(String(digestVersion));
  for (const file of program) sum.update(readFileSync(file));
  return sum.digest('hex').slice(0, 16);
}

function openDigestCache(folder: string, name: string, stamp: string): DigestCache {
  const file = join(folder, `${name}-${stamp}.jsonl`);
  let places = new Map<string, RecordPlace>();
  look();

  function look(): void {
    places = new Map();
    attempt(() => {
      for (const { key, ...place } of scanRecords(file)) places.set(key, place);
      utimesSync(file, new Date(), new Date());
    });
    attempt(() => removeOld(folder, name, file));
  }

  function find(key: string, isSecondLook = false): Uint8Array | null {
    const place = places.get(key);
    if (place === undefined) return null;
    const read: (Uint8Array | null)[] = [];
    attempt(() => read.push(readRecord(file, key, place)));
    const [digest = null] = read;
    if (digest !== null || isSecondLook) return digest;
    // Another process has written the file anew.
    look();
    return find(key, true);
  }

  return {
    find,
    add: (key, digest) => {
      const record = recordOf(key, digest);
      if (!attempt(() => appendFileSync(file, record)))
        attempt(() => {
          mkdirSync(folder, { recursive: true });
          appendFileSync(file, record);
        });
    },
    compact: (keys) => {
      attempt(() => {
        const size = statSync(file).size;
        const live = new Map<string, RecordPlace>();
        let liveBytes = 0;
        for (const { key, ...place } of scanRecords(file)) {
          if (!keys.has(key)) continue;
          if (!live.has(key)) liveBytes += place.end - place.start;
          live.set(key, place);
        }
        if (size - liveBytes < leastWaste || size < liveBytes * 2) return;
        // Two processes may do so at once: each has a file of its own, and either is right.
        const fresh = `${file}.${process.pid}.tmp`;
        const to = openSync(fresh, 'w');
        try {
          for (const [key, place] of live) {
            const digest = readRecord(file, key, place);
            if (digest !== null) writeSync(to, recordOf(key, digest));
          }
        } finally {
          closeSync(to);
        }
        renameSync(fresh, file);
      });
      look();
    },
  };
}

/** Less is not worth writing a file for. */
const leastWaste = 256 * 1024;

function recordOf(key: string, digest: Uint8Array): Buffer {
  const head = `\n${key} ${hash(digest).slice(0, 8)} ${digest.length} `;
  return Buffer.concat([Buffer.from(head, 'latin1'), digest]);
}

/** Null where something else stands there by now. */
function readRecord(file: string, key: string, { start, end }: RecordPlace): Uint8Array | null {
  const bytes = new Uint8Array(end - start);
  const from = openSync(file, 'r');
  try {
    if (readSync(from, bytes, 0, bytes.length, start) < bytes.length) return null;
  } finally {
    closeSync(from);
  }
  const head = /^([0-9a-f]+) ([0-9a-f]+) \d+ /u.exec(Buffer.from(bytes.subarray(0, 80)).toString('latin1'));
  if (head?.[1] !== key) return null;
  const digest = bytes.slice(head[0].length);
  return hash(digest).startsWith(head[2]!) ? digest : null;
}

/** Caches of the same folder by programs that nobody has used for long, and what was half written for good. */
function removeOld(folder: string, name: string, current: string): void {
  for (const entry of readdirSync(folder)) {
    const path = join(folder, entry);
    const mostDays = entry.endsWith('.tmp') ? 0.05 : 14;
    if (!entry.startsWith(`${name}-`) || path === current) continue;
    if (Date.now() - statSync(path).mtimeMs > mostDays * 24 * 60 * 60 * 1000) rmSync(path, { force: true });
  }
}

function hash(content: string | Uint8Array): string {
  return createHash('sha1').update(content).digest('hex');
}

/** Whether it could be done. */
function attempt(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
