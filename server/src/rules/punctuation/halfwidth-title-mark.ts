import { pairMark } from '../../lexis/quotes/pair-marks';
import type { MarkPair } from '../../lexis/quotes/read-pairs';
import { isHan } from '../../text/characters';
import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';
import { articleMarks, replaceMark, type ArticleMarks } from './article-marks';
import { shortened } from './quoted-stretch';

export const halfwidthTitleMark = defineRule({
  code: 'halfwidth-title-mark',
  group: 'punctuation',
  title: { zh: '书名号用半角尖括号', en: 'Angle brackets as title marks' },
  level: 'warning',
  fix: 'safe',
  errorCount: { weight: 0.1 },
  source: {
    standard: { zh: 'GB/T 15834—2011 标点符号用法', en: 'GB/T 15834—2011, punctuation' },
    verified: false,
  },
  unit: 'article',
  regions: copyRegions,
  triggers: { characters: '<>＜＞' },
  check: ({ parts }, { report }) => {
    for (const marks of articleMarks(parts)) {
      const { text } = marks.flow;
      let previous: MarkPair | null = null;
      for (const pair of marks.pairs) {
        if (pair.kind !== 'title') continue;
        const outer: MarkPair | null = previous !== null && pair.isNested ? previous : null;
        previous = pair;
        const { open, close } = pair;
        if (!isAngle(text, open) && !isAngle(text, close)) continue;
        // <<天工开物>> is one pair of two strokes: the inner pair stands for both.
        const isDoubled = isAngle(text, open + 1) && isAngle(text, close - 1);
        if (isDoubled || !isTitle(text, pair)) continue;
        const isDouble =
          outer !== null && outer.open === open - 1 && outer.close === close + 1 && isAngle(text, open - 1);
        const [left, right] = pair.isNested && !isDouble ? ['〈', '〉'] : ['《', '》'];
        const by = isDouble ? 1 : 0;
        const mended = left + shortened(text.slice(open + 1, close)) + right;
        report({
          span: marks.flow.toRaw({ start: open - by, end: close + 1 + by }),
          message: {
            zh: {
              what: `“${text.slice(open - by, open + 1)}${shortened(text.slice(open + 1, close))}${text.slice(close, close + 1 + by)}”用尖括号代替了书名号`,
              why: '尖括号是数学和网页上的符号，书名号是《》，里面再用书名号时是〈〉',
              todo: `改为“${mended}”`,
            },
            en: {
              what: 'Angle brackets stand in the place of title marks',
              why: 'they belong to mathematics and mark-up; a title stands in 《》, a title in a title in 〈〉',
              todo: `Write “${mended}”`,
            },
          },
          fix: {
            title: { zh: `改为“${mended}”`, en: `Write “${mended}”` },
            edits: [
              ...writeOver(marks, open - by, open + 1, left),
              ...writeOver(marks, close, close + 1 + by, right),
            ],
          },
        });
      }
    }
  },
});

/** The new mark in the place of the first of some marks, the others taken out. */
function writeOver(
  marks: ArticleMarks,
  start: number,
  end: number,
  mark: string,
): ReturnType<typeof replaceMark>[] {
  const edits = [];
  for (let at = start; at < end; at++) {
    const newText = at === start ? mark : '';
    if (marks.flow.text[at] !== newText) edits.push(replaceMark(marks, at, newText));
  }
  return edits;
}

function isAngle(text: string, at: number): boolean {
  const mark = pairMark(text.charCodeAt(at));
  return mark !== undefined && mark.isPlain && mark.kind === 'title';
}

const longest = 60;

/** A name in Chinese, not what stands between two comparisons. */
function isTitle(text: string, { open, close }: MarkPair): boolean {
  if (close - open > longest) return false;
  let hasHan = false;
  for (let at = open + 1; at < close; at++) {
    const unit = text.charCodeAt(at);
    if (isHan(unit)) hasHan = true;
    else if ('，。；\n'.includes(text[at]!)) return false;
  }
  return hasHan;
}
