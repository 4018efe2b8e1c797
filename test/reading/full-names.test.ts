import { describe, expect, it } from 'vitest';
import { fullNamesOf } from '../../server/src/reading/full-names';
import { barePlaces, shortFormsOf } from '../../server/src/reading/short-forms';
import { testWords } from '../harness/test-words';

/** What a short form is short for among bodies that are all named in one article, or each in one of its own. */
function fullOf(short: string, names: readonly string[], isOnePiece = true): string {
  const namings = names.map((name, index) => ({ name, article: isOnePiece ? 0 : index }));
  return fullNamesOf(namings, testWords)(namings.find(({ name }) => name === short)!);
}

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
    expect(fullOf(short, [whole, short])).toBe(expected);
  });

  it.each([
    ['附一院', '星洲大学附属第一人民医院'],
    ['市发改委', '星洲市发展和改革委员会'],
    ['发改委', '星洲市发展和改革委员会'],
    ['市人大常委会', '星洲市人民代表大会常务委员会'],
    ['区住建局', '星洲市云岭区住房和城乡建设局'],
    ['市卫健委', '星洲市卫生健康委员会'],
    ['文旅局', '云岭区文化和旅游局'],
    ['人社局', '云岭区人力资源和社会保障局'],
  ])('%s is made of the initials of %s', (short, expected) => {
    expect(fullOf(short, [expected, short])).toBe(expected);
  });

  it.each([
    ['县发改委', '星洲市发展和改革委员会'],
    ['市教体局', '星洲市教育局'],
    ['发展局', '星洲市发展和改革委员会'],
    ['卫建委', '星洲市卫生健康委员会'],
    ['管委会', '星洲市城市管理委员会'],
    ['市中院', '星洲市中医院'],
    ['文联', '云岭区文化和旅游局'],
  ])('%s is none of %s', (short, other) => {
    expect(fullOf(short, [other, short])).toBe(short);
  });

  it('is none where two bodies have the initials', () => {
    const both = ['星洲市发展和改革委员会', '临溪市发展和改革委员会', '市发改委'];
    expect(fullOf('市发改委', both)).toBe('市发改委');
  });

  it('is none where two bodies could be meant', () => {
    const other = '云岭市恒远农业开发有限责任公司';
    expect(fullOf('恒远公司', [whole, other, '恒远公司'])).toBe('恒远公司');
  });

  it('is that of the article for what every town has', () => {
    const schools = ['星洲市云岭区教育局', '教育局'];
    expect(fullOf('教育局', schools)).toBe(schools[0]);
    expect(fullOf('教育局', schools, false)).toBe('教育局');
    expect(fullOf('区政府', ['星洲市云岭区人民政府', '区政府'])).toBe('星洲市云岭区人民政府');
    expect(fullOf('市政府', ['星洲市云岭区人民政府', '市政府'])).toBe('市政府');
    expect(fullOf('教育局', ['星洲市教育局', '临溪市教育局', '教育局'])).toBe('教育局');
    expect(fullOf('人社部', ['教育部人社部', '人社部'])).toBe('人社部');
    expect(fullOf('政府', ['星洲市云岭区人民政府', '政府'])).toBe('政府');
  });

  it('has no place before it, though 市 is left out, where the page or every reader knows the place', () => {
    const body = '星洲云帆纺织有限公司';
    expect(shortFormsOf(body)).not.toContain('云帆纺织');
    expect(shortFormsOf(body, barePlaces(['星洲市']))).toContain('云帆纺织');
    expect(shortFormsOf('河南云帆纺织有限公司')).toContain('云帆纺织');
  });
});
