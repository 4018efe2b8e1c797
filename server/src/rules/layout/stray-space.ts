import { defineRule } from '../rule';
import { spaceGaps } from './judge-spaces';
import { reportSpaces } from './report-spaces';

export const straySpace = defineRule({
  code: 'stray-space',
  group: 'layout',
  title: { zh: '汉字间多余空格', en: 'Space between Chinese characters' },
  level: 'warning',
  fix: 'safe',
  errorCount: { weight: 0 },
  source: { standard: { zh: '报纸编辑惯例', en: 'Newspaper practice' }, verified: false },
  unit: 'paragraph',
  regions: ['body', 'note', 'caption', 'section'],
  offsets: 'raw',
  triggers: { gaps: spaceGaps },
  needs: ['words'],
  check: (part, given) => {
    reportSpaces(part, given, 'stray', {
      message: (quoted) => ({
        zh: {
          what: `“${quoted}”中间多了空格`,
          why: '报纸正文字与字之间不留空，这多半是从版面文件取文字时带出来的',
          todo: '删去空格',
        },
        en: {
          what: `Space inside “${quoted}”`,
          why: 'newspaper text has no spaces between Chinese characters; this one came with the text from the page file',
          todo: 'Delete it',
        },
      }),
      fix: { zh: '删去空格', en: 'Delete the space' },
    });
  },
});
