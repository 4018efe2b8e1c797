import { describe, expect, it } from 'vitest';
import { excludeEachOther, isSamePost, readPost } from '../../../server/src/lexis/people/read-post';

const post = (title: string): NonNullable<ReturnType<typeof readPost>> => readPost(title)!;

describe('readPost', () => {
  it('reads body and office', () => {
    expect(readPost('示范区（高新区）管委会副主任')).toEqual({
      body: '示范区管委会',
      head: '主任',
      isDeputy: true,
    });
    expect(readPost('该街道党工委书记')).toEqual({ body: '街道党工委', head: '书记', isDeputy: false });
  });

  it.each(['记者', '原云岭区区长', '时任局长', '云岭区代区长', '名誉会长'])(
    '%s is no office held now',
    (title) => {
      expect(readPost(title)).toBeNull();
    },
  );

  it.each([
    ['云岭区副区长', '云岭区区长', true],
    ['云岭区区长', '云岭区县长', true],
    ['区委副书记', '云岭区委书记', true],
    ['区委副书记', '区委政法委书记', false],
    ['区委副书记', '区长', false],
    ['副局长', '局长', false],
  ])('%s and %s exclude each other: %s', (a, b, expected) => {
    expect(excludeEachOther(post(a), post(b))).toBe(expected);
    expect(isSamePost(post(a), post(a))).toBe(true);
  });
});
