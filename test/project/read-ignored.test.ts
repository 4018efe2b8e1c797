import { describe, expect, it } from 'vitest';
import { isSameSentence } from '../../server/src/project/is-same-sentence';
import { readIgnored } from '../../server/src/project/read-ignored';

const critic = {
  settings: () => [],
  rule: (code: string) => (code === 'stray-space' ? null : { zh: '没有', en: 'is no rule' }),
};

describe('an ignored.json', () => {
  it('has entries for one sentence, and for all', () => {
    const { ignored, complaints } = readIgnored(
      '{ "ignored": [\n // 社长的题词\n { "rule": "stray-space", "text": "春 风", "sentence": "春 风化雨。", "note": "题词" },\n { "rule": "stray-space", "text": "春 雨" },] }',
      critic,
    );
    expect(complaints).toEqual([]);
    expect(ignored.of('stray-space', () => '春 风')).toMatchObject([{ sentence: '春 风化雨。' }]);
    expect(ignored.of('stray-space', () => '春 雨')).toMatchObject([{ sentence: null }]);
    expect(ignored.of('stray-space', () => '春')).toEqual([]);
    // The text is looked up only where something of the rule is ignored.
    expect(ignored.of('odd-character', () => expect.fail('asked for'))).toEqual([]);
  });

  it.each([
    ['', 'this is not JSON'],
    ['[]', 'must be an object like'],
    ['{ "ignored": {} }', 'must be an object like'],
    ['{ "ignored": [1] }', 'must be an object'],
    ['{ "ignored": [{ "rule": "stray-space" }] }', 'text is missing'],
    ['{ "ignored": [{ "rule": "stray-space", "text": "" }] }', 'text is missing'],
    ['{ "ignored": [{ "rule": "stray-space", "text": "花", "sentence": 1 }] }', 'sentence must be a text'],
    ['{ "ignored": [{ "rule": "stray-spaces", "text": "花" }] }', 'stray-spaces is no rule'],
  ])('is complained of once: %s', (text, expected) => {
    const { complaints } = readIgnored(text, critic);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]!.message.en).toContain(expected);
  });

  it('counts but for the entry that is wrong, which is named at its place', () => {
    const { ignored, complaints } = readIgnored(
      '{ "ignored": [\n  { "rule": "stray-space", "text": "花" },\n  { "rule": "x", "text": "花" }] }',
      critic,
    );
    expect(ignored.entries).toHaveLength(1);
    expect(complaints[0]!.range.start).toEqual({ line: 2, character: 2 });
  });
});

describe('two sentences', () => {
  it.each([
    ['云岭花市今天开门，三百个摊位摆满了兰花。', '云岭花市今天开门，300个摊位摆满了兰花。'],
    ['云岭花市今天开门，三百个摊位摆满了兰花。', '云岭\n花市今天 开门，三百个摊位摆满了兰花。'],
    ['云岭花市今天开门。', '云岭花市昨天开门。'],
    ['春风化雨', '春风化雨'],
    ['花', '花'],
  ])('are one that was worked on: %s', (a, b) => {
    expect(isSameSentence(a, b)).toBe(true);
    expect(isSameSentence(b, a)).toBe(true);
  });

  it.each([
    ['云岭花市今天开门，三百个摊位摆满了兰花。', '云岭花市昨日收摊，游客意犹未尽。'],
    ['春风化雨', '春雨如油'],
    ['花', '草'],
    ['花', ''],
  ])('are two: %s', (a, b) => {
    expect(isSameSentence(a, b)).toBe(false);
    expect(isSameSentence(b, a)).toBe(false);
  });
});
