import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrapParagraph } from '../../server/src/features/unwrap-paragraph';
import { whiteSpaceEdits } from '../../server/src/features/white-space-edits';
import { wrapParagraph } from '../../server/src/features/wrap-paragraph';
import { halfWidths } from '../../server/src/text/characters';
import { applyEdits } from '../../server/src/text/text-edit';

function linesOf(text: string, width: number, indent = true): string[] {
  return wrapParagraph(text, { width, indent, lineEnd: '\n' }).split('\n');
}

function widthOf(line: string): number {
  return Array.from({ length: line.length }, (_, at) => halfWidths(line.charCodeAt(at))).reduce(
    (sum, width) => sum + width,
    0,
  );
}

describe('wrapParagraph', () => {
  it('fills its lines, the first two characters short', () => {
    expect(linesOf('会议要求各镇各村备足防汛物资加强值守', 6)).toEqual([
      '会议要求',
      '各镇各村备足',
      '防汛物资加强',
      '值守',
    ]);
    expect(linesOf('会议要求各镇各村备足防汛物资加强值守', 6, false)).toEqual([
      '会议要求各镇',
      '各村备足防汛',
      '物资加强值守',
    ]);
  });

  it('counts an indent that is written', () => {
    expect(linesOf('　　会议要求各镇各村备足物资', 6)).toEqual(['　　会议要求', '各镇各村备足', '物资']);
    expect(linesOf('　　会议要求各镇各村备足物资', 6, false)).toEqual([
      '　　会议要求',
      '各镇各村备足',
      '物资',
    ]);
  });

  it('counts half-width digits half', () => {
    expect(linesOf('全年共有2031户1200人住上新房', 6, false)).toEqual([
      '全年共有2031',
      '户1200人住上',
      '新房',
    ]);
  });

  it.each([
    ['，', '今天各镇备足，物资'],
    ['。', '今天各镇备足。物资'],
    ['、', '今天各镇备足、物资'],
    ['；', '今天各镇备足；物资'],
    ['：', '今天各镇备足：物资'],
    ['？', '今天各镇备足？物资'],
    ['！', '今天各镇备足！物资'],
    ['”', '今天“镇备足”物资好'],
    ['’', '今天‘镇备足’物资好'],
    ['）', '今天（镇备足）物资好'],
    ['》', '今天《镇备足》物资好'],
    ['·', '今天各镇备玛·丽说好'],
  ])('starts no line with %s', (mark, text) => {
    const lines = linesOf(text, 6, false);
    expect(lines.length).toBe(2);
    expect(lines[1]!.startsWith(mark)).toBe(false);
    expect(lines[0]!.length).toBe(5);
  });

  it.each(['“', '‘', '（', '《', '〈', '【'])('ends no line with %s', (mark) => {
    expect(linesOf(`今天各镇备${mark}物资送到`, 6, false)).toEqual(['今天各镇备', `${mark}物资送到`]);
  });

  it('moves marks that follow one another together', () => {
    expect(linesOf('他说今天“好”。大家听', 6, false)).toEqual(['他说今天', '“好”。大家', '听']);
  });

  it('keeps 破折号 and 省略号 in one piece', () => {
    expect(linesOf('今天各镇备——物资送到', 6, false)).toEqual(['今天各镇备', '——物资送到']);
    expect(linesOf('今天各镇备……物资送到', 6, false)).toEqual(['今天各镇备', '……物资送到']);
    // A single dash stays with what is before it.
    expect(linesOf('星洲各镇至云—临高铁', 7, false)).toEqual(['星洲各镇至云—', '临高铁']);
    expect(linesOf('星洲各镇至云—临高铁', 6, false)).toEqual(['星洲各镇至', '云—临高铁']);
  });

  it('keeps numerals in one piece', () => {
    expect(linesOf('今年总投资26.45亿元', 6, false)).toEqual(['今年总投资', '26.45亿元']);
    expect(linesOf('今年来增长62.5%的', 6, false)).toEqual(['今年来增长', '62.5%的']);
    expect(linesOf('会议从上午10：30开', 6, false)).toEqual(['会议从上午', '10：30开']);
    expect(linesOf('今年一共卖￥120', 6, false)).toEqual(['今年一共卖', '￥120']);
  });

  it('keeps Latin words in one piece, and ends a line between two', () => {
    expect(linesOf('他们用了windows系统', 6, false)).toEqual(['他们用了', 'windows系统']);
    expect(linesOf('书名是open source now吗', 6, false)).toEqual(['书名是open', 'source now吗']);
    expect(linesOf('型号是COVID-19的毒株', 6, false)).toEqual(['型号是', 'COVID-19的毒', '株']);
    // A space beside a digit would not come back, so no line ends there.
    expect(linesOf('装上了windows 11系统', 6, false)).toEqual(['装上了', 'windows 11系', '统']);
  });

  it('lets what cannot be broken stand out of the column', () => {
    expect(linesOf('网址是www.example.com，请看', 4, false)).toEqual(['网址是', 'www.example.com，', '请看']);
  });

  it('keeps a dateline in one piece where it fits, and its first words where it does not', () => {
    expect(linesOf('本报讯（记者林知远）今天开门', 12)).toEqual(['本报讯（记者林知远）', '今天开门']);
    expect(linesOf('新华社北京7月12日电（记者林知远、江望舒）今天开门', 13, false)).toEqual([
      '新华社北京7月12日电（记者',
      '林知远、江望舒）今天开门',
    ]);
    expect(linesOf('本报讯（记者林知远） 5月12日', 12)).toEqual(['本报讯（记者林知远） ', '5月12日']);
  });

  it('cuts no surrogate pair', () => {
    for (const line of linesOf('𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷', 4))
      expect(line).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/u);
  });

  it('takes time in proportion to the text', () => {
    const long = '会议要求各镇各村备足防汛物资，加强值守；“windows系统”达到62.5%。'.repeat(5000);
    const start = performance.now();
    expect(linesOf(long, 14).length).toBeGreaterThan(5000);
    expect(linesOf('a'.repeat(300_000), 14)).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('unwrapParagraph', () => {
  it('joins lines, over blank lines and spaces at their ends, and leaves spaces in them', () => {
    expect(unwrapParagraph('　　会议要求\r\n各镇 \r\n\r\n  备足 物资。')).toBe('　　会议要求各镇备足 物资。');
  });

  it('puts a space between two Latin words, and none anywhere else', () => {
    expect(unwrapParagraph('书名是open\nsource\n吗')).toBe('书名是open source吗');
    expect(unwrapParagraph('共有20\n31户')).toBe('共有2031户');
  });

  it('leaves the space behind a dateline, which is the paper’s own', () => {
    expect(unwrapParagraph('本报讯（记者林知远） \n5月12日')).toBe('本报讯（记者林知远） 5月12日');
    expect(unwrapParagraph('本报讯（记者林知远）\n5月12日')).toBe('本报讯（记者林知远）5月12日');
  });

  it('loses no character that is not seen', () => {
    expect(unwrapParagraph('会议\u200b\n要求')).toBe('会议\u200b要求');
  });
});

/** What copy is made of, with all that a line may not begin or end with. */
const pieces = [
  ...Array.from('会议要求各镇备足防汛物资加强值守确保群众安全度汛林知远江望舒星洲市𠮷'),
  ...Array.from('，。、；：？！”’）》“‘（《·—…％'),
  '——',
  '……',
  '”。',
  '“',
  '（记者',
  '本报讯（记者林知远）',
  '新华社北京7月12日电',
  '2031',
  '26.4',
  '62%',
  '1,200',
  '10：30',
  'GDP',
  'open source',
  'COVID-19',
  'www.example.com',
  ' ',
  '  ',
  '　',
  '\u200b',
  'é',
  'e\u0301',
];
const copy = fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((parts) => parts.join(''));
const broken = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...pieces) },
      fc.constantFrom('\n', '\r\n', '\n\n', ' \n '),
    ),
    {
      maxLength: 120,
    },
  )
  .map((parts) => parts.join(''));
