import type { MonthPart } from './date-expression';
import { calendarDate } from './calendar-date';
import { dateOnly, type DateRead, type WordReader } from './date-read';
import { endsMiddle, isSetAsTime } from './is-set-as-time';
import type { WordEntry } from '../word-list';

/** 月初, 月底, 下旬, 本季度: parts of the month and quarters of the paper, for the list of all words. */
export function partOfMonthWords(): WordEntry<WordReader>[] {
  return [
    part('月初', 'beginning'),
    part('月底', 'end'),
    part('月末', 'end'),
    {
      word: '月中',
      meaning: (text, at, end) =>
        isSetAsTime(text, at) && endsMiddle(text, end) ? thisMonth('middle', end) : null,
    },
    part('上旬', 'firstTen'),
    part('中旬', 'secondTen'),
    part('下旬', 'lastTen'),
    part('上半月', 'firstHalf'),
    part('下半月', 'secondHalf'),
    ...Object.entries({ 本季度: 0, 上季度: -1, 上个季度: -1, 下季度: 1, 下个季度: 1 }).map(
      ([word, shift]) => ({
        word,
        meaning: ((_text, _at, end) => dateOnly({ kind: 'quarter', shift }, end)) satisfies WordReader,
      }),
    ),
  ];
}

function thisMonth(monthPart: MonthPart, end: number): DateRead {
  return dateOnly(calendarDate(null, { kind: 'shift', by: 0, from: 'issue' }, null, monthPart), end);
}

/** Behind a month they belong to it, and 每月初 comes again. */
function part(word: string, monthPart: MonthPart): WordEntry<WordReader> {
  return {
    word,
    meaning: (_text, _at, end) => thisMonth(monthPart, end),
    notAfter: '新月个每半数几多本上下当同次一二三四五六七八九十正腊冬满两0123456789',
    ...(word === '月初' ? { notBefore: '一 二 三 四 五 六 七 八 九 十 步 级' } : {}),
  };
}
