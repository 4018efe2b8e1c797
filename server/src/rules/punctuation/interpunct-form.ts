import { findForeignNames } from '../../lexis/people/find-foreign-names';
import type { Words } from '../../lexis/words/words';
import { isHan, isLineBreak } from '../../text/characters';
import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';
import { writeInstead } from '../write-instead';

export const interpunctForm = defineRule({
  code: 'interpunct-form',
  group: 'punctuation',
  title: { zh: '间隔号形式错误', en: 'Wrong interpunct' },
  level: 'warning',
  fix: 'safe',
  errorCount: { weight: 0.1 },
  source: {
    standard: { zh: 'GB/T 15834—2011 标点符号用法', en: 'GB/T 15834—2011, use of punctuation marks' },
    clause: '4.14',
    verified: false,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { characters: '•・･‧∙⋅．.' },
  needs: ['words'],
  check: ({ running: { text, raw, map } }, { words, report }) => {
    for (const { 0: shown, index: at } of text.matchAll(dots)) {
      if (!isHan(text.charCodeAt(at - 1)) || !isHan(text.charCodeAt(at + 1))) continue;
      // A stop between two clauses looks the same: only a name tells.
      if ('.．'.includes(shown) && !isInName(text, at, words)) continue;
      const span = { start: at, end: at + 1 };
      // At the start of a line it opens an item.
      if (shown === '•' && isLineBreak(raw.charCodeAt(map.toRaw(span).start - 1))) continue;
      report({
        span,
        message: {
          zh: {
            what: `间隔号写成了“${shown}”`,
            why: '外国人名、少数民族人名、书名与篇名之间用居中的间隔号“·”',
            todo: '改为“·”',
          },
          en: {
            what: `“${shown}” is no interpunct`,
            why: 'the parts of a name are parted by a dot at middle height',
            todo: 'Write “·”',
          },
        },
        fix: writeInstead(span, '·'),
      });
    }
  },
});

const dots = /[•・･‧∙⋅．.]/gu;

/**
 * True where the dot stands in a name, if it is read as an interpunct. A part of one character is no proof, nor is one
 * that makes a word with what stands before it: 举措.福….
 */
export function isInName(text: string, at: number, words: Words): boolean {
  const from = Math.max(0, at - reach);
  const around = text.slice(from, at + reach + 1).replaceAll(/[.．]/gu, '·');
  const dot = at - from;
  return findForeignNames(around, words).some(
    ({ start, end }) =>
      start < dot - 1 && dot + 2 < end && (start === 0 || words.count(around, start - 1, start + 1) === 0),
  );
}

const reach = 20;
