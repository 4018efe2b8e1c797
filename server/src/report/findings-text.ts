import { levelNames, type Language } from '../project/level';
import type { Finding } from '../rules/finding';
import type { LineIndex } from '../text/line-index';
import { padded, plainLine } from './plain-line';

/** Findings of one file for people: `line:column  level  message  rule`, lines and columns counted from one. */
export function findingsText(lines: LineIndex, findings: readonly Finding[], language: Language): string {
  const places = findings.map(({ span }) => {
    const { line, character } = lines.position(span.start);
    return `${line + 1}:${character + 1}`;
  });
  const width = places.reduce((most, place) => Math.max(most, place.length), 0);
  return findings
    .map(({ rule, level, message }, index) => {
      const name = padded(levelNames[level][language], language === 'zh' ? 6 : 11);
      return `  ${places[index]!.padStart(width)}  ${name}  ${plainLine(message[language])}  ${rule}\n`;
    })
    .join('');
}

/** How many findings there are in all, by level, and what the tool can mend by itself. */
export interface FindingsCount {
  readonly files: number;
  readonly byLevel: Readonly<Record<Finding['level'], number>>;
  readonly safeFixes: number;
}

export function noFindings(): FindingsCount {
  return { files: 0, byLevel: { error: 0, warning: 0, information: 0, hint: 0 }, safeFixes: 0 };
}

export function countFindings(count: FindingsCount, findings: readonly Finding[]): FindingsCount {
  const byLevel = { ...count.byLevel };
  let { safeFixes } = count;
  for (const { level, fix } of findings) {
    byLevel[level]++;
    if (fix?.kind === 'safe') safeFixes++;
  }
  return { files: count.files + 1, byLevel, safeFixes };
}

/** The closing line: `3 个文件，12 处提示：警告 10，说明 2；其中 9 处可自动修改`. */
export function countText({ files, byLevel, safeFixes }: FindingsCount, language: Language): string {
  const all = Object.values(byLevel).reduce((sum, number) => sum + number, 0);
  const parts = (Object.keys(byLevel) as Finding['level'][])
    .filter((level) => byLevel[level] > 0)
    .map((level) => `${levelNames[level][language]} ${byLevel[level]}`);
  if (language === 'zh') {
    if (all === 0) return `${files} 个文件，没有提示\n`;
    const fixable = safeFixes === 0 ? '' : `；其中 ${safeFixes} 处可自动修改`;
    return `${files} 个文件，${all} 处提示：${parts.join('，')}${fixable}\n`;
  }
  const inFiles = `${files} ${files === 1 ? 'file' : 'files'}`;
  if (all === 0) return `${inFiles}, no findings\n`;
  const fixable = safeFixes === 0 ? '' : `; ${safeFixes} can be mended automatically`;
  return `${inFiles}, ${all} ${all === 1 ? 'finding' : 'findings'}: ${parts.join(', ')}${fixable}\n`;
}
