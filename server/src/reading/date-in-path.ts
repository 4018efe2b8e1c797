import { dayNumber, isoDay, isRealDay } from '../lexis/calendar/civil-day';

/**
 * The day that a path names: `2031-05-18/A02.txt`, `20310518A02.txt`, `2031/05/18/02版.txt`,
 * `2031年5月18日.txt`. The innermost name decides, as an archive folder may be named for the day it was made.
 * Days that do not exist are passed over.
 */
export function dateInPath(path: string): DateInPath | null {
  return datesInPath(path)[0] ?? null;
}

export interface DateInPath {
  readonly value: string;
  readonly from: 'folder' | 'fileName';
}

/**
 * The same, and behind it the day of the folder where the name of the file has another: `2031-05-18/20310519A02.txt`. Only a
 * folder that is named for a day and nothing else can contradict its files; an archive may be named for its own.
 */
export function datesInPath(path: string): readonly DateInPath[] {
  const names = decode(path)
    .split(/[/\\]+/u)
    .filter((name) => name !== '');
  const file = names.length - 1;
  for (let last = file; last >= 0; last--) {
    const day = dayInName(names[last]!) ?? dayOverNames(names, last);
    if (day === null) continue;
    const inner: DateInPath = { value: isoDay(day), from: last === file ? 'fileName' : 'folder' };
    const folder = last === file ? dayOfFolder(names) : null;
    return folder === null || folder === day ? [inner] : [inner, { value: isoDay(folder), from: 'folder' }];
  }
  return [];
}

/** The day of the innermost folder that has one; null where the folder's name has something beside it. */
function dayOfFolder(names: readonly string[]): number | null {
  for (let last = names.length - 2; last >= 0; last--) {
    const inName = dayInName(names[last]!);
    if (inName !== null) return dayAlone.test(names[last]!) ? inName : null;
    const over = dayOverNames(names, last);
    if (over !== null) return over;
  }
  return null;
}

const dayAlone = /^\d{4}\D?\d{1,2}\D?\d{1,2}日?(?:[ （(]*(?:星期|周)[一二三四五六日天][）)]?)?$/u;

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A percent sign that is no escape belongs to the name.
    return path;
  }
}

/** A whole day in one name. */
function dayInName(name: string): number | null {
  for (const [, year, month, day] of name.matchAll(separated)) {
    const found = realDay(year, month, day);
    if (found !== null) return found;
  }
  for (const [run] of name.matchAll(/\d+/gu)) {
    // Eight digits, with the number of the page or a clock behind them.
    if (run.length < 8 || run.length > 14) continue;
    const found = realDay(run.slice(0, 4), run.slice(4, 6), run.slice(6, 8));
    if (found !== null) return found;
  }
  return null;
}

const separated =
  /(?<!\d)(\d{4})\s?(?:年|[-_.－—·]|\s)\s?(\d{1,2})\s?(?:月|[-_.－—·]|\s)\s?(\d{1,2})(?:日|(?!\d))/gu;

/** A day over the last two or three names: `2031/05/18`, `2031-05/18`, `2031/0518A02.txt`, `203105/18`. */
function dayOverNames(names: readonly string[], last: number): number | null {
  const isFile = last === names.length - 1;
  const [name, above, top] = [names[last]!, names[last - 1] ?? '', names[last - 2] ?? ''];
  const year = /^(\d{4})年?$/u.exec(above)?.[1];
  const monthDay = /^(\d{2})[-_.]?(\d{2})(?!\d)/u.exec(name) ?? /^(\d{1,2})月(\d{1,2})日/u.exec(name);
  if (year !== undefined && monthDay !== null) return realDay(year, monthDay[1], monthDay[2]);
  // The number of a page alone, `02.txt` under `2031/05`, is no day: only a folder is, or a file that says 日.
  const day = isFile ? /^(\d{1,2})日/u.exec(name)?.[1] : /^(\d{1,2})日?$/u.exec(name)?.[1];
  if (day === undefined) return null;
  const yearMonth = /^(\d{4})(?:年|[-_.])?(\d{2}|\d(?=月))月?$/u.exec(above);
  if (yearMonth !== null) return realDay(yearMonth[1], yearMonth[2], day);
  const month = /^(\d{1,2})月?$/u.exec(above)?.[1];
  const topYear = /^(\d{4})年?$/u.exec(top)?.[1];
  return month === undefined || topYear === undefined ? null : realDay(topYear, month, day);
}

function realDay(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): number | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  // Papers of before 1800 have no files, and a number of an archive is soon taken for a later year.
  if (!(y >= 1800 && y <= 2199) || !isRealDay(y, m, d)) return null;
  return dayNumber(y, m, d);
}
