import type { IssueDateSource } from '../../reading/reading';
import type { Message } from '../../project/level';
import { defineRule } from '../rule';

export const issueDateMismatch = defineRule({
  code: 'issue-date-mismatch',
  group: 'news',
  title: { zh: '报头日期不一致', en: 'Masthead with another date' },
  level: 'warning',
  fix: 'no',
  // Which of the two is wrong is open: it may be the name of a file, which no reader sees.
  errorCount: { weight: 0 },
  source: { standard: { zh: '报纸编辑惯例', en: 'Newspaper practice' }, verified: false },
  unit: 'page',
  triggers: 'always',
  needs: ['issueDate'],
  check: (_, { issueDate: { candidates = [] }, report }) => {
    // Whoever names the day for these files alone knows what their masthead says.
    if (candidates[0]?.from === 'option') return;
    const masthead = candidates.find(({ from, isCertain }) => from === 'masthead' && isCertain);
    if (masthead === undefined || masthead.span === null) return;
    const other = candidates.find(({ from, value }) => from in sources && value !== masthead.value);
    if (other === undefined) return;
    const source = sources[other.from]!;
    report({
      span: masthead.span,
      message: {
        zh: {
          what: `报头的日期是${masthead.value}，${source.zh}是${other.value}`,
          why: '一期报纸只有一个见报日期，“昨日”“5月12日”都从它推算',
          todo: '核对是报头没有换，还是文件放错了、日期设错了',
        },
        en: {
          what: `The masthead says ${masthead.value}, ${source.en} ${other.value}`,
          why: 'an issue has one day, from which “昨日” and “5月12日” are reckoned',
          todo: 'See whether the masthead was left as it was, or the file is in the wrong place',
        },
      },
    });
  },
});

/** What is told outside the page and must agree with it. */
const sources: Partial<Record<IssueDateSource, Message>> = {
  project: { zh: '项目配置（.newspaper/config.json）', en: 'the configuration (.newspaper/config.json)' },
  setting: { zh: '设置（newspaper.issueDate）', en: 'the setting (newspaper.issueDate)' },
  folder: { zh: '文件夹名', en: 'the folder’s name' },
  fileName: { zh: '文件名', en: 'the file’s name' },
};
