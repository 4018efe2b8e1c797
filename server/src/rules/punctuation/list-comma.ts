import type { Words } from '../../lexis/words/words';
import { isHanWord } from '../../text/han';
import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';
import { writeInstead } from '../write-instead';
import { mayCloseList } from './closes-list';

export const listComma = defineRule({
  code: 'list-comma',
  group: 'punctuation',
  title: { zh: '并列词语间顿号误作逗号', en: 'Comma where the list has enumeration commas' },
  level: 'information',
  fix: 'suggestion',
  errorCount: { weight: 0.1 },
  source: {
    standard: { zh: 'GB/T 15834—2011 标点符号用法', en: 'GB/T 15834—2011, use of punctuation marks' },
    clause: '4.5',
    verified: false,
  },
  unit: 'paragraph',
  regions: copyRegions,
  // Each list that is looked at ends with it, and fewer paragraphs have it than the marks of a list.
  triggers: { characters: '等' },
  needs: ['words'],
  check: ({ running: { text } }, { words, report }) => {
    const last = text.lastIndexOf('等');
    for (let mark = text.indexOf('、'); mark >= 0 && mark < last; mark = text.indexOf('、', mark + 1)) {
      const comma = itemEnd(text, mark + 1);
      if (text.charCodeAt(comma) !== fullComma) continue;
      const end = itemEnd(text, comma + 1);
      const isLast = text[end] === '等' && mayCloseList(text, end);
      if (!isLast && !(text[end] === '和' && endsWithDeng(text, end + 1, words))) continue;
      if (!isThing(text.slice(mark + 1, comma), words) || !isThing(text.slice(comma + 1, end), words))
        continue;
      const span = { start: comma, end: comma + 1 };
      report({
        span,
        message: {
          zh: {
            what: '并列的词语之间，别处用顿号，这里用了逗号',
            why: '句子内部并列的词语用顿号隔开，一组之中前后一致',
            todo: '改为“、”',
          },
          en: {
            what: 'A comma in a list that has enumeration commas',
            why: 'the words of one list are parted by one mark',
            todo: 'Write “、”',
          },
        },
        fix: writeInstead(span, '、'),
      });
    }
  },
});

const longest = 5;
const fullComma = '，'.charCodeAt(0);

/** Where the Han characters end that may be an item; at 等 and 和 at the latest. */
function itemEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start <= longest && endsItem[text.charCodeAt(end)] === 0) end++;
  return end;
}

const endsItem = new Uint8Array(0x10000);
for (const mark of '，。、；：？！等和') endsItem[mark.charCodeAt(0)] = 1;

function endsWithDeng(text: string, start: number, words: Words): boolean {
  const end = itemEnd(text, start);
  return text[end] === '等' && mayCloseList(text, end) && isThing(text.slice(start, end), words);
}

/** Common nouns and names of places through and through: a clause has other words. */
function isThing(item: string, words: Words): boolean {
  if (!isHanWord(item, 2, longest)) return false;
  let start = 0;
  for (const end of words.segment(item)) {
    const kind = words.kind(item, start, end);
    if (kind !== 'thing' && kind !== 'place') return false;
    start = end;
  }
  return true;
}
