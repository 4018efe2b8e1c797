import { describe, expect, test } from 'vitest';
import type { Page } from '../../server/src/page/page';
import { readPage } from '../../server/src/page/read-page';
import { seededRandom } from '../harness/seeded-random';
import { testWords } from '../harness/test-words';

const read = (text: string): Page => readPage(text, testWords);

describe('any text', () => {
  test.each([
    ['nothing', ''],
    ['a lone byte order mark', '\ufeff'],
    ['blank lines', '\n'.repeat(1000)],
    ['form feeds and spaces', ' \f\n\u00a0\n'],
  ])('%s has no article', (_, text) => {
    expect(read(text).articles).toEqual([]);
  });

  test.each([
    ['code', 'function f() {\n  return 1;\n}\n\nf();\n'],
    ['a list', '鸡蛋三个\n\n面粉二百克\n\n白糖少许\n'],
    ['English', 'The quick brown fox\n\njumps over the lazy dog.\n'],
  ])('%s is one article and nothing is invented for it', (_, text) => {
    const { articles, captions, furniture } = read(text);
    expect(articles).toHaveLength(1);
    expect(articles[0]!.value).toMatchObject({
      headline: null,
      kicker: null,
      subhead: null,
      dateline: null,
      byline: null,
      reporters: [],
      sections: [],
    });
    expect([captions, furniture]).toEqual([[], []]);
  });

  test('of the parts of a page in any order is read, and something of it is kept', () => {
    const parts = [
      '星洲大桥昨夜合龙',
      '本报记者林知远',
      '□记者 沈若溪',
      '（下转第三版）',
      '（连续\n报道）',
      '编者按：大桥将于明年通车。',
      '《云岭月刊》杂志',
      '本报讯（记者林知远）星洲大桥昨夜合龙。',
      '▲大桥夜景。陆昀摄',
      '陆昀摄',
      '第3版 要闻',
      '大桥全长两公里，设六条车道。',
      '',
    ];
    const random = seededRandom(3);
    for (let round = 0; round < 3000; round++) {
      const chosen = Array.from({ length: 1 + random(5) }, () => parts[random(parts.length)]!);
      const text = chosen.map((part) => part + (random(3) === 0 ? '\n\n' : '\n')).join('');
      const { articles, captions, furniture } = read(text);
      const kept = [...articles, ...captions].map(({ value }) => value.raw).join('');
      const length = kept.length + furniture.reduce((sum, { text: one }) => sum + one.length, 0);
      if (length === 0) expect(text.trim()).toBe('');
    }
  });

  test.each([
    ['one line of ten million characters', '会'.repeat(10_000_000)],
    ['a hundred thousand blank lines', `标题\n${'\n'.repeat(100_000)}正文。`],
    ['opening quotes', '“'.repeat(100_000)],
    ['opening brackets on lines', '（\n'.repeat(50_000)],
    ['lone surrogates', '\ud800\n\udc00'.repeat(20_000)],
    ['datelines', '本报讯（记者林知远）\n'.repeat(5_000)],
    ['headlines', '星洲大桥昨夜合龙\n\n'.repeat(5_000)],
    ['short paragraphs', '星洲大桥昨夜合龙。\n\n'.repeat(50_000)],
    ['mentions of the paper', `本报讯（记者林知远）${'\n\n 本报汛工作'.repeat(20_000)}`],
    ['spaces', '中 '.repeat(200_000)],
  ])('%s are read in time', (_, text) => {
    const start = performance.now();
    const page = read(text);
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(page.text).toBe(text);
  });
});
