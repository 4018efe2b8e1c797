import { defineRule } from '../rule';

export const longSentence = defineRule({
  code: 'long-sentence',
  group: 'grammar',
  title: { zh: '长句', en: 'Sentence longer than the limit' },
  level: 'off',
  fix: 'no',
  errorCount: { weight: 0 },
  source: { standard: { zh: '各报体例', en: 'House style' }, verified: false },
  unit: 'paragraph',
  milderInQuotes: false,
  // A sentence that is long enough has a character of any kind: the length is all that matters.
  triggers: 'always',
  options: {
    limit: {
      type: 'number',
      default: 120,
      title: { zh: '一句最多的字数', en: 'Characters that a sentence may have' },
    },
  },
  check: ({ running: { text } }, { options: { limit }, report }) => {
    const most = Math.max(1, limit);
    for (let start = 0; start < text.length;) {
      let end = start;
      while (end < text.length && !stops.includes(text.charAt(end))) end++;
      if (end - start > most) {
        const length = end - start;
        report({
          span: { start, end },
          message: {
            zh: {
              what: `这一句有${length}字，超过${most}字`,
              why: '句子太长，读者要回头再看',
              todo: '分成几句，或者用分号隔开',
            },
            en: {
              what: `This sentence has ${length} characters, more than ${most}`,
              why: 'readers lose their way in a long sentence',
              todo: 'Make several of it, or part it with semicolons',
            },
          },
        });
      }
      start = end + 1;
    }
  },
});

const stops = '。！？；…\n';
