import { describe, expect, it } from 'vitest';
import { languageOf, pathOf, toHover, toSelectionRange } from '../../server/src/lsp/convert';
import { indexLines } from '../../server/src/text/line-index';

describe('languageOf', () => {
  it.each([
    ['zh-cn', 'zh'],
    ['zh', 'zh'],
    ['zh-TW', 'zh'],
    ['en', 'en'],
    ['de', 'en'],
    [undefined, 'zh'],
    ['', 'zh'],
  ])('%s → %s', (locale, language) => expect(languageOf(locale)).toBe(language));
});

describe('pathOf', () => {
  it.each([
    ['file:///d/2031-05-18/A02.txt', '/d/2031-05-18/A02.txt'],
    ['file:///d/%E6%98%9F%E6%B4%B2/a.txt', '/d/星洲/a.txt'],
    ['file://server/share/20310518.txt', '/share/20310518.txt'],
    ['vscode-remote://ssh%2Bhost/d/a.txt?x#y', '/d/a.txt'],
    ['file:///d/100%.txt', '/d/100%.txt'],
    ['untitled:Untitled-1', null],
    ['untitled:/d/2031-05-18.txt', null],
    ['no uri', null],
  ])('%s → %s', (uri, path) => expect(pathOf(uri)).toBe(path));
});

describe('toSelectionRange', () => {
  it('nests from the inside out', () => {
    const lines = indexLines('星洲市\n云岭区');
    expect(
      toSelectionRange(lines, [
        { start: 1, end: 2 },
        { start: 0, end: 7 },
      ]),
    ).toEqual({
      range: { start: { line: 0, character: 1 }, end: { line: 0, character: 2 } },
      parent: { range: { start: { line: 0, character: 0 }, end: { line: 1, character: 3 } } },
    });
  });
});

describe('toHover', () => {
  it('has no marks left where the client shows plain text', () => {
    const hover = { span: { start: 0, end: 3 }, markdown: { zh: '**林知远**，2031\\-05', en: '' } };
    expect(toHover(indexLines('林知远'), 'zh', false, hover).contents).toEqual({
      kind: 'plaintext',
      value: '林知远，2031-05',
    });
  });
});
