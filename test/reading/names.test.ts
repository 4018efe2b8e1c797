import { describe, expect, it } from 'vitest';
import { readPage } from '../../server/src/page/read-page';
import { namesOfArticle } from '../../server/src/reading/article-names';
import { namesOf } from '../../server/src/reading/names';
import { readOf } from '../../server/src/reading/read';
import type { Person } from '../../server/src/reading/reading';
import { testNames } from '../harness/test-names';
import { testWords } from '../harness/test-words';

const page = `星洲召开老街保护推进会

  本报讯（记者林知远） 5 月
17日上午，云岭区（高新区）党
工委书记、管委会主任江望舒主
持召开老街保护推进会。区领导
沈若溪、顾长河、欧阳明、陆海
棠出席会议。

江望舒指出，要把老街保护好、
利用好。会后，江望
舒一行察看了东河老街的修缮情
况，沈若溪作了汇报。

临溪蜂农忙采蜜

本报记者 沈  溪

“今年的蜜好。”村民陆春生把蜂
箱搬上了车。他家的老屋很温
馨，他家的蜂箱已有 40 个。县
农业农村局局长顾长河说，全县
有蜂箱2万个。

⬅蜂农在采蜜。本 报 记 者
沈  溪 温  馨 摄
`;

function people(text: string): readonly Person[] {
  return namesOf(readPage(text, testWords), testWords, testNames).people;
}

function find(all: readonly Person[], name: string): Person {
  const found = all.find((person) => person.name === name);
  if (found === undefined)
    throw new Error(`${name} is not among ${all.map((person) => person.name).join('、')}`);
  return found;
}

function mentions(text: string, name: string): string[] {
  return find(people(text), name).mentions.map(({ span }) => text.slice(span.start, span.end));
}

describe('the persons of a page', () => {
  it('names everybody in order of first mention, and nothing else', () => {
    expect(people(page).map(({ name }) => name)).toEqual([
      '林知远',
      '江望舒',
      '沈若溪',
      '顾长河',
      '欧阳明',
      '陆海棠',
      '沈溪',
      '陆春生',
      '温馨',
    ]);
  });

  it('finds a name again wherever it stands, one mention across a line break', () => {
    expect(mentions(page, '江望舒')).toEqual(['江望舒', '江望舒', '江望\n舒']);
    expect(mentions(page, '陆海棠')).toEqual(['陆海\n棠']);
    expect(mentions(page, '沈若溪')).toEqual(['沈若溪', '沈若溪']);
  });

  it('knows a padded name in byline and credit', () => {
    expect(mentions(page, '沈溪')).toEqual(['沈  溪', '沈  溪']);
    expect(mentions(page, '温馨')[0]).toBe('温  馨');
  });

  it('does not take a common word for the name that looks like it', () => {
    expect(mentions(page, '温馨')).toHaveLength(1);
  });

  it('gathers titles with their organisations', () => {
    expect(find(people(page), '江望舒').titles).toEqual([
      { text: '党工委书记', organisation: '云岭区（高新区）' },
      { text: '管委会主任', organisation: '云岭区（高新区）' },
    ]);
    expect(find(people(page), '顾长河').titles).toEqual([
      { text: '区领导', organisation: null },
      { text: '局长', organisation: '县农业农村局' },
    ]);
  });

  it('says in which article a mention stands', () => {
    const read = readPage(page, testWords);
    for (const { mentions: all } of namesOf(read, testWords, testNames).people) {
      for (const { span, article } of all) {
        const { value, start } = article === null ? read.captions[0]! : read.articles[article]!;
        expect(span.start).toBeGreaterThanOrEqual(start);
        expect(span.end).toBeLessThanOrEqual(start + value.raw.length);
      }
    }
    expect(find(people(page), '顾长河').mentions.map(({ article }) => article)).toEqual([0, 1]);
  });

  it('never gives two mentions of one place', () => {
    const spans = people(page)
      .flatMap((person) => person.mentions.map(({ span }) => span))
      .sort((a, b) => a.start - b.start);
    for (let index = 1; index < spans.length; index++)
      expect(spans[index]!.start).toBeGreaterThanOrEqual(spans[index - 1]!.end);
  });

  it('gives the same after an edit as from scratch, and reads only the changed article again', () => {
    const before = readPage(page, testWords);
    namesOf(before, testWords, testNames);
    const edited = page.replace('沈若溪作了汇报', '顾长河、唐晓棠作了汇报');
    const after = readPage(edited, testWords, before);
    expect(namesOf(after, testWords, testNames).people).toEqual(people(edited));
    expect(find(namesOf(after, testWords, testNames).people, '唐晓棠').mentions).toHaveLength(1);
    const last = before.articles.at(-1)!.value;
    expect(after.articles.at(-1)!.value).toBe(last);
    expect(namesOfArticle(after.articles.at(-1)!.value, testWords, testNames)).toBe(
      namesOfArticle(last, testWords, testNames),
    );
  });

  it('finds nobody in what names nobody', () => {
    for (const text of ['', '\n\n', 'const x = 1;\n', '今天天气很好，大家都很高兴。\n'])
      expect(people(text)).toEqual([]);
  });
});

