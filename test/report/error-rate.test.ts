import { describe, expect, test } from 'vitest';
import { readPage } from '../../server/src/page/read-page';
import { defaultSettings, type Settings } from '../../server/src/project/settings';
import { errorRateOf, rateOf } from '../../server/src/report/error-rate';
import { addErrors, noErrors, totalOf } from '../../server/src/report/error-tally';
import type { ErrorRateReport } from '../../server/src/report/file-report';
import { checkPage } from '../../server/src/rules/check-page';
import type { CountedError } from '../../server/src/rules/counted-errors';
import type { Finding } from '../../server/src/rules/finding';
import { ruleByCode, rules } from '../../server/src/rules/registry';
import type { Group } from '../../server/src/rules/rule';
import { findingsOf, only, readText } from '../rules/read-example';
import { testWords } from '../harness/test-words';

const thousand = '甲乙丙丁'.repeat(250);

function rateIn(
  text: string,
  findings: readonly Finding[],
  settings: Pick<Settings, 'errorRate'> = {},
): ErrorRateReport {
  const page = readPage(text, testWords);
  return errorRateOf(page, [{ start: 0, article: null, findings }], settings).page;
}

function fault(
  at: number,
  weight: number,
  level: Finding['level'] = 'error',
  rule = 'a-rule',
  length = 1,
): Finding {
  return {
    rule,
    level,
    message: { zh: '错了。', en: 'Wrong.' },
    span: { start: at, end: at + length },
    related: [],
    elsewhere: [],
    fix: null,
    alternatives: [],
    weight,
  };
}

