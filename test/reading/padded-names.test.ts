import { describe, expect, it } from 'vitest';
import type { NameTagger } from '../../server/src/lexis/people/name-tagger';
import { readPage } from '../../server/src/page/read-page';
import { namesOf } from '../../server/src/reading/names';
import { testNames } from '../harness/test-names';
import { testWords } from '../harness/test-words';

function mentions(text: string, name: string): string[] {
  const { people } = namesOf(readPage(text, testWords), testWords, testNames);
  const found = people.find((person) => person.name === name)?.mentions ?? [];
  return found.map(({ span }) => text.slice(span.start, span.end));
}

const body = `  本报讯（记者林知远）昨日上午，
养蜂人沈溪把蜂箱搬上了山。沈溪说，
今年的蜜好，村里人都来买他的蜜。
`;

describe('a padded name that the page knows', () => {
  it.each([
    ['headline', `养蜂人沈  溪的一天\n\n${body}`, '沈  溪'],
    ['headline, wide space', `沈　溪：蜂箱搬上山\n\n${body}`, '沈　溪'],
    ['headline, one space', `沈 溪搬蜂箱上山\n\n${body}`, '沈 溪'],
    ['headline, a title that ends as a word begins', `临溪县县长沈  溪上山\n\n${body}`, '沈  溪'],
    ['subhead', `蜂箱搬上了山\n——访养蜂人沈  溪\n\n${body}`, '沈  溪'],
    ['kicker', `沈  溪表示：\n\n今年蜂蜜产量可以翻一番\n\n${body}`, '沈  溪'],
    ['note', `蜂箱搬上了山\n\n【编者按】养蜂人沈  溪守山十年。\n\n${body}`, '沈  溪'],
    ['section', `蜂箱搬上了山\n\n${body}\n沈　溪和他的蜂\n\n  他家的老屋在山脚下，门前是东河。\n`, '沈　溪'],
    ['caption', `蜂箱搬上了山\n\n${body}\n图为沈  溪在采蜜。本报记者 林知远 摄\n`, '沈  溪'],
    ['caption of none', `⬅沈　溪在采蜜。本报记者 林知远 摄\n\n蜂箱搬上了山\n\n${body}`, '沈　溪'],
  ])('is found in a %s', (_, text, padded) => {
    expect(mentions(text, '沈溪')).toContain(padded);
    expect(mentions(text, '沈溪')).toHaveLength(3);
  });

  it('is no pause between two phrases', () => {
    const text = (headline: string): string => `${headline}\n\n  本报讯（记者高峰 方案 沈溪）昨日，
星洲湾的老屋都修好了，人们搬了进去。
`;
    expect(mentions(text('云岭再攀新高　峰会今日开幕'), '高峰')).toEqual(['高峰']);
    expect(mentions(text('走遍四方　案牍不劳形'), '方案')).toEqual(['方案']);
    expect(mentions(text('沈　溪水清清绕老街'), '沈溪')).toEqual(['沈溪']);
  });

  it('is no letter-spaced word', () => {
    const text = '温 馨 提 示\n\n  本报讯（记者温馨）昨日，星洲湾的老屋都修好了，人们搬了进去。\n';
    expect(mentions(text, '温馨')).toEqual(['温馨']);
  });
});

describe('a keystroke', () => {
  it('has only the changed paragraph read again', () => {
    const read: string[] = [];
    const counting: NameTagger = {
      names: (text) => {
        read.push(text);
        return testNames.names(text);
      },
    };
    const caption = '\n图为沈  溪在采蜜。本报记者 林知远 摄\n';
    const section = '\n沈　溪和他的蜂\n\n  他家的老屋在山脚下，门前是东河。\n';
    const text = `养蜂人沈  溪的一天\n——访一位守山人\n\n${body}${section}${caption}`;
    const before = readPage(text, testWords);
    namesOf(before, testWords, counting);
    expect(read.length).toBeGreaterThan(4);
    read.length = 0;
    const edited = text.replace('今年的蜜', '今年的新蜜');
    namesOf(readPage(edited, testWords, before), testWords, counting);
    expect(read).toHaveLength(1);
    expect(read[0]).toContain('今年的新蜜');
  });
});
