import { describe, expect, it } from 'vitest';
import { wholeTitles } from '../../server/src/project/whole-titles';

describe('titles of a roster', () => {
  it('are told in full, each once, a deputy beside the chief', () => {
    expect(wholeTitles(['书记', '星洲市委书记', '主任', '副主任', '星洲市委书记'])).toEqual([
      '星洲市委书记',
      '主任',
      '副主任',
    ]);
    expect(wholeTitles(['星洲市委副书记', '书记'])).toEqual(['星洲市委副书记', '书记']);
  });
});
