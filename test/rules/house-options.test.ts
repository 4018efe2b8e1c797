import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/text/text-edit';
import { findingsOf, only } from './read-example';

/** What a house can choose: the examples of a rule's page have one setting, here are the others. */
function mended(code: string, options: Readonly<Record<string, unknown>>, text: string): string {
  const found = findingsOf(text, { ...only(code), ruleOptions: { [code]: options } });
  return applyEdits(
    text,
    found.flatMap(({ fix }) => fix?.edits ?? []),
  );
}

describe('the mark of a range', () => {
  const text =
    '每个安置点住10-20人，备有5～7天的口粮，饮水40—50℃，2030—2031年新建公园12个。星洲—云岭公路长30公里——是最长的一条。';
  it.each([
    ['any', text.replace('10-20', '10～20')],
    ['～', text.replace('10-20', '10～20').replace('40—50', '40～50').replace('2030—2031', '2030～2031')],
    ['—', text.replace('10-20', '10—20').replace('5～7', '5—7')],
  ])('%s', (mark, expected) => {
    expect(mended('range-mark', { mark }, text)).toBe(expected);
  });
});

describe('the indent of a paragraph', () => {
  const paragraphs = [
    '本报讯（记者林知远）云岭区的老粮仓书店昨日开门迎客，前来看书的市民不少。',
    '书店有两层，藏书五万册，开到晚上十点。',
    '书店的二楼还有一间自习室，可以坐四十人。',
    '读者办一张卡，一次可以借走五本书。',
  ];
  const set = (...indents: string[]): string =>
    paragraphs.map((text, index) => `${indents[index]!}${text}`).join('\n\n');
  it.each([
    ['asPage', set('　　', '', '', '　')],
    ['none', set('', '', '', '')],
    ['fullWidth', set('　　', '　　', '　　', '　　')],
  ])('%s', (indent, expected) => {
    expect(mended('leading-space', { indent }, set('　　', ' ', '', '　'))).toBe(expected);
  });
});

describe('the gap behind a dateline', () => {
  const article = (gap: string): string =>
    `本报讯（记者林知远）${gap}云岭区的老粮仓书店昨日开门迎客，前来看书的市民不少。\n\n老粮仓书店开门\n\n`;
  const text = ['', ' ', '　'].map(article).join('');
  it.each([
    ['none', ''],
    ['space', ' '],
    ['wide', '　'],
  ])('%s', (gap, wanted) => {
    expect(mended('dateline-trailing-space-inconsistent', { gap }, text)).toBe(
      ['', '', ''].map(() => article(wanted)).join(''),
    );
  });
});

describe('units that the house allows', () => {
  it.each([
    [true, []],
    [false, ['亩']],
  ])('亩: %s', (mu, expected) => {
    const text = '云岭区今年种粮300亩。';
    const found = findingsOf(text, { ...only('non-legal-unit'), ruleOptions: { 'non-legal-unit': { mu } } });
    expect(found.map(({ span }) => text.slice(span.start, span.end).replace(/\d+/u, ''))).toEqual(expected);
  });
});
