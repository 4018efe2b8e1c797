import { englishNames } from '../calendar/english-names';
import { describeLength } from './describe-length';
import { describeTime } from './describe-time';

type Words = Readonly<Record<'zh' | 'en', string>>;

/**
 * How often a set comes back: `每周一` for XXXX-WXX-1, `每年5月18日`, `每 2 周`, with its hour where it has one, both ends of a
 * period (XXXX-WXX-1/XXXX-WXX-5), and how often in each (`freq`, 2X). Null where the TIMEX3 value says no
 * repetition. `text` is what the copy prints.
 */
export function describeSet(text: string, timex: string, freq: string | null = null): Words | null {
  const [first = '', last] = timex.split('/');
  const days = daysFromTo(dayPart(first), last === undefined ? null : dayPart(last));
  if (days === null) return null;
  const clock = describeTime(text, { start: null, timex: first });
  const until = last === undefined ? null : describeTime(text, { start: null, timex: last });
  const hours =
    clock === null || until === null || until.en === clock.en
      ? clock
      : { zh: `${clock.zh}至${until.zh}`, en: `${clock.en} to ${until.en}` };
  const count = timesOf(freq);
  return {
    zh: [days.zh, hours?.zh, count?.zh].filter((part) => part !== undefined).join(' '),
    en: [days.en, hours?.en, count?.en].filter((part) => part !== undefined).join(', '),
  };
}

function dayPart(timex: string): string {
  return timex.startsWith('P') ? timex : timex.replace(/T.*$/u, '');
}

function timesOf(freq: string | null): Words | null {
  const times = Number(/^(\d+)X$/u.exec(freq ?? '')?.[1] ?? 0);
  if (times === 0) return null;
  return { zh: `${times} 次`, en: times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times` };
}

/** 每周一至周五; one day where both ends are the same. */
function daysFromTo(first: string, last: string | null): Words | null {
  const from = daysOf(first);
  if (from === null || last === null || last === first) return from;
  const to = daysOf(last);
  return to === null
    ? null
    : { zh: `${from.zh}至${to.zh.replace('每', '')}`, en: `${from.en} to ${to.en.replace(/^every /u, '')}` };
}

function daysOf(date: string): Words | null {
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
  const season = seasons[/^XXXX-(SP|SU|FA|WI|[QH]\d)$/u.exec(date)?.[1] ?? ''];
  if (season !== undefined) return { zh: `每年${season.zh}`, en: `every ${season.en}` };
  const calendar = /^XXXX(?:-(\d\d|XX))?(?:-(\d\d|XX))?$/u.exec(date);
  if (calendar === null) return null;
  const [, month, day] = calendar;
  return month === undefined || month === 'XX' ? everyMonth(month, day) : everyYear(Number(month), day);
}

function everyMonth(month: string | undefined, day: string | undefined): Words {
  if (day === 'XX') return { zh: '每天', en: 'every day' };
  if (day !== undefined) return { zh: `每月${Number(day)}日`, en: `day ${Number(day)} of every month` };
  return month === undefined ? { zh: '每年', en: 'every year' } : { zh: '每月', en: 'every month' };
}

function everyYear(month: number, day: string | undefined): Words {
  const name = englishNames.months[month - 1] ?? String(month);
  if (day === undefined || day === 'XX') return { zh: `每年${month}月`, en: `every ${name}` };
  return { zh: `每年${month}月${Number(day)}日`, en: `every year on ${Number(day)} ${name}` };
}

function everyLength(timex: string): Words | null {
  const length = describeLength(timex);
  if (length === null) return null;
  const once = ones[timex];
  return once ?? { zh: `每 ${length.zh}`, en: `every ${length.en}` };
}

const seasons: Readonly<Record<string, Words>> = {
  SP: { zh: '春季', en: 'spring' },
  SU: { zh: '夏季', en: 'summer' },
  FA: { zh: '秋季', en: 'autumn' },
  WI: { zh: '冬季', en: 'winter' },
  Q1: { zh: '第一季度', en: 'first quarter' },
  Q2: { zh: '第二季度', en: 'second quarter' },
  Q3: { zh: '第三季度', en: 'third quarter' },
  Q4: { zh: '第四季度', en: 'fourth quarter' },
  H1: { zh: '上半年', en: 'first half-year' },
  H2: { zh: '下半年', en: 'second half-year' },
};

const ones: Readonly<Record<string, Words>> = {
  P1Y: { zh: '每年', en: 'every year' },
  P1Q: { zh: '每季度', en: 'every quarter' },
  P1M: { zh: '每月', en: 'every month' },
  P1W: { zh: '每周', en: 'every week' },
  P1D: { zh: '每天', en: 'every day' },
  PT1H: { zh: '每小时', en: 'every hour' },
};
