import { isoDay, parseIsoDay } from '../lexis/calendar/civil-day';
import { describeDay, type DayDescription } from '../lexis/dates/describe-day';
import type { Language, Message } from '../project/level';
import type { DateMention, IssueDate } from '../reading/reading';
import { escapeMarkdown } from './escape-markdown';

/**
 * The day that a date means: weekday, distance from the issue, and where the year was taken from. Null for
 * what no calendar can show (durations, 每周一, 近日).
 */
export function describeDate(date: DateMention, issueDate: IssueDate): Message | null {
  const quoted = escapeMarkdown(date.text);
  const first = date.start === null ? null : describeDay(date.start, issueDate.value);
  if (first === null) return isDay(date) ? unresolved(quoted, date, issueDate) : null;
  const last = lastDay(date);
  const basis = basisOf(date, issueDate);
  // Only what is near is of use: nobody counts the days to last year.
  const distance = Math.abs(first.days ?? 0) <= farthest ? first.distance : null;
  const text = (language: Language, to: string): string => {
    const days = last === null ? [first] : [first, last];
    const title = days.map((day) => day.title[language]).join(to);
    const facts = [`“${quoted}”`, distance?.[language], basis[language]].filter(Boolean).join(' · ');
    return `**${title}**\n\n${facts}`;
  };
  return { zh: text('zh', '至'), en: text('en', ' to ') };
}

/** In days from the issue. */
const farthest = 60;

/** The end of a period is exclusive; readers want its last day. Null for a single day. */
function lastDay({ start, end }: DateMention): DayDescription | null {
  const first = start === null ? null : parseIsoDay(start.slice(0, 10));
  const after = end === null ? null : parseIsoDay(end.slice(0, 10));
  if (first === null || after === null || after - 1 <= first) return null;
  return describeDay(isoDay(after - 1), null);
}

function isDay({ type }: DateMention): boolean {
  return type === 'date' || type === 'datetime';
}

function unresolved(quoted: string, date: DateMention, issueDate: IssueDate): Message | null {
  // With an issue date at hand and still no day, the page itself does not say enough.
  if (issueDate.value !== null || date.basis !== 'none') return null;
  return {
    zh: `**${quoted}**\n\n不知道是哪一年：文件名、文件夹名和报头都没有见报日期，可在设置 newspaper\\.issueDate 中填写`,
    en: `**${quoted}**\n\nYear unknown: neither path nor masthead gives the date of the issue; the setting newspaper\\.issueDate can`,
  };
}

function basisOf({ basis }: DateMention, issueDate: IssueDate): Message {
  switch (basis) {
    case 'explicit':
      return { zh: '年份见原文', en: 'year as printed' };
    case 'issueDate':
      return {
        zh: `年份据见报日期 ${issueDate.value ?? ''}（${issueSources[issueDate.from].zh}）`,
        en: `year from the issue date ${issueDate.value ?? ''} (${issueSources[issueDate.from].en})`,
      };
    case 'dateline':
      return { zh: '年份据电头', en: 'year from the dateline' };
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
