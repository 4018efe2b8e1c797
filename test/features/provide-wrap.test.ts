import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { provideUnwrap } from '../../server/src/features/provide-unwrap';
import { columnWidthOf, provideWrap } from '../../server/src/features/provide-wrap';
import { readPage } from '../../server/src/page/read-page';
import { applyEdits } from '../../server/src/text/text-edit';
import { samplePage } from '../harness/sample-page';
import { testWords } from '../harness/test-words';

const folder = join(__dirname, '..', 'corpus', 'pages');
const pages: [string, string][] = [
  ['sample page', samplePage.text],
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name): [string, string] => [name, readFileSync(join(folder, name), 'utf8')]),
];

interface Result {
  readonly text: string;
  readonly left: number;
}

function unwrap(text: string): Result {
  const { edits, left } = provideUnwrap(readPage(text, testWords), testWords);
  return { text: applyEdits(text, edits), left };
}

function wrap(text: string, width: number, indent = true): Result {
  const { edits, left } = provideWrap(readPage(text, testWords), testWords, { width, indent });
  return { text: applyEdits(text, edits), left };
}

const page = `星洲市部署夏收工作

 本报讯（记者林知远） 5 月
12日上午，星洲市召开夏收
工作会议，部署农机调度和

粮食收购。

会议要求，各镇要备足物
资，加强值守。

盼公园里多几处直饮水

编辑同志：我是半月塘公园的常客，每天清
早来跑步。公园很大，绕湖一圈有五公里多，
想喝口水却要走到东门的小卖部。

⬅市民在半月塘公园
散步。

本报记者 江汀 摄

责编 沈若溪 版式 陆见微
`;

describe('provideUnwrap', () => {
  it('makes one line of each paragraph, and keeps what is no paragraph', () => {
    expect(unwrap(page)).toEqual({
      text: `星洲市部署夏收工作

 本报讯（记者林知远） 5 月12日上午，星洲市召开夏收工作会议，部署农机调度和粮食收购。

会议要求，各镇要备足物资，加强值守。

盼公园里多几处直饮水

编辑同志：我是半月塘公园的常客，每天清早来跑步。公园很大，绕湖一圈有五公里多，想喝口水却要走到东门的小卖部。

⬅市民在半月塘公园
散步。

本报记者 江汀 摄

责编 沈若溪 版式 陆见微
`,
      left: 0,
    });
  });

  it('edits line ends alone, and keeps those of the page', () => {
    const { edits } = provideUnwrap(readPage(page, testWords), testWords);
    for (const { span, newText } of edits)
      expect(page.slice(span.start, span.end) + newText).toMatch(/^\s+$/u);
    const other = page.replaceAll('\n', '\r\n');
    expect(unwrap(other).text).toBe(unwrap(page).text.replaceAll('\n', '\r\n'));
  });

  it('parts a headline from the text that touches it: their widths no longer tell them apart', () => {
    const touching = pages.find(([name]) => name === 'headlines-touch.txt')![1];
    expect(touching).toContain('拾瓶老人捐款助学\n柳溪镇');
    for (const set of [unwrap(touching), wrap(touching, 30)]) {
      expect(set.left).toBe(0);
      expect(set.text).toContain('拾瓶老人捐款助学\n\n柳溪镇');
    }
  });

  it('leaves verse as its author set it', () => {
    const verse = '渡口\n\n江汀\n\n老船停在黄昏里，\n芦花一夜白了头，\n谁家灯火隔江亮，\n照见归人立渡口。\n';
    expect(unwrap(verse).text).toBe(verse);
    expect(wrap(verse, 5).text).toBe(verse);
  });
});

describe('provideWrap', () => {
  it('sets the paragraphs to another width', () => {
    const { text, left } = wrap(page, 18);
    expect(left).toBe(0);
    expect(text).toContain(
      '\n\n 本报讯（记者林知远） 5 月12日上\n午，星洲市召开夏收工作会议，部署农机\n调度和粮食收购。\n\n会议要求，各镇要备足物资，加强值\n守。\n\n',
    );
    expect(text).toContain('\n⬅市民在半月塘公园\n散步。\n\n本报记者 江汀 摄\n');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(20);
  });

  it('leaves a page of its own width as it is, but for what was broken another way', () => {
    const first = wrap(samplePage.text, 14).text;
    const same = first.split('\n').filter((line) => samplePage.text.split('\n').includes(line));
    expect(same.length).toBeGreaterThan(first.split('\n').length * 0.3);
    expect(columnWidthOf(readPage(samplePage.text, testWords))).toBe(14);
    expect(columnWidthOf(readPage(unwrap(samplePage.text).text, testWords))).toBeNull();
  });

  it('knows the width of what it has set', () => {
    for (const width of [10, 13, 16, 21, 28]) {
      expect(columnWidthOf(readPage(wrap(samplePage.text, width).text, testWords))).toBe(width);
    }
  });
});

