import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { ExactNumber } from '../../../server/src/lexis/numbers/exact-number';
import { findNumbers } from '../../../server/src/lexis/numbers/find-numbers';
import type { NumberPhrase, Numeral } from '../../../server/src/lexis/numbers/number-phrase';

/** `约30余个: cardinal 30 over/about 个`, one a number. */
function read(text: string): string[] {
  return findNumbers(text).map((number) => {
    const { kind, first, last, before, after, unit } = number;
    const facts = [kind, numeral(first), last === null ? '' : `to ${numeral(last)}`];
    facts.push(before?.sense ?? '', after?.sense ?? '', unit?.text ?? '');
    return `${text.slice(number.start, number.end)}: ${facts.filter(Boolean).join(' ')}`;
  });
}

function numeral({ value, guess }: Numeral): string {
  return value === null ? '?' : guess === null ? digits(value) : `${digits(value)}-${digits(guess)}`;
}

function digits({ numerator, denominator }: ExactNumber): string {
  return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
}

describe('amounts', () => {
  it.each([
    ['投入4600万元', '4600万元: cardinal 46000000 元'],
    ['总额3.45亿', '3.45亿: decimal 345000000'],
    ['共3亿4500万元', '3亿4500万元: cardinal 345000000 元'],
    ['收入3千5百元', '3千5百元: cardinal 3500 元'],
    ['产值1.2万亿元', '1.2万亿元: decimal 1200000000000 元'],
    ['约30余个', '约30余个: cardinal 30 about over 个'],
    ['30余万元', '30余万元: cardinal 300000 over 元'],
    ['三十多万人', '三十多万人: cardinal 300000 over 人'],
    ['十来个人', '十来个: cardinal 10 about 个'],
    ['二十几名', '二十几名: cardinal 20 over 名'],
    ['近40名', '近40名: cardinal 40 under 名'],
    ['超过100家', '超过100家: cardinal 100 over 家'],
    ['上百人', '上百人: cardinal 100 over 人'],
    ['百余人', '百余人: cardinal 100 over 人'],
    ['100公里左右', '100公里左右: cardinal 100 about 公里'],
    ['3公里多', '3公里多: cardinal 3 over 公里'],
    ['数百名', '数百名: cardinal ? 名'],
    ['一亿两千万', '一亿两千万: cardinal 120000000'],
    ['一百零五', '一百零五: cardinal 105'],
    ['一百五', '一百五: cardinal 150'],
    ['三万五', '三万五: cardinal 35000'],
    ['三点五亿', '三点五亿: decimal 350000000'],
    ['壹佰贰拾元', '壹佰贰拾元: cardinal 120 元'],
    ['三五天', '三五天: cardinal 3-5 天'],
    ['十七八岁', '十七八岁: cardinal 17-18 岁'],
    ['三四十人', '三四十人: cardinal 30-40 人'],
    ['三年半', '三年半: cardinal 7/2 年'],
    ['三个半小时', '三个半小时: cardinal 7/2 个小时'],
    ['一个多月', '一个多月: cardinal 1 over 个月'],
    ['半斤', '半斤: cardinal 1/2 斤'],
    ['46 000 000人', '46 000 000人: cardinal 46000000 人'],
    ['1,234,567元', '1,234,567元: cardinal 1234567 元'],
    ['系数.46', '.46: decimal 23/50'],
    ['￥100', '￥100: cardinal 100 ￥'],
    ['36.5℃', '36.5℃: decimal 73/2 ℃'],
    ['60 km/h', '60 km/h: cardinal 60 km/h'],
    ['3千米', '3千米: cardinal 3 千米'],
    ['二两酒', '二两: cardinal 2 两'],
    ['提高5个百分点', '5个百分点: cardinal 5 个百分点'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));
});

describe('ranges, shares and the rest', () => {
  it.each([
    ['15%～30%', '15%～30%: percent 15 to 30'],
    ['15～30%', '15～30%: percent 15 to 30'],
    ['9亿～16亿元', '9亿～16亿元: cardinal 900000000 to 1600000000 元'],
    ['3个到5个', '3个到5个: cardinal 3 to 5 个'],
    ['三到五天', '三到五天: cardinal 3 to 5 天'],
    ['百分之三十', '百分之三十: percent 30'],
    ['百分之三至百分之五', '百分之三至百分之五: percent 3 to 5'],
    ['3‰', '3‰: permille 3'],
    ['三分之一', '三分之一: fraction 1/3'],
    ['1/3', '1/3: fraction 1/3'],
    ['１/３', '１/３: fraction 1/3'],
    ['以３∶１获胜', '３∶１: ratio 3 to 1'],
    ['增长三成', '三成: fraction 3/10 成'],
    ['3倍', '3倍: multiple 3 倍'],
    ['翻一番', '翻一番: multiple 2'],
    ['翻了两番', '翻了两番: multiple 4'],
    ['3比1', '3比1: ratio 3 to 1'],
    ['第三', '第三: ordinal 3'],
    ['5号楼', '5号: ordinal 5 号'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));
});

test.each([
  ...['〔2031〕5号', 'V1.2', '2.1.3', 'G2031', '0555-2031518', '138-2031-0518', 'PM2.5', '5G', '3D'],
  ...['GB/T 15835—2011', 'CN 11-2031', 'iPhone 15', '13820310518', '15:30', '二〇三一', '云A·12345'],
])('%s counts nothing', (text) => {
  const found = findNumbers(text);
  expect(found.map(({ kind }) => kind)).toEqual(['code']);
  expect(found[0]!.first.value === null || text === '二〇三一').toBe(true);
});

test.each([
  ...[
    '统一部署',
    '周一上午',
    '十分重要',
    '老百姓',
    '千万别动',
    '万科',
    '万一下雨',
    '三农',
    '百家争鸣',
    '千家万户',
  ],
  ...['三八节', '陆昀', '伍先生', '万里长城', '十四五规划', '几乎', '数据', '半岛', '第二'.slice(0, 1)],
])('%s is a word', (text) => expect(read(text)).toEqual([]));

test('a year, a month and a day are not taken for what is counted', () => {
  expect(findNumbers('2031年5月17日，98年').map(({ unit }) => unit)).toEqual([null, null, null, null]);
  expect(read('3年来')).toEqual(['3年: cardinal 3 年']);
});

test('numbers are in order, lie inside and do not overlap, whatever the text', () => {
  const piece = fc.constantFrom(
    ...Array.from(
      '0123456789一二三五十百千万亿两半几数第翻番余多来约近～至比号年个元倍成斤里%‰./-—:〔〕 aKmg²℃之分零〇，',
    ),
    '百分之',
    '公里',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      let from = 0;
      for (const number of findNumbers(text)) {
        expect(number.start).toBeGreaterThanOrEqual(from);
        expect(number.end).toBeGreaterThan(number.start);
        for (const inner of insideOf(number)) {
          expect(inner.start).toBeGreaterThanOrEqual(number.start);
          expect(inner.end).toBeLessThanOrEqual(number.end);
        }
        from = number.end;
      }
      expect(from).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 3000 },
  );
});

function insideOf({ first, last, before, after, unit }: NumberPhrase) {
  return [first, last, before, after, unit].filter((span) => span !== null);
}

test('four times the text takes about four times the time', { retry: 2 }, () => {
  for (const piece of [
    '一',
    '1',
    '1-',
    '百分之',
    '1.',
    '约',
    '千万亿',
    '3公里多',
    '第',
    'A1 ',
    '三分之',
    '1至',
    '〔2031',
  ])
    expect(time(piece.repeat(40_000)) / Math.max(5, time(piece.repeat(10_000)))).toBeLessThan(10);
});

/** In milliseconds; the best of a few runs, since other work disturbs them. */
function time(text: string): number {
  let best = Infinity;
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    findNumbers(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
