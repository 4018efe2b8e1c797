import { isHan } from '../../text/characters';
import { shift } from '../../text/span';
import { defineRule } from '../rule';
import type { Part } from '../part';
import { writeInstead } from '../write-instead';

export const sentenceEndMissing = defineRule({
  code: 'sentence-end-missing',
  group: 'news',
  title: { zh: '段末缺句号', en: 'Paragraph without a final stop' },
  level: 'warning',
  fix: 'suggestion',
  errorCount: { weight: 0.1 },
  source: {
    standard: { zh: 'GB/T 15834—2011 标点符号用法', en: 'GB/T 15834—2011, punctuation' },
    clause: '4.1',
    verified: true,
  },
  unit: 'article',
  triggers: 'always',
  check: ({ article, parts }, { report }) => {
    if (article.paragraphs.length < 2) return;
    const paragraphs = parts.filter(({ region }) => region === 'body');
    paragraphs.forEach((part, index) => {
      // The last lines of an article may be a signature or be continued on another page.
      if (index + 1 === paragraphs.length || !lacksStop(part)) return;
      const next = paragraphs[index + 1]!;
      if (!startsAnew(part, next, article.columnWidth)) return;
      const { raw } = part.running;
      const end = raw.trimEnd().length;
      const span = shift({ start: end - 1, end }, part.start);
      report({
        span,
        message: {
          zh: {
            what: '段末没有句号',
            why: '陈述句说完要用句号，下文已经另起一段',
            todo: '补上句号，没有说完就接着写',
          },
          en: {
            what: 'The paragraph has no final stop',
            why: 'a statement ends with one, and a new paragraph follows',
            todo: 'Add it, or go on with the sentence',
          },
        },
        fix: {
          ...writeInstead({ start: span.end, end: span.end }, '。'),
          title: { zh: '补上句号', en: 'Add a full stop' },
        },
      });
    });
  },
});

/** Sentences, of which the last ends with a word. */
function lacksStop({ running: { text }, credits, running }: Part): boolean {
  let end = text.length;
  while (end > 0 && text[end - 1] === ' ') end--;
  if (end < shortest || !isHan(text.charCodeAt(end - 1))) return false;
  const lastCredit = credits.at(-1);
  if (lastCredit !== undefined && lastCredit.end >= running.raw.trimEnd().length) return false;
  const stop = Math.max(
    text.lastIndexOf('。', end),
    text.lastIndexOf('！', end),
    text.lastIndexOf('？', end),
  );
  const last = text.slice(stop + 1, end);
  if (stop < 0 || last.length < shortestSentence || last.length > longestSentence) return false;
  return last.includes('，') && !noSentence.test(last);
}

/** Paragraphs that are sentences are longer, and so are sentences with a clause before the last. */
const shortest = 40;
const shortestSentence = 12;
const longestSentence = 150;

/** Signatures, addresses, lists, verse, headings. */
const noSentence =
  /记者|通讯员|作者|编辑|责编|校对|摄影|电话|地址|邮编|网址|[：:][^，]*$|[　]|(?:\s\S){3}|[一二三四五六七八九十]、|\d[.、]/u;

/** True where the next paragraph begins one: indented like this one, or this one ends before its column does. */
function startsAnew(part: Part, next: Part, columnWidth: number): boolean {
  const indent = /^(?:\u3000|[ \t]{2})/u;
  if (indent.test(next.running.raw)) return true;
  if (columnWidth === 0) return !/[\r\n]/u.test(part.running.raw) && opensText.test(next.running.raw);
  const lastLine = part.running.raw
    .trimEnd()
    .split(/[\r\n]+/u)
    .at(-1)!;
  return lastLine.length < columnWidth - 3;
}

const opensText = /^[“《\p{Script=Han}]/u;
