import type { Message } from '../project/level';
import type { DateMention, IssueDate } from '../reading/reading';
import { escapeMarkdown } from './escape-markdown';

/**
 * The day that a date means: weekday, distance from the issue, and where the year was taken from. Null for
 * what no calendar can show (durations, 每周一, 近日).
 */
export function describeDate(date: DateMention, issueDate: IssueDate): Message | null {
  const quoted = escapeMarkdown(date.text);
  const start = dayOf(date.start);
  if (start === null) return isDay(date) ? unresolved(quoted, date, issueDate) : null;
  // The end of a period is exclusive; readers want its last day.
  const endDay = dayOf(date.end);
  const end = endDay === null ? null : endDay - 1;
  const [zhDay, enDay] =
    end === null || end <= start
      ? [zhDate(start), enDate(start)]
      : [`${zhDate(start)}至${zhDate(end)}`, `${enDate(start)} to ${enDate(end)}`];
  const basis = basisOf(date, issueDate);
  const distance = distanceOf(start, dayOf(issueDate.value));
  return {
    zh: [`**${zhDay}**`, [`“${quoted}”`, distance?.zh, basis.zh].filter(Boolean).join(' · ')].join('\n\n'),
    en: [`**${enDay}**`, [`“${quoted}”`, distance?.en, basis.en].filter(Boolean).join(' · ')].join('\n\n'),
  };
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
  option: { zh: '设置', en: 'setting' },
  project: { zh: '项目配置', en: 'project configuration' },
  folder: { zh: '文件夹名', en: 'folder name' },
  fileName: { zh: '文件名', en: 'file name' },
  masthead: { zh: '报头', en: 'masthead' },
  content: { zh: '稿中日期', en: 'a date in the copy' },
  none: { zh: '不明', en: 'unknown' },
};

const msPerDay = 86_400_000;

/** Days since 1970-01-01 of an ISO date or the date part of an ISO time; null for anything less. */
function dayOf(iso: string | null): number | null {
  const match = iso === null ? null : /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso);
  if (match === null) return null;
  return Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / msPerDay;
}

function zhDate(day: number): string {
  const date = new Date(day * msPerDay);
  const weekday = '日一二三四五六'[date.getUTCDay()]!;
  return `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日 星期${weekday}`;
}

const enWeekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const enMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function enDate(day: number): string {
  const date = new Date(day * msPerDay);
  const month = enMonths[date.getUTCMonth()]!;
  return `${enWeekdays[date.getUTCDay()]!}, ${date.getUTCDate()} ${month} ${date.getUTCFullYear()}`;
}

/** Only what is near is of use: nobody counts the days to last year. */
function distanceOf(day: number, issue: number | null): Message | null {
  if (issue === null || Math.abs(day - issue) > 60) return null;
  const days = Math.abs(day - issue);
  if (days === 0) return { zh: '见报当天', en: 'day of the issue' };
  const zh =
    days === 1 ? (day < issue ? '见报前一天' : '见报次日') : `见报${day < issue ? '前' : '后'} ${days} 天`;
  const en = `${days} ${days === 1 ? 'day' : 'days'} ${day < issue ? 'before' : 'after'} the issue`;
  return { zh, en };
}
