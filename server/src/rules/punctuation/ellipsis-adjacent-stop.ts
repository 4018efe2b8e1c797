import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';

export const ellipsisAdjacentStop = defineRule({
  code: 'ellipsis-adjacent-stop',
  group: 'punctuation',
  title: { zh: '省略号前后多点号', en: 'Comma or stop next to an ellipsis' },
  level: 'information',
  fix: 'suggestion',
  errorCount: { weight: 0.1 },
  source: {
    standard: { zh: 'GB/T 15834—2011 标点符号用法', en: 'GB/T 15834—2011, use of punctuation marks' },
    clause: 'B.2.4',
    verified: false,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { literals: ['、…', '，…', '；…', '…。', '…，', '…、', '…；'] },
  check: ({ running: { text } }, { hits, report }) => {
    for (const { start, end } of hits) {
      const isAfter = text[start] === '…';
      const at = isAfter ? end - 1 : start;
      // Where more stops follow or the dots are malformed, other rules have a say first.
      if (
        isAfter ? text[start - 1] !== '…' || isStop(text[end]) : text[end] !== '…' || isStop(text[start - 1])
      )
        continue;
      const mark = text.charAt(at);
      report({
        span: { start: at, end: at + 1 },
        message: {
          zh: {
            what: `省略号${isAfter ? '后面' : '前面'}的“${mark}”多余`,
            why: isAfter
              ? '省略号已经表示话没有说完、例没有举完，后面一般不再用点号'
              : '省略号前面的停顿没有说完，一般不再用逗号、顿号、分号',
            todo: `删去“${mark}”`,
          },
          en: {
            what: `“${mark}” ${isAfter ? 'behind' : 'before'} an ellipsis is too much`,
            why: 'the ellipsis is a pause itself',
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

function isStop(character: string | undefined): boolean {
  return character !== undefined && '，。、；：？！'.includes(character);
}
