import { defineRule } from '../rule';

export const dashAdjacentStop = defineRule({
  code: 'dash-adjacent-stop',
  group: 'punctuation',
  title: { zh: '破折号前多点号', en: 'Comma before a dash' },
  level: 'information',
  fix: 'suggestion',
  errorCount: { weight: 0.1 },
  source: {
    standard: { zh: 'GB/T 15834—2011 标点符号用法', en: 'GB/T 15834—2011, use of punctuation marks' },
    clause: 'B.2.3',
    verified: false,
  },
  unit: 'paragraph',
  regions: ['body', 'note', 'caption'],
  triggers: { literals: ['，——', '、——', '；——', '——，', '——、', '——；'] },
  check: ({ running: { text, raw } }, { hits, report }) => {
    if (isVerse(raw)) return;
    for (const { start, end } of hits) {
      const isAfter = text[start] === '—';
      const at = isAfter ? end - 1 : start;
      const mark = text.charAt(at);
      report({
        span: { start: at, end: at + 1 },
        message: {
          zh: {
            what: `破折号${isAfter ? '后面' : '前面'}的“${mark}”多余`,
            why: '破折号本身就是停顿，和逗号、顿号、分号不并用',
            todo: `删去“${mark}”`,
          },
          en: {
            what: `“${mark}” ${isAfter ? 'behind' : 'before'} a dash is too much`,
            why: 'the dash is a pause itself',
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

/** Lines that end with their clauses, three or more: a poet sets his marks as he likes. */
function isVerse(raw: string): boolean {
  const lines = raw.split(/\r\n?|\n/u);
  if (lines.length < 3) return false;
  const ends = lines.filter((line) => /[，。、；：？！…—]\s*$/u.test(line)).length;
  return ends >= lines.length - 1;
}
