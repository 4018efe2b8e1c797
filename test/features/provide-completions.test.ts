import { describe, expect, it } from 'vitest';
import { provideCompletions } from '../../server/src/features/provide-completions';
import { analyzeMarked, thingIn, withThings } from '../harness/analyze-marked';
import { samplePage } from '../harness/sample-page';

const page =
  '本报讯（记者沈若溪）当天，高新区管委会主任江望舒走访花市。江望⏎舒说好。林知远、林知夏两名学生在场。⏎⏎';

/** What is offered at the cursor behind the page: what it takes the place of, and what it puts there. */
function offered(marked: string): string[] {
  const { analysis, cursors, text } = analyzeMarked(page + marked);
  return provideCompletions(analysis, cursors[0]!).map(
    ({ span, newText }) => `${text.slice(span.start, span.end)}→${newText}`,
  );
}

describe('completion', () => {
  it.each([
    ['新来的江‸', ['江→江望舒']],
    ['新来的江望‸', ['江望→江望舒']],
    ['新来的江‸说，花市很好。', ['江→江望舒']],
    ['记者沈‸', ['沈→沈若溪']],
  ])('goes on with a name of the page: %s', (marked, expected) => expect(offered(marked)).toEqual(expected));

  it.each([
    ['nothing before the cursor', '‸'],
    ['no name begins so', '云岭花市今天‸'],
    ['the name stands there whole', '新来的江望舒‸'],
    ['the rest stands behind the cursor', '新来的江‸望舒说好。'],
    ['the rest stands behind a line end', '新来的江‸⏎望舒说好。'],
    ['the name begins in the line before', '新来的江⏎‸'],
  ])('offers nothing where %s', (_, marked) => expect(offered(marked)).toEqual([]));

  it('offers a person behind the title', () => {
    expect(offered('当天，管委会主任‸')).toEqual(['→江望舒']);
    expect(offered('当天，管委会主任江‸')).toEqual(['江→江望舒']);
    expect(offered('当天，管委会主任‸江望舒')).toEqual([]);
  });

  it('tells titles', () => {
    const { analysis, cursors } = analyzeMarked(`${page}新来的江‸`);
    const [found] = provideCompletions(analysis, cursors[0]!);
    expect(found!.titles).toEqual([{ text: '管委会主任', organisation: '高新区' }]);
  });

  it('has the longest beginning first', () => {
    const { analysis, cursors, text } = analyzeMarked('本报讯（记者沈若溪）花市开门。⏎⏎云岭区高新‸');
    const places = [thingIn('高新区高新区', '高新区')];
    const organisations = [thingIn('新远公司', '新远公司')];
    const found = provideCompletions(withThings(analysis, { places, organisations }), cursors[0]!);
    expect(found.map(({ newText, span }) => `${text.slice(span.start, span.end)}→${newText}`)).toEqual([
      '高新→高新区',
      '新→新远公司',
    ]);
  });

  it('offers an organisation whole and by its short forms', () => {
    const { analysis, cursors } = analyzeMarked('本报讯（记者沈若溪）花市开门。⏎⏎恒‸');
    const organisations = [thingIn('恒远机械公司，恒远公司', '恒远机械公司', '恒远公司')];
    const found = provideCompletions(withThings(analysis, { organisations }), cursors[0]!);
    expect(found.map(({ newText }) => newText)).toEqual(['恒远机械公司', '恒远公司']);
  });

  it('begins no name with the end of one that stands there whole', () => {
    const { analysis, cursors } = analyzeMarked(`${page}记者见了江望舒‸，又到舒‸`);
    const known = withThings(analysis, { places: [thingIn('舒河镇', '舒河镇')] });
    expect(provideCompletions(known, cursors[0]!)).toEqual([]);
    expect(provideCompletions(known, cursors[1]!).map(({ newText }) => newText)).toEqual(['舒河镇']);
  });

  it('offers nothing inside a pair of surrogates', () => {
    const { analysis, cursors } = analyzeMarked('本报讯（记者沈若溪）花市开门。⏎⏎吉𠮷‸');
    const known = withThings(analysis, { places: [thingIn('吉𠮷里', '吉𠮷里')] });
    expect(provideCompletions(known, cursors[0]! - 1)).toEqual([]);
  });

  it('cuts no pair of surrogates', () => {
    const { analysis, cursors, text } = analyzeMarked('本报讯（记者沈若溪）花市开门。⏎⏎吉𠮷‸');
    const places = [thingIn('吉𠮷里', '吉𠮷里'), thingIn('𠮷祥里', '𠮷祥里')];
    const found = provideCompletions(withThings(analysis, { places }), cursors[0]!);
    expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(['吉𠮷', '𠮷']);
  });

  it('asks the article alone in a text of many pages', () => {
    const many = `${samplePage.text}\n\n`.repeat(20);
    const article = '花市开门⏎⏎本报讯（记者沈若溪）云岭区区长陆知昀走访花市，花市里人很多。⏎新来的';
    const { analysis, cursors } = analyzeMarked(`${many}${article}陆‸`);
    expect(provideCompletions(analysis, cursors[0]!).map(({ newText }) => newText)).toEqual(['陆知昀']);
    const other = analyzeMarked(`${many}${article}江‸`);
    expect(other.text.length).toBeGreaterThan(100_000);
    expect(provideCompletions(other.analysis, other.cursors[0]!)).toEqual([]);
  });
});
