import type { Span } from '../../text/span';
import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';
import { writeInstead } from '../write-instead';
import { mayCloseList } from './closes-list';

export const ellipsisWithDeng = defineRule({
  code: 'ellipsis-with-deng',
  group: 'punctuation',
  title: { zh: '省略号与“等”并用', en: 'Ellipsis together with 等' },
  level: 'warning',
  fix: 'suggestion',
  errorCount: { weight: 0.1 },
  source: {
    standard: { zh: 'GB/T 15834—2011 标点符号用法', en: 'GB/T 15834—2011, use of punctuation marks' },
    clause: 'A.9.2',
    verified: false,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { literals: ['…等', '等…'] },
  check: ({ running: { text } }, { hits, report }) => {
    for (const hit of hits) {
      const span = whole(text, hit);
      if (span === null) continue;
      const shown = text.slice(span.start, span.end);
      report({
        span,
        message: {
          zh: {
            what: `“${shown}”意思重复`,
            why: '省略号和“等”都表示列举未尽，用一个就够',
            todo: '留“等”，或者只留省略号',
          },
          en: {
            what: `“${shown}” says the same twice`,
            why: 'the ellipsis and 等 both tell that the list goes on',
            todo: 'Keep one of them',
          },
        },
        fix: writeInstead(span, '等'),
        alternatives: [writeInstead(span, '……')],
      });
    }
  },
});

/** The dots and the word; null where 等 waits for somebody or is no part of a list. */
function whole(text: string, { start, end }: Span): Span | null {
  let from = start;
  let to = end;
  if (text[start] === '…') {
    while (text[from - 1] === '…') from--;
    while (text[to] === '等') to++;
    if (!mayCloseList(text, to - 1)) return null;
  } else {
    while (text[from - 1] === '等') from--;
    while (text[to] === '…') to++;
  }
  return hasItems(text, from) ? { start: from, end: to } : null;
}

/** Two items at least stand before it in the same sentence. */
function hasItems(text: string, at: number): boolean {
  for (let offset = at - 1; offset >= 0 && at - offset < reach; offset--) {
    const character = text[offset]!;
    if (character === '、' || ('”》'.includes(character) && '“《'.includes(text.charAt(offset + 1) || ' ')))
      return true;
    if ('。！？；'.includes(character)) return false;
  }
  return false;
}

const reach = 40;
