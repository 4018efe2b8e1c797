import { defineRule } from '../rule';
import { saysBefore } from './saying-verbs';

export const doubleColon = defineRule({
  code: 'double-colon',
  group: 'punctuation',
  title: { zh: '套用冒号', en: 'Colon inside the reach of a colon' },
  level: 'information',
  fix: 'suggestion',
  errorCount: { weight: 0.1 },
  source: {
    standard: { zh: 'GB/T 15834—2011 标点符号用法', en: 'GB/T 15834—2011, punctuation' },
    verified: false,
  },
  unit: 'paragraph',
  triggers: { characters: '：' },
  check: ({ running: { text } }, { report }) => {
    for (let first = text.indexOf('：'); first >= 0;) {
      const second = text.indexOf('：', first + 1);
      if (second < 0) return;
      const between = text.slice(first + 1, Math.min(second, first + reach));
      if (
        second - first <= reach &&
        !/[。；！？“”‘’（）《》\n\d]/u.test(between) &&
        isIntroduced(text, first, second)
      )
        report({
          span: { start: first, end: second + 1 },
          message: {
            zh: {
              what: '一句话里套用了两个冒号',
              why: '前一个冒号管到句末，里面再用冒号，层次就乱了',
              todo: '前一个改为逗号，或把后面的话另起一句',
            },
            en: {
              what: 'One sentence has a colon within the reach of another',
              why: 'the first governs all that follows, so the second blurs what belongs to what',
              todo: 'Make the first a comma, or start a new sentence',
            },
          },
          fix: {
            title: { zh: '前一个冒号改为逗号', en: 'Make the first colon a comma' },
            edits: [{ span: { start: first, end: first + 1 }, newText: '，' }],
          },
        });
      first = second;
    }
  },
});

const reach = 60;

/** 会议指出：重点有二：一是……: somebody says that there are several things. */
function isIntroduced(text: string, first: number, second: number): boolean {
  return (
    (saysBefore(text, first) ||
      /(?:要求|提出|明确|决定|规定)$/u.test(text.slice(Math.max(0, first - 4), first))) &&
    /[一1首]/u.test(text.charAt(second + 1)) &&
    '一二两三四五六七八九十几点条项面个下'.includes(text[second - 1]!)
  );
}
