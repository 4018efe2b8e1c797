import { calendarDate, partOf } from './calendar-date';
import type { CalendarDate } from './date-expression';
import { digitValue, readNumber, skipSpace } from './read-number';

/** 2031-05-18, 2031/5/18, 2031.05.18; full-width digits and one space around a mark are the same. */
export function readNumericDate(
  text: string,
  at: number,
): { readonly date: CalendarDate; readonly end: number } | null {
  const year = readNumber(text, at);
  if (year?.style === 'arabic' && year.length < 3) return readDayFirst(text, at);
  if (year?.style !== 'arabic' || year.length !== 4 || year.value < 1000 || year.value > 2199) return null;
  const firstMark = isSpaced(text, year.end) ? year.end : skipSpace(text, year.end);
  const mark = markOf(text.charAt(firstMark));
  if (mark === '' || isPartOfCode(text.charAt(at - 1), mark)) return null;
  const month = readNumber(text, skipSpace(text, firstMark + 1));
  if (month?.style !== 'arabic' || month.length > 2 || month.value < 1 || month.value > 12) return null;
  const secondMark = mark === ' ' ? month.end : skipSpace(text, month.end);
  if (markOf(text.charAt(secondMark)) !== mark) return null;
  const day = readNumber(text, skipSpace(text, secondMark + 1));
  if (day?.style !== 'arabic' || day.length > 2 || day.value < 1 || day.value > 31) return null;
  if (isPartOfCode(text.charAt(day.end), mark) && text.charAt(day.end) !== 'T') return null;
  const behind = markOf(text.charAt(day.end));
  if (behind !== '' && behind !== ' ' && behind === mark && digitValue(text.charCodeAt(day.end + 1)) < 10)
    return null;
  return {
    date: calendarDate(partOf(year.value), partOf(month.value), day.value),
    end: day.end,
  };
}

/** 18.5.2031, 18/5/2031: as they are set abroad. */
function readDayFirst(
  text: string,
  at: number,
): { readonly date: CalendarDate; readonly end: number } | null {
  if (digitValue(text.charCodeAt(at)) > 9 || isPartOfCode(text.charAt(at - 1), '')) return null;
  const match = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})(?!\d|[.A-Za-z/]|-\d+(?![/\d]))/u.exec(
    text.slice(at, at + 14),
  );
  if (match === null) return null;
  const [day, month, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (day < 1 || day > 31 || month < 1 || month > 12 || year < 1800 || year > 2199) return null;
  return { date: calendarDate(partOf(year), partOf(month), day), end: at + match[0].length };
}

/** 2031 05 18: two digits each, so that two numbers side by side are no date. */
function isSpaced(text: string, at: number): boolean {
  return /^\s\d\d\s\d\d(?!\d)/u.test(text.slice(at, at + 7));
}

function markOf(character: string): string {
  if (character === ' ') return ' ';
  if (character === '-' || character === '－') return '-';
  if (character === '/' || character === '／') return '/';
  return character === '.' || character === '．' ? '.' : '';
}

/** A hyphen beside dates of another shape stands between two of them. */
function isPartOfCode(character: string, mark: string): boolean {
  if (character === '-' && mark !== '-') return false;
  return /[A-Za-zＡ-Ｚａ-ｚ\-/.]/u.test(character);
}
