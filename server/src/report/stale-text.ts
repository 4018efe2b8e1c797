import type { IgnoredEntry } from '../project/ignored-list';
import type { Language } from '../project/level';
import { plainLine } from './plain-line';

/** An entry of `ignored.json` that fits nothing any more. */
export interface StaleEntry extends IgnoredEntry {
  /** Of the file that it stands in. */
  readonly path: string;
}

/** For people: a line for each, with its place. Nothing where there is none. */
export function staleText(entries: readonly StaleEntry[], language: Language): string {
  const lines = entries.map(({ path, range: { start }, rule, text, sentence }) => {
    const what = `“${text}”${sentence === null ? '' : `  ${sentence}`}`;
    return `${plainLine(`${path}:${start.line + 1}:${start.character + 1}  ${rule}  ${what}`)}\n`;
  });
  if (lines.length === 0) return '';
  const title = {
    zh: '在这些文件里已经对不上的忽略项：',
    en: 'Ignored, but found nowhere in these files:',
  }[language];
  return `${title}\n${lines.map((line) => `  ${line}`).join('')}\n`;
}
