import { describe, expect, it, test } from 'vitest';
import { describeNumber } from '../../server/src/features/describe-number';
import { describeUnit } from '../../server/src/features/describe-unit';
import { provideHover } from '../../server/src/features/provide-hover';
import { findNumbers } from '../../server/src/lexis/numbers/find-numbers';
import { pinyinReader } from '../../server/src/platform/node/pinyin';
import { analyzeMarked } from '../harness/analyze-marked';

type Describe = typeof describeNumber;

/** The lines of the hover on the last number of a text, in Chinese, thin spaces shown as _. */
function shown(describe: Describe, text: string): string[] | null {
  const message = describe(text, findNumbers(text).at(-1)!);
  if (message === null) return null;
  return message.zh.replaceAll('\u2009', '_').replaceAll('\\', '').replaceAll('**', '').split('\n\n');
}

describe('a number', () => {
  it.each([
    ['4600万元', '46_000_000 元', '“4600万元” · 四千六百万'],
    ['3.45亿', '345_000_000', '“3.45亿” · 三亿四千五百万'],
    ['123450000人', '123_450_000 人', '“123450000人” · 1.2345亿 · 一亿二千三百四十五万'],
    ['三百二十一名', '321 名', '“三百二十一名”'],
    ['10500元', '10_500 元', '“10500元” · 1.05万 · 一万零五百'],
    ['30余个', '30 多个，不到 40 个', '“30余个”'],
    ['350多家', '350 多家，不到 360 家', '“350多家”'],
    ['30余万元', '300_000 多元，不到 400_000 元', '“30余万元”'],
    ['3公里多', '3 多公里，不到 4 公里', '“3公里多”'],
    ['三五天', '3～5 天', '“三五天”'],
    ['9亿～16亿元', '900_000_000～1_600_000_000 元', '“9亿～16亿元”'],
    ['15%～30%', '15%～30%，相差 15 个百分点', '“15%～30%”'],
    ['百分之三十', '30%', '“百分之三十”'],
    ['三分之一', '≈ 33.3%', '“三分之一”'],
    ['三成', '30%', '“三成”'],
    ['翻一番', '是原来的 2 倍', '“翻一番” · 增加 1 倍'],
    ['翻两番', '是原来的 4 倍', '“翻两番” · 增加 3 倍'],
    ['增长3倍', '是原来的 4 倍', '“3倍”'],
  ])('%s', (text, title, facts) => expect(shown(describeNumber, text)).toEqual([title, facts]));

  it.each(['3个', '5至8名', '30%', '3倍', '第三', '5号', '3比1', 'G2031', '数百名', '九个', '9600元'])(
    'nothing is told of %s',
    (text) => expect(shown(describeNumber, text)).toBeNull(),
  );
});

describe('a unit', () => {
  it.each([
    ['5斤', '2.5千克', '“5斤” · 1 斤 = 0.5 千克 · 非法定计量单位'],
    ['3华里', '1.5公里', '“3华里” · 1 华里 = 0.5 公里 · 非法定计量单位'],
    ['八尺', '≈ 2.67米', '“八尺” · 1 尺 ≈ 0.333 米 · 非法定计量单位'],
    ['30余斤', '1 斤 = 0.5 千克', '“30余斤” · 非法定计量单位'],
    ['30万斤', '15万千克', '“30万斤” · 1 斤 = 0.5 千克 · 非法定计量单位'],
    ['1500亩', '100公顷', '“1500亩” · 1 亩 ≈ 0.0667 公顷 · 行业中可用的非法定单位'],
    ['26英里', '≈ 41.8公里', '“26英里” · 1 英里 ≈ 1.61 公里 · 英制单位，不是法定计量单位'],
    ['5公里', '千米（公里） km', '法定计量单位'],
    ['60km/h', '公里/小时（千米/小时） km/h', '法定计量单位'],
  ])('%s', (text, title, facts) => expect(shown(describeUnit, text)).toEqual([title, facts]));

  it.each(['3个', '5元', '3小时', '30%'])('nothing is told of %s', (text) =>
    expect(shown(describeUnit, text)).toBeNull(),
  );
});

test.each([
  ['本报讯（记者林知远）云岭区今年投入⟦46‸00万元⟧治理河道，成效明显。', '46\u2009000\u2009000'],
  ['本报讯（记者林知远）云岭区今年投入⟦46⏎‸00万元⟧治理河道，成效明显。', '46\u2009000\u2009000'],
  ['本报讯（记者林知远）老人走了⟦3‸华里⟧才到镇上，成效明显。', '1\\.5公里'],
  ['本报讯（记者林知远）老人买了⟦5‸斤⟧米回家，成效明显。', '2\\.5千克'],
])('the hover on %s', async (marked, expected) => {
  const { analysis, cursors, spans } = analyzeMarked(marked);
  const hover = await provideHover(analysis, cursors[0]!, pinyinReader);
  expect(hover?.span).toEqual(spans[0]);
  expect(hover?.markdown.zh).toContain(expected);
});

test.each([
  ['本报讯（记者林知远）会议于20‸31年6月召开，成效明显。', '星期'],
  ['本报讯（记者林知远）全区有3‸个村通了水，成效明显。', null],
])('no number is told in %s', async (marked, date) => {
  const { analysis, cursors } = analyzeMarked(marked);
  const hover = await provideHover(analysis, cursors[0]!, pinyinReader);
  if (date === null) expect(hover).toBeNull();
  else expect(hover?.markdown.zh).toContain(date);
});
