import { describe, expect, it } from 'vitest';
import { pageNumberOf, readPageNumber } from '../../server/src/reading/page-number';
import { readText } from '../rules/read-example';

describe('pageNumberOf', () => {
  it.each([
    ['/paper/2031-05-18/A02.txt', 'A2'],
    ['/paper/20310518A02.txt', 'A2'],
    ['C:\\paper\\2031\\05\\18\\02版.txt', '2'],
    ['/paper/2031-05-18/03.txt', '3'],
    ['/paper/2031-05-18-04.txt', '4'],
    ['/paper/2031年5月18日第三版.txt', '3'],
    ['/paper/2031/05/18/02版/要闻.txt', '2'],
    ['/paper/第12版 副刊.txt', '12'],
    ['/paper/2031-05-18.txt', null],
    ['/paper/2031/05/18.txt', null],
    ['/paper/draft.txt', null],
    ['/paper/20310518.txt', null],
  ])('%s is page %s', (path, number) => {
    expect(pageNumberOf(readText('云岭区为老街装路灯\n').page, path)).toBe(number);
  });

  it('asks the folio where the path says nothing', () => {
    const { page } = readText('02版 要闻\n\n　　本报讯（记者林知远） 昨日，老街亮灯。\n');
    expect(pageNumberOf(page, '/paper/draft.txt')).toBe('2');
  });
});

describe('readPageNumber', () => {
  it.each([
    ['三', '3'],
    ['十二', '12'],
    ['03', '3'],
    ['Ａ０３', 'A3'],
    ['a3', 'A3'],
    ['0', null],
    ['要闻', null],
  ])('%s → %s', (printed, number) => {
    expect(readPageNumber(printed)).toBe(number);
  });
});
