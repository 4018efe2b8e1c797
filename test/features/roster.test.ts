import { describe, expect, it } from 'vitest';
import { provideCompletions } from '../../server/src/features/provide-completions';
import { provideHover } from '../../server/src/features/provide-hover';
import { provideRosterChange } from '../../server/src/features/provide-roster-change';
import { pinyinReader } from '../../server/src/platform/node/pinyin';
import { readNames, readPeople } from '../../server/src/project/read-roster';
import { rosterOf } from '../../server/src/project/roster';
import { defaultSettings, type Settings } from '../../server/src/project/settings';
import { timeLimit } from '../harness/time-limit';
import { analyzeMarked, thingIn, withThings } from '../harness/analyze-marked';

const page = '本报讯（记者沈若溪）当天，高新区管委会主任江望舒走访花市。江望舒说好。⏎⏎';
const settings = withRoster(
  '江望舒\t高新区管委会主任\t3\t江望抒\t2031年到任\n林知远\t星洲市市长|星洲市委副书记\t1\n' +
    '江映秋\t云岭区副区长\n阿尔·贝克\n沈若溪\t本报记者\n',
  '星洲市\n临溪县\t临溪\n',
  '星洲市恒远机械有限公司\t恒远公司\n',
);

function withRoster(people: string, places = '', organisations = ''): Settings {
  const roster = rosterOf(
    readPeople(people).entries,
    readNames(places, 'places').entries,
    readNames(organisations, 'organisations').entries,
  );
  return { ...defaultSettings, roster };
}

describe('completion from the roster', () => {
  function offered(marked: string, with_ = settings): string[] {
    const { analysis, cursors, text } = analyzeMarked(page + marked, with_);
    return provideCompletions(analysis, cursors[0]!).map(
      ({ span, newText, from }) => `${text.slice(span.start, span.end)}→${newText} ${from}`,
    );
  }

  it('has the names of the page first, each once', () => {
    expect(offered('新来的江‸')).toEqual(['江→江望舒 page', '江→江映秋 roster']);
    expect(offered('新来的江‸', withRoster(''))).toEqual(['江→江望舒 page']);
  });

  it('has all kinds of names, and their other forms', () => {
    expect(offered('昨天在临‸')).toEqual(['临→临溪县 roster', '临→临溪 roster']);
    expect(offered('昨天在恒远‸')).toEqual(['恒远→恒远公司 roster']);
    expect(offered('昨天，阿尔·‸')).toEqual(['阿尔·→阿尔·贝克 roster']);
  });

  it.each([
    ['当天，星洲市市长‸', ['→林知远 roster']],
    ['当天，市长‸', ['→林知远 roster']],
    ['当天，市委副书记‸', ['→林知远 roster']],
    ['当天，副市长‸', []],
    ['当天，区长‸', []],
    ['当天，副区长‸', ['→江映秋 roster']],
    ['当天，副区长江‸', ['江→江望舒 page', '江→江映秋 roster']],
    ['当天，林知远‸', []],
    ['当天，林‸知远走访花市。', []],
  ])('goes by the title that stands before: %s', (marked, expected) =>
    expect(offered(marked)).toEqual(expected),
  );

  it('has whose title stands before the name before the others of the roster', () => {
    const with_ = withRoster('林映秋\t云岭区区长\n林知远\t星洲市市长\n');
    expect(offered('当天，市长林‸', with_)).toEqual(['林→林知远 roster', '林→林映秋 roster']);
    expect(offered('当天，区长林‸', with_)).toEqual(['林→林映秋 roster', '林→林知远 roster']);
  });

  it('tells the titles of the page and of the roster', () => {
    const { analysis, cursors } = analyzeMarked(`${page}林‸`, settings);
    const [lin] = provideCompletions(analysis, cursors[0]!);
    expect(lin!.titles.map(({ text }) => text)).toEqual(['星洲市市长', '星洲市委副书记']);
    const other = analyzeMarked(`${page}望江‸`, withRoster('江望舒\t高新区管委会主任|云岭区委书记\n'));
    const [jiang] = provideCompletions(other.analysis, other.cursors[0]!);
    expect(jiang!.titles.map(({ text }) => text)).toEqual(['管委会主任', '云岭区委书记']);
  });

  it('answers with every key, however long the roster is', () => {
    const people = Array.from(
      { length: 20_000 },
      (_, index) => `${'林江沈陆何'[index % 5]!}${index}远\t星洲市第${index}任市长\n`,
    );
    const { analysis, cursors } = analyzeMarked(`${page}当天，会计林‸`, withRoster(people.join('')));
    provideCompletions(analysis, cursors[0]!);
    const start = performance.now();
    expect(provideCompletions(analysis, cursors[0]!)).toHaveLength(50);
    const took = performance.now() - start;

    expect(took).toBeLessThan(timeLimit(0.1));
  });
});

