import { isHan, isLowSurrogate } from './characters';

/**
 * Han characters for patterns with the flag `u`, inside a class: ideographs with their extensions, the zero of
 * dates and the repetition mark. `\p{Script=Han}` says the same and takes five times as long to compile.
 */
export const hanRange = '\\u3005-\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{323af}';

/** One Han character. */
export const han = `[${hanRange}]`;

/** True where a text is nothing but Han characters, at least `least` and at most `most` of them. */
export function isHanWord(text: string, least: number, most: number): boolean {
  let count = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    if (!isHan(unit)) return false;
    if (!isLowSurrogate(unit)) count++;
  }
  return count >= least && count <= most;
}
