import type { Span } from '../../text/span';
import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';
import { fullWidthMark } from './full-width-mark';
import { halfWidthBrackets } from './half-width-brackets';

export const halfwidthPunctuation = defineRule({
  code: 'halfwidth-punctuation',
  group: 'punctuation',
  title: { zh: '中文夹用半角标点', en: 'Half-width punctuation in Chinese text' },
  level: 'warning',
  fix: 'safe',
  errorCount: { weight: 0.1 },
  source: {
    standard: { zh: 'GB/T 15834—2011 标点符号用法', en: 'GB/T 15834—2011, use of punctuation marks' },
    verified: false,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { characters: ',:;.?!()｡､' },
  needs: ['words', 'habits'],
  check: ({ running: { text } }, { words, habits, report }) => {
    for (const span of halvesIn(text)) {
      const shown = text.slice(span.start, span.end);
      const right = fullWidthMark(text, span, words);
      if (right === null) continue;
      const [likeliest, ...others] = right.marks;
      report({
        span,
        message: {
          zh: {
            what: `中文里用了半角的“${shown}”`,
            why: '半角标点占半个字，夹在汉字中间会使字距不匀，也不合标点规范',
            todo: `改为“${likeliest!}”`,
          },
          en: {
            what: `Half-width “${shown}” in Chinese text`,
            why: 'Chinese copy has marks on the room of a whole character',
            todo: `Write “${likeliest!}”`,
          },
        },
        fix: {
          title: { zh: `改为“${likeliest!}”`, en: `Write “${likeliest!}”` },
          edits: [{ span, newText: likeliest! }],
          ...(right.isCertain ? {} : { kind: 'suggestion' }),
        },
        alternatives: others.map((mark) => ({
          title: { zh: `改为“${mark}”`, en: `Write “${mark}”` },
          edits: [{ span, newText: mark }],
        })),
      });
    }
    for (const { span, edits } of halfWidthBrackets(text, habits.halfWidthBrackets)) {
      report({
        span,
        message: {
          zh: {
            what: edits.length === 1 ? '一对括号一个全角、一个半角' : '中文里用了半角括号',
            why: '括中文的括号用全角，前后两半宽度一致',
            todo: '改为全角的“（ ）”',
          },
          en: {
            what:
              edits.length === 1 ? 'A pair of brackets of two widths' : 'Half-width brackets in Chinese text',
            why: 'brackets around Chinese are full-width, both of them',
            todo: 'Write “（ ）”',
          },
        },
        fix: { title: { zh: '改为全角括号', en: 'Make them full-width' }, edits, kind: 'suggestion' },
      });
    }
  },
});

/** By code unit: a text is walked through for a mark or two. */
const halves = new Uint8Array(0x10000);
for (const mark of ',:;.?!｡､') halves[mark.charCodeAt(0)] = 1;

function isHalf(unit: number): boolean {
  return halves[unit] === 1;
}

/** Half-width marks, those that stand together as one. */
function halvesIn(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isHalf(text.charCodeAt(at))) continue;
    const start = at;
    while (isHalf(text.charCodeAt(at))) at++;
    spans.push({ start, end: at });
  }
  return spans;
}
