import { defineRule } from '../rule';
import { headingRegions } from '../part';
import { spaceGaps } from './judge-spaces';
import { reportSpaces } from './report-spaces';

export const spaceAroundBracket = defineRule({
  code: 'space-around-bracket',
  group: 'layout',
  title: { zh: '括号前后空格', en: 'Space next to a bracket' },
  level: 'warning',
  fix: 'safe',
  errorCount: { weight: 0 },
  source: { standard: { zh: '报纸编辑惯例', en: 'Newspaper practice' }, verified: false },
  unit: 'paragraph',
  regions: ['body', 'note', 'caption', 'section', ...headingRegions],
  offsets: 'raw',
  triggers: { gaps: spaceGaps, characters: '（）()〔〕［］[]【】' },
  needs: ['words'],
  check: (part, given) => {
    reportSpaces(part, given, 'bracket', {
      message: (quoted) => ({
        zh: {
          what: `“${quoted}”的括号旁边有空格`,
          why: '括号自带空隙，再加空格版面上会留下一个洞',
          todo: '删去空格',
        },
        en: {
          what: `Space next to the bracket in “${quoted}”`,
          why: 'a bracket brings its own white space; one more leaves a hole in the line',
          todo: 'Delete it',
        },
      }),
      fix: { zh: '删去括号旁的空格', en: 'Delete the space' },
    });
  },
});
