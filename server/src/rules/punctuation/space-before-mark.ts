import { headingRegions } from '../part';
import { defineRule } from '../rule';
import { spaceGaps } from '../layout/judge-spaces';
import { reportSpaces } from '../layout/report-spaces';

export const spaceBeforeMark = defineRule({
  code: 'space-before-mark',
  group: 'punctuation',
  title: { zh: '标点前多余空格', en: 'Space before a mark' },
  level: 'warning',
  fix: 'safe',
  errorCount: { weight: 0 },
  source: { standard: { zh: '报纸编辑惯例', en: 'Newspaper practice' }, verified: false },
  unit: 'paragraph',
  regions: ['body', 'note', 'caption', 'section', ...headingRegions],
  offsets: 'raw',
  triggers: { gaps: spaceGaps, literals: headingSpaces() },
  needs: ['words'],
  check: (part, given) => {
    reportSpaces(part, given, 'mark', {
      message: (quoted) => ({
        zh: {
          what: `“${quoted}”的标点前面有空格`,
          why: '点号和后引号、后书名号紧跟前面的字，中间留空，版面上会断开，还可能被挤到行首',
          todo: '删去空格',
        },
        en: {
          what: `Space before the mark in “${quoted}”`,
          why: 'a stop or a closing mark stands close to what it follows; with a space it may even start a line',
          todo: 'Delete it',
        },
      }),
      fix: { zh: '删去标点前的空格', en: 'Delete the space' },
    });
  },
});

/** Running text of headings keeps its spaces, so that they are no gaps there. */
function headingSpaces(): string[] {
  return Array.from('，。、；：？！”’》〉', (mark) => [` ${mark}`, `\u3000${mark}`]).flat();
}
