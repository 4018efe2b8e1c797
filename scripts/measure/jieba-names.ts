import { createRequire } from 'node:module';
import type { NameReader, NameType } from './name-sentence';

interface Jieba {
  load(): void;
  tag(text: string): { word: string; tag: string }[];
}

/**
 * What nodejieba tags as names; a text that it cannot give back whole has none. Loading takes some three seconds and leaks
 * a global named `dict`.
 * @returns null where nodejieba cannot be loaded.
 */
export function loadJiebaNames(): NameReader | null {
  let jieba: Jieba;
  try {
    jieba = createRequire(__filename)('nodejieba') as Jieba;
    jieba.load();
  } catch {
    return null;
  }
  return (text) => {
    const words = jieba.tag(text);
    if (words.map(({ word }) => word).join('') !== text) return [];
    let start = 0;
    return words.flatMap(({ word, tag }) => {
      const span = { start, end: (start += word.length) };
      const type = typeOfTag(tag);
      return type === null ? [] : [{ ...span, type }];
    });
  };
}

/** `nr`, `nrt` and `nrfg` are persons. */
function typeOfTag(tag: string): NameType | null {
  if (tag.startsWith('nr')) return 'person';
  if (tag === 'ns') return 'place';
  return tag === 'nt' ? 'organisation' : null;
}