describe('a name, known once,', () => {
  it('is whole also where its first part was not seen', () => {
    const text = '　　日本首相岸田文雄昨日表示，将访问星洲。岸田文雄说，他很期待。\n';
    expect(people(text).map(({ name }) => name)).toEqual(['岸田文雄']);
    expect(mentions(text, '岸田文雄')).toHaveLength(2);
  });

  it('is that of the person by the piece that stands for it', () => {
    const text =
      '　　美国前总统唐纳德·特朗普昨日发表讲话。特朗普说，他将参选。\n　　区长阿卜杜拉·艾山来到现场。阿卜杜拉说，大家辛苦了。\n';
    expect(people(text).map(({ name }) => name)).toEqual(['唐纳德·特朗普', '阿卜杜拉·艾山']);
    expect(mentions(text, '唐纳德·特朗普')).toEqual(['唐纳德·特朗普', '特朗普']);
    expect(mentions(text, '阿卜杜拉·艾山')).toEqual(['阿卜杜拉·艾山', '阿卜杜拉']);
  });
});

describe('titles', () => {
  const titles = (text: string): string[] =>
    find(people(text), '江望舒').titles.map(
      ({ text: title, organisation }) => `${organisation ?? ''}/${title}`,
    );

  it('of one office are one, however short it is called later', () => {
    expect(
      titles('　　示范区党工委书记、管委会主任江望舒说，好。江主任说，要快。江书记强调，要稳。\n'),
    ).toEqual(['示范区/党工委书记', '示范区/管委会主任']);
    expect(titles('　　主任江望舒说，好。昨日，示范区管委会主任江望舒来到现场。\n')).toEqual([
      '示范区/管委会主任',
    ]);
    expect(titles('　　云岭区副区长江望舒说，好。江区长说，要快。\n')).toEqual(['云岭区/副区长']);
  });

  it('of two offices are two', () => {
    expect(titles('　　副主任江望舒说，好。昨日，主任江望舒来到现场。\n')).toEqual(['/副主任', '/主任']);
    expect(titles('　　云岭区区长江望舒说，好。昨日，东河镇镇长江望舒来到现场。\n')).toEqual([
      '云岭区/区长',
      '东河镇/镇长',
    ]);
  });
});

describe('places and organisations of a page', () => {
  const copy = `星洲市恒远机械制造有限责任公司扩产

　　本报讯（记者林知远）昨日，星洲
市恒远机械制造有限责任公司举行开工
仪式，星洲市市长江望舒出席。公司总
经理陆昀致辞。

　　江市长说，恒远公司是全市的骄傲。
陆总经理介绍，恒远机
械今年产值可达三亿元。
`;
  const { people: persons, places, organisations } = namesOf(readPage(copy, testWords), testWords, testNames);
  const texts = (mentions: Person['mentions']) =>
    mentions.map(({ span, text }) => [text, copy.slice(span.start, span.end)]);

  it('give a short form to the whole name, also over a line end', () => {
    const whole = '星洲市恒远机械制造有限责任公司';
    expect(organisations.map(({ name }) => name)).toEqual([whole]);
    expect(texts(organisations[0]!.mentions)).toEqual([
      [whole, whole],
      [whole, '星洲\n市恒远机械制造有限责任公司'],
      ['恒远公司', '恒远公司'],
      ['恒远机械', '恒远机\n械'],
    ]);
  });

  it('give a surname with an address to the one who bears it', () => {
    expect(persons.map(({ name }) => name)).toEqual(['林知远', '江望舒', '陆昀']);
    expect(texts(persons[1]!.mentions)).toEqual([
      ['江望舒', '江望舒'],
      ['江', '江'],
    ]);
    expect(texts(persons[2]!.mentions)).toEqual([
      ['陆昀', '陆昀'],
      ['陆', '陆'],
    ]);
  });

  it('are in order of first mention', () => {
    expect(places.map(({ name }) => name)).toEqual(['星洲市']);
  });

  it('are the same after an edit as from scratch', () => {
    const before = readPage(copy, testWords);
    namesOf(before, testWords, testNames);
    const edited = copy.replace('制造有限责任公司扩产', '厂扩产').replace('骄傲', '骄子');
    const after = namesOf(readPage(edited, testWords, before), testWords, testNames);
    expect(after).toEqual(namesOf(readPage(edited, testWords), testWords, testNames));
  });
});

describe('readOf', () => {
  it('reads people and dates when they are asked for, once', () => {
    const read = readPage(page, testWords);
    const reading = readOf(read, {
      words: testWords,
      tagger: testNames,
      issueDate: { value: '2031-05-18', from: 'option' },
    });
    expect(reading.page).toBe(read);
    expect(reading.people).toBe(reading.people);
    expect(reading.people.map(({ name }) => name)).toContain('江望舒');
    expect(reading.dates).toBe(reading.dates);
    expect(reading.dates.map(({ start }) => start)).toContain('2031-05-17');
  });
});
