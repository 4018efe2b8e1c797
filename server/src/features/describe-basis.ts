import type { Message } from '../project/level';
import type { DateMention, IssueDate } from '../reading/reading';

/** Where the missing parts of a date were taken from, in words; empty where it has no value. */
export function describeBasis({ basis, text }: DateMention, issueDate: IssueDate): Message {
  // 今天 and 周六 lack more than the year.
  const lacksYear = /[月年]/u.test(text);
  switch (basis) {
    case 'explicit':
      return { zh: '年份见原文', en: 'year as printed' };
    case 'issueDate': {
      const day = issueDate.value ?? '';
      const { zh, en } = issueSources[issueDate.from];
      return {
        zh: `${lacksYear ? '年份据' : '据'}见报日期 ${day}（${zh}）`,
        en: `${lacksYear ? 'year from' : 'counted from'} the issue date ${day} (${en})`,
      };
    }
    case 'dateline':
      return lacksYear
        ? { zh: '年份据电头', en: 'year from the dateline' }
        : { zh: '据电头的日期', en: 'counted from the dateline' };
    case 'earlier':
      return { zh: '据上文的日期', en: 'from an earlier date in the copy' };
    case 'none':
      return { zh: '', en: '' };
  }
}

const issueSources: Readonly<Record<IssueDate['from'], Message>> = {
  option: { zh: '指定', en: 'as chosen' },
  project: { zh: '项目配置', en: 'project configuration' },
  setting: { zh: '编辑器设置', en: 'setting of the editor' },
  folder: { zh: '文件夹名', en: 'folder name' },
  fileName: { zh: '文件名', en: 'file name' },
  masthead: { zh: '报头', en: 'masthead' },
  content: { zh: '稿中日期', en: 'a date in the copy' },
  none: { zh: '不明', en: 'unknown' },
};