describe('error rate of a page', () => {
  test('counts sure and possible errors apart, and hints not at all', () => {
    const found = [fault(0, 1, 'warning'), fault(1, 0.1, 'information'), fault(2, 0), fault(3, 1, 'hint')];
    expect(rateIn(thousand, found)).toEqual({
      errors: 1,
      possible: 0.1,
      characters: 1000,
      per10000: 10,
      possiblePer10000: 1,
      base: 'text',
      passes: false,
    });
  });

  test('passes with three errors in ten thousand characters', () => {
    expect(rateIn(thousand.repeat(10), [fault(0, 1), fault(1, 1), fault(2, 1)])).toMatchObject({
      per10000: 3,
      passes: true,
    });
    expect(rateIn(thousand, [fault(0, 0.5)])).toMatchObject({ per10000: 5, passes: false });
  });

  test('the same fault in the same words counts three times at the most, wherever a line ends', () => {
    const text = `${'错字'.repeat(4)}错\n字。`;
    const same = [0, 2, 4, 6].map((at) => fault(at, 1, 'error', 'a-rule', 2));
    expect(rateIn(text, same).errors).toBe(3);
    expect(rateIn(text, [...same, fault(8, 1, 'error', 'a-rule', 3)]).errors).toBe(3);
    expect(rateIn(text, [...same, fault(1, 1, 'error', 'a-rule', 2)]).errors).toBe(4);
    // What is sure comes first; what is only possible fills what is left.
    const mild = same.map((finding): Finding => ({ ...finding, level: 'information' }));
    expect(rateIn(text, [...mild, same[0]!, same[1]!])).toMatchObject({ errors: 2, possible: 1 });
  });

  test('the style of numerals is one error at the most', () => {
    const numerals = Array.from({ length: 14 }, (_, at) => fault(at, 0.1, 'warning', 'time-style'));
    const text = Array.from({ length: 500 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('');
    expect(rateIn(text, numerals.slice(0, 9)).errors).toBe(0.9);
    expect(rateIn(text, numerals).errors).toBe(1);
    expect(rateIn(text, [...numerals, fault(20, 0.1)]).errors).toBe(1.1);
    const half = numerals.map((finding, at): Finding =>
      at < 7 ? { ...finding, level: 'information' } : finding,
    );
    expect(rateIn(text, half)).toMatchObject({ errors: 0.7, possible: 0.3 });
  });

  test('headlines, datelines, mastheads and folios count double, and what is double already does not', () => {
    const text =
      '星洲日报\n\n2031年5月18日 星期日\n\n本报讯（记者林知远）老粮仓书店今天开门，前来看书的市民不少。\n\n老粮仓书店今天开门\n';
    const at = (words: string, offset = 0): number => text.indexOf(words) + offset;
    expect(rateIn(text, [fault(at('市民'), 1)]).errors).toBe(1);
    expect(rateIn(text, [fault(at('\n\n老粮仓', 3), 1)]).errors).toBe(2);
    expect(rateIn(text, [fault(at('\n\n老粮仓', 3), 0.1)]).errors).toBe(0.2);
    expect(rateIn(text, [fault(at('\n\n老粮仓', 3), 2, 'warning', 'similar-name')]).errors).toBe(2);
    expect(rateIn(text, [fault(at('\n\n老粮仓', 3), 2, 'warning', 'repeated-phrase')]).errors).toBe(4);
    expect(rateIn(text, [fault(at('林知远'), 1)]).errors).toBe(2);
    expect(rateIn(text, [fault(at('5月18日'), 1)]).errors).toBe(2);
  });

  test('is counted against the room of the page where a setting gives it', () => {
    const errorRate = { charactersPerLine: 50, lines: 100 };
    expect(rateIn(thousand, [fault(0, 1)], { errorRate })).toMatchObject({
      characters: 5000,
      base: 'layout',
      per10000: 2,
    });
    expect(rateIn(thousand, [], { errorRate: { lines: 100 } })).toMatchObject({ base: 'text' });
  });

  test('an empty page has none', () => {
    expect(rateIn('', [])).toMatchObject({ characters: 0, per10000: 0, passes: true });
  });
});

describe('the weight of a fault', () => {
  const weightIn = (code: string, text: string): number[] =>
    findingsOf(`本报讯（记者林知远）${text}`, only(code)).map(({ weight }) => weight);

  test.each([
    ['typo-fixed', '云岭区昨日布署防汛。', [1]],
    ['typo-fixed', '云岭区昨日布\n署防汛。', [1]],
    ['repeated-char', '云岭区的的防汛工作。', [1]],
    ['repeated-phrase', '云岭区推进推进防汛工作。', [2]],
    ['repeated-phrase', '云岭区召开防汛工作会召开防汛工作会。', [4]],
    ['tautology', '这样做的目的是为了防汛。', [1]],
  ])('of %s goes by the characters at fault where it is text: %s', (code, text, expected) => {
    expect(weightIn(code, text)).toEqual(expected);
  });

  test('is what the method of counting has for its kind', () => {
    const weights = (group: Group, ...others: string[]): unknown[] => [
      ...new Set(
        rules
          .filter((rule) => rule.group === group && !others.includes(rule.code))
          .map(({ errorCount }) => JSON.stringify(errorCount)),
      ),
    ];
    expect(weights('layout')).toEqual(['{"weight":0}']);
    expect(weights('punctuation', 'space-before-mark', 'fullwidth-alphanumeric')).toEqual(['{"weight":0.1}']);
    expect(weights('unit')).toEqual(['{"weight":0.5}']);
    expect(weights('word', 'traditional-or-variant-char', 'qita-variant', 'house-term')).toEqual([
      '{"weight":1,"byLength":true}',
    ]);
    expect(weights('number').sort()).toEqual([
      '{"weight":0.1,"cap":"numerals"}',
      '{"weight":0}',
      '{"weight":1}',
    ]);
    // An order is a matter of the house, a name or a title that is wrong counts double.
    expect(ruleByCode('name-list-order')!.errorCount).toEqual({ weight: 0 });
    expect(ruleByCode('similar-name')!.errorCount).toEqual({ weight: 2 });
  });
});

describe('error rate of articles', () => {
  const article = (town: string): string =>
    `本报讯（记者林知远）${town}大约有50人左右到场，图书馆6月31日开门迎客。\n\n${town}图书馆开门迎客\n\n`;
  const text = `${article('星洲市')}${article('星洲市')}${article('临溪县')}`;
  const reading = readText(text);
  const settings = { ...defaultSettings };
  const { slices } = checkPage(reading, settings);
  const rate = errorRateOf(reading.page, slices, settings);

  test('each has its own, two of the same words as well', () => {
    expect(rate.articles.map(({ errors }) => errors)).toEqual([2, 2, 2]);
    expect(rate.articles[0]!.characters).toBe(reading.page.articles[0]!.value.characters);
    expect(rate.articles[0]!.per10000).toBeGreaterThan(rate.page.per10000 / 2);
  });

  test('counts what is not listed, and the same as from one list of all findings', () => {
    const limited = checkPage(reading, settings, { limit: 1 });
    expect(limited.findings).toHaveLength(1);
    expect(errorRateOf(reading.page, limited.slices, settings)).toEqual(rate);
    const all = [{ start: 0, article: null, findings: findingsOf(text) }];
    expect(errorRateOf(reading.page, all, settings)).toEqual(rate);
  });

  test('is the same when only one article is read again', () => {
    const changed = text.replace('临溪县大约有50人左右到场', '临溪县有50人到场');
    const after = readText(changed, null, reading);
    const again = errorRateOf(after.page, checkPage(after, settings).slices, settings);
    expect(again.articles.map(({ errors }) => errors)).toEqual([2, 2, 1]);
    const fresh = readText(changed);
    expect(again).toEqual(errorRateOf(fresh.page, checkPage(fresh, { ...settings }).slices, settings));
  });
});

describe('error rate of an issue', () => {
  const error = (key: string, tenths: number, more: Partial<CountedError> = {}): CountedError => ({
    key,
    tenths,
    cap: undefined,
    isSure: true,
    ...more,
  });

  test('is the same in whatever order its pages come', () => {
    const pages = [
      [error('甲', 10), error('甲', 20), error('乙', 1, { cap: 'numerals' })],
      [error('甲', 10), error('甲', 20), error('丙', 5, { isSure: false })],
      Array.from({ length: 12 }, (_, index) => error(`数${index}`, 1, { cap: 'numerals' })),
    ];
    const total = (order: readonly number[]): unknown =>
      totalOf(order.reduce((tally, index) => addErrors(tally, pages[index]!), noErrors()));
    expect(total([0, 1, 2])).toEqual({ errors: 6, possible: 0.5 });
    expect(total([2, 1, 0])).toEqual(total([0, 1, 2]));
    expect(total([1, 0, 2])).toEqual(total([0, 1, 2]));
  });

  test('two errors in 20 000 characters are 1 in 10 000', () => {
    const tally = addErrors(noErrors(), [error('甲', 10), error('乙', 10)]);
    expect(rateOf(tally, { characters: 20_000, base: 'text' }).per10000).toBe(1);
  });
});
