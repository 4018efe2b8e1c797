import { describe, expect, it } from 'vitest';
import { provideSymbols, type PageSymbol } from '../../server/src/features/provide-symbols';
import { readPage } from '../../server/src/page/read-page';
import { samplePage } from '../harness/sample-page';
import { testWords } from '../harness/test-words';

const article = `老裁缝的第四十个夏天

本报讯（记者林知远）剪刀、皮尺、划粉，还有一台脚踏缝纫
机。在东仓街尾，七十岁的裁缝顾阿四守着
他的小铺子，迎来了第四十个夏天。

“现在的人不做新衣，都来改旧衣。”
顾阿四一边说，一边把一条裤脚翻过来。墙
上挂着的账本里，记着街坊四十年来的尺寸，
谁胖了，谁瘦了，他心里都有数。
`;

const untitled = `本报讯（记者沈若溪）5月16日清晨，云岭花市开门迎客，
三百多个摊位摆满了兰花和茉莉。摊主们说，
今年的花比往年早开了十天，买花的人也多。
`;

function symbolsOf(text: string): PageSymbol[] {
  return provideSymbols(readPage(text, testWords));
}

describe('provideSymbols', () => {
  it('names an article by its headline, and tells reporters and characters', () => {
    const [symbol] = symbolsOf(article);
    expect(symbol!.name).toEqual({ zh: '老裁缝的第四十个夏天', en: '老裁缝的第四十个夏天' });
    expect(symbol!.detail.zh).toMatch(/^林知远 · \d+ 字$/u);
    expect(symbol!.detail.en).toMatch(/^林知远 · \d+ characters$/u);
    expect(article.slice(symbol!.selection.start, symbol!.selection.end)).toBe('老裁缝的第四十个夏天');
    expect(article.slice(symbol!.span.start, symbol!.span.end)).toBe(article.trimEnd());
  });

  it('names an article without headline by its lead, without the dateline', () => {
    const [symbol] = symbolsOf(untitled);
    expect(symbol!.name.zh).toBe('（无标题）5月16日清晨，云岭花市开门迎客…');
    expect(symbol!.name.en).toBe('(no headline) 5月16日清晨，云岭花市开门迎客…');
  });

  it('cuts no character of the supplementary planes in two', () => {
    const [symbol] = symbolsOf(`${'一'.repeat(15)}𠮷野家的门口排起了长队，人们都在等新米下锅。`);
    expect(symbol!.name.zh).toBe(`（无标题）${'一'.repeat(15)}…`);
  });

  it('has nothing for a text without words', () => {
    expect(symbolsOf('')).toEqual([]);
    expect(symbolsOf('\uFEFF')).toEqual([]);
    expect(symbolsOf('\n\n \n')).toEqual([]);
  });

  it('keeps order, nesting and selections on a whole page', () => {
    const { text } = samplePage;
    const symbols = symbolsOf(text);
    expect(symbols.length).toBeGreaterThan(5);
    expect(
      symbols.some((symbol) => symbol.kind === 'article' && symbol.name.zh.startsWith('（无标题）')),
    ).toBe(true);
    expect(symbols.some((symbol) => symbol.kind === 'caption')).toBe(true);
    checkOrder(symbols, { start: 0, end: text.length });
  });
});

function checkOrder(symbols: readonly PageSymbol[], holder: { start: number; end: number }): void {
  let done = holder.start;
  for (const { span, selection, children, name } of symbols) {
    expect(name.zh).not.toBe('');
    expect(span.start).toBeGreaterThanOrEqual(done);
    expect(span.end).toBeLessThanOrEqual(holder.end);
    expect(selection.start).toBeGreaterThanOrEqual(span.start);
    expect(selection.end).toBeLessThanOrEqual(span.end);
    expect(selection.end).toBeGreaterThan(selection.start);
    checkOrder(children, span);
    done = span.end;
  }
}
