import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/features/analyze';
import { provideHover, type HoverText } from '../../server/src/features/provide-hover';
import { pinyinReader } from '../../server/src/platform/node/pinyin';
import { defaultSettings } from '../../server/src/project/settings';
import { analyzeMarked, thingIn, withThings } from '../harness/analyze-marked';
import { readMarkedText } from '../harness/marked-text';
import { samplePage } from '../harness/sample-page';
import { testNames } from '../harness/test-names';
import { testWords } from '../harness/test-words';

interface Options {
  readonly path?: string;
  readonly issueDate?: string;
}

/** Expects the hover at the cursor to cover what stands in ⟦ ⟧. */
async function hoverAt(marked: string, { path, issueDate }: Options = {}): Promise<HoverText> {
  const { text, spans, cursors } = readMarkedText(marked);
  const settings = { ...defaultSettings, issueDate: issueDate ?? null };
  const analysis = analyze(text, { words: testWords, tagger: testNames, settings, path: path ?? null });
  const hover = await provideHover(analysis, cursors[0]!, pinyinReader);
  expect(hover).not.toBeNull();
  expect(text.slice(hover!.span.start, hover!.span.end)).toBe(text.slice(spans[0]!.start, spans[0]!.end));
  expect(hover!.span).toEqual(spans[0]);
  return hover!;
}

const body = '云岭区召开老旧管网改造现场推进会，三百多人参加会议。';

describe('hover on reporters', () => {
  it.each([
    `本报讯（记者⟦林‸知远⟧）${body}`,
    `本报讯（记者⟦林知⏎‸远⟧）${body}`,
    `本报讯（记者⟦林知远‸⟧）${body}`,
    `本报讯（记者⟦林‸  远⟧）${body}`,
    `本报讯（记者江望舒 通讯员⟦林‸知远⟧）${body}`,
    `花市早开门⏎本报记者 ⟦林知‸远⟧⏎⏎${body}`,
  ])('%s', async (marked) => {
    const { zh, en } = (await hoverAt(marked)).markdown;
    expect(zh).toMatch(/^\*\*林(知)?远\*\*，(本报)?(记者|通讯员)\n\n本版署名 1 篇/u);
    expect(en).toMatch(/^\*\*林(知)?远\*\*, (reporter|correspondent) .*\n\n1 article on this page/u);
  });

  it('lists the headlines that carry the name', async () => {
    const page = `花市早开门\n\n本报讯（记者⟦林‸知远⟧）云岭花市今天开门，买花的人挤满了花市。\n`;
    expect((await hoverAt(page)).markdown.zh).toContain('《花市早开门》');
  });

  it('says where the copy names them, and as what', async () => {
    const page = '花市早开门⏎⏎本报讯（记者⟦林‸知远⟧）花市今天开门，云岭区区长林知⏎远到场。林知远很高兴。⏎';
    const { zh, en } = (await hoverAt(page)).markdown;
    expect(zh).toContain('\n\n云岭区区长\n\n本版提到 2 次，见于《花市早开门》；首次在第 3 行');
    expect(en).toContain('\n\nNamed 2 times on this page, in “花市早开门”; first on line 3');
    const alone = `花市早开门⏎⏎本报讯（记者⟦林‸知远⟧）${body}⏎⏎⬅花市一角。本报记者 林知远 摄⏎`;
    expect((await hoverAt(alone)).markdown.zh).toContain('图片 1 张');
    expect((await hoverAt(alone)).markdown.zh).not.toContain('提到');
  });

  it('formats nothing that the copy has not asked for', async () => {
    const page = `花市*早*开门\n\n本报讯（记者⟦林‸知远⟧）云岭花市今天开门，买花的人挤满了花市。\n`;
    expect((await hoverAt(page)).markdown.zh).toContain('《花市\\*早\\*开门》');
  });
});

