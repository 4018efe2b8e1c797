import { describe, expect, it } from 'vitest';
import { bearersOf } from '../../server/src/reading/bearers';

const named = (...names: readonly (readonly [name: string, article: number | null])[]) =>
  bearersOf(names.map(([name, article]) => ({ name, article })));

describe('who bears a surname', () => {
  it('is the one person of that surname in the article', () => {
    const bearer = named(['陆昀', 0], ['陆春生', 1]);
    expect(bearer('陆某', 0)).toBe('陆昀');
    expect(bearer('陆', 1)).toBe('陆春生');
  });

  it('is the one person of the page where the article names none', () => {
    expect(named(['陆昀', 0], ['江望舒', 1])('陆某某', 1)).toBe('陆昀');
  });

  it('is nobody where two or none could be meant', () => {
    expect(named(['陆昀', 0], ['陆春生', 0])('陆某', 0)).toBe('陆某');
    expect(named(['陆昀', 0], ['陆春生', 1])('陆', 2)).toBe('陆');
    expect(named(['江望舒', 0])('陆女', 0)).toBe('陆女');
  });

  it('knows surnames of two characters', () => {
    expect(named(['欧阳若溪', 0])('欧阳某', 0)).toBe('欧阳若溪');
    expect(named(['欧阳若溪', 0])('欧阳', 0)).toBe('欧阳若溪');
  });

  it('leaves whole names alone', () => {
    expect(named(['陆昀', 0])('陆春生', 0)).toBe('陆春生');
  });
});
