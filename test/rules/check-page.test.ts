import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../server/src/project/settings';
import { checkPage } from '../../server/src/rules/check-page';
import { nameNeeds } from '../../server/src/rules/facts';
import { ruleByCode, rules } from '../../server/src/rules/registry';
import { testNames } from '../harness/test-names';
import { findingsOf, only, readText } from './read-example';

const article = (town: string): string =>
  `本报讯（记者林知远） 5 月17日，${town}召开防汛工作会议，部署下一阶段任务。\n\n会议要求，各镇要备足 物资，加强值守，确保${town}群众安全度汛。`;

const threeArticles = ['星洲市', '临溪县', '云岭区'].map(article).join('\n\n');

const asksNames = new Set(
  rules.filter(({ needs }) => needs.some((need) => nameNeeds.includes(need))).map(({ code }) => code),
);

afterEach(() => {
  vi.restoreAllMocks();
});

describe('checkPage', () => {
  it('lists findings of all rules in document order', () => {
    const { findings, total } = checkPage(readText(threeArticles), defaultSettings);
    expect(findings.map(({ rule }) => rule)).toEqual(
      Array(3).fill(['space-around-number', 'stray-space']).flat(),
    );
    expect(findings.map(({ span }) => threeArticles.slice(span.start, span.end))).toEqual(Array(6).fill(' '));
    expect(total).toBe(6);
  });

  it('lists no more than the limit and counts all', () => {
    const { findings, total } = checkPage(readText(threeArticles), { ...defaultSettings }, { limit: 4 });
    const all = findingsOf(threeArticles);
    expect(findings).toEqual(all.slice(0, 4));
    expect(total).toBe(6);
  });

  it('checks only the article that changed', () => {
    const check = vi.spyOn(ruleByCode('stray-space')!, 'check');
    const before = readText(threeArticles);
    const settings = { ...defaultSettings };
    checkPage(before, settings);
    const changedText = threeArticles.replace('临溪县', '临溪新县');
    const after = readText(changedText, null, before);
    check.mockClear();
    expect(checkPage(after, settings).findings).toEqual(findingsOf(changedText));
    const [seen] = check.mock.calls.flatMap(([subject]) =>
      'running' in subject ? [subject.running.raw] : [],
    );
    expect(seen).toContain('临溪新县');
    // The comparison above checks all three from scratch; the page that went on checked one.
    check.mockClear();
    const again = readText(changedText.replace('新县', '老县'), null, after);
    checkPage(again, settings);
    const parts = check.mock.calls.flatMap(([subject]) =>
      'running' in subject ? [subject.running.raw] : [],
    );
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.every((raw) => !raw.includes('星洲市') && !raw.includes('云岭区'))).toBe(true);
  });

  it('checks again under other settings', () => {
    const reading = readText(threeArticles);
    const off = { ...defaultSettings, rules: { 'stray-space': 'off' as const } };
    expect(checkPage(reading, off).total).toBe(3);
    expect(checkPage(reading, { ...defaultSettings }).total).toBe(6);
    const loud = { ...defaultSettings, rules: { 'stray-space': 'error' as const } };
    expect(checkPage(reading, loud).findings.filter(({ level }) => level === 'error')).toHaveLength(3);
  });

  it('gives a rule what it declares and nothing else', () => {
    for (const rule of rules) {
      const check = vi.spyOn(rule, 'check');
      findingsOf(`${threeArticles}\n本报讯（记者江望舒）⼯程4\n600万元。\n\n 接上\n\n文。`, only(rule.code));
      for (const [, given] of check.mock.calls)
        expect(Object.keys(given).sort()).toEqual(['hits', 'options', 'report', ...rule.needs].sort());
    }
  });

  it('hands over options with their defaults', () => {
    const indented = ' 本报讯（记者林知远）星洲市昨日召开防汛工作会议，部署下一阶段任务。';
    const newText = (options: Record<string, unknown>): string | undefined =>
      findingsOf(indented, { ...only('leading-space'), ruleOptions: { 'leading-space': options } })[0]?.fix
        ?.edits[0]?.newText;
    expect(newText({})).toBe('');
    expect(newText({ indent: 'fullWidth' })).toBe('　　');
  });

  it('looks at captions, furniture and lines of no article too', () => {
    const text = `星洲日报 ⼆版\n\n${article('星洲市')}\n\n▲云岭区昨日 召开会议。 林知远 摄`;
    const found = findingsOf(text).map(({ rule, span }) => [rule, text.slice(span.start, span.end)]);
    expect(found).toContainEqual(['odd-character', '⼆']);
    expect(found.filter(([rule]) => rule === 'stray-space')).toHaveLength(2);
  });

  it('compares the names of a page, and not those of an archive', () => {
    const report = (title: string): string => `本报讯（记者林知远） 昨日，云岭区${title}江望舒到老街察看。`;
    const more = article('临溪县').replaceAll(' ', '');
    const pageOf = (articles: number): string =>
      [report('副区长'), report('区长'), ...Array<string>(articles - 2).fill(more)].join('\n\n');
    const found = (text: string): string[] =>
      findingsOf(text, only('title-variant')).map(({ span }) => text.slice(span.start, span.end));
    expect(found(pageOf(400))).toEqual(['区长']);
    expect(found(pageOf(401))).toEqual([]);
  });

  it('tells a rule about an article whom the article names, and nobody else', () => {
    const named: (readonly string[])[] = [];
    // What a rule is given is one object, told anew of each article.
    vi.spyOn(ruleByCode('title-after-name')!, 'check').mockImplementation((_, given) => {
      named.push((given as { names: readonly string[] }).names);
    });
    const told = (name: string): string =>
      `本报讯（记者林知远） 昨日，云岭区区长${name}到老街察看。${name}区长说，路灯月底亮起。`;
    const settings = { ...defaultSettings };
    const before = readText(`${told('江望舒')}\n\n${told('沈若溪')}`);
    checkPage(before, settings);
    expect(named).toEqual([
      ['林知远', '江望舒'],
      ['林知远', '沈若溪'],
    ]);
    // Somebody else in the first article makes nothing of the second stale.
    checkPage(readText(`${told('顾长庚')}\n\n${told('沈若溪')}`, null, before), settings);
    expect(named.slice(2)).toEqual([['林知远', '顾长庚']]);
  });

  it('leaves the rules that ask who is named to a second answer, which is whole', () => {
    const text = `${article('星洲市')}\n\n本报讯（记者林知远） 昨日，恒远机械添了生产线，江望舒总经理说，订单已经排到年底。`;
    const settings = { ...defaultSettings };
    const names = vi.spyOn(testNames, 'names');
    const reading = readText(text);
    const first = checkPage(reading, settings, { withoutNames: true }).findings;
    expect(names).not.toHaveBeenCalled();
    const whole = checkPage(reading, settings).findings;
    expect(names).toHaveBeenCalled();
    expect(whole).toEqual(findingsOf(text));
    expect(whole.map(({ rule }) => rule)).toContain('title-after-name');
    expect(first).toEqual(whole.filter(({ rule }) => !asksNames.has(rule)));
    // Of a caption as well.
    const captioned = `▲昨日，江望舒总经理在现场。 林知远 摄`;
    expect(checkPage(readText(captioned), settings, { withoutNames: true }).findings).toEqual(
      findingsOf(captioned).filter(({ rule }) => !asksNames.has(rule)),
    );
  });

  it('says nothing of the byte order mark that opens a file', () => {
    expect(findingsOf(`\uFEFF${article('星洲市')}`).map(({ rule }) => rule)).not.toContain('odd-character');
    expect(findingsOf('\uFEFF')).toEqual([]);
    expect(findingsOf(`${article('星洲市')}\uFEFF`).map(({ rule }) => rule)).toContain('odd-character');
  });

  it.each(['', '\n\n\n', '“'.repeat(2000), '\ud83d', '）（'.repeat(500), '1\n'.repeat(500)])(
    'takes any text (%#)',
    (text) => {
      const { findings, total } = checkPage(readText(text), defaultSettings);
      expect(findings.length).toBe(total);
    },
  );
});
