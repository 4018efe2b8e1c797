import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';
import type { Span } from '../../text/span';

export const enumCommaBetweenQuotes = defineRule({
  code: 'enum-comma-between-quotes',
  group: 'punctuation',
  title: { zh: '并列引号、书名号间多用顿号', en: 'Enumeration comma between quotes or titles' },
  level: 'information',
  fix: 'safe',
  errorCount: { weight: 0.1 },
  source: {
    standard: { zh: 'GB/T 15834—2011 标点符号用法', en: 'GB/T 15834—2011, punctuation' },
    clause: '4.5.3.5',
    verified: true,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { literals: ['”、“', '’、‘', '》、《'] },
  check: ({ running: { text } }, { hits, report }) => {
    for (const list of lists(text, hits)) {
      const marks = text[list[0]!.start] === '》' ? '书名号' : '引号';
      const start = list[0]!.start + 1;
      const end = list.at(-1)!.end - 1;
      report({
        span: { start, end },
        message: {
          zh: {
            what: `并列的${marks}之间用了顿号`,
            why: `${marks}已经把各项分开，之间通常不用顿号`,
            todo: list.length > 1 ? `删去这${list.length}个顿号` : '删去顿号',
          },
          en: {
            what: 'An enumeration comma stands between two names in marks',
            why: 'the marks tell one name from the next, so there is usually none',
            todo: 'Delete it',
          },
        },
        fix: {
          title: { zh: '删去顿号', en: 'Delete the enumeration comma' },
          edits: list.map((hit) => ({ span: { start: hit.start + 1, end: hit.end - 1 }, newText: '' })),
        },
      });
    }
  },
});

/** The hits that stand between the items of one list. */
function lists(text: string, hits: readonly Span[]): Span[][] {
  const found: Span[][] = [];
  for (const hit of hits) {
    const last = found.at(-1)?.at(-1);
    // The item between two hits ends with the first mark that closes.
    if (
      last !== undefined &&
      text[last.start] === text[hit.start] &&
      text.indexOf(text[hit.start]!, last.end) === hit.start
    )
      found.at(-1)!.push(hit);
    else found.push([hit]);
  }
  return found;
}
