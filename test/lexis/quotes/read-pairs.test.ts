import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPairs, type PairReading } from '../../../server/src/lexis/quotes/read-pairs';

/** Pairs as they are written, `+` before a nested one; loose marks with `?` and the stretch that lacks the partner. */
function read(text: string): string[] {
  return listed(text, readPairs(text));
}

function listed(text: string, { pairs, loose, bare, mixed }: PairReading): string[] {
  return [
    ...pairs.map(({ open, close, isNested }) => `${isNested ? '+' : ''}${text.slice(open, close + 1)}`),
    ...loose.map(({ at, side, from, to }) =>
      side === 'open' ? `?${text[at]!}${text.slice(from, to)}` : `?${text.slice(from, to)}${text[at]!}`,
    ),
    ...bare.map(({ at }) => `|${text.slice(at, at + 2)}`),
    ...mixed.map(({ open, close, kind }) => `${kind} ${text.slice(open, close + 1)}`),
  ];
}

describe('readPairs', () => {
  it('finds pairs of every kind, one inside the other', () => {
    expect(read('“他说‘好’”，《读〈诗〉记》（略）')).toEqual([
      '“他说‘好’”',
      '‘好’',
      '《读〈诗〉记》',
      '〈诗〉',
      '（略）',
    ]);
    expect(read('「一『二』」【三】〔四〕［五］[六](七)')).toHaveLength(7);
  });

  it('pairs a half-width bracket with a full-width one', () => {
    expect(read('云岭区（高新区)与临溪县(新城）')).toEqual(['（高新区)', '(新城）']);
  });

  it('tells what is missing between the marks around it', () => {
    expect(read('把“甲”“乙和“丙”摆好。')).toEqual(['“甲”', '“丙”', '?“乙和']);
    expect(read('把“甲”和乙”摆好，“丙”也摆好。')).toEqual(['“甲”', '“丙”', '?和乙”']);
    expect(read('江望舒说：“今天开工。')).toEqual(['?“今天开工。']);
    expect(read('印发《条例，《办法》同时施行。')).toEqual(['《办法》', '?《条例，']);
  });

  it('starts anew in each paragraph', () => {
    expect(read('推进“三清工作。\n会议要求“快”办。')).toEqual(['“快”', '?“三清工作。']);
    expect(read('推进三清”工作。\n会议要求“快”办。')).toEqual(['“快”', '?推进三清”']);
  });

  it('lets a quotation run over paragraphs that open with its mark', () => {
    expect(read('江望舒说：“一段。\n“二段。\n“三段。”众人点头。')).toEqual(['“三段。”']);
    expect(read('他说：“一段。\n“二段。\n“三段。')).toEqual(['?“三段。']);
    // Who sets no mark in between has closed it all the same, and each paragraph lacks its mark.
    expect(read('他说：“一段。\n二段。\n三段。”')).toEqual(['“一段。\n二段。\n三段。”', '|二段', '|三段']);
    expect(read('他说：“一段。\n“二段。\n三段。”')).toEqual(['“二段。\n三段。”', '|三段']);
    // A paragraph cut in the middle of its sentence lacks none; two words that lack a mark each are no quotation.
    expect(read('推进“三清\n四治”工作。')).toEqual(['“三清\n四治”']);
    expect(read('推进“三清工作。\n推进四治”工作。')).toEqual(['?“三清工作。', '?推进四治”']);
    expect(read('他说：“开工。\n推进四治”工作。')).toEqual(['?“开工。', '?推进四治”']);
    expect(read('印发《条例。\n还有办法》。')).toEqual(['?《条例。', '?还有办法》']);
    expect(read('（甲说。\n乙说。）')).toEqual(['（甲说。\n乙说。）']);
    // A word in quotes does not run on.
    expect(read('推进“三清工作。\n“快办，”他说。')).toEqual(['“快办，”', '?“三清工作。']);
  });

  it('sees marks that stand the wrong way round', () => {
    expect(read('发扬”老黄牛“精神')).toEqual(['”老黄牛“']);
    expect(read('坚持“甲”” 乙“” 丙“')).toEqual(['“甲”', '” 乙“', '” 丙“']);
    expect(read('坚持“甲”、”乙“、“丙”。')).toEqual(['“甲”', '”乙“', '“丙”']);
    expect(read('发扬“老黄牛“精神')).toEqual(['“老黄牛“']);
    expect(read('他说：”今天开工。”')).toEqual(['”今天开工。”']);
  });

  it('takes straight quotes by turns, and with a curly one', () => {
    expect(read('"甲"和"乙"')).toEqual(['"甲"', '"乙"']);
    expect(read('“甲"和"乙”，“丙”')).toEqual(['“甲"', '"乙”', '“丙”']);
    expect(read('他说："开工。"')).toEqual(['"开工。"']);
    expect(read("发扬'老黄牛'精神")).toEqual(["'老黄牛'"]);
  });

  it('sees a pair inside a pair of its kind', () => {
    expect(read('“要发扬“三股劲”精神”')).toEqual(['“要发扬“三股劲”精神”', '+“三股劲”']);
    expect(read('《读《诗》记》与《诗》')).toEqual(['《读《诗》记》', '+《诗》', '《诗》']);
    expect(read('（甲（乙）丙）')).toEqual(['（甲（乙）丙）', '+（乙）']);
  });

  it('takes several pairs inside a pair of their kind for what they are', () => {
    expect(read('“发扬“三股劲”“两山”精神，做好“六稳”工作”')).toEqual([
      '“发扬“三股劲”“两山”精神，做好“六稳”工作”',
      '+“三股劲”',
      '+“两山”',
      '+“六稳”',
    ]);
  });

  it('sees two marks of two kinds that go together', () => {
    expect(read('写了《往事〉和《诗》')).toEqual(['《诗》', 'title 《往事〉']);
    expect(read('写了〈往事》')).toEqual(['title 〈往事》']);
    expect(read('《读〈诗》记》')).toEqual(['《读〈诗》记》', 'innerTitle 〈诗》']);
    expect(read('《读《诗〉记》')).toEqual(['《读《诗〉记》', 'innerTitle 《诗〉']);
    expect(read('他说：“开工’。')).toEqual(['double “开工’']);
    expect(read('（高新区］')).toEqual(['round （高新区］']);
    expect(read('写了《往事和诗〉。\n又写〉')).toEqual(['?又写〉', 'title 《往事和诗〉']);
  });

  it('takes half-width angles for title marks, arrows and comparisons for none', () => {
    expect(read('<通知>与《条例>')).toEqual(['<通知>', '《条例>']);
    expect(read('《关于<通知>的解读》')).toEqual(['《关于<通知>的解读》', '+<通知>']);
    expect(read('A->B，3<5，x <= 6，5>3')).toEqual([]);
    expect(read('产量<去年')).toEqual([]);
  });

  it('does not ask for the partner of what is no mark of a pair', () => {
    expect(read('1）甲；2）乙；a) 丙；（3）丁')).toEqual(['（3）']);
    expect(read('一）甲。二）乙。')).toEqual([]);
    expect(read('24"彩电，Don’t，it\'s，Luban’s Workshop')).toEqual([]);
    expect(read('好的:)')).toEqual([]);
  });

  it('takes each mark at most once, whatever the text', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      '《',
      '》',
      '<',
      '>',
      '（',
      '）',
      ')',
      '‘',
      '’',
      '字',
      '1',
      '，',
      '。',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
        (text) => {
          const { pairs, loose } = readPairs(text);
          const places = [...pairs.flatMap(({ open, close }) => [open, close]), ...loose.map(({ at }) => at)];
          expect(new Set(places).size).toBe(places.length);
          for (const { open, close } of pairs) expect(open).toBeLessThan(close);
          for (const { at, side, from, to } of loose) {
            expect(from).toBeLessThanOrEqual(to);
            expect(side === 'open' ? from : to).toBe(side === 'open' ? at + 1 : at);
            expect(text.slice(from, to)).not.toContain('\n');
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('takes time in proportion to the text', { retry: 2 }, () => {
    const time = (text: string): number => {
      const start = process.cpuUsage();
      readPairs(text);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    const text = '“甲”乙”，“《丙（\n'.repeat(1000);
    const once = Math.min(time(text), time(text), time(text));
    // Sixteen times the text: what grows with its square would take 256 times as long.
    expect(time(text.repeat(16))).toBeLessThan(80 * Math.max(2, once));
  });
});
