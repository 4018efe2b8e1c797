/**
 * Titles as a roster has them: `书记` beside `星洲市委书记` is the same office, told in short, and left out. A deputy's is another.
 */
export function wholeTitles(titles: readonly string[]): string[] {
  return [...new Set(titles)].filter(
    (title) =>
      !titles.some((other) => other !== title && other.endsWith(title) && !other.endsWith(`副${title}`)),
  );
}
