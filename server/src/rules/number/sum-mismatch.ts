import { shift } from '../../text/span';
import { defineRule } from '../rule';
import { findWrongSums } from './wrong-sums';
import { sentencesAround } from '../sentences-around';

export const sumMismatch = defineRule({
  code: 'sum-mismatch',
  group: 'number',
  title: { zh: '分项与合计不符', en: 'Parts do not add up' },
  level: 'information',
  fix: 'no',
  errorCount: { weight: 1 },
  source: { standard: { zh: '事理', en: 'Logic' }, verified: true },
  unit: 'paragraph',
  regions: ['subhead', 'body', 'note', 'caption'],
  triggers: { literals: ['其中', '，共', '、共', '共计', '合计', '总计', '一共'] },
  check: ({ running: { text } }, { hits, report }) => {
    for (const sentence of sentencesAround(text, hits)) {
      for (const { total, parts, sum } of findWrongSums(text.slice(sentence.start, sentence.end))) {
        const at = (span: { start: number; end: number }): string =>
          text.slice(sentence.start + span.start, sentence.start + span.end);
        const added = parts.map(at).join('、');

        report({
          span: shift(total, sentence.start),
          message: {
            zh: {
              what: `分项${added}，加起来是${sum}，合计却是${at(total)}`,
              why: '分项之和与合计对不上',
              todo: '核对合计和各个分项',
            },
            en: {
              what: `The parts (${added}) add up to ${sum}, the total is ${at(total)}`,
              why: 'the parts and the total do not agree',
              todo: 'Check the total and every part',
            },
          },
          related: parts.map((part) => ({
            span: shift(part, sentence.start),
            message: { zh: '分项', en: 'A part' },
          })),
        });
      }
    }
  },
});
