import type { Words } from '../../lexis/words/words';
import { isDigit, isHan, isLatin } from '../../text/characters';
import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';
import { writeInstead } from '../write-instead';
import { closesPair, isChinese, opensPair } from './chinese-sides';
import { isConnector } from './is-connector';

export const dashForm = defineRule({
  code: 'dash-form',
  group: 'punctuation',
  title: { zh: '破折号形式错误', en: 'Malformed dash' },
  level: 'warning',
  fix: 'safe',
  errorCount: { weight: 0.1 },
  source: {
    standard: { zh: 'GB/T 15834—2011 标点符号用法', en: 'GB/T 15834—2011, use of punctuation marks' },
    clause: '4.10.2',
    verified: false,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { characters: '—–―─━', literals: ['--', '－－', 'ーー'] },
  needs: ['words'],
  check: ({ running: { text } }, { words, report }) => {
    for (const { 0: shown, index: start } of text.matchAll(lines)) {
      if (shown === '——') continue;
      const span = { start, end: start + shown.length };
      const certainty = certaintyOf(text, start, span.end, shown, words);
      if (certainty === 'none') continue;
      const fix = writeInstead(span, '——');
      report({
        span,
        message: {
          zh: {
            what: `破折号写成了“${shown}”`,
            why: '中文破折号是占两个字位置的一条线，只有“——”一种写法',
            todo: '改为“——”',
          },
          en: {
            what: `“${shown}” is no Chinese dash`,
            why: 'it is one line on the room of two characters',
            todo: 'Write “——”',
          },
        },
        fix: certainty === 'sure' ? fix : { ...fix, kind: 'suggestion' },
      });
    }
  },
});

const lines = /(?:[—–―─━ー]|--|－－)[—–―─━ー\-－]*/gu;

/** Four and more are a rule between two texts. */
const longest = 3;

function certaintyOf(
  text: string,
  start: number,
  end: number,
  shown: string,
  words: Words,
): 'sure' | 'likely' | 'none' {
  if (shown.length > longest || shown === 'ー') return 'none';
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  // Numbers on both sides make a range, letters on both sides are another language or code.
  if (isForeign(before) && isForeign(after)) return 'none';
  if (!isChinese(before) && !isChinese(after)) return 'none';
  if (shown.length === 1) return isDashAlone(text, start, words) ? 'likely' : 'none';
  return isChineseEnd(before) && isChineseEnd(after) && shown.length === 2 ? 'sure' : 'likely';
}

/** One line of one em joins 北京—上海; it stands for a dash where the two sides are no pair. */
function isDashAlone(text: string, at: number, words: Words): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (isForeign(before) || isForeign(after)) return false;
  if (!isHan(before) || !isHan(after)) {
    // “甲”—“乙” are two names.
    return !(closesPair(text[at - 1]) && opensPair(text[at + 1]));
  }
  return !isConnector(text, at, words);
}

function isForeign(unit: number): boolean {
  return isDigit(unit) || isLatin(unit);
}

/** A Chinese character or mark, or the end of the text. */
function isChineseEnd(unit: number): boolean {
  return Number.isNaN(unit) || isChinese(unit);
}
