import { describe, expect, it } from 'vitest';
import { readCredits } from '../../server/src/page/credits';
import { readPage } from '../../server/src/page/read-page';
import { testWords } from '../harness/test-words';

const opening = '星洲召开老街保护推进会\n\n　　本报讯（记者林知远）昨日，会议在云岭区召开。\n';
const story = '\n　　老街的修缮用了三年。人们搬回了老屋，街上又有了灯火。\n';

function articles(text: string): (readonly [string, string, string])[] {
  return readPage(text, testWords).articles.map(({ value }) => [
    value.headline?.text ?? '',
    value.byline?.text ?? '',
    value.reporters.map(({ name }) => name).join('、'),
  ]);
}

const first = ['星洲召开老街保护推进会', '', '林知远'] as const;

describe('names alone on lines', () => {
  it.each([
    '\n获奖者名单：\n沈  溪\n王  波\n陆海棠\n',
    '\n沈　溪　王　波\n陆海棠　江望舒\n',
    '\n出席会议的有：\n\n沈溪\n\n王波\n\n陆海棠\n',
    '\n获奖者名单：\n郭　涛　徐　静　邓　超\n曹　颖\n',
  ])('are no headline: %j', (rest) => {
    expect(articles(opening + rest)).toEqual([first]);
    expect(articles(`${opening}${rest}\n  会后，大家去了老街。\n`)).toEqual([first]);
  });

  it('are a byline below a headline', () => {
    expect(articles(`${opening}\n老街修缮记\n\n沈  溪\n王  波\n${story}`)).toEqual([
      first,
      ['老街修缮记', '沈 溪 王 波', '沈溪、王波'],
    ]);
  });

  it('leave the headline of the next article one', () => {
    const next = '\n临溪蜂农忙采蜜\n\n　　本报讯（记者顾云舟）今天，蜂农忙了起来。\n';
    expect(articles(`${opening}\n沈  溪\n王  波\n陆  昀\n${next}`)).toEqual([
      first,
      ['临溪蜂农忙采蜜', '', '顾云舟'],
    ]);
  });
});

describe('padded names in a credit', () => {
  it.each([
    ['沈  溪\n王  波', '沈溪 王波'],
    ['沈　溪\n王若水\n陆　昀', '沈溪 王若水 陆昀'],
    ['江望舒\n沈  溪', '江望舒 沈溪'],
    ['本报记者 沈  溪\n王  波', '沈溪 王波'],
    ['本报记者 江望\n舒 沈  溪', '江望舒 沈溪'],
    ['记者 沈  溪 王\n波', '沈溪 王波'],
  ])('have lines of their own: %j', (text, expected) => {
    expect(
      readCredits(text)
        .map(({ name }) => name)
        .join(' '),
    ).toBe(expected);
  });
});
