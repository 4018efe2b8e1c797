import { describe, expect, it } from 'vitest';
import { readCells } from '../../server/src/project/read-cells';
import { readTerms } from '../../server/src/project/read-terms';

function complaintsOf(text: string): string[] {
  return readTerms(text).complaints.map(
    ({ range: { start, end }, message }) =>
      `${start.line}:${start.character}-${end.line}:${end.character} ${message.en}`,
  );
}

describe('a list of terms', () => {
  it('has five columns, of which all but the first may be empty', () => {
    const { terms, complaints } = readTerms(
      [
        '误\t正\t级别\t说明\t语境',
        '# 临溪县的叫法',
        '花车\t彩车|花船\t错误\t去年起统一。\t巡游｜灯会',
        '',
        '老城\t古城',
        '拆迁\t\t Warning \t不要用在标题里\t',
        '城管\t执法人员\t关',
        '城管局\t\toff',
      ].join('\r\n'),
    );
    expect(complaints).toEqual([]);
    expect(terms.terms).toEqual([
      {
        wrong: '花车',
        right: ['彩车', '花船'],
        level: 'error',
        note: '去年起统一',
        context: ['巡游', '灯会'],
      },
      { wrong: '老城', right: ['古城'], level: null, note: '', context: [] },
      { wrong: '拆迁', right: [], level: 'warning', note: '不要用在标题里', context: [] },
      { wrong: '城管', right: [], level: 'off', note: '', context: [] },
      { wrong: '城管局', right: [], level: 'off', note: '', context: [] },
    ]);
  });

  it('is read as Excel saves it: cells with tabs, line breaks and quotation marks stand in quotation marks', () => {
    const { terms, complaints } = readTerms(
      '\uFEFF"花车"\t彩车\twarning\t"第一行\n第二行\t还有""引号"""\t\r\n老城\t古城\t\t\t\r\n',
    );
    expect(complaints).toEqual([]);
    expect(terms.terms.map(({ wrong, note }) => [wrong, note])).toEqual([
      ['花车', '第一行 第二行 还有"引号"'],
      ['老城', ''],
    ]);
  });

  it.each([
    ['花车\t彩车\twarnin', '0:6-0:12 the level must be one of', 'did you mean warning?'],
    ['\t彩车', '0:0-0:3 the first column names no word', ''],
    ['花车', '0:0-0:2 neither what to write instead', ''],
    ['花车 彩车', '0:0-0:5 neither what to write instead', 'parted by tabs'],
    ['花车\t花车|彩车', '0:3-0:8 the right word is the wrong one', ''],
    ['花车\t"彩车', '0:3-0:4 nothing closes this quotation mark', ''],
    ['老城\t古城\n# 注\n老城\t旧城', '2:0-2:2 “老城” stands in line 1 already', ''],
  ])('complains of a line that is broken: %j', (text, place, hint) => {
    const found = complaintsOf(`${text}\n灯会\t灯节\n`);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(place);
    expect(found[0]).toContain(hint);
    expect(readTerms(`${text}\n灯会\t灯节\n`).terms.of('灯会')).toHaveLength(1);
  });

  it('may name one word for several contexts', () => {
    const { terms, complaints } = readTerms('通车\t开通\t\t\t地铁\n通车\t通航\t\t\t船\n');
    expect(complaints).toEqual([]);
    expect(terms.of('通车').map(({ right }) => right)).toEqual([['开通'], ['通航']]);
    expect(terms.wrongs).toEqual(['通车']);
  });

  it('is read in linear time, whatever its quotation marks do', () => {
    for (const line of ['"a\n', '"a""\t"b\n', 'a\t"\n', '"""\t', '"']) {
      const rows = readCells(line.repeat(50_000));
      expect(rows.length).toBeGreaterThan(0);
    }
  });

  it('loses no line to a mark that nothing closes', () => {
    const rows = readCells('"a\tb\n"c"\td\ne\t"f\n"g\n');
    expect(
      rows.map(({ cells, openQuote }) => [cells.map(({ text }) => text).join('|'), openQuote !== null]),
    ).toEqual([
      ['"a|b', true],
      ['c|d', false],
      ['e|"f', true],
      ['"g', true],
    ]);
  });
});