describe('hover with a roster', () => {
  async function hovered(marked: string, with_ = settings, language: 'zh' | 'en' = 'zh'): Promise<string> {
    const { analysis, cursors } = analyzeMarked(marked, with_);
    return (await provideHover(analysis, cursors[0]!, pinyinReader))!.markdown[language];
  }
  const named = page.replace('江望', '江‸望');

  it('shows the entry of a person', async () => {
    expect(await hovered(named)).toContain('\n\n名单：高新区管委会主任；排序 3；又写作江望抒；2031年到任');
    expect(await hovered(named, settings, 'en')).toContain(
      '\n\nRoster: 高新区管委会主任; number 3 in lists; also written 江望抒; 2031年到任',
    );
    expect(await hovered(named, withRoster('江望舒\n'))).toContain('\n\n名单：有');
  });

  it('says that somebody is not in it, where there is a list of persons', async () => {
    const absent = '\n\n名单（people.tsv）里没有这个人';
    expect(await hovered(named, withRoster('林知远\n'))).toContain(absent);
    for (const with_ of [withRoster('', '星洲市\n'), defaultSettings])
      expect(await hovered(named, with_)).not.toContain('名单');
    const credit = page.replace('沈若', '沈‸若');
    expect(await hovered(credit, withRoster('林知远\n'))).not.toContain('名单');
    expect(await hovered(credit)).toContain('名单：本报记者');
  });

  it('shows places and organisations', async () => {
    const text = '本报讯（记者沈若溪）恒‸远公司开门。⏎⏎';
    const { analysis, cursors } = analyzeMarked(text, settings);
    const organisations = [thingIn(analysis.page.text, '恒远公司')];
    const things = withThings(analysis, { organisations });
    const { markdown } = (await provideHover(things, cursors[0]!, pinyinReader))!;
    expect(markdown.zh).toContain('名单：又写作星洲市恒远机械有限公司');
    const places = [thingIn(analysis.page.text, '恒远公司')];
    const other = (await provideHover(withThings(analysis, { places }), cursors[0]!, pinyinReader))!;
    expect(other.markdown.zh).toContain('名单（places.tsv）里没有这个地名');
  });
});

describe('the offer to add a name to the roster', () => {
  it('has the name with the titles that the page gives it', () => {
    const { analysis, cursors } = analyzeMarked(page.replace('江望', '江‸望'));
    expect(provideRosterChange(analysis, cursors[0]!)).toEqual({
      title: { zh: '加入名单：江望舒（人物）', en: 'Add to the roster: 江望舒 (person)' },
      change: { kind: 'addToRoster', list: 'people', name: '江望舒', titles: ['高新区管委会主任'] },
    });
  });

  it('has an organisation by its whole name', () => {
    const text = '本报讯（记者沈若溪）恒远机械公司开门，恒‸远公司很忙。⏎⏎';
    const { analysis, cursors } = analyzeMarked(text);
    const organisations = [thingIn(analysis.page.text, '恒远机械公司', '恒远公司')];
    expect(provideRosterChange(withThings(analysis, { organisations }), cursors[0]!)?.change).toEqual({
      kind: 'addToRoster',
      list: 'organisations',
      name: '恒远机械公司',
      titles: [],
    });
  });

  it.each([
    ['the name is in the roster', page.replace('江望', '江‸望'), settings],
    ['no name stands at the cursor', page.replace('走访', '走‸访'), defaultSettings],
    ['the name is none', '本报讯（记者沈若溪）当天，陆‸某某走访花市。⏎⏎', defaultSettings],
  ])('is none where %s', (_, marked, with_) => {
    const { analysis, cursors } = analyzeMarked(marked, with_);
    expect(provideRosterChange(analysis, cursors[0]!)).toBeNull();
  });
});
