import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';
import { writeInstead } from '../write-instead';

export const markRunLimit = defineRule({
  code: 'mark-run-limit',
  group: 'punctuation',
  title: { zh: '叹号问号叠用过多', en: 'More than three ？ or ！' },
  level: 'warning',
  fix: 'safe',
  errorCount: { weight: 0.1 },
  source: {
    standard: { zh: 'GB/T 15834—2011 标点符号用法', en: 'GB/T 15834—2011, use of punctuation marks' },
    clause: '4.2.3.3、4.3.3.3',
    verified: false,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { literals: runsOfFour() },
  check: ({ running: { text } }, { hits, report }) => {
    let done = 0;
    for (const { start } of hits) {
      if (start < done) continue;
      let end = start;
      while ('？！'.includes(text.charAt(end) || ' ')) end++;
      done = end;
      report({
        span: { start, end },
        message: {
          zh: {
            what: `问号、叹号连用了 ${end - start} 个`,
            why: '问号、叹号叠用表示语气强烈，最多三个',
            todo: '减到三个以内',
          },
          en: {
            what: `${end - start} question or exclamation marks in a row`,
            why: 'they may be doubled for emphasis, three at most',
            todo: 'Leave three or fewer',
          },
        },
        fix: writeInstead({ start, end }, text.slice(start, start + 3)),
      });
    }
  },
});

function runsOfFour(): string[] {
  return Array.from({ length: 16 }, (_, bits) =>
    [1, 2, 4, 8].map((bit) => ((bits & bit) === 0 ? '？' : '！')).join(''),
  );
}
