import { describe, expect, it } from 'vitest';
import { names, people } from '../../harness/people-in';

const lists: readonly (readonly string[])[] = [
  ['沈溪', '王波', '陆昀'],
  ['陆昀', '陆云', '陆芸'],
  ['沈若溪', '王波', '欧阳明', '陆海棠'],
  ['方以宁', '许南乔', '顾云舟', '沈明川', '林知远', '陆知行', '司马溪', '程曼', '于漫', '唐晓棠'],
  ['张伟', '王芳', '李娜', '刘洋', '陈杰', '杨帆', '赵磊', '黄敏', '周涛', '吴刚'],
  ['冯远征', '冯春生', '金石开', '金玉良'],
  ['江望舒', '韩松岭', '苏晓河', '何景行'],
  ['上官云', '欧阳知远', '令狐静', '司马溪'],
  ['顾长河', '欧阳明', '陆海棠', '沈若溪', '王波', '江望舒'],
  ['陈家骏', '林小满', '周以楠', '许诗语'],
  ['李建国', '王建军', '张建华', '刘建平', '陈建民'],
  ['赵一鸣', '钱多宁', '孙晓棠', '李知行'],
  ['徐静', '郭涛', '曹颖', '邓超凡', '彭佳'],
  ['沈溪', '顾云舟', '陆海棠', '江望舒', '许南乔', '程曼'],
  ['郑重文', '郝思远', '董小雨', '潘岳林'],
];

/** Words of the language and rare surnames: persons where the others of the list are. */
const hardLists: readonly (readonly string[])[] = [
  ['于海', '和平', '安然', '向阳', '常青'],
  ['马晓东', '杨柳', '高峰', '田野'],
  ['任宽', '江望舒', '韩松岭', '苏星河', '何景行'],
  ['孟祥云', '陆海棠', '于得水', '牛得草', '江水平'],
  ['林和平', '李和', '陆和', '程和生'],
  ['沈溪', '阿依古丽·买买提', '王波', '艾尼瓦尔·吐尔逊'],
];

const notes = ['', '（女）', '（回族）', '（女，苗族）'];

function noted(list: readonly string[]): string[] {
  return list.map((name, index) => name + notes[(index * 3 + list.length) % notes.length]!);
}

describe('all members of a list', () => {
  it.each([...lists, ...hardLists])('with 、: %s %s %s', (...list) => {
    expect(names(`昨日，区领导${list.join('、')}等到老街察看。`)).toEqual(list);
    expect(names(`获奖者名单：${list.join('、')}`)).toEqual(list);
  });

  it.each([...lists, ...hardLists])('with notes: %s %s %s', (...list) => {
    expect(names(`昨日，区领导${noted(list).join('、')}等到老街察看。`)).toEqual(list);
  });

  it('ends before what they do, whatever the last name is made of', () => {
    const before = ['许南乔', '宋既白', '韩松岭'];
    for (const deed of ['参加会议', '出席', '陪同调研', '一同察看'])
      expect(names(`市领导${before.join('、')}、苏星河${deed}。`)).toEqual([...before, '苏星河']);
    expect(names(`市领导${before.join('、')}和苏星河出席。`)).toEqual([...before, '苏星河']);
    for (const others of ['高层出席', '成功出席', '万象更新参加', '各界代表参加', '水利专家参加'])
      expect(names(`市领导${before.join('、')}、${others}会议。`)).toEqual(before);
  });

  it.each([...lists])('with 和 before the last: %s %s %s', (...list) => {
    const last = list.at(-1)!;
    for (const link of ['和', '与', '以及'])
      expect(names(`昨日，${list.slice(0, -1).join('、')}${link}${last}到老街察看。`)).toEqual(list);
    expect(names(`昨日，${noted(list).slice(0, -1).join('、')}和${last}到老街察看。`)).toEqual(list);
  });

  it.each([...lists])('with nothing between them: %s %s %s', (...list) => {
    expect(names(`获奖者名单：${list.join('')}`)).toEqual(list);
    expect(names(`区领导${list.join('')}参加调研。`)).toEqual(list);
  });
});

describe('what links two names', () => {
  it.each([
    ['陆昀和陆云是同学。', ['陆昀', '陆云']],
    ['沈溪、王波和陆昀到会。', ['沈溪', '王波', '陆昀']],
    ['程曼、于漫和唐晓棠到会。', ['程曼', '于漫', '唐晓棠']],
    ['沈溪（女）和陆昀到会。', ['沈溪', '陆昀']],
    ['陆海棠与江望舒去了老街。', ['陆海棠', '江望舒']],
  ])('is part of neither: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('what is no member', () => {
  it.each([
    ['江望舒、沈若溪、市住建局、区文旅局到会。', ['江望舒', '沈若溪']],
    ['江望舒、沈若溪和人民群众一起植树。', ['江望舒', '沈若溪']],
    ['他走访了南京、宁波、黄山、江阴。', []],
    ['云岭区主打白酒、黄金、毛巾、米粉。', []],
    ['会议由江望舒主持，金融、方案、安全、管理各项议程通过。', ['江望舒']],
    ['江望舒陪同沈若溪察看老街。', ['江望舒', '沈若溪']],
    ['江望舒、沈若溪等人参加。', ['江望舒', '沈若溪']],
    ['书记沈若溪、行署专员江望舒等到会。', ['沈若溪', '江望舒']],
    ['市长江望舒和总理陆海棠、陆昀到会。', ['江望舒', '陆海棠', '陆昀']],
  ])('stays what it is: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('a title before a list', () => {
  function titled(text: string): string[] {
    return people(text).map(({ name, titles }) => `${titles.map((title) => title.text).join('')}${name}`);
  }

  it.each([
    ['副区长沈若溪（女，苗族）、顾云舟、陆海棠到会。', ['副区长沈若溪', '副区长顾云舟', '副区长陆海棠']],
    ['副区长沈若溪、顾云舟（回族）和陆海棠到会。', ['副区长沈若溪', '副区长顾云舟', '副区长陆海棠']],
    ['副区长沈若溪顾云舟陆海棠到会。', ['副区长沈若溪', '副区长顾云舟', '副区长陆海棠']],
    ['区长江望舒、副区长顾云舟到会。', ['区长江望舒', '副区长顾云舟']],
    ['区长江望舒、顾云舟到会。', ['区长江望舒', '顾云舟']],
  ])('is everybody’s: %s', (text, expected) => {
    expect(titled(text)).toEqual(expected);
  });
});
