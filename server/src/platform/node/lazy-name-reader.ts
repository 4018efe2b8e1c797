import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { NameReader } from '../../features/name-reader';
import type { Message } from '../../project/level';

export interface LazyNameReaderOptions {
  /** Path of the bundle; where it is left out, of `pinyin.js` beside the server's. */
  readonly bundle?: string;
  /** Told once where it cannot be loaded; names are shown without their sounds then. */
  readonly onMissing: (message: Message) => void;
}

/** Reads names with a bundle that is loaded when the first one is asked about: no server waits for it at its start. */
export function lazyNameReader({
  bundle = join(__dirname, 'pinyin.js'),
  onMissing,
}: LazyNameReaderOptions): NameReader {
  let loaded: NameReader | null | undefined;

  function load(): NameReader | null {
    if (loaded !== undefined) return loaded;
    try {
      loaded = (createRequire(bundle)(bundle) as { readonly pinyinReader: NameReader }).pinyinReader;
    } catch (error) {
      loaded = null;
      const reason = error instanceof Error ? error.message : String(error);
      onMissing({ zh: `读音无法显示：${reason}`, en: `how names are read cannot be shown: ${reason}` });
    }
    return loaded;
  }

  return {
    rare: async (name) => (await load()?.rare(name)) ?? [],
    soundAlike: async (name, other) => (await load()?.soundAlike(name, other)) ?? false,
    spelled: async (letters, names) => (await load()?.spelled(letters, names)) ?? [],
  };
}
