import { deletion } from '../layout/deletion';
import { defineRule } from '../rule';

export const missingSubjectFrame = defineRule({
  code: 'missing-subject-frame',
  group: 'grammar',
  title: { zh: '“通过……使……”缺主语', en: '通过…使… without a subject' },
  // Papers print it every day: for those who mind.
  level: 'off',
  fix: 'suggestion',
  errorCount: { weight: 1 },
  source: { standard: { zh: '报纸校对惯例', en: 'Newspaper proofreading' }, verified: false },
  unit: 'paragraph',
  triggers: { literals: ['通过', '经过', '随着', '由于'] },
  check: ({ running: { text } }, { hits, report }) => {
    for (const { start, end } of hits) {
      if (start > 0 && !sentenceStarts.includes(text.charAt(start - 1))) continue;
      const opening = text.slice(start, end);
      frame.lastIndex = end;
      const match = frame.exec(text);
      if (match === null) continue;
      const verb = match[1]!;
      const span = { start, end: end + match[0].length };
      report({
        span,
        message: {
          zh: {
            what: `“${opening}……，${verb}……”没有主语`,
            why: `“${opening}”把主语变成了状语，“${verb}”前面就没有主语了`,
            todo: `删去“${verb}”，或者删去“${opening}”`,
          },
          en: {
            what: `“${opening}…，${verb}…” has no subject`,
            why: `with ${opening} before it the subject is none any more, and ${verb} wants one`,
            todo: `Delete ${verb}, or delete ${opening}`,
          },
        },
        fix: {
          title: { zh: `删去“${verb}”`, en: `Delete “${verb}”` },
          edits: [deletion({ start: span.end - verb.length, end: span.end })],
        },
        alternatives: [
          { title: { zh: `删去“${opening}”`, en: `Delete “${opening}”` }, edits: [deletion({ start, end })] },
        ],
      });
    }
  },
});

const sentenceStarts = '。！？；\n　 ';

/** One clause without a mark inside, then the verb that wants a subject. */
const frame = /[^，。；：！？、“”\n]{2,30}，(使得?|让|令)(?!用|命|馆|者|节|得上)/uy;
