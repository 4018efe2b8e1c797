import type { Page } from '../../page/page';
import type { IssueDateCandidate, IssueDateSource } from '../../reading/reading';
import type { Span } from '../../text/span';
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
  check: (page, { issueDate: { candidates = [] }, report }) => {
    // Whoever names the day for these files alone knows what their masthead says.
    if (candidates[0]?.from === 'option') return;
    const masthead = candidates.find(({ from, isCertain }) => from === 'masthead' && isCertain);
    const outside = candidates.filter(({ from }) => from in sources);
    if (masthead !== undefined && masthead.span !== null) {
      const others = outside.filter(({ value }) => value !== masthead.value);
      if (others.length > 0) {
        const told = saying(others);
        report({
          span: masthead.span,
          message: {
            zh: {
              what: `报头的日期是${masthead.value}，${told.zh}`,
              why: why.zh,
              todo: '核对是报头没有换，还是文件放错了、日期设错了',
            },
            en: {
              what: `The masthead says ${masthead.value}, ${told.en}`,
              why: why.en,
              todo: 'See whether the masthead was left as it was, or the file is in the wrong place',
            },
          },
        });
      }
      return;
    }
    const inPath = outside.filter(({ from }) => from === 'fileName' || from === 'folder');
    const span = firstLine(page);
    if (inPath.length < 2 || span === null) return;
    const told = saying(inPath);
    report({
      span,
      message: {
        zh: { what: told.zh, why: why.zh, todo: '核对是文件放错了文件夹，还是名字没有改' },
        en: {
          what: told.en.charAt(0).toUpperCase() + told.en.slice(1),
          why: why.en,
          todo: 'See whether the file is in the wrong folder or kept an old name',
        },
      },
    });
  },
});

const why: Message = {
  zh: '一期报纸只有一个见报日期，“昨日”“5月12日”都从它推算',
  en: 'an issue has one day, from which “昨日” and “5月12日” are reckoned',
};

/** 文件名是2031-05-19，文件夹名是2031-05-18. */
function saying(candidates: readonly IssueDateCandidate[]): Message {
  return {
    zh: candidates.map(({ from, value }) => `${sources[from]!.zh}是${value}`).join('，'),
    en: candidates.map(({ from, value }) => `${sources[from]!.en} ${value}`).join(', '),
  };
}

/** Where a page says nothing of its day, what is wrong with its name is told at its first line. */
function firstLine({ lines, slice }: Page): Span | null {
  for (let line = 0; line < Math.min(lines.count, mostBlankLines); line++) {
    const [start, text] = [lines.start(line), slice(lines.start(line), lines.end(line))];
    const trimmed = text.trim();
    if (trimmed === '') continue;
    const from = start + text.indexOf(trimmed);
    return { start: from, end: from + trimmed.length };
  }
  return null;
}

const mostBlankLines = 40;

/** What is told outside the page and must agree with it. */
const sources: Partial<Record<IssueDateSource, Message>> = {
  project: { zh: '项目配置（.newspaper/config.json）', en: 'the configuration (.newspaper/config.json)' },
  setting: { zh: '设置（newspaper.issueDate）', en: 'the setting (newspaper.issueDate)' },
  folder: { zh: '文件夹名', en: 'the folder’s name' },
  fileName: { zh: '文件名', en: 'the file’s name' },
};
