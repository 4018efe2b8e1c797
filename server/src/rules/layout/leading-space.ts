import { isSpace } from '../../text/characters';
import { defineRule, type Fault } from '../rule';
import { deletion } from './deletion';

export const leadingSpace = defineRule({
  code: 'leading-space',
  group: 'layout',
  title: { zh: '段首半角空格', en: 'Half-width space as indent' },
  level: 'information',
  fix: 'safe',
  errorCount: { weight: 0 },
  source: { standard: { zh: '报纸编辑惯例', en: 'Newspaper practice' }, verified: false },
  unit: 'paragraph',
  regions: ['body', 'note'],
  offsets: 'raw',
  // A house that indents wants to know of paragraphs that have nothing there.
  triggers: 'always',
  needs: ['habits'],
  options: {
    indent: {
      type: 'enum',
      values: ['asPage', 'none', 'fullWidth'],
      default: 'asPage',
      title: {
        zh: '段首：照本版多数（asPage）、顶格（none）、空两个全角格（fullWidth）',
        en: 'How paragraphs open: as most of the page, flush, or with two full-width spaces',
      },
    },
  },
  check: ({ region, running: { raw, gaps } }, { habits, options, report }) => {
    const isFlush = !isSpace(raw.charCodeAt(0));
    if (isFlush && (options.indent !== 'fullWidth' || region !== 'body')) return;
    const indent = gaps.of(['indent'])[0] ?? { start: 0, end: 0 };
    const shown = raw.slice(indent.start, indent.end);
    const hasHalf = /[^\u3000]/u.test(shown);
    const indented = options.indent === 'fullWidth' || (options.indent === 'asPage' && habits.indented);
    // What has no half-width space is looked at only where the house has one form.
    if (!hasHalf && (options.indent === 'asPage' || shown === (indented ? '\u3000\u3000' : ''))) return;
    report({
      span: isFlush ? { start: 0, end: 1 } : { start: indent.start, end: indent.end },
      message: messageOf(hasHalf, indented),
      fix: indented
        ? {
            title: { zh: '改为两个全角空格', en: 'Use two full-width spaces' },
            edits: [{ span: indent, newText: '\u3000\u3000' }],
          }
        : { title: { zh: '删去段首空格', en: 'Delete the space' }, edits: [deletion(indent)] },
    });
  },
});

function messageOf(hasHalf: boolean, indented: boolean): Fault['message'] {
  const zh = indented ? '改为两个全角空格' : '删去空格，顶格起段';
  const en = indented ? 'Use two full-width spaces' : 'Delete it';
  return hasHalf
    ? {
        zh: {
          what: '段首用了半角空格',
          why: '半角空格排不齐两个字的空位，多半是从版面文件取文字时带出来的',
          todo: zh,
        },
        en: {
          what: 'Half-width space at the start of a paragraph',
          why: 'it does not make the two-character indent and came with the text from the page file',
          todo: en,
        },
      }
    : {
        zh: {
          what: indented ? '段首没有空两格' : '段首有空格',
          why: indented ? '本报体例，段首空两个全角格' : '本报体例，各段顶格',
          todo: zh,
        },
        en: {
          what: indented ? 'A paragraph without the two-character indent' : 'An indented paragraph',
          why: indented ? 'the house indents by two characters' : 'the house has no indents',
          todo: en,
        },
      };
}
