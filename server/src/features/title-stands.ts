import { isHan } from '../text/characters';

/**
 * Whether a title stands at the end of a text: whole, or where a word begins there, by its last part (`市长` of `星洲市市长`). A
 * deputy is not the chief.
 */
export function titleStands(title: string, text: string): boolean {
  if (title.length < 2) return false;
  if (text.endsWith(title)) return true;
  let length = 0;
  while (length < title.length && title[title.length - 1 - length] === text[text.length - 1 - length])
    length++;
  if (length < 2 || length === title.length) return false;
  const before = text.charCodeAt(text.length - 1 - length);
  return !isHan(before) && title[title.length - 1 - length] !== '副';
}
