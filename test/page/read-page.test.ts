import { describe, expect, test } from 'vitest';
import { changePage, readPage } from '../../server/src/page/read-page';
import type { Page } from '../../server/src/page/page';
import { seededRandom } from '../harness/seeded-random';
import { testWords } from '../harness/test-words';

const read = (text: string, previous?: Page) => readPage(text, testWords, previous);

/** One short line per article: headings, reporters, and where the paragraphs start. */
function outline(page: Page): string[] {
  return page.articles.map(({ value }) =>
    [
      value.kicker && `肩：${value.kicker.text}`,
      value.headline?.text ?? '（无标题）',
      value.subhead && `副：${value.subhead.text}`,
      value.reporters.map((reporter) => reporter.name).join('、'),
    ]
      .filter((part) => part !== null && part !== '')
      .join(' | '),
  );
}

/** All that was read, as text: maps between offsets are functions, and equal where what they map is. */
const plain = ({ articles, captions, furniture }: Page) => JSON.stringify([articles, captions, furniture]);

const paragraphs = (text: string) =>
  read(text).articles.flatMap(({ value }) => value.paragraphs.map((paragraph) => paragraph.value.text));

const before = `云岭区举办社区运动会

本报讯（记者林知远） 昨天上午，云岭区社区
运动会在文昌广场开幕，二十四支队伍、三百多
名居民参加了拔河、跳绳和踢毽子比赛。

临溪县果农喜收早桃

本报讯（记者沈若溪） 临溪县的早桃近日开
园，果农从凌晨开始采摘，装箱后由冷链车送往
省城的批发市场，每公斤比去年多卖两元。
`;

const after = `本报讯（记者林知远） 昨天上午，云岭区社区
运动会在文昌广场开幕，二十四支队伍、三百多
名居民参加了拔河、跳绳和踢毽子比赛。

云岭区举办社区运动会

本报讯（记者沈若溪） 临溪县的早桃近日开
园，果农从凌晨开始采摘，装箱后由冷链车送往
省城的批发市场，每公斤比去年多卖两元。

临溪县果农喜收早桃
`;

// An article that needs no headline lets one sheet end and the next start.
const issue = Array.from(
  { length: 220 },
  (
    _,
    number,
  ) => `${after.replace('三百多', `第${number}届，三百多`).replace('早桃近日', `第${number}批早桃近日`)}
本报讯（记者周霁） 第${number}号公告昨天贴在文昌广场，
提醒居民雨天不要在桥洞里避雨，遇到积水请绕行。
`,
).join('');

describe('headlines find their bodies', () => {
  const articles = ['云岭区举办社区运动会 | 林知远', '临溪县果农喜收早桃 | 沈若溪'];

  test('above them', () => {
    expect(outline(read(before))).toEqual(articles);
  });

  test('below them', () => {
    expect(outline(read(after))).toEqual(articles);
  });

  test('with no blank line between', () => {
    expect(outline(read(before.replace(/\n\n/gu, '\n')))).toEqual(articles);
  });

  test('an article without a headline has none, even between two that have one', () => {
    const page = after.replace('临溪县果农喜收早桃\n', '').concat(`本报讯（记者方岩） 星洲大桥昨夜合龙，这座跨
江桥全长三公里，年底前将通车，届时两岸往来只
要五分钟，老渡口也将改建为公园。

星洲大桥昨夜合龙
`);
    expect(outline(read(page))).toEqual([articles[0], '（无标题） | 沈若溪', '星洲大桥昨夜合龙 | 方岩']);
  });
});

