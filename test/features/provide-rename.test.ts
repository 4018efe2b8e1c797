import { describe, expect, it } from 'vitest';
import { provideRename, type Renamed } from '../../server/src/features/provide-rename';
import { renameTarget } from '../../server/src/features/rename-target';
import { applyEdits } from '../../server/src/text/text-edit';
import { analyzeMarked, thingIn, withThings } from '../harness/analyze-marked';

/** The text after renaming whoever stands at the cursor. */
function renamed(marked: string, newName: string): string {
  const { analysis, cursors, text } = analyzeMarked(marked);
  const result = provideRename(analysis, cursors[0]!, newName) as Renamed;
  return applyEdits(text, result.edits).replaceAll('\n', '⏎');
}

function refusal(newName: string): string {
  const { analysis, cursors } = analyzeMarked('本报讯（记者沈若溪）区委书记江望‸舒走访花市。');
  const result = provideRename(analysis, cursors[0]!, newName);
  return 'refusal' in result ? `${result.refusal.zh} ${result.refusal.en}` : 'renamed';
}

const before =
  '本报讯（记者沈若溪）𠮷祥里，云岭区委书记江望‸⏎舒走访花市。江望舒强调，要抓好落实。江⏎⏎望舒还说好。⏎';

describe('rename', () => {
  it('renames every mention on the page, and leaves every break where it was', () => {
    expect(renamed(before, '江望书')).toBe(
      '本报讯（记者沈若溪）𠮷祥里，云岭区委书记江望⏎书走访花市。江望书强调，要抓好落实。江⏎⏎望书还说好。⏎',
    );
  });

  it('puts a break at the end of a name that is too short for it', () => {
    expect(renamed(before, '江宁')).toBe(
      '本报讯（记者沈若溪）𠮷祥里，云岭区委书记江宁⏎走访花市。江宁强调，要抓好落实。江⏎⏎宁还说好。⏎',
    );
  });

  it('takes a name with a middle dot', () => {
    expect(renamed(before, '阿依古丽·买买提')).toContain('区委书记阿依⏎古丽·买买提走访');
  });

  it('keeps the padding of two characters for two characters', () => {
    const page = '本报讯（记者林‸  远）云岭花市今天开门，店家都笑了。⏎';
    expect(renamed(page, '陆昀')).toBe('本报讯（记者陆  昀）云岭花市今天开门，店家都笑了。⏎');
    expect(renamed(page, '陆知昀')).toBe('本报讯（记者陆知昀）云岭花市今天开门，店家都笑了。⏎');
  });

  it('goes to a longer name and back over padding and breaks, in headline and caption, too', () => {
    const page = (first: string, second: string, third: string, fourth: string): string =>
      `养蜂人${first}的一天⏎⏎本报讯（记者林知远）村民${second}把蜂箱搬上了山，人们都来买蜜。${third}说，今年的蜜好。⏎⏎⬅图为${fourth}在采蜜。本报记者 林知远 摄⏎`;
    const at = (marked: string): string => marked.replace('村民沈', '村民沈‸');
    const two = page('沈  溪', '沈⏎溪', '沈溪', '沈　溪');
    const three = page('沈若溪', '沈⏎若溪', '沈若溪', '沈若溪');
    expect(renamed(at(two), '沈若溪')).toBe(three);
    // What the padding was is gone with it; the breaks are where they were.
    expect(renamed(at(three), '沈溪')).toBe(page('沈溪', '沈⏎溪', '沈溪', '沈溪'));
    expect(renamed(at(two), '沈昀')).toBe(page('沈  昀', '沈⏎昀', '沈昀', '沈　昀'));
  });

  it('says that somebody else has the name already, and joins the two', () => {
    const { analysis, cursors, text } = analyzeMarked(
      '本报讯（记者沈若溪）区委书记江望舒走访花市。区长江望‸书说，要抓好落实。江望舒说好。⏎',
    );
    const result = provideRename(analysis, cursors[0]!, '江望舒') as Renamed;
    expect(applyEdits(text, result.edits)).toContain('区长江望舒说');
    expect(result.notice!.zh).toContain('“江望舒”（2 处）');
    expect(result.notice!.en).toContain('2 times');
  });

  it('renames what only stands for the name where it is plain how', () => {
    const { analysis, cursors, text } = analyzeMarked(
      '本报讯（记者沈若溪）被告陆‸昀没有到庭。陆⏎某说，老陆没有来。⏎',
    );
    const people = [{ ...thingIn(text, '陆昀', '陆某', '老陆'), titles: [] }];
    const known = withThings(analysis, { people });
    const after = (newName: string): string =>
      applyEdits(text, (provideRename(known, cursors[0]!, newName) as Renamed).edits);
    expect(after('林昀')).toBe('本报讯（记者沈若溪）被告林昀没有到庭。林\n某说，老陆没有来。\n');
    expect(after('陆云')).toBe('本报讯（记者沈若溪）被告陆云没有到庭。陆\n某说，老陆没有来。\n');
  });

  it('leaves the 陆某 of another story alone', () => {
    const story = (head: string, marked: string): string =>
      `${head}⏎⏎　　本报讯（记者沈若溪）昨晚，男子${marked}在夜市与摊主争执，民警赶到后将两人劝开。⏎⏎`;
    const page = (first: string, second: string): string =>
      `${story('夜市摊位起争执', first)}${story('景区车辆实行预约', second)}`;
    expect(renamed(page('陆某', '陆‸某'), '江某')).toBe(page('陆某', '江某'));
    expect(renamed(page('陆‸某', '陆某'), '江某')).toBe(page('江某', '陆某'));
  });

  it('says nothing where nobody has it', () => {
    const { analysis, cursors } = analyzeMarked('本报讯（记者沈若溪）区委书记江望‸舒走访花市。⏎');
    expect(provideRename(analysis, cursors[0]!, '江望书')).toMatchObject({ notice: null });
    expect(provideRename(analysis, cursors[0]!, '江望舒')).toEqual({ edits: [], notice: null });
  });

  it.each([
    ['', /空的.*empty/u],
    ['江 舒', /空格.*spaces/u],
    ['江\n舒', /换行.*line breaks/u],
    ['江，舒', /标点“，”.*“，”/u],
    ['江-舒', /标点“-”/u],
    ['江\u200b舒', /看不见.*invisible/u],
    ['江\ud840', /看不见/u],
    ['江'.repeat(31), /30/u],
  ])('refuses %j', (name, message) => expect(refusal(name)).toMatch(message));

  it.each(['江'.repeat(30), '𠮷'.repeat(30), 'Anna', '张×', '阿依古丽·买买提'])('takes %s', (name) =>
    expect(refusal(name)).toBe('renamed'),
  );
});

describe('whom a rename is about', () => {
  it('is the person at the cursor, by the whole mention', () => {
    const { analysis, cursors, spans } = analyzeMarked('本报讯（记者沈若溪）区委书记⟦江望‸⏎舒⟧走访花市。');
    expect(renameTarget(analysis, cursors[0]!)).toMatchObject({
      span: spans[0],
      person: { name: '江望舒' },
    });
  });

  it('is nobody elsewhere, and says so in both languages', () => {
    const { analysis, cursors, text } = analyzeMarked('本报讯（记者沈若溪）云‸岭区花市‸开门。');
    const inPlace = withThings(analysis, { places: [thingIn(text, '云岭区')] });
    expect(renameTarget(inPlace, cursors[0]!)).toEqual({
      refusal: {
        zh: '“云岭区”是地名，只有人名可以整版改名。',
        en: expect.stringContaining('a place') as string,
      },
    });
    expect(renameTarget(inPlace, cursors[1]!)).toEqual({
      refusal: { zh: '这里没有认出人名，无法改名。', en: expect.stringContaining('No person') as string },
    });
  });
});
