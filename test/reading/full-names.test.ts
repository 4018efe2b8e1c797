import { describe, expect, it } from 'vitest';
import { fullNamesOf } from '../../server/src/reading/full-names';
import { barePlaces, shortFormsOf } from '../../server/src/reading/short-forms';

const whole = '星洲市恒远机械制造有限责任公司';

describe('the whole name behind a short form', () => {
  it.each([
    ['恒远公司', whole],
    ['恒远机械公司', whole],
    ['恒远机械制造有限责任公司', whole],
    ['公司', '公司'],
    ['该公司', '该公司'],
    ['远航公司', '远航公司'],
    ['恒远书店', '恒远书店'],
    [whole, whole],
  ])('%s is %s', (short, expected) => {
    expect(fullNamesOf([whole, short])(short)).toBe(expected);
  });

  it('is none where two bodies could be meant', () => {
    const other = '云岭市恒远农业开发有限责任公司';
    expect(fullNamesOf([whole, other, '恒远公司'])('恒远公司')).toBe('恒远公司');
  });

  it('is none for what every town has', () => {
    expect(fullNamesOf(['星洲市云岭区人民政府', '区政府'])('区政府')).toBe('区政府');
    expect(fullNamesOf(['星洲市云岭区教育局', '教育局'])('教育局')).toBe('教育局');
  });

  it('has no place before it, though 市 is left out, where the page or every reader knows the place', () => {
    const body = '星洲云帆纺织有限公司';
    expect(shortFormsOf(body)).not.toContain('云帆纺织');
    expect(shortFormsOf(body, barePlaces(['星洲市']))).toContain('云帆纺织');
    expect(shortFormsOf('河南云帆纺织有限公司')).toContain('云帆纺织');
  });
});