describe('kicker, headline, subhead', () => {
  const body = `本报讯（记者林知远） 昨天上午，云岭区社区运动会在文昌广场开
幕，二十四支队伍、三百多名居民参加了拔河、跳绳和踢毽子比赛。
`;

  test.each([
    [
      '云岭区运动会组委会宣布\n\n社区运动会明年办到乡镇\n',
      '肩：云岭区运动会组委会宣布 | 社区运动会明年办到乡镇 | 林知远',
    ],
    [
      '顾云舟在云岭区调研时强调\n把运动场建到居民家门口\n',
      '肩：顾云舟在云岭区调研时强调 | 把运动场建到居民家门口 | 林知远',
    ],
    ['云岭区社区运动会开幕\n——三百居民同场拔河\n', '云岭区社区运动会开幕 | 副：——三百居民同场拔河 | 林知远'],
    ['云岭区二十四支居民队伍拔河跳\n绳踢毽子\n', '云岭区二十四支居民队伍拔河跳绳踢毽子 | 林知远'],
    ['“运动场建到\n家门口”\n', '“运动场建到家门口” | 林知远'],
  ])('%s', (headings, expected) => {
    expect(outline(read(`${headings}\n${body}`))).toEqual([expected]);
  });
});

describe('paragraphs', () => {
  test('a blank line in the middle of a sentence does not part them, a missing one does not join them', () => {
    expect(
      paragraphs(`本报讯（记者林知远） 昨天上午，云岭区社区
运动会在文昌广场开幕，二十四支队伍、三百多

名居民参加了拔河、跳绳和踢毽子比赛。
组委会介绍，明年的比赛将办到乡镇去，让
更多的人在家门口参加运动。
`),
    ).toEqual([
      '本报讯（记者林知远） 昨天上午，云岭区社区运动会在文昌广场开幕，二十四支队伍、三百多名居民参加了拔河、跳绳和踢毽子比赛。',
      '组委会介绍，明年的比赛将办到乡镇去，让更多的人在家门口参加运动。',
    ]);
  });

  test('a sentence that ends at the end of a full line does not end its paragraph', () => {
    expect(
      paragraphs(`本报讯（记者林知远） 昨天上午，云岭区社区
运动会在文昌广场开幕，二十四支队伍参加比赛。
三百多名居民分别参加了拔河、跳绳和踢毽子，赛
场边的老人孩子不停地加油。
`),
    ).toHaveLength(1);
  });

  test('a first line that is short by its indent and ends a sentence does not end its paragraph', () => {
    expect(
      paragraphs(
        '本报讯（记者林知远）三年前，这里还是\n一片养鸭场，如今成了白鹭过冬的地方，来\n看鸟的人一年比一年多。\n\n村里在塘边种了六百多棵乌桕和水杉。\n又把两座废弃的鸭棚改成观鸟的小屋，请林\n业站的老师给村民上课。\n',
      ),
    ).toHaveLength(2);
  });

  test('lines wider than any column are paragraphs, with and without blank lines between', () => {
    const long = (words: string): string => `${words.repeat(Math.ceil(60 / words.length))}。`;
    const copy = [
      long('村里在塘边种了乌桕和水杉，'),
      long('鸭棚改成观鸟的小屋，'),
      long('林业站的老师给村民上课，'),
    ];
    for (const between of ['\n', '\n\n']) {
      expect(paragraphs(`村里来了白鹭\n\n本报讯（记者林知远）${copy.join(between)}\n`)).toHaveLength(3);
    }
  });

  test('copy that nobody has wrapped has a paragraph a line, however short', () => {
    const copy = [
      '本报讯（记者林知远）大会决定在云岭开一家书店，年底开张。',
      '与会的人都很高兴，说这是多年来盼望的一件好事。',
      '会后还参观了老粮仓和花市。',
      '书店由区里的供销社负责筹办，选址在老粮仓隔壁。',
    ];
    expect(paragraphs(`云岭要开书店\n\n${copy.join('\n\n')}\n`)).toEqual(copy);
  });

  test('a line that opens with spaces behind a full stop starts one', () => {
    expect(
      paragraphs(
        '本报讯（记者林知远） 昨天，运动会在文昌广场开幕。\n    三百多名居民参加了拔河比赛。\n 明年办到乡镇去。\n',
      ),
    ).toHaveLength(3);
  });

  test('indented files need no blank lines', () => {
    expect(
      paragraphs(
        '　　本报讯（记者林知远）昨天，运动会开幕。\r\n　　三百多名居民参加了比赛。\r\n　　明年办到乡镇去。\r\n',
      ),
    ).toHaveLength(3);
  });
});

