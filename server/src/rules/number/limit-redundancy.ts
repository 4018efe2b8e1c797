import type { Span } from '../../text/span';
import { defineRule } from '../rule';
import { amountPattern } from './amount-pattern';
import { copyRegions } from './copy-regions';
import { measureWord } from './measure-words';
import { writeInstead } from './write-instead';

export const limitRedundancy = defineRule({
  code: 'limit-redundancy',
  group: 'number',
  title: { zh: '限度词重复', en: 'Doubled limit' },
  level: 'warning',
  fix: 'suggestion',
  errorCount: { weight: 1 },
  source: { standard: { zh: '报纸编校惯例', en: 'Newspaper practice' }, verified: false },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { literals: ['以上', '以下', '以内', '之内'] },
  check: ({ running: { text } }, { report, hits }) => {
    for (const hit of hits) {
      const from = Math.max(0, hit.start - reach);
      const isOver = text.startsWith('以上', hit.start);
      const match = (isOver ? over : under).exec(text.slice(from, hit.start));
      if (match === null || /^(?:简称|统称|所[述称])/u.test(text.slice(hit.end, hit.end + 2))) continue;
      const { before } = match.groups as { before: string };
      const span: Span = { start: from + match.index, end: hit.end };
      const behind = text.slice(hit.start, hit.end);
      const amount = text.slice(span.start + before.length, hit.start);
      report({
        span,
        message: {
          zh: {
            what: `“${before}”和“${behind}”重复`,
            why: `“${before}”已经说明了限度，后面不用再说“${behind}”`,
            todo: `改为“${before}${amount}”`,
          },
          en: {
            what: `“${before}” and “${behind}” say the same`,
            why: 'one word for the limit is enough',
            todo: `Write “${before}${amount}”`,
          },
        },
        fix: writeInstead({ start: hit.start, end: hit.end }, '', before + amount),
        alternatives: [
          writeInstead({ start: span.start, end: span.start + before.length }, '', amount + behind),
        ],
      });
    }
  },
});

/** A word for the limit with its number and measure words. */
const reach = 32;

const amount = `(?:${amountPattern})[余多]?[百千万亿]{0,2}[余多]?(?:${measureWord}){0,2}$`;

const over = new RegExp(
  `(?<before>至少|最少|起码|不低于|不少于|不小于|不下于?|(?<!不)(?:超过|高于|大于|多于)|(?<![高中反赶英不])超|逾)${amount}`,
  'u',
);

const under = new RegExp(
  `(?<before>最多|至多|顶多|不超过|不高于|不大于|不多于|(?<!不)(?:低于|少于|小于)|不足|不到|不满|未满)${amount}`,
  'u',
);
