import { describe, expect, it } from 'vitest';
import { ignoredList, type IgnoredFinding, type IgnoredList } from '../../server/src/project/ignored-list';
import { defaultSettings, type Settings } from '../../server/src/project/settings';
import { checkPage } from '../../server/src/rules/check-page';
import { remembered } from '../../server/src/rules/ignored-findings';
import { findingsOf, only, readText } from './read-example';

const text = '本报讯（记者林知远）临溪县有 5 只船，百分之30是新船。船有 5 只。\n\n渡口 5 月开放。\n';

function listOf(...findings: IgnoredFinding[]): IgnoredList {
  const start = { line: 0, character: 0 };
  return ignoredList(findings.map((finding) => ({ ...finding, range: { start, end: start } })));
}

function settingsWith(...findings: IgnoredFinding[]): Settings {
  return { ...only('space-around-number', 'percent-word-mixed'), ignored: listOf(...findings) };
}

function rememberedOf(source: string, where: 'here' | 'everywhere', rule?: string): IgnoredFinding[] {
  const { page } = readText(source);
  return findingsOf(source, settingsWith())
    .filter((finding) => rule === undefined || finding.rule === rule)
    .map((finding) => remembered(page, finding, where));
}

describe('a finding that is ignored', () => {
  const all = rememberedOf(text, 'here');

  it('is remembered by rule, text and sentence; white space with the characters around it', () => {
    expect(all.map(({ rule, text: marked, sentence }) => `${rule} ${marked} ${sentence}`)).toEqual([
      'space-around-number 有 5 本报讯（记者林知远）临溪县有5只船，百分之30是新船。',
      'space-around-number 5 只 本报讯（记者林知远）临溪县有5只船，百分之30是新船。',
      'percent-word-mixed 百分之30 本报讯（记者林知远）临溪县有5只船，百分之30是新船。',
      'space-around-number 有 5 船有5只。',
      'space-around-number 5 只 船有5只。',
      'space-around-number 口 5 渡口5月开放。',
      'space-around-number 5 月 渡口5月开放。',
    ]);
  });

  it('is not reported in its sentence, and in no count; others like it are', () => {
    const settings = settingsWith(all[0]!);
    const { findings, total } = checkPage(readText(text), settings, { limit: 2 });
    expect(total).toBe(all.length - 1);
    expect(findings).toHaveLength(2);
    expect(
      findingsOf(text, settings).filter(({ span }) => text.slice(span.start - 1, span.end + 1) === '有 5'),
    ).toHaveLength(1);
  });

  it('is not reported anywhere where it has no sentence', () => {
    const found = findingsOf(text, settingsWith({ ...all[0]!, sentence: null }));
    expect(found).toHaveLength(all.length - 2);
  });

  it('stays ignored when the page is set in another column, and when a word beside it is mended', () => {
    const moved = `渡口开门。\n\n${text.replace('临溪县有', '临溪\n县有').replace('百分之30', '30%')}`;
    const left = findingsOf(moved, settingsWith(all[0]!, all[1]!));
    expect(left.map(({ rule }) => rule)).toEqual(Array(4).fill('space-around-number'));
  });

  it('comes back in another sentence, under another rule, and with other words', () => {
    const here = settingsWith(all[0]!);
    expect(findingsOf('渡口门前如今也有 5 处花坛。\n', here).length).toBeGreaterThan(0);
    expect(findingsOf(text, settingsWith({ ...all[0]!, rule: 'percent-word-mixed' }))).toHaveLength(
      all.length,
    );
    expect(findingsOf(text.replace('有 5 只船，', '有 6 只船，'), here)).toHaveLength(all.length);
  });

  it('may stand in a headline, in a caption and between the articles', () => {
    const page = `${text}\n渡口 5 月开放\n\n▲渡口有 5 只船。 本报记者 沈若溪 摄\n\n第 2版\n`;
    const entries = rememberedOf(page, 'here');
    expect(entries.length).toBeGreaterThan(all.length + 2);
    expect(findingsOf(page, settingsWith(...entries))).toEqual([]);
  });

  it('costs nothing where nothing of its rule is ignored', () => {
    expect(
      findingsOf(text, settingsWith({ rule: 'odd-character', text: '花', sentence: null })),
    ).toHaveLength(all.length);
    expect(findingsOf(text, { ...defaultSettings, ignored: listOf() })).toEqual(findingsOf(text));
  });
});