describe('identity', () => {
  test('an edit leaves every other article the same object, and in its own the other paragraphs', () => {
    const text = before.replace(
      '每公斤比去年多卖两元。',
      '每公斤比去年多卖两元。\n\n采摘要持续到六月中旬，县里为此增开了三班公\n交车，方便城里人来果园。',
    );
    const first = read(text);
    const second = read(text.replace('三班', '四班'), first);
    expect(second.articles[0]!.value).toBe(first.articles[0]!.value);
    expect(second.articles[1]!.value).not.toBe(first.articles[1]!.value);
    const [kept, changed] = second.articles[1]!.value.paragraphs;
    expect(kept!.value).toBe(first.articles[1]!.value.paragraphs[0]!.value);
    expect(changed!.value).not.toBe(first.articles[1]!.value.paragraphs[1]!.value);
  });

  test('a line above moves articles without making new ones', () => {
    const first = read(after);
    const second = read(`A02 要闻\n\n${after}`, first);
    expect(second.articles.map((article) => article.value)).toEqual(
      first.articles.map((article) => article.value),
    );
    expect(second.articles[1]!.value).toBe(first.articles[1]!.value);
    expect(second.articles[1]!.start).toBe(first.articles[1]!.start + 8);
  });

  test('the same text is the same page', () => {
    const page = read(before);
    expect(read(before, page)).toBe(page);
  });
});

describe('texts longer than a page', () => {
  test('are read the same from scratch and from an earlier version, and keep their articles', () => {
    expect(issue.length).toBeGreaterThan(40_000);
    const first = read(issue);
    const at = issue.indexOf('第110号公告');
    const text = `${issue.slice(0, at)}昨天，${issue.slice(at)}`;
    const second = read(text, first);
    const scratch = read(text);
    expect(plain(second)).toBe(plain(scratch));
    expect(second.lines.count).toBe(scratch.lines.count);
    for (let line = 0; line <= second.lines.count; line += 7) {
      expect(second.lines.start(line)).toBe(scratch.lines.start(line));
    }
    const kept = second.articles.filter((article, index) => article.value === first.articles[index]?.value);
    expect(kept.length).toBe(first.articles.length - 1);
  });

  test('crossing the bound in either direction changes nothing that is read', () => {
    const short = issue.slice(0, issue.indexOf('本报讯（记者周霁） 第77号'));
    const bound = issue.slice(0, issue.indexOf('本报讯（记者周霁）', 40_000));
    expect(bound.length).toBeGreaterThan(40_000);
    const grown = read(bound, read(short));
    expect(plain(grown)).toBe(plain(read(bound)));
    expect(plain(read(short, grown))).toBe(plain(read(short)));
  });
});

describe('a page that is typed in', () => {
  const pieces = ['书', '\n', '\n\n', '。', '本报讯（记者方岩） 昨天', '“', '   ', '\r\n', after, ''];

  test.each([
    ['a page', after.repeat(3), 300],
    ['a long text', issue, 60],
  ])('%s is what reading it anew would give, change after change', (_, start, rounds) => {
    const random = seededRandom(20310518);
    let text = start;
    let page = read(text);
    for (let round = 0; round < rounds; round++) {
      const at = random(text.length + 1);
      const span = { start: at, end: Math.min(text.length, at + random(2) * random(40)) };
      const piece = pieces[random(pieces.length)]!;
      page = changePage(page, span, piece, testWords);
      text = text.slice(0, span.start) + piece + text.slice(span.end);
      const anew = read(text);
      expect(plain(page), `round ${round}`).toBe(plain(anew));
      expect(page.lines.count).toBe(anew.lines.count);
      expect(page.lines.position(at)).toEqual(anew.lines.position(at));
      expect(page.slice(at, at + 30)).toBe(text.slice(at, at + 30));
      if (round % 10 === 0) expect(page.text).toBe(text);
    }
  });
});
