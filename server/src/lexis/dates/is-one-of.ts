/** True where the character at `at` is one of `characters`; false before the start and past the end of the text. */
export function isOneOf(characters: string, text: string, at: number): boolean {
  return at >= 0 && at < text.length && characters.includes(text.charAt(at));
}
