import { isHan } from '../../text/characters';
import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';

export const listQuoteInconsistent = defineRule({
  code: 'list-quote-inconsistent',
  group: 'consistency',
  title: { zh: '并列项引号不齐', en: 'Some items of one list quoted' },
  level: 'information',
  fix: 'suggestion',
  errorCount: { weight: 0 },
  source: { standard: { zh: '报纸编辑惯例', en: 'Newspaper practice' }, verified: false },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { literals: ['”“', '”、'] },
  needs: ['words'],
  check: ({ running: { text } }, { hits, words, report }) => {
    let done = 0;
    for (const hit of hits) {
      if (hit.start < done) continue;
      const list = readList(text, hit.start);
      done = list.end;
      const bare = list.items.filter(({ isQuoted }) => !isQuoted);
      const quoted = list.items.length - bare.length;
      if (bare.length !== 1 || quoted < 2 || !list.isOfNames) continue;
      const span = bare[0]!;
      const item = text.slice(span.start, span.end);
      if (!isName(item) || words.segment(item).length <= item.length / 2) continue;
      report({
        span: { start: span.start, end: span.end },
        message: {
          zh: {
            what: `同一列举里，“${item}”没有引号，其他几项有`,
            why: '并列的名称，引号要么都用，要么都不用',
            todo: `给“${item}”加上引号`,
          },
          en: {
            what: `“${item}” has no quotation marks, unlike the other items of its list`,
            why: 'the names of one list are all quoted or none of them is',
            todo: 'Quote it as well',
          },
        },
        fix: {
          title: { zh: `加上引号：“${item}”`, en: `Quote “${item}”` },
          edits: [
            // Between quotation marks no 、 is needed.
            {
              span: {
                start: text.startsWith('”、', span.start - 2) ? span.start - 1 : span.start,
                end: span.start,
              },
              newText: '“',
            },
            {
              span: { start: span.end, end: text.startsWith('、“', span.end) ? span.end + 1 : span.end },
              newText: '”',
            },
          ],
        },
        related: list.items
          .filter(({ isQuoted }) => isQuoted)
          .map(({ start, end }) => ({
            span: { start: start - 1, end: end + 1 },
            message: { zh: '同一列举里有引号的一项', en: 'An item of the list that is quoted' },
          })),
      });
    }
  },
});

interface Item {
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
}

interface List {
  readonly items: readonly Item[];
  readonly end: number;
  /** True where a word for things that have names closes the list: 等平台, 等品牌. */
  readonly isOfNames: boolean;
}

/** The list around the closing quote at `at`: quoted items and, at its end, bare ones before `等` and a noun. */
function readList(text: string, at: number): List {
  let start = text.lastIndexOf('“', at);
  if (start < 0 || at - start > longestItem) return { items: [], end: at + 1, isOfNames: false };
  const items: Item[] = [];
  let end = start;
  for (;;) {
    const item = itemAt(text, end);
    if (item === null) break;
    items.push(item);
    end = item.isQuoted ? item.end + 1 : item.end;
    start = end;
    if (text[end] === '、') end++;
    else if (text[end] !== '“') break;
  }
  const isOfNames = closing.test(text.slice(start, start + 8));
  return { items, end: Math.max(start, at + 1), isOfNames };
}

function itemAt(text: string, at: number): Item | null {
  if (text[at] === '“') {
    const close = text.indexOf('”', at);
    return close < 0 || close - at > longestItem ? null : { start: at + 1, end: close, isQuoted: true };
  }
  let end = at;
  while (end < text.length && end - at <= longestItem && isHan(text.charCodeAt(end)) && text[end] !== '等')
    end++;
  return end === at ? null : { start: at, end, isQuoted: false };
}

const longestItem = 20;

/** Things that are called by a name; 工作, 任务 and 活动 are described in plain words as well. */
const closing =
  /^等(?:[一两三四五六七八九十多\d]{1,3}[个款种项大]?|系列|一批|多[个款种])?(?:平台|品牌|栏目|专栏|小程序|公众号|软件|应用|客户端|节目|商标|称号|主题展|微信群|账号|APP)/u;

/** A name is a few characters and no description; what is made of whole words, 今日头条, everybody knows without quotes. */
function isName(item: string): boolean {
  return item.length >= 4 && item.length <= 8 && !/[的和与及是在有为]/u.test(item);
}
