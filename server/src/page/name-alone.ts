import { isHanWord } from '../text/han';
import { surnameLength } from '../lexis/people/surnames';
import type { Words } from '../lexis/words/words';

/**
 * True where a line is one Chinese name and nothing else, padded (`方  岩`) or not: the byline of a commentary.
 * What is a word of the dictionary too (`丁香`) is not taken for a name.
 */
export function isNameAlone(line: string, words: Words): boolean {
  if (line.length > 8) return false;
  const name = line.replace(/[\s　]+/gu, '');
  if (!isHanWord(name, 2, 4) || !isWholeName(name)) return false;
  if (/^\S[\s　]+\S$/u.test(line)) return true;
  const [end] = words.segment(name);
  return end === surnameLength(name, 0) || (end === name.length && words.kind(name, 0, end) === 'person');
}

/** A surname and a given name of one or two characters, or a foreign name. */
export function isWholeName(name: string): boolean {
  const given = name.length - surnameLength(name, 0);
  return name.includes('·') || (given < name.length && given >= 1 && given <= 2);
}
