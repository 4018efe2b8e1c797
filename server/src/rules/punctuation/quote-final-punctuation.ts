import type { MarkPair } from '../../lexis/quotes/read-pairs';
import { copyRegions } from '../copy-regions';
import { defineRule, type FaultFix } from '../rule';
import { articleMarks, spansParagraphs, type ArticleMarks } from './article-marks';
import { shortened } from './quoted-stretch';
import { saysBefore } from './saying-verbs';

export const quoteFinalPunctuation = defineRule({
  code: 'quote-final-punctuation',
  group: 'punctuation',
  title: { zh: '引文末点号位置不当', en: 'Full stop on the wrong side of the closing quote' },
  level: 'warning',
  fix: 'suggestion',
  errorCount: { weight: 0.1 },
  source: {
    standard: { zh: 'GB/T 15834—2011 标点符号用法', en: 'GB/T 15834—2011, punctuation' },
    verified: false,
  },
  unit: 'article',
  regions: copyRegions,
  triggers: { literals: ['”。'] },
  check: ({ parts }, { report }) => {
    for (const marks of articleMarks(parts)) {
      const { text } = marks.flow;
      for (const pair of marks.pairs) {
        const { kind, close } = pair;
        if (kind !== 'double' || text[close] !== '”' || text[close + 1] !== '。') continue;
        if (spansParagraphs(marks, pair.open, close)) continue;
        const isTwice = text[close - 1] === '。';
        if (!isTwice && !isWholeSentence(text, pair)) continue;
        const right = `${shortened(text.slice(pair.open, close))}${isTwice ? '' : '。'}”`;
        report({
          span: marks.flow.toRaw({ start: close - 1, end: close + 2 }),
          message: {
            zh: isTwice
              ? {
                  what: '后引号前后都有句号',
                  why: '一处只用一个句号',
                  todo: '整句引用的留里面的，引用词语的留外面的',
                }
              : {
                  what: '整句引用，句号却在引号外面',
                  why: '“说”和冒号后面引的是完整的话，句末的点号属于引文，放在引号里面',
                  todo: `改为“${right}”`,
                },
            en: isTwice
              ? {
                  what: 'A full stop stands on both sides of the closing quotation mark',
                  why: 'a sentence ends once',
                  todo: 'Keep the inner one of a whole sentence, the outer one of a few words',
                }
              : {
                  what: 'The full stop of a whole sentence stands outside the quotation marks',
                  why: 'behind “said” and a colon the sentence is quoted with its stop',
                  todo: `Write “${right}”`,
                },
          },
          ...fixesOf(marks, pair, isTwice),
        });
      }
    }
  },
});

/** 说：“……”。 with one quotation, which is long enough to be a sentence. */
function isWholeSentence(text: string, { open, close }: MarkPair): boolean {
  if (text[open] !== '“' || text[open - 1] !== '：' || !saysBefore(text, open - 1)) return false;
  if (close - open < shortest) return false;
  return wordCharacter.test(text[close - 1]!);
}

const shortest = 5;

function fixesOf(
  { flow }: ArticleMarks,
  { close }: MarkPair,
  isTwice: boolean,
): { fix: FaultFix; alternatives: readonly FaultFix[] } {
  const inner = flow.toRaw({ start: close - 1, end: close });
  const mark = flow.toRaw({ start: close, end: close + 1 });
  const outer = flow.toRaw({ start: close + 1, end: close + 2 });
  const keepInner: FaultFix = {
    title: { zh: '句号放在引号里面', en: 'Put the full stop inside' },
    edits: isTwice
      ? [{ span: outer, newText: '' }]
      : [
          { span: mark, newText: '。' },
          { span: outer, newText: '”' },
        ],
  };
  const keepOuter: FaultFix = {
    title: { zh: '句号放在引号外面', en: 'Put the full stop outside' },
    edits: [{ span: inner, newText: '' }],
  };
  return { fix: keepInner, alternatives: isTwice ? [keepOuter] : [] };
}

const wordCharacter = /[\p{Script=Han}\p{L}\p{N}]/u;
