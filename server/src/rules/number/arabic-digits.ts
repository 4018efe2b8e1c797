/** Pattern of one Arabic digit, of either width. */
export const digit = '[0-9０-９]';

/** All of them. */
export const digits = '0123456789０１２３４５６７８９';

/** ASCII digits and points in the place of full-width ones. */
export function toHalfWidth(text: string): string {
  return text.replace(/[０-９．]/gu, (character) => String.fromCharCode(character.charCodeAt(0) - gap));
}

/** `text` with its digits and points as wide as those of `model`: a repair looks like what it stands in. */
export function inWidthOf(model: string, text: string): string {
  if (!/[０-９]/u.test(model)) return text;
  return text.replace(/[0-9.]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + gap));
}

/** From an ASCII character to its full-width form. */
const gap = 0xfee0;
