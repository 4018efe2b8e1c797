import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportOf } from './generate/rule-list-file';

/**
 * Makes the two files of a new rule: `node scripts/run.mjs new-rule GROUP CODE`. The rule finds what its trigger
 * says, so that the examples of its page pass at once; both are then written for real.
 */
function main(): void {
  const [group, code] = process.argv.slice(2);
  if (group === undefined || code === undefined || !/^[a-z]+(?:-[a-z]+)*$/u.test(code)) {
    console.error(
      'usage: node scripts/run.mjs new-rule GROUP CODE   (CODE is kebab-case and names the fault)',
    );
    process.exitCode = 2;
    return;
  }
  const folder = join(process.cwd(), 'server/src/rules', group);
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of [
    [`${code}.ts`, ruleSource(group, code)],
    [`${code}.md`, rulePage()],
  ] as const) {
    const file = join(folder, name);
    if (existsSync(file)) {
      console.error(`${file} exists already`);
      process.exitCode = 2;
      return;
    }
    writeFileSync(file, content);
    console.log(`written: server/src/rules/${group}/${name}`);
  }
  console.log('Now write the rule and its page, then: npm run generate && npx vitest run test/rules');
}

function ruleSource(group: string, code: string): string {
  return `import { defineRule } from '../rule';

export const ${exportOf(code)} = defineRule({
  code: '${code}',
  group: '${group}',
  title: { zh: '规则名称', en: 'Name of the rule' },
  level: 'warning',
  fix: 'safe',
  errorCount: { weight: 0.1 },
  source: { standard: { zh: '依据', en: 'Source' }, verified: false },
  unit: 'paragraph',
  triggers: { literals: ['错错'] },
  check: (_, { hits, report }) => {
    for (const span of hits) {
      report({
        span,
        message: {
          zh: { what: '“错错”有误', why: '说明为什么', todo: '改为“对”' },
          en: { what: '“错错” is wrong', why: 'say why', todo: 'Write “对”' },
        },
        fix: { title: { zh: '改为“对”', en: 'Write “对”' }, edits: [{ span, newText: '对' }] },
      });
    }
  },
});
`;
}

function rulePage(): string {
  return `# 规则名称

错在哪里，为什么错，怎么改，哪些情况不提示。

依据：（未核对到条）。

## 有问题

\`\`\`bad
星洲市昨日召开防汛工作会议，⟦错⏎错⟧在部署。
\`\`\`

\`\`\`fixed
星洲市昨日召开防汛工作会议，对⏎在部署。
\`\`\`

## 没有问题

\`\`\`good naive=/错/
星洲市昨日召开防汛工作会议，一错再错的做法不能再有。
\`\`\`
`;
}

main();
