/**
 * A maker of texts of `copies` pages, no two of them alike: every call and every copy has other people, places
 * and numbers, so that nothing can have been kept from before.
 */
export function variedPages(page: string, copies: number): () => string {
  return () => flat(Array.from({ length: copies }, () => variant(page, serial++)).join('\n\n'));
}

let serial = 0;

/** As a text comes from a file or a pipe: in one piece, not as the chain of pieces it was put together from. */
function flat(text: string): string {
  return Buffer.from(text).toString();
}

const replaced = '云岭星洲柳溪江望舒林知远沈若';
const spare = '清平安定永和长宁东南西北青白高远明华文武新立春秋嘉庆广顺';

/** The same page with other characters in its names and other digits. */
function variant(page: string, number: number): string {
  const digit = (number * 7) % 10;
  const characters = new Map(
    Array.from(replaced, (character, index) => [
      character,
      spare[(number * (index * 2 + 1) + index + Math.floor(number / spare.length)) % spare.length]!,
    ]),
  );
  let result = '';
  for (const character of page) {
    // Only the last digits of numbers change, so that dates stay dates.
    result += characters.get(character) ?? (character === '6' ? String(digit) : character);
  }
  return `${result}\n`;
}
