import { describe, expect, it } from 'vitest';
import { readPage } from '../../server/src/page/read-page';
import { namesOf } from '../../server/src/reading/names';
import { testNames } from '../harness/test-names';
import { testWords } from '../harness/test-words';

/** A page with a story for each text, and who is named on it: the name, and each mention as it stands there. */
function named(...stories: readonly string[]): Record<string, string[]> {
  const page = stories
    .map((story, index) => `${headlines[index]!}\n\n　　本报讯（记者林知远）${story}\n`)
    .join('\n');
  const { people } = namesOf(readPage(page, testWords), testWords, testNames);
  const found: Record<string, string[]> = {};
  for (const { name, mentions } of people)
    if (name !== '林知远') (found[name] ??= []).push(mentions.map(({ text }) => text).join(' '));
  return found;
}

const headlines = ['老街保护工作推进会召开', '夜市摊位起争执', '景区车辆实行预约'];

const mayor = '昨日，云岭区区长陆海棠来到东河老街调研，要求把老街保护好、利用好。';

describe('a surname', () => {
  it('is the one person of that surname in the article', () => {
    expect(named(`${mayor}陆区长说，老街是全区的名片。`)).toEqual({ 陆海棠: ['陆海棠 陆'] });
    expect(named('居民陆昀报了警。陆某说，他丢了两辆车。')).toEqual({ 陆昀: ['陆昀 陆某'] });
  });

  it('of two characters as well', () => {
    expect(named('居民欧阳若溪报了警。欧阳女士说，她丢了两辆车。')).toEqual({ 欧阳若溪: ['欧阳若溪 欧阳'] });
  });

  it('is not that of another article', () => {
    expect(named(mayor, '昨晚，男子陆某在夜市与摊主发生争执，民警赶到后将两人劝开。')).toEqual({
      陆海棠: ['陆海棠'],
      陆某: ['陆某'],
    });
    expect(named(mayor, '昨晚，陆女士在夜市与摊主发生争执，民警赶到后将两人劝开。')).toEqual({
      陆海棠: ['陆海棠'],
      陆: ['陆'],
    });
  });

  it('reaches to another article with the office that one person of the page holds', () => {
    expect(named(mayor, '昨晚，陆区长也来到夜市，与摊主们拉起了家常，问生意好不好。')).toEqual({
      陆海棠: ['陆海棠 陆'],
    });
    expect(named(mayor, '昨晚，陆镇长也来到夜市，与摊主们拉起了家常，问生意好不好。')).toEqual({
      陆海棠: ['陆海棠'],
      陆: ['陆'],
    });
  });

  it('is of a person of its own in each article where nobody bears it', () => {
    expect(
      named(
        '昨晚，男子陆某在夜市与摊主发生争执，民警赶到后将两人劝开。',
        '昨日，司机陆某驾车驶入景区，未按规定预约，被工作人员劝返。',
      ),
    ).toEqual({ 陆某: ['陆某', '陆某'] });
  });

  it('is somebody else where a stranger is introduced, also later on', () => {
    expect(named(`${mayor}陆海棠的妻子陆女士也是本地人。陆女士说，她从小住在老街。`)).toEqual({
      陆海棠: ['陆海棠 陆海棠'],
      陆: ['陆 陆'],
    });
    expect(named(`${mayor}昨晚，嫌疑人陆某被抓获。陆某说，他不知道老街受保护。`)).toEqual({
      陆海棠: ['陆海棠'],
      陆某: ['陆某 陆某'],
    });
  });

  it('is whoever is introduced in the same way', () => {
    expect(named('民警找到了司机陆春生。当时，司机陆某正在换轮胎。')).toEqual({ 陆春生: ['陆春生 陆某'] });
  });

  it('with an office is who holds it, where two have the surname', () => {
    expect(named(`${mayor}区教育局副局长陆昀陪同调研。陆区长问了学生的午餐，陆局长一一作答。`)).toEqual({
      陆海棠: ['陆海棠 陆'],
      陆昀: ['陆昀 陆'],
    });
  });

  it('is nobody where two could be meant, or the sex is another', () => {
    expect(named('居民陆昀和居民陆春生报了警。陆某说，他丢了两辆车。')).toMatchObject({ 陆某: ['陆某'] });
    expect(named('工程师陆昀（女）昨日来到现场。陆先生说，这座桥已经修好了。')).toEqual({
      陆昀: ['陆昀'],
      陆: ['陆'],
    });
  });

  it('that is hidden first is not named later', () => {
    expect(named('陆某说，他丢了两辆车。民警陆春生很快赶到现场。')).toEqual({
      陆某: ['陆某'],
      陆春生: ['陆春生'],
    });
  });

  it('is never that of the reporter', () => {
    expect(named('昨晚，林女士在夜市与摊主发生争执，民警赶到后将两人劝开。')).toEqual({ 林: ['林'] });
  });

  it('behind 老 or 小 is that of whom the article has named, or of nobody', () => {
    expect(named('居民陆春生养了四十箱蜂。老陆说，今年的蜜好。大家都跟着老陆学。')).toEqual({
      陆春生: ['陆春生 陆 陆'],
    });
    expect(named('老陆说，今年的蜜好。')).toEqual({});
    expect(named('居民陆秀英的丈夫老陆是教师。陆秀英和老陆都爱读书。')).toEqual({
      陆秀英: ['陆秀英 陆秀英'],
    });
    expect(named('居民陆春生养了四十箱蜂。老陆说，小陆也会养。')).toEqual({ 陆春生: ['陆春生'] });
    expect(named('居民江望舒养了四十箱蜂。村里的小江很清，老江湖都来钓鱼。老江说，今年的蜜好。')).toEqual({
      江望舒: ['江望舒 江'],
    });
  });
});
