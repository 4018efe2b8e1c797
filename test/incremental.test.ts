import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze, type Analysis } from '../server/src/features/analyze';
import type { Article, Placed, RunningText } from '../server/src/page/page';
import { defaultSettings } from '../server/src/project/settings';
import type { Span } from '../server/src/text/span';
import { applyEdits, type TextEdit } from '../server/src/text/text-edit';
import { samplePage } from './harness/sample-page';
import { seededRandom } from './harness/seeded-random';
import { testNames } from './harness/test-names';
import { testWords } from './harness/test-words';

/**
 * Whatever is typed: the analysis that goes on from the version before equals the analysis from scratch, and
 * what did not change is the same object.
 */

const folder = join(__dirname, 'corpus', 'pages');
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));

/** Articles and other blocks between blank lines, to paste. */
const blocks = pages.flatMap((page) => page.split(/(?:\r?\n){2,}/u)).filter((block) => block.length > 10);

const shortPieces = [
  '\n',
  '\n\n',
  '\n\n\n',
  '\r\n',
  '\r',
  ' ',
  '　　',
  '。',
  '”',
  '“',
  '，',
  '县',
  '林知远',
  '江  望舒',
  '5 月\n12日',
  '昨日',
  '2031年5月18日',
  '𠮷',
  '📷',
  '\uFEFF',
  '\ud83d',
  '（',
  '）',
  '▲',
  '本报讯（记者林知远 通讯员江望舒）',
  '\n本报记者 沈若溪 摄\n',
  '新华社星洲5月12日电（记者沈若溪）',
  '\n（下转第三版）\n',
  '责编/沈若溪 版式/林知远\n',
  '云岭区召开会议\n——部署防汛工作\n',
];

type Random = (limit: number) => number;

function randomEdit(text: string, random: Random): TextEdit {
  const at = random(text.length + 1);
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const lineEnd = (text.indexOf('\n', at) + 1 || text.length + 1) - 1;
  const nextLine = Math.min(lineEnd + 1, text.length);
  const piece = shortPieces[random(shortPieces.length)]!;
  const edits: TextEdit[] = [
    // A character more, a character less, one for another.
    { span: { start: at, end: at }, newText: piece },
    { span: { start: at, end: at }, newText: '字' },
    { span: { start: at, end: Math.min(at + 1, text.length) }, newText: '' },
    { span: { start: at, end: Math.min(at + 1, text.length) }, newText: piece },
    // Whole lines away, twice, apart or together.
    { span: { start: lineStart, end: nextLine }, newText: '' },
    { span: { start: lineStart, end: lineStart }, newText: text.slice(lineStart, nextLine) },
    { span: { start: lineStart, end: lineStart }, newText: '\n' },
    { span: { start: lineEnd, end: nextLine }, newText: '' },
    // Blocks in and out.
    { span: { start: lineStart, end: lineStart }, newText: `\n${blocks[random(blocks.length)]!}\n\n` },
    { span: { start: at, end: Math.min(at + random(400), text.length) }, newText: '' },
  ];
  return edits[random(edits.length)]!;
}

/** Everything that an analysis says, as text. Functions fall out; where they lead is added. */
function told({ page, reading, findings }: Analysis): string {
  return JSON.stringify({
    articles: page.articles,
    captions: page.captions,
    furniture: page.furniture,
    lines: Array.from({ length: page.lines.count }, (_, line) => page.lines.start(line)),
    maps: page.articles.map(({ value }) => value.paragraphs.map(({ value: paragraph }) => ends(paragraph))),
    issueDate: reading.issueDate,
    people: reading.people,
    dates: reading.dates,
    findings,
  });
}

function ends({ text, map }: RunningText): unknown {
  return [map.toRaw({ start: 0, end: text.length }), map.rawOffset(text.length >> 1)];
}

/**
 * Each article away from the edit that reads as it did before must be the object that it was. Away means: a
 * whole article and two blank lines stand between. Lines without a blank line between them are read together, so
 * what touches the lines of the edit, and its neighbours, may be read again even where they read the same.
 */
function expectSameObjects(now: Analysis, before: Analysis, edit: TextEdit): void {
  const { articles } = before.page;
  const near = linesTogether(before.page.text, edit);
  const endsBefore = ({ value, start }: Placed<Article>): boolean => start + value.raw.length < near.start;
  const left = articles.filter(endsBefore).slice(0, -1);
  const right = articles.filter(({ start }) => start > near.end).slice(1);
  const known = new Map<string, Set<Article>>();
  const firstLines = countFirstLines(articles);
  for (const { value } of [...left, ...right]) {
    // Articles that begin alike share what is kept for them, and one may push the other out.
    if (firstLines.get(firstLine(value))! > 1) continue;
    const key = JSON.stringify(value);
    known.set(key, (known.get(key) ?? new Set()).add(value));
  }
  // Of articles that read the same, one near the edit may have come from anywhere.
  const counted = new Map<string, Article[]>();
  for (const { value } of now.page.articles) {
    const key = JSON.stringify(value);
    counted.set(key, [...(counted.get(key) ?? []), value]);
  }
  for (const [key, old] of known) {
    const found = counted.get(key) ?? [];
    if (found.length === old.size && found.some((value) => !old.has(value)))
      throw new Error(`article read again: ${found[0]!.raw}`);
  }
}