describe('hover on people', () => {
  it('knows a name behind its title, with title and count', async () => {
    const marked = `本报讯（记者沈若溪）云岭区委书记⟦江‸望舒⟧走访在建产业项目。江望舒强调，要抓好落实。`;
    const { zh, en } = (await hoverAt(marked)).markdown;
    expect(zh).toContain('**江望舒**');
    expect(zh).toContain('书记');
    expect(zh).toContain('本版提到 2 次');
    expect(en).toContain('Named 2 times on this page');
  });

  it('knows a name that a line break cuts, after a title and in a list', async () => {
    await hoverAt(`本报讯（记者沈若溪）云岭区委书记⟦江望⏎‸舒⟧走访在建产业项目。江望舒强调，要抓好落实。`);
    await hoverAt(
      `本报讯（记者沈若溪）云岭区召开会议。区领导林知远、⟦江⏎望‸舒⟧、袁望山出席会议。会议要求抓好落实。`,
    );
  });
});

describe('hover on names', () => {
  const lead = '花市开门⏎⏎本报讯（记者沈若溪）当天，云岭区委书记江望⏎舒走访花市。⏎⏎';

  it('says in which articles somebody is named, and where first', async () => {
    const second = '云岭学校上课⏎⏎本报讯（记者林知远）云岭学校今天上课，⟦江望‸舒⟧来了。学校里很热闹。⏎';
    const { zh, en } = (await hoverAt(lead + second)).markdown;
    expect(zh).toContain('本版提到 2 次，见于《花市开门》《云岭学校上课》；首次在第 3 行，《花市开门》');
    expect(en).toContain(
      'Named 2 times on this page, in “花市开门”, “云岭学校上课”; first on line 3, in “花市开门”',
    );
  });

  it('says of an article without a headline, and of a caption, what they are', async () => {
    const page = `本报讯（记者沈若溪）区委书记⟦江‸望舒⟧走访花市，花市里人很多，街道上也挤满了车。⏎⏎云岭学校上课⏎⏎本报讯（记者林知远）云岭学校今天上课，江望舒来了，学校里很热闹。⏎`;
    const { zh, en } = (await hoverAt(page)).markdown;
    expect(zh).toContain('见于无标题的一篇、《云岭学校上课》；');
    expect(en).toContain('in an article without a headline, “云岭学校上课”;');
  });

  it('says that this is the first time', async () => {
    const { zh, en } = (await hoverAt(`${lead.replace('江望⏎舒', '⟦江望⏎‸舒⟧')}江望舒说好。⏎`)).markdown;
    expect(zh).toContain('本版提到 2 次，见于《花市开门》；此处为首次');
    expect(en).toContain('this is the first time');
  });

  it('tells how rare characters are read, of people and reporters', async () => {
    const { zh, en } = (await hoverAt('本报讯（记者沈若溪）云岭区区长⟦陆‸昀⟧走访花市。')).markdown;
    expect(zh).toContain('\n\n读音：昀 yún');
    expect(en).toContain('\n\nRead: 昀 yún');
    expect((await hoverAt('本报讯（记者⟦陆‸昀⟧）云岭花市今天开门。')).markdown.zh).toContain('昀 yún');
    expect((await hoverAt(lead.replace('江望⏎舒', '⟦江望⏎‸舒⟧'))).markdown.zh).not.toContain('读音');
  });

  it('points to other persons of the page who are spelt nearly so', async () => {
    const { zh, en } = (await hoverAt(`${lead}区长⟦江望‸书⟧说，花市很好。⏎`)).markdown;
    expect(zh).toContain('形近：江望舒（第 3 行），请核对是不是同一人');
    expect(en).toContain('Spelt nearly so: 江望舒 (line 3). Is it the same person?');
  });

  it('knows places and organisations, with their short forms', async () => {
    const { analysis, cursors, spans, text } = analyzeMarked(
      '公司开工⏎⏎本报讯（记者沈若溪）云岭‸区⟦恒‸远⏎机械公司⟧今天开工。恒远公司说，机器已经到了。⏎',
    );
    const known = withThings(analysis, {
      places: [thingIn(text, '云岭区')],
      organisations: [thingIn(text, '恒远机械公司', '恒远公司')],
    });
    const place = await provideHover(known, cursors[0]!, pinyinReader);
    expect(place!.markdown.zh).toBe('**云岭区**，地名\n\n本版提到 1 次，见于《公司开工》');
    expect(place!.markdown.en).toBe('**云岭区**, place\n\nNamed once on this page, in “公司开工”');
    const organisation = await provideHover(known, cursors[1]!, pinyinReader);
    expect(organisation!.span).toEqual(spans[0]);
    expect(organisation!.markdown.zh).toBe(
      '**恒远机械公司**，单位名称\n\n本版又称：恒远公司\n\n本版提到 2 次，见于《公司开工》；此处为首次',
    );
  });
});

