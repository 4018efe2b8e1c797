import { isLatin } from '../../text/characters';
import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';
import { writeInstead } from '../write-instead';
import { isChinese } from './chinese-sides';

export const ellipsisForm = defineRule({
  code: 'ellipsis-form',
  group: 'punctuation',
  title: { zh: '省略号形式错误', en: 'Malformed ellipsis' },
  level: 'error',
  fix: 'safe',
  errorCount: { weight: 0.1 },
  source: {
    standard: { zh: 'GB/T 15834—2011 标点符号用法', en: 'GB/T 15834—2011, use of punctuation marks' },
    clause: '4.11',
    verified: true,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { characters: '…⋯', literals: ['...', '。。。', '···', '・・・', '．．．'] },
  check: ({ running: { text } }, { report }) => {
    for (const match of text.matchAll(dotRuns)) {
      const shown = match[0];
      const span = { start: match.index, end: match.index + shown.length };
      if (isRight(shown) || !isInChinese(text, span.start, span.end, shown)) continue;
      const certain =
        isChineseEnd(text.charCodeAt(span.start - 1)) && isChineseEnd(text.charCodeAt(span.end));
      report({
        span,
        message: {
          zh: {
            what: `省略号写成了${named(shown)}`,
            why: '中文省略号是六个连点，占两个字的位置，只有“……”一种写法',
            todo: '改为“……”',
          },
          en: {
            what: `An ellipsis of ${shown.length === 1 ? 'three dots' : 'the wrong form'}`,
            why: 'it has six dots in a row, on the room of two characters',
            todo: 'Write “……”',
          },
        },
        fix: certain ? writeInstead(span, '……') : { ...writeInstead(span, '……'), kind: 'suggestion' },
      });
    }
  },
});

const dotRuns = /…[…⋯.]*|⋯[…⋯.]*|\.{3}[….]*|。{3,}|[·・]{3,}|．{3,}/gu;

/** Two make one ellipsis, four stand for a whole paragraph; longer runs are the business of `ellipsis-run`. */
function isRight(shown: string): boolean {
  if (/^…+$/u.test(shown)) return shown.length === 2 || shown.length > 3;
  // A line of dots leads the eye to a page number or waits for a signature.
  return shown.length > longest;
}

const longest = 12;

/** Dots between Latin letters, in a path, in code or in an English quotation keep their form. */
function isInChinese(text: string, start: number, end: number, shown: string): boolean {
  if (shown.startsWith('。')) return true;
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if ('/\\'.includes(text.charAt(start - 1) || ' ') || '/\\'.includes(text.charAt(end) || ' ')) return false;
  if (isChinese(before)) return true;
  return isChinese(after) && !(isLatin(before) && '”’》）'.includes(text.charAt(end)));
}

function named(shown: string): string {
  const first = shown.charAt(0);
  if (first === '。') return '一串句号';
  if (first === '.' || first === '．') return '一串英文句点';
  return first === '…' || first === '⋯' ? `“${shown}”` : '一串间隔号';
}

/** A Chinese character or mark, or the end of the text. */
function isChineseEnd(unit: number): boolean {
  return Number.isNaN(unit) || isChinese(unit);
}
