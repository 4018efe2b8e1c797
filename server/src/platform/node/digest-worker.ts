import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { digestPage } from '../../folder/digest-page';
import { loadTagger } from '../../lexis/people/load-tagger';
import { loadWords } from '../../lexis/words/load-words';
import { readPage } from '../../page/read-page';
import { mostPageBytes, tooLarge } from '../../project/file-size';
import { issueDateOf } from '../../reading/issue-date';
import { readOf } from '../../reading/read';
import { digestCaches } from './digest-cache';
import { contentKey } from './content-key';
import type { DigestReply, DigestRequest, Numbered, ReadRequest } from './digest-protocol';
import { giveWay } from './give-way';
import { findPages } from './find-pages';
import { pagePath } from './page-path';
import { readPageFile, reasonOf } from './read-page-file';

/**
 * The thread that reads pages for the index; bundled to `digest-worker.js` beside the server. `workerData` is the folder of
 * the dictionary and the weights.
 */
const data = workerData as string;
const words = loadWords(readFileSync(join(data, 'words.bin')));
let weights: ReturnType<typeof loadTagger> | undefined;
const caches = digestCaches([join(data, 'words.bin'), join(data, 'names.bin'), __filename]);

async function answer(request: DigestRequest): Promise<DigestReply> {
  switch (request.kind) {
    case 'read':
      return read(request);
    case 'find':
      return { kind: 'found', ...(await findPages(request.folder)) };
    case 'compact':
      caches.of(request.cache).compact(new Set(request.keys));
      return { kind: 'done' };
  }
}

function read({ path, text: edited, declared, known, cache: name }: ReadRequest): DigestReply {
  const content = edited === null ? readPageFile(path) : checkText(edited);
  if (content === null) return { kind: 'none' };
  if ('reason' in content) return { kind: 'trouble', reason: content.reason };
  const { text } = content;
  const place = pagePath(path);
  const key = contentKey(text, place, declared);
  if (key === known) return { kind: 'same' };
  const cache = name === null ? null : caches.of(name);
  const kept = cache?.find(key);
  if (kept) return { kind: 'page', key, digest: kept, fromCache: true };
  // A buffer of its own: those of `Buffer` share one, which cannot change threads.
  const digest = new TextEncoder().encode(JSON.stringify(digestOf(text, place, declared)));
  // What is being typed is another text soon: only what is on the disk as well is kept.
  if (edited === null || isOnDisk(path, edited)) cache?.add(key, digest);
  return { kind: 'page', key, digest, fromCache: false };
}

/** What is open in an editor may be as large as a file, and no larger. */
function checkText(text: string): ReturnType<typeof readPageFile> {
  const size = Buffer.byteLength(text);
  return size > mostPageBytes ? { reason: tooLarge(size, mostPageBytes) } : { text };
}

function isOnDisk(path: string, text: string): boolean {
  const content = readPageFile(path);
  return content !== null && 'text' in content && content.text === text;
}

/** Null where the text is no newspaper copy. */
function digestOf(text: string, path: string, declared: ReadRequest['declared']): object | null {
  const page = readPage(text, words);
  if (!page.sheets.some(({ value }) => value.isPaper)) return null;
  const tagger = (weights ??= loadTagger(readFileSync(join(data, 'names.bin')), words));
  const reading = readOf(page, { words, tagger, issueDate: issueDateOf(page, declared, path) });
  return digestPage(reading, path);
}

giveWay();

// One after the other: reading is all work and no waiting, and a search must not be passed by what was asked behind it.
let last: Promise<void> = Promise.resolve();
parentPort!.on('message', ({ id, body }: Numbered<DigestRequest>) => {
  last = last.then(async () => {
    let reply: DigestReply;
    try {
      reply = await answer(body);
    } catch (error) {
      reply = { kind: 'trouble', reason: reasonOf(error) };
    }
    const moved = reply.kind === 'page' ? [reply.digest.buffer as ArrayBuffer] : [];
    parentPort!.postMessage({ id, body: reply } satisfies Numbered<DigestReply>, moved);
  });
});