function countFirstLines(articles: readonly Placed<Article>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { value } of articles) counts.set(firstLine(value), (counts.get(firstLine(value)) ?? 0) + 1);
  return counts;
}

function firstLine({ raw, body }: Article): string {
  return /^.*/u.exec(raw.slice(body.start))![0];
}

/** The edited stretch, out to the second blank line on either side: the first may stand inside an article. */
function linesTogether(text: string, { span }: TextEdit): Span {
  const blankLines = [...text.matchAll(/\n\s*\n/gu)];
  const before = blankLines.filter(({ index, 0: blank }) => index + blank.length < span.start);
  const after = blankLines.filter(({ index }) => index > span.end);
  return { start: before.at(-2)?.index ?? 0, end: after[1]?.index ?? text.length };
}

interface Run {
  readonly seed: number;
  readonly edits: number;
  readonly start: string;
  /** Characters between which the text is kept: one that has grown or shrunk out of them starts anew. */
  readonly bounds: readonly [least: number, most: number];
}

function run({ seed, edits, start, bounds: [least, most] }: Run): void {
  const random = seededRandom(seed);
  const context = {
    words: testWords,
    tagger: testNames,
    settings: { ...defaultSettings, maxFindings: 50 },
    path: null,
  };
  let text = start;
  let previous = analyze(text, context);
  let kept = 0;
  for (let step = 0; step < edits; step++) {
    const isOutside = text.length < least || text.length > most;
    const edit = isOutside
      ? { span: { start: 0, end: text.length }, newText: start }
      : randomEdit(text, random);
    text = applyEdits(text, [edit]);
    const now = analyze(text, context, previous);
    // Settings of their own keep the two from sharing what rules have found.
    const scratch = analyze(text, { ...context, settings: { ...context.settings } });
    if (told(now) !== told(scratch)) {
      const where = `seed ${seed}, step ${step}: ${JSON.stringify(edit)}`;
      expect(JSON.parse(told(now)), where).toEqual(JSON.parse(told(scratch)));
      throw new Error(`${where}: the order of keys differs`);
    }
    expectSameObjects(now, previous, edit);
    kept += keptArticles(now.page.articles, previous.page.articles);
    previous = now;
  }
  expect(kept).toBeGreaterThan(edits);
}

function lineEndsOf(page: string, lineEnd: string): string {
  return page.replace(/\r?\n/gu, lineEnd);
}

/** Pages after one another, no two with the same names or the same common words. */
function longText(copies: number): string {
  const spare = '清平安定永和长宁东南西北青白高远明华文武新立春秋';
  const replaced = '云岭江望舒林知远沈若的区人一水河';
  return Array.from({ length: copies }, (_, copy) => {
    const varied = new Map(
      Array.from(replaced, (one, index) => [one, spare[(copy * (index * 2 + 1) + index) % spare.length]!]),
    );
    return Array.from(samplePage.text, (one) => varied.get(one) ?? one).join('');
  }).join('\n\n');
}

describe('incremental analysis equals analysis from scratch', () => {
  it.each([
    { seed: 1, lineEnd: '\n' },
    { seed: 2, lineEnd: '\n' },
    { seed: 3, lineEnd: '\r\n' },
    { seed: 4, lineEnd: '\n' },
  ])(
    '500 random edits, seed $seed, line ends $lineEnd',
    ({ seed, lineEnd }) => {
      const random = seededRandom(seed);
      const several = Array.from({ length: 3 }, () => pages[random(pages.length)]!).join('\n');
      run({ seed, edits: 500, start: lineEndsOf(several, lineEnd).slice(0, 3000), bounds: [800, 5000] });
    },
    240_000,
  );

  // Longer texts are read in pieces; where a text becomes one of them, everything is laid out anew.
  it.each([
    { seed: 5, size: 39_950 },
    { seed: 6, size: 60_000 },
  ])(
    '60 random edits of $size characters',
    ({ seed, size }) => {
      run({ seed, edits: 60, start: longText(10).slice(0, size), bounds: [size - 2000, size + 5000] });
    },
    240_000,
  );
});

function keptArticles(now: readonly Placed<Article>[], before: readonly Placed<Article>[]): number {
  const old = new Set(before.map(({ value }) => value));
  return now.filter(({ value }) => old.has(value)).length;
}
