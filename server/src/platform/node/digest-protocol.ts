import type { WatchedFolder } from '../../folder/folder-service';
import type { Message } from '../../project/level';
import type { DeclaredDate } from '../../reading/issue-date';

/** What is said between the server and the threads that read the pages of a folder. Paths are as the machine writes them. */
export type DigestRequest = ReadRequest | FindRequest | CompactRequest;

export interface ReadRequest {
  readonly kind: 'read';
  readonly path: string;
  /** What counts instead of the file; null where the file does. */
  readonly text: string | null;
  readonly declared: DeclaredDate | null;
  /** Of what the index has; nothing needs to be sent where it is this again. */
  readonly known: string | null;
  readonly cache: CacheName | null;
}

export interface FindRequest {
  readonly kind: 'find';
  readonly folder: WatchedFolder;
}

/** Throws out of the cache what is not of these keys, where that is much of it. */
export interface CompactRequest {
  readonly kind: 'compact';
  readonly cache: CacheName;
  readonly keys: readonly string[];
}

/** Which cache: each watched folder has its own in the folder of caches. */
export interface CacheName {
  readonly folder: string;
  readonly root: string;
}

/** The digest is JSON as UTF-8: bytes change threads without being copied. */
export type DigestReply =
  | { readonly kind: 'page'; readonly key: string; readonly digest: Uint8Array; readonly fromCache: boolean }
  | { readonly kind: 'same' }
  /** The file is no newspaper copy, or is not there any more. */
  | { readonly kind: 'none' }
  | ({ readonly kind: 'found' } & FoundPages)
  | { readonly kind: 'done' }
  | { readonly kind: 'trouble'; readonly reason: Message };

export interface FoundPages {
  readonly paths: readonly string[];
  /** Folders that cannot be looked into: whatever pages they have are missing. */
  readonly closed: readonly { readonly path: string; readonly reason: Message }[];
}

/** Numbers tell whose answer it is. */
export interface Numbered<T> {
  readonly id: number;
  readonly body: T;
}
