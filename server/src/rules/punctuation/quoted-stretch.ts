import type { MarkPair } from '../../lexis/quotes/read-pairs';
import type { FaultFix } from '../rule';
import { replaceMark, type ArticleMarks } from './article-marks';

/** Two marks and what stands between them, for messages: the middle is left out where it is long. */
export function quotedStretch({ flow: { text } }: ArticleMarks, { open, close }: MarkPair): string {
  return text[open]! + shortened(text.slice(open + 1, close)) + text[close]!;
}

/** Writes the two marks of a pair otherwise. */
export function writeMarks(
  marks: ArticleMarks,
  { open, close }: MarkPair,
  [left, right]: readonly [string, string],
): FaultFix {
  const { text } = marks.flow;
  const shown = left + shortened(text.slice(open + 1, close)) + right;
  return {
    title: { zh: `改为“${shown}”`, en: `Write “${shown}”` },
    edits: (
      [
        [open, left],
        [close, right],
      ] as const
    ).flatMap(([at, mark]) => (text[at] === mark ? [] : [replaceMark(marks, at, mark)])),
  };
}

/** The start and the end of what is too long for a message. */
export function shortened(inner: string): string {
  const characters = Array.from(inner);
  return characters.length <= longest
    ? inner
    : `${characters.slice(0, 6).join('')}……${characters.slice(-6).join('')}`;
}

const longest = 16;
