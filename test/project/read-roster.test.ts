import { describe, expect, it } from 'vitest';
import { readNames, readPeople } from '../../server/src/project/read-roster';
import { rosterOf } from '../../server/src/project/roster';

function complaintsOf({ complaints }: Pick<ReturnType<typeof readPeople>, 'complaints'>): string[] {
  return complaints.map(
    ({ range: { start, end }, message }) =>
      `${start.line}:${start.character}-${end.line}:${end.character} ${message.en}`,
  );
}

describe('a list of people', () => {
  it('has five columns, of which all but the first may be empty', () => {
    const { entries, complaints } = readPeople(
      [
        '姓名\t职务\t排序\t又写作\t说明',
        '# 星洲市',
        '林知远\t星洲市委书记|星洲市人大常委会主任｜ \t1\t林致远\t2031年1月任现职。',
        '',
        '江　舒\t\t２',
        '阿尔·Van der Berg\t\t\tVan  der Berg|阿尔·Van der Berg',
      ].join('\r\n'),
    );
    expect(complaints).toEqual([]);
    expect(entries).toEqual([
      {
        name: '林知远',
        titles: ['星洲市委书记', '星洲市人大常委会主任'],
        order: 1,
        alsoWritten: ['林致远'],
        note: '2031年1月任现职',
      },
      { name: '江舒', titles: [], order: 2, alsoWritten: [], note: '' },
      { name: '阿尔·Van der Berg', titles: [], order: null, alsoWritten: ['Van der Berg'], note: '' },
    ]);
  });

  it('may have headings in English, or none, and is read as Excel saves it', () => {
    const rows = '"林知远"\t"星洲市委\t书记"\t1\t\t"第一行\n第二行"\r\n';
    for (const heading of ['\uFEFFName\tTitles\tOrder\tAlso written as\tNote\r\n', '\uFEFF', '# 名单\n']) {
      const { entries, complaints } = readPeople(heading + rows);
      expect(complaints).toEqual([]);
      expect(entries.map(({ name, note }) => [name, note])).toEqual([['林知远', '第一行 第二行']]);
    }
  });

  it('has its headings first, comments aside', () => {
    expect(readPeople('# 名单\n\n姓名\t职务\n林知远\n').entries).toHaveLength(1);
    expect(readPeople('林知远\n姓名\t职务\n').entries).toHaveLength(2);
  });

  it('is read in linear time, whatever it holds', () => {
    for (const line of ['林知远\n', '姓名\n', '"林\n', '林\t书|记\t1\t林|远\n', '林 知 远 说\n'])
      expect(readPeople(line.repeat(50_000)).complaints.length).toBeGreaterThan(10_000);
    const forms = Array.from({ length: 50_000 }, (_, index) => `林${index}`).join('|');
    expect(readPeople(`林\t\t\t${forms}\n`).entries[0]!.alsoWritten).toHaveLength(50_000);
  });

  it.each([
    ['\t星洲市委书记', ['0:0-0:7 the first column has no name']],
    ['江望舒\t书记\t第一', ['0:7-0:9 the order must be a whole number from 1 on, not “第一”']],
    ['江望舒\t书记\t0', ['0:7-0:8 the order must be']],
    ['江望舒\t书记\t-2', ['0:7-0:9 the order must be']],
    ['江望舒\t"书记', ['0:4-0:5 nothing closes this quotation mark']],
    ['江望舒 云岭区委书记', ['0:0-0:10 the name has spaces in it; columns are parted by tabs']],
    [
      '职务\t姓名',
      ['0:0-0:2 “职务” is out of its place; the columns are, in this order: name, titles, order'],
    ],
    ['姓名\t备注\t职务', ['0:3-0:5 “备注” is out of its place']],
    [
      '沈若溪\n# 注\n沈 若溪\t主任',
      [
        '2:0-2:4 “沈若溪” stands in line 1 already; this line has no effect; if it is somebody else of the same name, add the titles to that line, behind “|”',
      ],
    ],
    ['沈若溪\t\t\t沈溪\n沈溪', ['1:0-1:2 “沈溪” stands in line 1 already; this line']],
  ])('complains of a line that is broken, and the others count: %j', (text, expected) => {
    const read = readPeople(`${text}\n林知远\t市长\n`);
    const found = complaintsOf(read);
    expect(found).toHaveLength(expected.length);
    expected.forEach((one, index) => expect(found[index]).toContain(one));
    expect(read.entries.map(({ name }) => name).filter((name) => name !== '沈若溪')).toEqual(['林知远']);
  });

  it('leaves out another form that an earlier line has, and keeps the line', () => {
    const read = readPeople('沈若溪\n沈望溪\t\t\t沈若溪|阿溪\n');
    expect(complaintsOf(read)).toEqual(['1:6-1:12 “沈若溪” stands in line 1 already; it has no effect here']);
    expect(read.entries[1]).toMatchObject({ name: '沈望溪', alsoWritten: ['阿溪'] });
  });

  it('answers by any form of a name, with or without its spaces', () => {
    const { entries } = readPeople('林知远\t\t\t林　致远|Lin Zhi\n');
    const { person } = rosterOf(entries, [], []);
    for (const form of ['林知远', '林致远', '林 知远', 'LinZhi', 'Lin Zhi'])
      expect(person(form)).toBe(entries[0]);
    expect(person('林知')).toBeUndefined();
  });
});

describe('a list of places or organisations', () => {
  it('has three columns', () => {
    const places = readNames(
      '地名\t又写作\t说明\n临溪县\t临溪\t2030年改区前的写法\n老粮仓 书店街\n',
      'places',
    );
    expect(places.entries).toEqual([{ name: '临溪县', alsoWritten: ['临溪'], note: '2030年改区前的写法' }]);
    expect(complaintsOf(places)).toEqual([expect.stringContaining('2:0-2:7 the name has spaces')]);
    const bodies = readNames('单位\t简称\n星洲市恒远机械有限公司\t恒远公司|恒远机械\n', 'organisations');
    expect(bodies).toEqual({
      entries: [{ name: '星洲市恒远机械有限公司', alsoWritten: ['恒远公司', '恒远机械'], note: '' }],
      complaints: [],
    });
  });
});
