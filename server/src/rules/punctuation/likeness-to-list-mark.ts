import type { Words } from '../../lexis/words/words';

export function likenessToListMark(text: string, at: number, words: Words): number {
  return text.length > at && words.total > 0 ? -3 : 0;
}
