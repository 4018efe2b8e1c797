import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../scripts/generate/generated-files';
import { exportOf, ruleListFile } from '../scripts/generate/rule-list-file';
import { ruleDocument, rules } from '../server/src/rules/registry';

const root = join(__dirname, '..');

describe('generated files', () => {
  it.each(
    [ruleListFile(root), ...generatedFiles(root, rules)].map(({ path, content }) => [path, content] as const),
  )('%s is up to date (npm run generate)', (path, content) => {
    expect(existsSync(join(root, path))).toBe(true);
    expect(readFileSync(join(root, path), 'utf8')).toBe(content);
  });

  it('know every rule by the name of its file', () => {
    for (const rule of rules) {
      const source = readFileSync(join(root, ruleDocument(rule).replace(/md$/u, 'ts')), 'utf8');
      // A list of words is defined by a function of its kind.
      expect(source).toMatch(
        new RegExp(`export const ${exportOf(rule.code)} = define\\w+\\(\\{\\n  code: '${rule.code}',`, 'u'),
      );
      expect(source).toContain(`group: '${rule.group}'`);
    }
  });
});
