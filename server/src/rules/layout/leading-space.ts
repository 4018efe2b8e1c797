import { defineRule } from '../rule';
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
  triggers: { gaps: ['indent'] },
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
  check: ({ running: { raw, gaps } }, { habits, options, report }) => {
    const [indent] = gaps.of(['indent']);
    if (indent === undefined || !/[^\u3000]/u.test(raw.slice(indent.start, indent.end))) return;
    const indented = options.indent === 'fullWidth' || (options.indent === 'asPage' && habits.indented);
    report({
      span: { start: indent.start, end: indent.end },
      message: {
        zh: {
          what: '段首用了半角空格',
          why: '半角空格排不齐两个字的空位，多半是从版面文件取文字时带出来的',
          todo: indented ? '改为两个全角空格' : '删去空格，顶格起段',
        },
        en: {
          what: 'Half-width space at the start of a paragraph',
          why: 'it does not make the two-character indent and came with the text from the page file',
          todo: indented ? 'Use two full-width spaces' : 'Delete it',
        },
      },
      fix: indented
        ? {
            title: { zh: '改为两个全角空格', en: 'Use two full-width spaces' },
            edits: [{ span: indent, newText: '　　' }],
          }
        : { title: { zh: '删去段首空格', en: 'Delete the space' }, edits: [deletion(indent)] },
    });
  },
});
