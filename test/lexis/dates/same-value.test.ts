import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayNumber, daysInMonth } from '../../../server/src/lexis/calendar/civil-day';
import { onlyIssue } from '../../../server/src/lexis/dates/date-context';
import { findDates } from '../../../server/src/lexis/dates/find-dates';
import { resolveDate } from '../../../server/src/lexis/dates/resolve-date';
import { readRunningText } from '../../../server/src/page/running-text';

/** A date as parts: numbers and the words between them, so that each can be set in another way. */
type Piece = number | string;

const monthDay = fc
  .integer({ min: 1, max: 12 })
  .chain((month) => fc.tuple(fc.constant(month), fc.integer({ min: 1, max: daysInMonth(2031, month) })));

const time = fc.oneof(
  fc.constant<Piece[]>([]),
  fc.constantFrom('上午', '凌晨', '晚').map((part): Piece[] => [part]),
  fc.integer({ min: 0, max: 23 }).map((hour): Piece[] => [hour, '时许']),
  fc
    .tuple(fc.integer({ min: 1, max: 11 }), fc.integer({ min: 10, max: 59 }))
    .map(([hour, minute]): Piece[] => ['下午', hour, '时', minute, '分']),
);

const expression: fc.Arbitrary<Piece[]> = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1900, max: 2099 }), monthDay, time)
    .map(([year, [month, day], rest]) => [year, '年', month, '月', Math.min(day, 28), '日', ...rest]),
  fc.tuple(monthDay, time).map(([[month, day], rest]) => [month, '月', day, '日', ...rest]),
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 14 }), fc.integer({ min: 15, max: 28 }))
    .map(([month, from, to]) => [month, '月', from, '日至', to, '日']),
  fc.integer({ min: 1900, max: 2099 }).map((year) => [year, '年5月']),
  // What has its number in the middle of words.
  fc
    .tuple(
      fc.constantFrom('今年第', '去年前', '近', '未来', '过去', '农历五月初'),
      fc.integer({ min: 2, max: 4 }),
    )
    .map(([before, number]): Piece[] => [before, number, behind[before]!]),
  fc.tuple(fc.integer({ min: 1, max: 48 }), fc.constantFrom('年前', '天后', '个月内', '小时后', '年来')),
  fc.integer({ min: 2, max: 9 }).map((ten): Piece[] => [20, '世纪', ten * 10, '年代']),
  fc.integer({ min: 1, max: 28 }).map((day): Piece[] => ['每月', day, '日']),
  fc
    .tuple(monthDay, fc.constantFrom('起', '前', '以来'))
    .map(([[month, day], side]): Piece[] => [month, '月', day, '日', side]),
  fc.constantFrom<Piece[][]>(['下周三上午'], ['上半年'], ['前年年底'], ['腊月廿三'], ['国庆节'], ['本周末']),
);

const behind: Readonly<Record<string, string>> = {
  今年第: '季度',
  去年前: '个月',
  近: '年',
  未来: '天',
  过去: '个小时',
  农历五月初: '',
};

it('an expression means the same spaced, wrapped, full-width or in Chinese numerals', () => {
  fc.assert(
    fc.property(
      expression,
      fc.infiniteStream(fc.boolean()),
      fc.constantFrom('\n', '\r\n', '\n\n', '\n　　'),
      (pieces, coins, lineEnd) => {
        const plain = pieces.join('');
        const expected = values(plain);
        expect(expected).toHaveLength(1);
        const insert = (text: string, gap: string): string =>
          text
            .split('')
            .map((character) => (coins.next().value ? gap : '') + character)
            .join('');
        const around = (text: string): string => `工程于${text}完工。`;
        const variants = {
          fullWidth: plain.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
          numerals: pieces
            .map((piece) => (typeof piece === 'number' ? numeral(piece) : piece.replace('5', '五')))
            .join(''),
          spacedUnits: pieces.map((piece) => (coins.next().value ? ` ${piece} ` : piece)).join(''),
          letterSpaced: plain.split('').join(' '),
          wrapped: insert(plain, lineEnd),
          wrappedAndSpaced: insert(pieces.join(' '), lineEnd),
          wrappedFullWidth: insert(
            plain.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
            lineEnd,
          ),
        };
        for (const [name, text] of Object.entries(variants))
          expect({ name, text, value: values(around(text)) }).toEqual({ name, text, value: expected });
      },
    ),
    { numRuns: 400 },
  );
});

/** Values of what stands in a raw text, read as the page reads it. */
function values(raw: string): unknown[] {
  const context = onlyIssue(dayNumber(2031, 5, 18));
  return findDates(readRunningText(raw).text).map((found) => resolveDate(found, context));
}

const numerals = '〇一二三四五六七八九';

/** 2031 digit by digit, smaller numbers as they are spoken. */
function numeral(value: number): string {
  if (value > 99)
    return String(value)
      .split('')
      .map((digit) => numerals[Number(digit)])
      .join('');
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return numerals[ones]!;
  return `${tens === 1 ? '' : numerals[tens]!}十${ones === 0 ? '' : numerals[ones]!}`;
}
