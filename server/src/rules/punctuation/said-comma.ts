import type { MarkPair } from '../../lexis/quotes/read-pairs';
import { defineRule } from '../rule';
import { articleMarks, replaceMark } from './article-marks';

export const saidComma = defineRule({
  code: 'said-comma',
  group: 'punctuation',
  title: { zh: '“某某说”后引整句用了逗号', en: 'Comma instead of a colon before a whole quotation' },
  level: 'information',
  fix: 'suggestion',
  errorCount: { weight: 0.1 },
  source: {
    standard: { zh: 'GB/T 15834—2011 标点符号用法', en: 'GB/T 15834—2011, punctuation' },
    verified: false,
  },
  unit: 'article',
  triggers: { literals: ['说，“', '道，“'] },
  check: ({ parts }, { report }) => {
    for (const marks of articleMarks(parts)) {
      const { text } = marks.flow;
      for (const pair of marks.pairs) {
        if (pair.kind !== 'double' || !isWholeAfterComma(text, pair)) continue;
        const at = pair.open - 1;
        const verb = lastHan.exec(text.slice(Math.max(0, at - 2), at))![0];
        report({
          span: marks.flow.toRaw({ start: at, end: at + 1 }),
          message: {
            zh: {
              what: `“${verb}”后面引的是整句话，用了逗号`,
              why: '提起下文的完整引文时用冒号；只引几个词、不成句的才不用',
              todo: `改为“${verb}：”`,
            },
            en: {
              what: `A comma stands between ${verb} and a whole quotation`,
              why: 'a colon introduces what is quoted in whole sentences',
              todo: `Write “${verb}：”`,
            },
          },
          fix: {
            title: { zh: '逗号改为冒号', en: 'Write a colon' },
            edits: [replaceMark(marks, at, '：')],
          },
        });
      }
    }
  },
});

/** 林知远说，“……。” at the start of its sentence, nothing behind it. */
function isWholeAfterComma(text: string, { open, close }: MarkPair): boolean {
  if (text[open - 1] !== '，' || !'。！？'.includes(text[close - 1]!)) return false;
  const start = Math.max(0, open - reach);
  const lead = speaker.exec(text.slice(start, open - 1));
  if (lead === null) return false;
  // What follows goes on with another sentence.
  return text[close + 1] === undefined || !'，、；：的'.includes(text[close + 1]!);
}

const reach = 30;

/** The start of a sentence, or what stands behind the dateline, and in it nothing but who speaks; behind a quotation that goes on the comma is right. */
const speaker =
  /(?:^|[\n。！？）])(?!有|据|听|俗话|常言|古人|人们|都|常|也)[\p{L}\p{N}·]{1,24}(?<![听据传小学假胡再可来者话都常也])(?:说|说道|问道|答道|喊道|写道)$/u;

const lastHan = /\p{Script=Han}{1,2}$/u;
