import { describe, expect, it } from 'vitest';
import { findingsOf, only } from './read-example';

/** The examples of its page have one setting, the default; here are the others. */
describe('the option abstract of zuo-confusable', () => {
  const text =
    '大会作出表彰先进的决定，企业为防汛做出贡献。师傅做出一桌菜，作家写作出了成绩，他创作出反映时代的作品。';
  const found = (abstract: string): string[] =>
    findingsOf(text, {
      ...only('zuo-confusable'),
      ruleOptions: { 'zuo-confusable': { abstract } },
    }).map(({ span }) => text.slice(span.start - 2, span.end));

  it.each([
    ['any', []],
    ['作出', ['防汛做出']],
    ['做出', ['大会作出']],
  ])('%s', (abstract, expected) => {
    expect(found(abstract)).toEqual(expected);
  });
});
