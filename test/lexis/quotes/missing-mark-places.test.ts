import { describe, expect, it } from 'vitest';
import { missingMarkPlaces, surroundingsOf } from '../../../server/src/lexis/quotes/missing-mark-places';
import { readPairs } from '../../../server/src/lexis/quotes/read-pairs';
import { testWords } from '../../harness/test-words';

/** The text with `|` at the likeliest place for the partner of its first loose mark. */
function placed(text: string): string {
  const [at] = placesIn(text);
  return at === undefined ? text : `${text.slice(0, at)}|${text.slice(at)}`;
}

function placesIn(text: string): number[] {
  const reading = readPairs(text);
  const loose = reading.loose[0]!;
  return missingMarkPlaces(loose, surroundingsOf(loose, text, reading, testWords));
}

describe('missingMarkPlaces', () => {
  it.each([
    '江望舒说：“水库修好了，大家都放心。|',
    '星洲市深化“一窗通办|改革，把“一窗通办”办成品牌。',
    '做好“六早”工作，落实“六快|任务，努力帮助群众。',
    '坚持“早谋划|“早动手”，工程进展顺利。',
  ])('closes a quotation: %s', (text) => expect(placed(text.replace('|', ''))).toBe(text));

  it.each(['林知远介绍，|三清”和“四治”都要抓。', '素有|千桥之城”之称。', '|我们都盼着通水。”江望舒说。'])(
    'opens a quotation: %s',
    (text) => expect(placed(text.replace('|', ''))).toBe(text),
  );

  it.each(['临溪县印发《关于加强水库管护的实施意见|，明确责任。', '据《星洲日报|报道，水库今日开闸。'])(
    'closes a title: %s',
    (text) => expect(placed(text.replace('|', ''))).toBe(text),
  );

  it('puts no mark into a pair of another kind', () => {
    for (const at of placesIn('推进“早谋划《早动手与早见效》工作。')) expect(at < 7 || at >= 15).toBe(true);
  });

  it('knows a name that is quoted in full elsewhere', () => {
    const text = '把“云上水厂早监测系统”建好。“云上水厂早监测系统投用后，漏损少了。';
    expect(placed(text)).toBe(text.replace('系统投用', '系统|投用'));
  });

  it('names three places at most, and none where nothing stands behind the mark', () => {
    expect(placesIn('他说：“')).toEqual([]);
    expect(placesIn('星洲市“深化改革、扩大开放、促进发展的路子走得稳。').length).toBe(3);
  });
});
