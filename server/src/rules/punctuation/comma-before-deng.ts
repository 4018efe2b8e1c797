import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';
import { closesList } from './closes-list';

export const commaBeforeDeng = defineRule({
  code: 'comma-before-deng',
  group: 'punctuation',
  title: { zh: '“等”前误用点号', en: 'Comma or enumeration comma before 等' },
  level: 'warning',
  fix: 'suggestion',
  errorCount: { weight: 0.1 },
  source: {
    standard: { zh: 'GB/T 15834—2011 标点符号用法', en: 'GB/T 15834—2011, use of punctuation marks' },
    clause: 'B.1.2',
    verified: false,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { literals: ['、等', '，等'] },
  check: ({ running: { text } }, { hits, report }) => {
    for (const { start: at } of hits) {
      const mark = text.charAt(at);
      // 等等 may stand apart, and a comma before 等 is often the start of a clause that waits.
      if (text[at + 2] === '等' || !closesList(text, at + 1)) continue;
      if (mark === '，' && (waitsSoLong(text, at + 2) || !endsList(text, at))) continue;
      report({
        span: { start: at, end: at + 1 },
        message: {
          zh: {
            what: `“等”前面多了“${mark}”`,
            why: '“等”紧接最后一项，中间不停顿',
            todo: `删去“${mark}”`,
          },
          en: {
            what: `“${mark}” before 等 is too much`,
            why: '等 follows the last item of its list without a pause',
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

/** 等十分钟, 等一年. */
function waitsSoLong(text: string, at: number): boolean {
  return /^[\d几数两一二三四五六七八九十百多]+(?:个?(?:小时|月|星期|钟头)|分钟?|秒|[天年日周会下])/u.test(
    text.slice(at, at + 8),
  );
}

/** The item before the comma is short and stands behind an enumeration comma. */
function endsList(text: string, at: number): boolean {
  for (let offset = at - 1; offset >= 0 && at - offset <= longest; offset--) {
    if (text[offset] === '、') return true;
    if ('，。；：？！'.includes(text[offset]!)) return false;
  }
  return false;
}

const longest = 10;
