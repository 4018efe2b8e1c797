import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedFile } from './generated-files';

const rulesFolder = 'server/src/rules';

/** The list of all rules: a file with a page of the same name beside it is one. `root` is the folder of the repository. */
export function ruleListFile(root: string): GeneratedFile {
  const files = ruleFiles(root);
  const content = `// Written by \`npm run generate\` from the files of this folder.
${files.map(({ group, code }) => `import { ${exportOf(code)} } from './${group}/${code}';`).join('\n')}
import type { Rule } from './rule';

export const ruleList: readonly Rule[] = [
${files.map(({ code }) => `  ${exportOf(code)},`).join('\n')}
];
`;
  return { path: `${rulesFolder}/rule-list.ts`, content };
}

/** The name that the file of a rule exports: its code in camel case. */
export function exportOf(code: string): string {
  return code.replaceAll(/-([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase());
}

interface RuleFile {
  readonly group: string;
  readonly code: string;
}

/** In alphabetical order of groups and codes. */
function ruleFiles(root: string): RuleFile[] {
  const folder = join(root, rulesFolder);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap((group) =>
      readdirSync(join(folder, group))
        .filter((name) => name.endsWith('.md') && existsSync(join(folder, group, name.replace(/md$/u, 'ts'))))
        .map((name) => ({ group, code: name.slice(0, -'.md'.length) }))
        .sort((a, b) => (a.code < b.code ? -1 : 1)),
    );
}
