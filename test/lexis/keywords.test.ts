import { describe, expect, it } from 'vitest';
import { keywordsOf } from '../../server/src/lexis/keywords';
import { testWords } from '../harness/test-words';

const text =
  '临溪县的养蜂人忙采蜜。全县有蜂箱2万个，今年收蜂蜜12吨。县农业部门组织工作人员为养蜂人送去蜂箱，' +
  '并且开展工作，进一步推动工作发展。';

describe('keywordsOf', () => {
  it('names what the text is about, the most telling first', () => {
    expect(keywordsOf(text, testWords, 3)).toEqual(['养蜂人', '蜂箱', '临溪']);
  });

  it('leaves out everyday words, function words, numbers and single characters', () => {
    const all = keywordsOf(text, testWords, 100);
    for (const word of ['工作', '发展', '并且', '进一步', '今年', '2', '12', '县', '的'])
      expect(all).not.toContain(word);
    for (const word of all) expect(word.length).toBeGreaterThan(1);
  });

  it('gives no more than asked, and nothing for nothing', () => {
    expect(keywordsOf(text, testWords, 1)).toHaveLength(1);
    expect(keywordsOf(text, testWords, 0)).toEqual([]);
    expect(keywordsOf('', testWords, 5)).toEqual([]);
    expect(keywordsOf('2031，12。', testWords, 5)).toEqual([]);
  });
});
