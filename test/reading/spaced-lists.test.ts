import { describe, expect, it } from 'vitest';
import { readPage } from '../../server/src/page/read-page';
import { namesOf } from '../../server/src/reading/names';
import type { Person } from '../../server/src/reading/reading';
import { testNames } from '../harness/test-names';
import { testWords } from '../harness/test-words';

function people(text: string): readonly Person[] {
  return namesOf(readPage(text, testWords), testWords, testNames).people;
}

const opening = '星洲召开老街保护推进会\n\n　　本报讯（记者林知远）昨日，会议在云岭区召开。\n';

function listed(rest: string): string[] {
  return people(opening + rest)
    .map(({ name }) => name)
    .filter((name) => name !== '林知远');
}

const lists: readonly (readonly string[])[] = [
  ['沈溪', '王波', '陆昀'],
  ['陆昀', '陆云', '陆芸'],
  ['沈若溪', '王波', '欧阳明', '陆海棠'],
  ['方以宁', '许南乔', '顾云舟', '沈明川', '陆知行', '司马溪', '程曼', '于漫', '唐晓棠'],
  ['张伟', '王芳', '李娜', '刘洋', '陈杰', '杨帆', '赵磊', '黄敏', '周涛', '吴刚'],
  ['马晓东', '田野', '高峰', '杨柳', '王波'],
  ['上官云', '诸葛亮亮', '欧阳知远', '令狐静'],
  ['沈溪', '阿依古丽·买买提', '艾尼瓦尔·吐尔逊', '王波'],
  ['冯远征', '冯春生', '金石开', '金玉良', '金满堂'],
  ['任宽', '江望舒', '韩松岭', '苏星河', '何景行'],
  ['顾长河', '欧阳明', '陆海棠', '沈若溪', '江望舒', '王波'],
  ['郭涛', '徐静', '邓超', '曹颖'],
  ['陈家骏', '林小满', '周以楠', '许诗语'],
  ['温馨', '文静', '康健', '王波', '沈溪', '顾云舟'],
  ['赵一鸣', '钱多宁', '孙晓棠', '李知行'],
];
const notes = ['', '（女）', '（回族）', '（女，苗族）'];

function padded(name: string): string {
  return name.length === 2 ? `${name[0]!}　${name[1]!}` : name;
}

describe('a list with nothing but space between its members', () => {
  it('ends before what they do, whatever the last name is made of', () => {
    expect(listed('　　市领导许南乔  宋既白  韩松\n岭  苏星河参加会议。\n')).toEqual([
      '许南乔',
      '宋既白',
      '韩松岭',
      '苏星河',
    ]);
  });

  it.each([...lists])('is read whole: %s %s %s', (...list) => {
    for (const space of ['　', '  ', ' '])
      expect(listed(`　　获奖的有：${list.join(space)}等。\n`)).toEqual(list);
    expect(listed(`　　副区长${list.join('　')}出席会议。\n`)).toEqual(list);
    expect(listed(`　　副区长　${list.join('　')}\n`)).toEqual(list);
  });

  it.each([...lists])('is read with padded names: %s %s %s', (...list) => {
    expect(listed(`　　获奖的有：${list.map(padded).join('　')}等。\n`)).toEqual(list);
    expect(listed(`\n获奖者名单：\n${list.map(padded).join('　')}\n`)).toEqual(list);
  });

  it.each([...lists])('is read with notes: %s %s %s', (...list) => {
    const noted = list.map((name, index) => name + notes[(index + list.length) % notes.length]!);
    expect(listed(`　　获奖的有：${noted.join('　')}等。\n`)).toEqual(list);
  });

  it.each([...lists])('is read a name or more on a line: %s %s %s', (...list) => {
    expect(listed(`\n获奖者名单：\n${list.map(padded).join('\n')}\n`)).toEqual(list);
    expect(listed(`\n【编者按】获奖者名单：${list.map(padded).join('　')}。\n`)).toEqual(list);
    const rows = list.map((name, index) => padded(name) + (index % 3 === 2 ? '\n' : '　')).join('');
    expect(listed(`\n获奖者名单：\n${rows}\n`)).toEqual(list);
  });

  it('may have a name that a line end cuts', () => {
    expect(listed('　　获奖的有：沈明川　顾云\n舟　许南乔　陆昀。\n')).toEqual([
      '沈明川',
      '顾云舟',
      '许南乔',
      '陆昀',
    ]);
  });

  it('may have a last name that a line end cuts, with text behind it', () => {
    expect(listed('　　副区长沈明川　顾云舟　陆海\n棠走访花市。\n')).toEqual(['沈明川', '顾云舟', '陆海棠']);
    expect(listed('　　副区长沈明川　顾云舟　王波\n陆海棠走访花市。\n')).toEqual([
      '沈明川',
      '顾云舟',
      '王波',
      '陆海棠',
    ]);
  });

  it('takes time that grows with the text', () => {
    const time = (rows: number): number => {
      const text = `${opening}${'　　获奖的有：沈　溪　王　波　陆　昀，陈家骏　林小满　周以楠。\n'.repeat(rows)}`;
      const page = readPage(text, testWords);
      const start = process.cpuUsage().user;
      namesOf(page, testWords, testNames);
      return process.cpuUsage().user - start;
    };
    time(200);
    const single = Math.min(time(400), time(401), time(402));
    expect(Math.min(time(800), time(801), time(802))).toBeLessThan(2.5 * single + 20_000);
  });

  it('gives its title to everybody', () => {
    const titled = people(`${opening}　　副区长　沈溪　王波　陆　昀\n`).slice(1);
    expect(titled.map(({ name, titles }) => titles.map(({ text }) => text + name))).toEqual([
      ['副区长沈溪'],
      ['副区长王波'],
      ['副区长陆昀'],
    ]);
  });

  it.each([
    '　　江苏　安徽　黄山　宁波\n',
    '　　温　馨　提　示\n',
    '　　白酒　黄金　毛巾　米粉\n',
    '　　安　全　生　产\n',
    '　　时间　周末　方案　高度\n',
  ])('is none of: %s', (rest) => {
    expect(listed(rest)).toEqual([]);
  });
});
