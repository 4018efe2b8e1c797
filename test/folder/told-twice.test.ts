import { describe, expect, it } from 'vitest';
import { sketchOf } from '../../server/src/folder/article-sketch';
import { digestPage, titleOf } from '../../server/src/folder/digest-page';
import { numbersOf, readNumbers, toldNumbersIn } from '../../server/src/folder/told-numbers';
import { toldOtherwise } from '../../server/src/folder/told-twice';
import type { Article } from '../../server/src/page/page';
import { readText } from '../rules/read-example';

function article(title: string, body: string): Article {
  return readText(`${title}\n\n　　本报讯（记者林知远） ${body}\n`).page.articles[0]!.value;
}

/** `here` against an article of another page, as `23个≠25个`. */
function compare(
  here: readonly [string, string],
  there: readonly [string, string],
  isPartner = false,
): string[] {
  const one = article(...here);
  const { numbers } = toldNumbersIn(one);
  const digest = digestPage(readText(`${there[0]}\n\n　　本报讯（记者沈若溪） ${there[1]}\n`), null);
  const teller = { title: titleOf(one), sketch: sketchOf(one), numbers };
  return toldOtherwise(teller, { path: 'there', digest }, () => isPartner).map(
    ({ number, written }) => `${numbers[number]!.written}≠${written}`,
  );
}

const brief = '云岭区新建口袋公园';
const story = '口袋公园开到云岭区家门口';

describe('toldOtherwise', () => {
  it('finds a number of a long sentence that is the same otherwise, whatever the headlines', () => {
    expect(
      compare(
        ['春风吹过老街', '云岭区今年在老街和河边一共新建口袋公园23个，添了长椅。'],
        ['开发区见闻', '云岭区今年在老街和河边一共新建口袋公园25个，添了长椅。'],
      ),
    ).toEqual(['23个≠25个']);
  });

  it('finds one that the same words stand before, where the headlines are alike', () => {
    expect(
      compare([brief, '今年新建口袋公园23个。'], [story, '老街两岸已经建成口袋公园25个，孩子放学就来。']),
    ).toEqual(['23个≠25个']);
  });

  it('finds it in the two halves of one article, whatever the difference', () => {
    const [here, there] = [
      ['老街旧事', '一共修了石板桥七座。'],
      ['河边新事', '镇上修了石板桥十二座。'],
    ] as const;
    expect(compare(here, there)).toEqual([]);
    expect(compare(here, there, true)).toEqual(['七座≠十二座']);
  });

  it.each([
    ['the same amount written otherwise', '今年新建口袋公园二十三个。', '老街已经建成口袋公园23个。'],
    ['rounded', '今年游园人数12.3万人。', '老街游园人数123456人。'],
    ['told there as well', '今年新建口袋公园23个。', '已建成口袋公园25个，其中老街23个。'],
    ['a sum of what is told there', '今年新建口袋公园23个。', '老街建成口袋公园12个，河边11个。'],
    ['of another year', '去年新建口袋公园23个。', '今年新建口袋公园25个。'],
    ['a plan', '到年底将新建口袋公园23个。', '新建口袋公园25个。'],
    ['only about right', '今年新建口袋公园约23个。', '老街建成口袋公园25个。'],
    ['a part', '其中新建口袋公园23个。', '全区新建口袋公园25个。'],
    ['in another unit', '今年新建口袋公园23个。', '今年新建口袋公园25公顷。'],
    ['a day', '今年新建口袋公园5月23日。', '今年新建口袋公园5月25日。'],
  ])('is silent about what is %s', (_, here, there) => {
    expect(compare([brief, here], [story, there])).toEqual([]);
  });

  it('is silent where other places are spoken of, and about the weather', () => {
    expect(
      compare(['星洲市召开防汛会议', '排查隐患点23处。'], ['云岭区召开防汛会议', '排查隐患点25处。']),
    ).toEqual([]);
    expect(
      compare(
        ['天气', '今天白天到夜间全市多云转晴，偏北风三级，气温最高的乡镇有23个。'],
        ['出行', '今天白天到夜间全市多云转晴，偏北风三级，气温最高的乡镇有25个。'],
      ),
    ).toEqual([]);
  });
});

describe('numbersOf', () => {
  it('keeps what was told, over line ends', () => {
    const one = article(brief, '今年在老街和河边新建口袋公\n园2\n3个，添了长椅400张。');
    const { numbers, spans } = toldNumbersIn(one);
    const kept = readNumbers(numbersOf(one, ({ start, end }) => [0, start, 0, end]));
    expect(kept.map(({ written }) => written)).toEqual(['23个', '400张']);
    kept.forEach(({ range, ...told }, index) => {
      expect(numbers[index]).toMatchObject(told);
      expect(range).toEqual([0, spans[index]!.start, 0, spans[index]!.end]);
    });
    expect(one.raw.slice(spans[0]!.start, spans[0]!.end)).toBe('2\n3个');
  });
});
