import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nameCharacterFiles } from '../../../scripts/name-characters/name-character-files';
import { nameDifference, namesAlike } from '../../../server/src/lexis/people/name-likeness';
import { strokeCount } from '../../../server/src/lexis/people/stroke-count';

describe('characters of names', () => {
  it('have the strokes and sounds that the libraries give', () => {
    for (const { path, content } of nameCharacterFiles()) expect(readFileSync(path, 'utf8')).toBe(content);
  });

  it('have the strokes of the mainland', () => {
    expect(Array.from('王江陈黄邓郭', strokeCount)).toEqual([4, 6, 7, 11, 4, 10]);
    expect(strokeCount('A')).toBe(0);
  });

  it('sound or look alike', () => {
    expect(nameDifference('付知秋', '傅知秋')).toEqual({ at: 0, likeness: 'sound' });
    expect(nameDifference('林曦和', '林羲和')).toEqual({ at: 1, likeness: 'sound' });
    expect(nameDifference('陈末', '陈未')).toEqual({ at: 1, likeness: 'shape' });
    expect(nameDifference('江望舒', '江望北')).toEqual({ at: 2, likeness: 'none' });
    expect(nameDifference('江望舒', '江北望')).toBeNull();
    expect(namesAlike('付知秋')).toContain('付智秋');
  });
});
