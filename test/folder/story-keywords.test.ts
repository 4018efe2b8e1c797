import { describe, expect, it } from 'vitest';
import { digestPage } from '../../server/src/folder/digest-page';
import {
  commonKeywords,
  keywordCount,
  readKeywords,
  storyKeywords,
} from '../../server/src/folder/story-keywords';
import { toldAgain, toldBefore } from '../harness/told-again';
import { readText } from '../rules/read-example';
import { testWords } from '../harness/test-words';

function keywords(text: string): string[] {
  return readKeywords(storyKeywords(readText(text).page.articles[0]!.value, testWords));
}

function words(...numbers: readonly number[]): string[] {
  return numbers.map((number) => `词${number}`);
}

const ten = words(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);

describe('The keywords of a story', () => {
  it('name what it is about, not who has written it, whatever is said around them', () => {
    const found = keywords(toldBefore);
    expect(found.slice(0, 4)).toEqual(['直播间', '合作社', '柑橘', '果子']);
    expect(found.length).toBeLessThanOrEqual(keywordCount);
    for (const word of ['沈若溪', '本报讯', '昨日', '记者']) expect(found).not.toContain(word);
  });

  it('are kept with every story that can be told from others, and with no brief', () => {
    const brief = '云岭花市开门\n\n　　本报讯（记者林知远） 昨日，云岭花市开门，三百个摊位摆满了兰花。\n';
    const { articles } = digestPage(readText(`${toldBefore}\n${brief}`), null);
    expect(articles.map((article) => article.keywords)).toEqual([keywords(toldBefore).join(' '), undefined]);
  });

  it('are mostly the same where the story is told in other words', () => {
    const common = commonKeywords(keywords(toldAgain), keywords(toldBefore));
    expect(common!.length).toBeGreaterThan(20);
    // The longer list says which come first.
    expect(common!.slice(0, 3)).toEqual(['合作社', '柑橘', '直播间']);
  });
});

describe('Words that two stories have in common', () => {
  it('are told where seven of ten of the fewer are the same', () => {
    expect(commonKeywords(ten, words(6, 5, 4, 3, 2, 1, 0, 11, 12, 13))).toEqual(words(0, 1, 2, 3, 4, 5, 6));
    expect(commonKeywords(ten, words(5, 4, 3, 2, 1, 0, 11, 12, 13, 14))).toBeNull();
    expect(commonKeywords(ten, words(5, 4, 3, 2, 1, 0, 11))).toEqual(words(0, 1, 2, 3, 4, 5));
  });

  it('say nothing where they are few', () => {
    expect(commonKeywords(words(0, 1, 2, 3, 4), ten)).toBeNull();
    expect(commonKeywords([], [])).toBeNull();
    expect(readKeywords('')).toEqual([]);
  });
});
