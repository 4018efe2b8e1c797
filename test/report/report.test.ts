import { describe, expect, test } from 'vitest';
import { analyze, type Analysis } from '../../server/src/features/analyze';
import { defaultSettings, type Settings } from '../../server/src/project/settings';
import type { Finding } from '../../server/src/rules/finding';
import { countFindings, countText, findingsText, noFindings } from '../../server/src/report/findings-text';
import { outlineText } from '../../server/src/report/outline-text';
import { reportFile } from '../../server/src/report/report-file';
import type { Range } from '../../server/src/text/span';
import { testNames } from '../harness/test-names';
import { testWords } from '../harness/test-words';

const text = `本报讯（记者林知远） 5 月
12日，高新区管委会主任江望
舒到老粮仓书店看书。

老粮仓来了新读者

⬅书店一角。本报记者 江  汀 摄
`;

function analysisOf(copy = text, settings: Settings = defaultSettings): Analysis {
  return analyze(copy, { words: testWords, tagger: testNames, settings, path: '报纸/2031-05-18/A02.txt' });
}

describe('text for people', () => {
  test('outline of a file', () => {
    expect(outlineText('A02.txt', analysisOf(), 'zh')).toMatchInlineSnapshot(`
      "A02.txt  见报日期 2031-05-18（文件夹名）
      稿件
         1  老粮仓来了新读者  林知远  44 字  L1–L5
      图说
        书店一角。（江汀 摄）  L7
      人物
        林知远    ×1
        江望舒    ×1  高新区管委会主任
        江汀      ×1
      时间线
        2031-05-12 周一   5月12日       L1  本报讯（记者林知远） 5月12日，高新区管委会主任江望舒到老粮仓书店看书。
      提示
        1:13  警告    “5 月”的数字旁边有空格。报纸排数字，与前后汉字之间不留空。删去空格。  space-around-number
      "
    `);
  });

  test('English labels', () => {
    const lines = outlineText('A02.txt', analysisOf(), 'en').split('\n');
    expect(lines[0]).toBe('A02.txt  issue date 2031-05-18 (folder name)');
    expect(lines).toContain('articles');
  });

  test('an empty file is one line', () => {
    const analysis = analyze('', {
      words: testWords,
      tagger: testNames,
      settings: defaultSettings,
      path: null,
    });
    expect(outlineText('-', analysis, 'zh')).toBe('-  见报日期不明\n');
  });

  test('control characters do not reach the terminal', () => {
    const shown = outlineText(
      'a\u001b[31m.txt',
      analysisOf('\u001b]0;名\u0007 本报讯（记者林知远）好。'),
      'zh',
    );
    expect(shown.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/u);
  });

  test('findings stand in columns, counted from one', () => {
    const { page, findings } = analysisOf();
    const rows = findingsText(page.lines, findings.findings, 'zh').trimEnd().split('\n');
    expect(rows.length).toBe(findings.total);
    expect(rows[0]).toMatch(/^ {2}\d+:\d+ {2}(?:错误|警告|说明|建议) {2}.*。 {2}[a-z-]+$/u);
    expect(rows.find((row) => row.endsWith('space-around-number'))).toContain(' 1:13  警告  ');
  });

  test('the closing line', () => {
    const found = [finding({ level: 'warning', fix: 'safe' }), finding({ level: 'error' })];
    const count = countFindings(countFindings(noFindings(), found), []);
    expect(countText(count, 'zh')).toBe('2 个文件，2 处提示：错误 1，警告 1；其中 1 处可自动修改\n');
    expect(countText(count, 'en')).toBe(
      '2 files, 2 findings: error 1, warning 1; 1 can be mended automatically\n',
    );
    expect(countText(countFindings(noFindings(), []), 'zh')).toBe('1 个文件，没有提示\n');
  });
});

