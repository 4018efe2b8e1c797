import { describe, expect, it } from 'vitest';
import { findUnexplained, foreignAbbreviations } from '../../../server/src/lexis/terms/find-abbreviation';
import { renamedBodies, renamedBodyAt } from '../../../server/src/lexis/terms/find-renamed-bodies';
import { findTermVariants, termPairs } from '../../../server/src/lexis/terms/find-term-variants';

describe('pairs of terms', () => {
  it('have two different forms each, no pair twice', () => {
    const keys = termPairs.map(({ standard, variant }) => `${standard} ${variant}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { standard, variant } of termPairs) {
      expect(variant).not.toBe(standard);
      expect(standard.length).toBeGreaterThan(2);
    }
  });

  it.each(termPairs.map((pair) => [pair.standard, pair.variant, pair] as const))(
    'finds %s and %s in a sentence',
    (standard, variant, pair) => {
      const behind = pair.behind[0] ?? '';
      const place = pair.isBody ? '云岭' : '推动';
      for (const form of [standard, variant]) {
        const text = `昨日，${place}${form}${behind}，会议作了部署。`;
        const found = findTermVariants(text).filter((one) => one.pair === pair);
        expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([form]);
        expect(found[0]!.isStandard).toBe(form === standard);
      }
    },
  );

  it('takes the longest form of a place, and one of a body only behind a place', () => {
    const of = (text: string): string[] =>
      findTermVariants(text).map(({ start, end }) => text.slice(start, end));
    expect(new Set(of('云岭区自然资源和规划局'))).toEqual(new Set(['自然资源和规划局']));
    expect(of('（自然资源局）')).toEqual([]);
    expect(of('社会经济学')).toEqual([]);
  });
});

describe('foreign abbreviations', () => {
  it.each(foreignAbbreviations.map((one) => [one.text, one] as const))(
    'finds %s and takes its names for an explanation',
    (text, one) => {
      expect(findUnexplained(`上半年，${text}好于去年，${text}还在改善。`, one)).toEqual({
        start: 4,
        end: 4 + text.length,
      });
      for (const name of [one.name, ...one.explained])
        expect(findUnexplained(`${name}好于去年，${text}还在改善。`, one)).toBeNull();
      for (const joined of [`A${text}`, `${text}2`, `5-${text}`, `${text}.com`])
        expect(findUnexplained(`上半年，${joined}好于去年。`, one)).toBeNull();
    },
  );
});

describe('renamed bodies', () => {
  const bodyIn = (text: string, old: string, day: string): string | undefined => {
    const start = text.indexOf(old);
    return renamedBodyAt(text, { start, end: start + old.length }, { start: 0, end: text.length }, day)?.now;
  };

  it.each(renamedBodies.map((body) => [body.old, body.since, body] as const))(
    '%s of %s',
    (old, since, { now }) => {
      const text = `昨日，市里的${old}派人参加会议。`;
      expect(bodyIn(text, old, since)).toBe(now);
      expect(bodyIn(text, old, '2017-12-31')).toBeUndefined();
      expect(bodyIn(`他时任云岭${old}负责人。`, old, since)).toBeUndefined();
      expect(bodyIn(`2016年，云岭${old}批了这块地。`, old, since)).toBeUndefined();
      expect(bodyIn(`原${old}的档案已经移交。`, old, since)).toBeUndefined();
    },
  );

  it('is called what it is called on the day', () => {
    expect(bodyIn('银监会发布通知。', '银监会', '2020-07-13')).toBe('银保监会');
    expect(bodyIn('银监会发布通知。', '银监会', '2024-07-13')).toBe('金融监管总局');
    expect(bodyIn('银保监会发布通知。', '保监会', '2020-07-13')).toBeUndefined();
  });
});
