import { plainLine } from './plain-line';

/** The page of a rule for a terminal: its examples have a word before them instead of fences, what only tests need is left out. */
export function rulePageText(markdown: string): string {
  return markdown
    .replace(/^---\n[\s\S]*?\n?---\n+/u, '')
    .replace(
      /^```(bad|fixed|good)\b[^\n]*\n([\s\S]*?)\n```$/gmu,
      (_, kind: keyof typeof labels, example: string) =>
        example
          .split('\n')
          .map((line, index) => `    ${index === 0 ? labels[kind] : '　'} ${plainLine(line)}`)
          .join('\n'),
    );
}

/** Pages are written in Chinese, whatever the language of the messages. */
const labels = { bad: '误', fixed: '改', good: '正' };