describe('json for programs', () => {
  const report = reportFile('A02.txt', 'utf-8', analysisOf(), 'zh');

  test('has every field of the contract', () => {
    expect(Object.keys(report)).toEqual([
      'path',
      'encoding',
      'issueDate',
      'articles',
      'captions',
      'furniture',
      'people',
      'places',
      'organisations',
      'dates',
      'timeline',
      'findings',
      'errorRate',
    ]);
    expect(Object.keys(report.articles[0]!)).toEqual([
      'headline',
      'kicker',
      'subhead',
      'dateline',
      'byline',
      'reporters',
      'place',
      'range',
      'body',
      'paragraphs',
      'sections',
      'captions',
      'jumpLines',
      'notes',
      'keywords',
      'characters',
      'errorRate',
    ]);
    expect(Object.keys(report.findings[0]!)).toEqual([
      'rule',
      'level',
      'message',
      'range',
      'documentation',
      'related',
      'fix',
      'alternatives',
      'weight',
    ]);
  });

  test('ranges are positions of the document', () => {
    const lines = text.split('\n');
    const { headline, body, paragraphs } = report.articles[0]!;
    expect(headline!.text).toBe(lines[headline!.range.start.line]);
    expect(body).toEqual({ start: { line: 0, character: 0 }, end: { line: 2, character: 10 } });
    expect(paragraphs[0]!.text).toBe(
      '本报讯（记者林知远） 5月12日，高新区管委会主任江望舒到老粮仓书店看书。',
    );
  });

  test('ranges of a second article count from the document, too', () => {
    const two = `书店开业\n\n本报讯（记者沈若溪）书店\n今天开业。\n\n本报讯（记者林知远）老粮仓今天摆出\n了新书。\n\n◀新书台。（江汀 摄）\n\n前来翻书的人不少，有老人也有\n孩子。\n\n老粮仓摆出新书\n`;
    const { page } = analysisOf(two);
    const printed = (range: Range): string =>
      two.slice(page.lines.offset(range.start), page.lines.offset(range.end)).replace(/\s/gu, '');
    const { articles } = reportFile('two.txt', 'utf-8', analysisOf(two), 'zh');
    expect(articles).toHaveLength(2);
    for (const { headline, dateline, paragraphs, body, captions } of articles) {
      for (const piece of [headline!, dateline!, ...paragraphs])
        expect(printed(piece.range)).toBe(piece.text.replace(/\s/gu, ''));
      expect(printed(body)).toContain(paragraphs.at(-1)!.text.slice(-4));
      expect(printed(body).startsWith(dateline!.text)).toBe(true);
      for (const caption of captions) expect(printed(caption.range)).toContain(caption.text);
    }
    expect(articles[1]!.captions).toHaveLength(1);
  });

  test('a name cut by a line end is one mention', () => {
    expect(report.people.find(({ name }) => name === '江望舒')).toEqual({
      name: '江望舒',
      titles: [{ text: '管委会主任', organisation: '高新区' }],
      mentions: [{ range: { start: { line: 1, character: 12 }, end: { line: 2, character: 1 } } }],
    });
  });

  test('a date has its year from the issue', () => {
    expect(report.issueDate).toEqual({ value: '2031-05-18', from: 'folder' });
    expect(report.dates).toEqual([
      {
        text: '5月12日',
        range: { start: { line: 0, character: 11 }, end: { line: 1, character: 3 } },
        type: 'date',
        timex: '2031-05-12',
        start: '2031-05-12',
        end: null,
        basis: 'issueDate',
        sentence: '本报讯（记者林知远） 5月12日，高新区管委会主任江望舒到老粮仓书店看书。',
      },
    ]);
  });

  test('a caption has its photographer, a finding its fix and its document', () => {
    const captions = [...report.captions, ...report.articles.flatMap((article) => article.captions)];
    expect(captions.map(({ text: words, credit }) => [words, credit])).toEqual([['书店一角。', '江汀']]);
    expect(report.findings.find(({ rule }) => rule === 'space-around-number')).toMatchObject({
      level: 'warning',
      documentation: 'server/src/rules/layout/space-around-number.md',
      fix: { kind: 'safe', edits: [{ newText: '' }] },
    });
  });

  test('is language and nothing else that --lang changes', () => {
    const english = reportFile('A02.txt', 'utf-8', analysisOf(), 'en');
    expect(english.articles).toEqual(report.articles);
    expect(english.findings[0]!.message).not.toBe(report.findings[0]!.message);
  });
});

function finding(change: { level: Finding['level']; fix?: 'safe' }): Finding {
  return {
    rule: 'a-rule',
    level: change.level,
    message: { zh: '错了。', en: 'Wrong.' },
    span: { start: 0, end: 1 },
    related: [],
    elsewhere: [],
    fix: change.fix === undefined ? null : { kind: change.fix, title: { zh: '改', en: 'mend' }, edits: [] },
    alternatives: [],
    weight: 0,
  };
}
