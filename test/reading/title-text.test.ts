import { describe, expect, it } from 'vitest';
import { titleText } from '../../server/src/reading/title-text';

describe('a title with its body', () => {
  it('is printed as one', () => {
    expect(titleText({ text: '局长', organisation: '云岭区教育局' })).toBe('云岭区教育局局长');
    expect(titleText({ text: '教授', organisation: null })).toBe('教授');
  });

  it('has the unit of a place once', () => {
    expect(titleText({ text: '区委书记', organisation: '云岭区' })).toBe('云岭区委书记');
    expect(titleText({ text: '市政府副市长', organisation: '星洲市' })).toBe('星洲市政府副市长');
    expect(titleText({ text: '区长', organisation: '云岭区' })).toBe('云岭区区长');
    expect(titleText({ text: '区委书记', organisation: '星洲市' })).toBe('星洲市区委书记');
  });
});
