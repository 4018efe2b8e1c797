/** Copy may hold any character: none of them may format the hover that quotes it. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()<>#+\-.!|~&]/gu, '\\$&');
}
