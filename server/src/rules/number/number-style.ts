import { findNumbers } from '../../lexis/numbers/find-numbers';
import type { NumberPhrase } from '../../lexis/numbers/number-phrase';
import { shift } from '../../text/span';
import { defineRule } from '../rule';
import { isInsideQuotes } from '../../lexis/quotes/is-inside-quotes';
import { sentencesAround } from '../sentences-around';

/** What counts persons, animals and things of one kind, whatever noun follows. */
const measureWords = '人名户辆台头只艘架吨亩例起枚';

export const numberStyle = defineRule({
  code: 'number-style',
  group: 'number',
  title: { zh: '同类数字体例不一', en: 'Arabic and Chinese numerals for the same kind of count' },
  level: 'information',
  fix: 'suggestion',
  errorCount: { weight: 0.1, cap: 'numerals' },
  source: {
    standard: { zh: 'GB/T 15835—2011 出版物上数字用法', en: 'GB/T 15835—2011, numerals in publications' },
    verified: false,
  },
  unit: 'paragraph',
  regions: ['headline', 'kicker', 'subhead', 'section', 'body', 'note', 'caption'],
  triggers: { literals: chineseCounts() },
  check: ({ running: { text } }, { hits, report }) => {
    for (const { start, end } of sentencesAround(text, hits)) {
      const sentence = text.slice(start, end);
      const counts = findNumbers(sentence).filter(isCount);
      counts.forEach((count, index) => {
        if (count.first.script !== 'chinese') return;
        const other = [counts[index - 1], counts[index + 1]].find((near) =>
          isOtherStyle(sentence, near, count),
        );
        if (other === undefined || isInsideQuotes(text, start + count.start)) return;
        const written = sentence.slice(count.first.start, count.first.end);
        const digits = String(count.first.value!.numerator);
        const span = shift(count.first, start);
        report({
          span,
          message: {
            zh: {
              what: `同一句里有“${sentence.slice(other.start, other.end)}”，又有“${sentence.slice(count.start, count.end)}”`,
              why: '一句里同类的数，应当都用阿拉伯数字或者都用汉字',
              todo: `把“${written}”改为“${digits}”`,
            },
            en: {
              what: `“${sentence.slice(other.start, other.end)}” and “${sentence.slice(count.start, count.end)}” stand in one sentence`,
              why: 'counts of one kind are written in one kind of numerals',
              todo: `Write “${digits}” for “${written}”`,
            },
          },
          fix: {
            title: { zh: `改为“${digits}”`, en: `Write “${digits}”` },
            edits: [{ span, newText: digits }],
          },
          related: [
            { span: shift(other, start), message: { zh: '这里用阿拉伯数字', en: 'Arabic numerals here' } },
          ],
        });
      });
    }
  },
});

/** 一 and 两 are articles and have their own habits; larger numerals of two characters are seldom written out. */
function chineseCounts(): string[] {
  const numerals = '三四五六七八九十';
  return Array.from(numerals).flatMap((numeral) => Array.from(measureWords, (word) => numeral + word));
}

/** One exact count with one of the measure words. */
function isCount({ kind, first, last, before, after, unit }: NumberPhrase): boolean {
  return (
    kind === 'cardinal' &&
    unit !== null &&
    measureWords.includes(unit.text) &&
    last === null &&
    before === null &&
    after === null &&
    first.guess === null &&
    first.value?.denominator === 1n &&
    (first.script === 'arabic' || (first.script === 'chinese' && first.value.numerator > 2n))
  );
}

function isOtherStyle(sentence: string, near: NumberPhrase | undefined, count: NumberPhrase): boolean {
  return near?.first.script === 'arabic' && areParallel(sentence, near, count);
}

/** True for 3人重伤、五人轻伤 and 重伤3人、轻伤五人: the numbers stand at the same place of neighbouring clauses. */
function areParallel(sentence: string, a: NumberPhrase, b: NumberPhrase): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  if (first.unit!.text !== second.unit!.text) return false;
  const between = sentence.slice(first.end, second.start);
  if (between.length > longest || !/^[^，、：（“]*[，、][^，、：（“]*$/u.test(between)) return false;
  if (words.test(sentence.slice(second.end)) || words.test(between)) return false;
  const openBoth =
    /(?:^|[，、：；（]|造成|导致|致|其中|有|已)$/u.test(sentence.slice(0, first.start)) &&
    /[，、]$/u.test(between);
  const closeBoth = /^[，、]/u.test(between) && /^(?:[，、）]|$)/u.test(sentence.slice(second.end));
  return openBoth || closeBoth;
}

/** Farther apart two clauses are seldom parallel. */
const longest = 14;

/** What makes a name of a number with 人: 五人制, 三人组. */
const words = /^(?:制|组|团|行|赛|间|座|桌|份|次|们|小组|转|一组|一)/u;
