import type { Span } from '../../text/span';
import { defineRule } from '../rule';
import { writeInstead } from '../write-instead';

export const ordinalMark = defineRule({
  code: 'ordinal-mark',
  group: 'punctuation',
  title: { zh: '序次语后标点', en: 'Wrong mark after an ordinal' },
  level: 'warning',
  fix: 'safe',
  errorCount: { weight: 0.1 },
  source: {
    standard: { zh: 'GB/T 15834—2011 标点符号用法', en: 'GB/T 15834—2011, use of punctuation marks' },
    clause: 'B.3.1–B.3.4',
    verified: false,
  },
  unit: 'paragraph',
  regions: ['body', 'section', 'note'],
  triggers: { characters: '，,、.．' },
  check: ({ running: { text } }, { report }) => {
    if (opensForm[text.charCodeAt(0)] !== 1) return;
    for (const { pattern, right } of forms) {
      const match = pattern.exec(text);
      if (match === null) continue;
      const ordinal = match[1]!;
      const span: Span = { start: ordinal.length, end: match[0].length };
      const mark = match[0].slice(ordinal.length);
      const todo = right === '' ? `删去“${mark}”` : `改为“${right}”`;
      report({
        span,
        message: {
          zh: { what: `序次语“${ordinal}”后面用了“${mark}”`, why: whyOf[right]!, todo },
          en: {
            what: `“${mark}” behind the ordinal “${ordinal}”`,
            why: 'each kind of ordinal has a mark of its own: 一、 1. （一） 首先，',
            todo: right === '' ? 'Delete it' : `Write “${right}”`,
          },
        },
        // Many papers set 1、 as their own style: that is not to be changed without asking.
        fix: {
          ...writeInstead(span, right, right === '' ? ordinal : right),
          ...(right === '.' ? { kind: 'suggestion' } : {}),
        },
      });
      return;
    }
  },
});

const numeral = '[一二三四五六七八九十]';

/** Each at the start of a paragraph, before Chinese text that is no other number: 一、二等奖 and 1、2号线 are lists. */
const forms: readonly { readonly pattern: RegExp; readonly right: string }[] = [
  {
    pattern: new RegExp(`^(${numeral}{1,3})[，,.．](?=[\\p{Script=Han}“《])(?!${numeral})`, 'u'),
    right: '、',
  },
  { pattern: /^(\d{1,2})、(?=[\p{Script=Han}“《])(?![一二三四五六七八九十])/u, right: '.' },
  {
    pattern: new RegExp(`^([（(](?:${numeral}{1,3}|\\d{1,2})[）)])[、，.．](?=[\\p{Script=Han}“《])`, 'u'),
    right: '',
  },
  { pattern: /^([①-⑳])[、，.．](?=[\p{Script=Han}“《])/u, right: '' },
  {
    pattern: new RegExp(
      `^(首先|其次|再次|最后|第${numeral}{1,3}|其${numeral})、(?![第其首最]|${numeral})`,
      'u',
    ),
    right: '，',
  },
];

/** By code unit: every paragraph is asked, and hardly one opens with an ordinal. */
const opensForm = new Uint8Array(0x10000);
for (const opening of '一二三四五六七八九十0123456789（(首其再最第①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳')
  opensForm[opening.charCodeAt(0)] = 1;

const whyOf: Readonly<Record<string, string>> = {
  '、': '不带括号的汉字数字作序次语，后面用顿号',
  '.': '不带括号的阿拉伯数字作序次语，后面用下脚点',
  '': '序次语带括号或圆圈，后面不再用点号',
  '，': '“首先”“第一”之类作序次语，后面用逗号',
};
