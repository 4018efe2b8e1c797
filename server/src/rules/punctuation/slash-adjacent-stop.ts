import { defineRule } from '../rule';

export const slashAdjacentStop = defineRule({
  code: 'slash-adjacent-stop',
  group: 'punctuation',
  title: { zh: '分隔号旁多点号', en: 'Stop next to a slash' },
  level: 'off',
  fix: 'suggestion',
  errorCount: { weight: 0.1 },
  source: {
    standard: { zh: 'GB/T 15834—2011 标点符号用法', en: 'GB/T 15834—2011, use of punctuation marks' },
    clause: 'A.14',
    verified: false,
  },
  unit: 'paragraph',
  triggers: { literals: ['，/', '、/', '；/', '。/', '/，', '/、', '/；', '/。'] },
  check: ({ running: { text } }, { hits, report }) => {
    for (const { start, end } of hits) {
      const at = text[start] === '/' ? end - 1 : start;
      // An address may end with a slash.
      if (/[\w/]\/$/u.test(text.slice(Math.max(0, end - 3), end - 1))) continue;
      const mark = text.charAt(at);
      report({
        span: { start: at, end: at + 1 },
        message: {
          zh: {
            what: `分隔号旁边的“${mark}”多余`,
            why: '分隔号已经把诗行、词语隔开，两边不再用点号',
            todo: `删去“${mark}”`,
          },
          en: {
            what: `“${mark}” beside a slash is too much`,
            why: 'the slash parts the lines or words already',
            todo: 'Delete it',
          },
        },
        fix: {
          title: { zh: `删去“${mark}”`, en: `Delete “${mark}”` },
          edits: [{ span: { start: at, end: at + 1 }, newText: '' }],
        },
      });
    }
  },
});
