import { englishNames } from '../calendar/english-names';
import { describeLength } from './describe-length';
import { describeTime } from './describe-time';

/**
 * How often a set comes back: `每周一` for XXXX-WXX-1, `每年5月18日`, `每 2 周`, with its hour where it has one. Null where
 * the TIMEX3 value says no repetition. `text` is what the copy prints.
 */
export function describeSet(text: string, timex: string): Readonly<Record<'zh' | 'en', string>> | null {
  const [date, time] = timex.startsWith('P') ? [timex] : (timex.split('T') as [string, string?]);
  const days = daysOf(date);
  if (days === null) return null;
  const clock = time === undefined ? null : describeTime(text, { start: null, timex });
  if (clock === null) return days;
  return { zh: `${days.zh} ${clock.zh}`, en: `${days.en}, ${clock.en}` };
}

function daysOf(date: string): Readonly<Record<'zh' | 'en', string>> | null {
  // T08:00 alone, and P1D, come every day.
  if (date === '') return { zh: '每天', en: 'every day' };
  if (date.startsWith('P')) return everyLength(date);
  const week = /^XXXX-WXX(?:-(WE|[1-7]))?$/u.exec(date);
  if (week !== null) {
    if (week[1] === undefined) return { zh: '每周', en: 'every week' };
    if (week[1] === 'WE') return { zh: '每个周末', en: 'every weekend' };
    const day = Number(week[1]) % 7;
    return { zh: `每周${'日一二三四五六'.charAt(day)}`, en: `every ${englishNames.weekdays[day]!}` };
  }
  const calendar = /^XXXX(?:-(\d\d|XX))?(?:-(\d\d|XX))?$/u.exec(date);
  if (calendar === null) return null;
  const [, month, day] = calendar;
  return month === undefined || month === 'XX' ? everyMonth(month, day) : everyYear(Number(month), day);
}

function everyMonth(
  month: string | undefined,
  day: string | undefined,
): Readonly<Record<'zh' | 'en', string>> {
  if (day === 'XX') return { zh: '每天', en: 'every day' };
  if (day !== undefined) return { zh: `每月${Number(day)}日`, en: `day ${Number(day)} of every month` };
  return month === undefined ? { zh: '每年', en: 'every year' } : { zh: '每月', en: 'every month' };
}

function everyYear(month: number, day: string | undefined): Readonly<Record<'zh' | 'en', string>> {
  const name = englishNames.months[month - 1] ?? String(month);
  if (day === undefined || day === 'XX') return { zh: `每年${month}月`, en: `every ${name}` };
  return { zh: `每年${month}月${Number(day)}日`, en: `every year on ${Number(day)} ${name}` };
}

function everyLength(timex: string): Readonly<Record<'zh' | 'en', string>> | null {
  const length = describeLength(timex);
  if (length === null) return null;
  const once = ones[timex];
  return once ?? { zh: `每 ${length.zh}`, en: `every ${length.en}` };
}

const ones: Readonly<Record<string, Readonly<Record<'zh' | 'en', string>>>> = {
  P1Y: { zh: '每年', en: 'every year' },
  P1Q: { zh: '每季度', en: 'every quarter' },
  P1M: { zh: '每月', en: 'every month' },
  P1W: { zh: '每周', en: 'every week' },
  P1D: { zh: '每天', en: 'every day' },
  PT1H: { zh: '每小时', en: 'every hour' },
};
