import data from 'chinese-days/dist/chinese-days.json';
import { civilDay, isoDay, parseIsoDay, weekday } from '../../server/src/lexis/calendar/civil-day';

/** A year a line, as `CalendarTable` says. */
export function packHolidays(): string[] {
  const lines = new Map<number, string[]>();
  const add = (code: string, day: number, text: string): void => {
    const year = yearOf(code, day);
    const line = lines.get(year);
    if (line === undefined) lines.set(year, [text]);
    else line.push(text);
  };
  const free = daysOff();
  for (const [day, code] of free) {
    if (free.get(day - 1) === code) continue;
    let count = 1;
    while (free.get(day + count) === code) count++;
    add(code, day, `${code}${monthAndDay(day)}x${count}`);
  }
  for (const [day, code] of read(data.workdays)) add(code, day, `-${code}${monthAndDay(day)}`);
  return [...lines].sort(([a], [b]) => a - b).map(([year, parts]) => `${year} ${parts.join(' ')}`);
}

/**
 * The days off by day number, in order. From 2008 on the notices call a holiday and the weekend beside it one holiday
 * (与周末连休), which the library leaves out in some years.
 */
function daysOff(): ReadonlyMap<number, string> {
  const free = read(data.holidays);
  const worked = read(data.workdays);
  for (const [day, code] of [...free])
    for (const step of [-1, 1])
      for (let near = day + step; weekday(near) % 6 === 0; near += step) {
        if (free.has(near) || worked.has(near) || civilDay(day).year < 2008) break;
        free.set(near, code);
      }
  return new Map([...free].sort(([a], [b]) => a - b));
}

function read(days: Readonly<Record<string, string>>): Map<number, string> {
  const read: [number, string][] = Object.entries(days).map(([day, names]) => {
    const code = codes[names.slice(0, names.indexOf(','))];
    const number = parseIsoDay(day);
    if (code === undefined || number === null) throw new Error(`${day}: ${names} is not known here`);
    return [number, code];
  });
  return new Map(read.sort(([a], [b]) => a - b));
}

/** By the library's English names. */
const codes: Readonly<Record<string, string>> = {
  "New Year's Day": 'n',
  'Spring Festival': 's',
  'Tomb-sweeping Day': 'q',
  'Labour Day': 'l',
  'Dragon Boat Festival': 'd',
  'Mid-autumn Festival': 'm',
  'National Day': 'g',
  'Anti-Fascist 70th Day': 'v',
};

/** New Year's Day may have days of December, and is of the year that it begins. */
function yearOf(code: string, day: number): number {
  const { year, month } = civilDay(day);
  return code === 'n' && month === 12 ? year + 1 : year;
}

function monthAndDay(day: number): string {
  return isoDay(day).slice(5).replace('-', '');
}
