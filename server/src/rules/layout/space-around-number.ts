import { defineRule } from '../rule';
import { headingRegions } from '../part';
import { spaceGaps } from './judge-spaces';
import { reportSpaces } from './report-spaces';

export const spaceAroundNumber = defineRule({
  code: 'space-around-number',
  group: 'layout',
  title: { zh: '数字前后空格', en: 'Space next to a number' },
  level: 'warning',
  fix: 'safe',
  errorCount: { weight: 0 },
  source: { standard: { zh: '报纸编辑惯例', en: 'Newspaper practice' }, verified: false },
  unit: 'paragraph',
  regions: ['body', 'note', 'caption', 'section', ...headingRegions],
  offsets: 'raw',
  triggers: { gaps: spaceGaps, characters: '0123456789０１２３４５６７８９' },
  needs: ['words'],
  check: (part, given) => {
    reportSpaces(part, given, 'number', {
      message: (quoted) => ({
        zh: {
          what: `“${quoted}”的数字旁边有空格`,
          why: '报纸排数字，与前后汉字之间不留空',
          todo: '删去空格',
        },
        en: {
          what: `Space next to the number in “${quoted}”`,
          why: 'newspapers set numbers close to the Chinese characters around them',
          todo: 'Delete it',
        },
      }),
      fix: { zh: '删去数字旁的空格', en: 'Delete the space' },
    });
  },
});