describe.each(pages)('%s', (_, text) => {
  it('is unwrapped once and for all, no character lost', () => {
    const once = unwrap(text);
    expect(once.text.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
    expect(unwrap(once.text).text).toBe(once.text);
  });

  it.each([9, 14, 20, 30])('is wrapped to %i characters once and for all, and unwrapped again', (width) => {
    const once = wrap(text, width);
    expect(once.text.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
    expect(wrap(once.text, width).text).toBe(once.text);
    const plain = unwrap(text);
    if (plain.left === 0) expect(unwrap(once.text).text).toBe(plain.text);
  });
});

const words = [
  '会议要求',
  '各镇备足物资',
  '加强值守',
  '确保群众安全度汛',
  '星洲市',
  '“四城联创”',
  '（高新区）',
  '2031年5月12日',
  '26.4公里',
  '62%',
  'GDP',
  'open source',
  '——',
  '《夏收通知》',
  '江望舒',
  '今年以来',
  '1800余座',
];
const sentence = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom('', '', '，', '、', '；')), {
      minLength: 2,
      maxLength: 14,
    }),
    fc.constantFrom('。', '。', '。', '！', '？', '。”'),
  )
  .map(([parts, stop]) => parts.map((part) => part.join('')).join('') + stop);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
const article = fc
  .record({
    headline: fc.constantFrom('星洲市部署夏收工作', '云岭区图书馆新馆开放', '老粮仓书店开业一年'),
    dateline: fc.constantFrom('本报讯（记者林知远）', '本报讯（记者林知远） ', '新华社星洲5月12日电'),
    paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 5 }),
    gap: fc.constantFrom('\n\n', '\n\n', '\n'),
  })
  .map(({ headline, dateline, paragraphs, gap }) => `${headline}\n\n${dateline}${paragraphs.join(gap)}`);
const anyPage = fc
  .record({
    articles: fc.array(article, { minLength: 1, maxLength: 4 }),
    lineEnd: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ articles, lineEnd }) => `${articles.join('\n\n')}\n`.replaceAll('\n', lineEnd));

describe('any page', () => {
  it('is unwrapped once and for all', () => {
    fc.assert(
      fc.property(anyPage, fc.integer({ min: 6, max: 40 }), (text, width) => {
        const once = unwrap(wrap(text, width).text).text;
        expect(unwrap(once).text).toBe(once);
      }),
      { numRuns: 60 },
    );
  });

  it('is wrapped once and for all, and unwrapping takes it back', () => {
    const runs = 100;
    let taken = 0;
    fc.assert(
      fc.property(anyPage, fc.integer({ min: 6, max: 40 }), fc.boolean(), (text, width, indent) => {
        const wrapped = wrap(text, width, indent).text;
        expect(wrap(wrapped, width, indent).text).toBe(wrapped);
        expect(wrapped.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        const plain = unwrap(text);
        // Where two short paragraphs look like one, nobody can tell them apart once they are set anew.
        if (plain.left === 0) {
          taken++;
          expect(unwrap(wrapped).text).toBe(plain.text);
        }
      }),
      { numRuns: runs },
    );
    expect(taken).toBeGreaterThan(runs * 0.9);
  });

  it('is wrapped almost in full', () => {
    let left = 0;
    let all = 0;
    fc.assert(
      fc.property(anyPage, fc.integer({ min: 10, max: 30 }), (text, width) => {
        left += wrap(text, width).left;
        all += readPage(text, testWords).articles.reduce(
          (sum, { value }) => sum + value.paragraphs.length,
          0,
        );
      }),
      { numRuns: 60, seed: 1 },
    );
    expect(left).toBeLessThan(all * 0.08);
  });
});
