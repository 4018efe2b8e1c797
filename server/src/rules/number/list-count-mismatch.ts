import { defineRule } from '../rule';
import { bodyAndSections, flowOf } from '../article-flow';
import { findMiscountedItems } from './miscounted-items';
import { findMiscountedNames } from './miscounted-names';

export const listCountMismatch = defineRule({
  code: 'list-count-mismatch',
  group: 'number',
  title: { zh: '总数与列举不符', en: 'Stated count differs from the list' },
  level: 'warning',
  fix: 'no',
  errorCount: { weight: 1 },
  source: { standard: { zh: '事理', en: 'Logic' }, verified: true },
  unit: 'article',
  regions: ['body', 'section'],
  triggers: {
    characters: '、①',
    literals: [
      '一是',
      '一要',
      '一靠',
      '一看',
      '一抓',
      '第一',
      '其一',
      '一、',
      '一）',
      '1、',
      '1）',
      '1)',
      '》等',
      '”等',
    ],
  },
  needs: ['words'],
  check: ({ article, parts }, { words: dictionary, report }) => {
    const flow = flowOf(parts, bodyAndSections);
    const isCutOff = article.jumpLines.length > 0;
    for (const { span, last, stated, counted } of findMiscountedItems(flow.text, isCutOff)) {
      const words = flow.text.slice(span.start, span.end);
      report({
        span: flow.toRaw(span),
        message: {
          zh: {
            what: `前面说“${words}”，后面列了${counted}项`,
            why: '说的数和列的数对不上',
            todo: `核对是${stated}项还是${counted}项`,
          },
          en: {
            what: `“${words}” is followed by ${counted} items`,
            why: 'the number that is stated and the list do not agree',
            todo: `Check whether there are ${stated} or ${counted}`,
          },
        },
        related: [
          { span: flow.toRaw(last), message: { zh: '列举的最后一项', en: 'The last item of the list' } },
        ],
      });
    }
    for (const { span, list, stated, counted } of findMiscountedNames(flow.text, dictionary)) {
      report({
        span: flow.toRaw(span),
        message: {
          zh: {
            what: `前面列出${counted}个，这里却说“${flow.text.slice(span.start, span.end)}”`,
            why: '列的数和说的数对不上',
            todo: `核对是${counted}还是${stated}`,
          },
          en: {
            what: `${counted} are named before “${flow.text.slice(span.start, span.end)}”`,
            why: 'the list and the number that is stated do not agree',
            todo: `Check whether there are ${counted} or ${stated}`,
          },
        },
        related: [{ span: flow.toRaw(list), message: { zh: '列出的各项', en: 'The list' } }],
      });
    }
  },
});