describe('hover on a text of more than a million characters', () => {
  const many = `${samplePage.text}\n\n`.repeat(160);

  it('asks the article alone, and says so', async () => {
    const marked = `${many}花市早开门\n\n本报讯（记者沈若溪）云岭区委书记⟦江‸望舒⟧走访花市。江望舒强调，要抓好落实。\n`;
    const { text, spans, cursors } = readMarkedText(marked);
    expect(text.length).toBeGreaterThan(1_000_000);
    const analysis = analyze(text, {
      words: testWords,
      tagger: testNames,
      settings: defaultSettings,
      path: null,
    });
    expect(analysis.page.articles.length).toBeGreaterThan(500);
    const hover = await provideHover(analysis, cursors[0]!, pinyinReader);
    expect(hover!.span).toEqual(spans[0]);
    expect(hover!.markdown.zh).toContain('书记');
    expect(hover!.markdown.zh).toContain('本稿提到 2 次');
  });
});

describe('hover on dates', () => {
  it('takes the year from the path, and says so', async () => {
    const marked = `本报讯（记者沈若溪）⟦5 月⏎1‸7日⟧，${body}`;
    const { zh, en } = (await hoverAt(marked, { path: '/papers/2031-05-18/A02.txt' })).markdown;
    expect(zh).toBe(
      '**2031年5月17日 星期六**\n\n农历辛亥年闰三月廿六\n\n“5月17日” · 见报前一天 · 年份据见报日期 2031-05-18（文件夹名）',
    );
    expect(en).toBe(
      '**Saturday, 17 May 2031**\n\nlunar calendar: day 26 of leap month 3, year 辛亥\n\n“5月17日” · 1 day before the issue · year from the issue date 2031-05-18 (folder name)',
    );
  });

  it('tells where else the page names the day', async () => {
    const marked = `花市早开门⏎⏎本报讯（记者沈若溪）⟦5月1‸7日⟧，${body}⏎⏎江堤合龙⏎⏎本报讯（记者林知远）5月17日，江堤合龙。`;
    const { zh } = (await hoverAt(marked, { issueDate: '2031-05-18' })).markdown;
    expect(zh).toContain('另有 1 处指这一天：第 7 行（《江堤合龙》）');
  });

  it('says what a vague date leaves open', async () => {
    const { zh } = (await hoverAt(`本报讯（记者沈若溪）⟦近‸日⟧，${body}`)).markdown;
    expect(zh).toContain('没有说明是哪一天');
  });

  it('reads a full date without any issue date', async () => {
    const { zh } = (await hoverAt(`本报讯（记者沈若溪）⟦2030年12‸月1日⟧，${body}`)).markdown;
    expect(zh).toContain('**2030年12月1日 星期日**');
    expect(zh).toContain('年份见原文');
  });

  it('says what is missing where nothing tells the year', async () => {
    const { zh } = (await hoverAt(`本报讯（记者沈若溪）⟦5月1‸7日⟧，${body}`)).markdown;
    expect(zh).toContain('不知道是哪一年');
    expect(zh).toContain('newspaper\\.issueDate');
  });

  it('prefers what starts at the cursor to what ends there', async () => {
    const { zh } = (
      await hoverAt(`本报讯（记者沈若溪）${body}林知远⟦‸5月17日⟧到会。`, {
        issueDate: '2031-05-18',
      })
    ).markdown;
    expect(zh).toContain('2031年5月17日');
  });

  it.each(['', '\uFEFF', '没有日期也没有姓名的一句话。'])('is silent on %j', async (text) => {
    const analysis = analyze(text, {
      words: testWords,
      tagger: testNames,
      settings: defaultSettings,
      path: null,
    });
    for (let offset = 0; offset <= text.length; offset++)
      expect(await provideHover(analysis, offset, pinyinReader)).toBeNull();
  });
});