const columns = fc.record({
  width: fc.integer({ min: 4, max: 40 }),
  indent: fc.boolean(),
  lineEnd: fc.constantFrom('\n', '\r\n'),
});

describe('wrapping any copy', () => {
  it('is taken back by unwrapping', () => {
    fc.assert(
      fc.property(broken, columns, (raw, column) => {
        const line = unwrapParagraph(raw);
        expect(unwrapParagraph(line)).toBe(line);
        expect(unwrapParagraph(wrapParagraph(line, column))).toBe(line);
      }),
      { numRuns: 2000 },
    );
  });

  it('begins and ends no line wrongly, and makes none too long that could be broken', () => {
    fc.assert(
      fc.property(copy, columns, (text, column) => {
        const lines = wrapParagraph(text, column).split(column.lineEnd);
        lines.forEach((line, index) => {
          if (index > 0) expect(line).not.toMatch(/^[。，、；：？！”’）》·％]/u);
          if (index < lines.length - 1) expect(line).not.toMatch(/[“‘（《]$/u);
          const next = lines[index + 1];
          if (next === undefined) return;
          expect(line + next).not.toMatch(/^—…$/u);
          for (const pair of ['——', '……']) {
            if (line.endsWith(pair[0]!) && next.startsWith(pair[0]!)) expect(pair).toBe('broken');
          }
          expect(/[0-9A-Za-z]$/u.test(line) && /^[0-9A-Za-z]/u.test(next) && !/[A-Za-z]$/u.test(line)).toBe(
            false,
          );
          // Two characters of Han can always be parted.
          if (widthOf(line) > column.width * 2) expect(line.slice(-2)).not.toMatch(/^[\u4e00-\u9fff]{2}$/u);
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('changes white space alone, and says so in the least edits', () => {
    fc.assert(
      fc.property(broken, columns, (raw, column) => {
        const set = wrapParagraph(unwrapParagraph(raw), column);
        const edits = whiteSpaceEdits(raw, set, 0);
        expect(applyEdits(raw, edits)).toBe(set);
        expect(set.replace(/\s/gu, '')).toBe(raw.replace(/\s/gu, ''));
        for (const { span, newText } of edits) expect(raw.slice(span.start, span.end)).not.toBe(newText);
        expect(whiteSpaceEdits(set, set, 0)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
