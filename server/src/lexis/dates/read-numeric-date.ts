import type { CalendarDate } from './date-expression';
import { digitValue, readNumber, skipSpace } from './read-number';

/** 2031-05-18, 2031/5/18, 2031.05.18; full-width digits and one space around a mark are the same. */
export function readNumericDate(
  text: string,
  at: number,
): { readonly date: CalendarDate; readonly end: number } | null {
  if (digitValue(text.charCodeAt(at + 3)) > 9) return null;
  const year = readNumber(text, at);
  if (year?.style !== 'arabic' || year.length !== 4 || year.value < 1800 || year.value > 2199) return null;
  const firstMark = skipSpace(text, year.end);
  const mark = markOf(text.charAt(firstMark));
  if (mark === '' || isPartOfCode(text.charAt(at - 1))) return null;
  const month = readNumber(text, skipSpace(text, firstMark + 1));
  if (month?.style !== 'arabic' || month.length > 2 || month.value < 1 || month.value > 12) return null;
  const secondMark = skipSpace(text, month.end);
  if (markOf(text.charAt(secondMark)) !== mark) return null;
  const day = readNumber(text, skipSpace(text, secondMark + 1));
  if (day?.style !== 'arabic' || day.length > 2 || day.value < 1 || day.value > 31) return null;
  if (isPartOfCode(text.charAt(day.end)) && text.charAt(day.end) !== 'T') return null;
  if (markOf(text.charAt(day.end)) !== '' && digitValue(text.charCodeAt(day.end + 1)) < 10) return null;
  return {
    date: {
      kind: 'calendar',
      year: { kind: 'number', value: year.value },
      month: { kind: 'number', value: month.value },
      day: day.value,
      monthPart: null,
      inherited: false,
    },
    end: day.end,
  };
}

function markOf(character: string): string {
  if (character === '-' || character === '－') return '-';
  if (character === '/' || character === '／') return '/';
  return character === '.' || character === '．' ? '.' : '';
}

function isPartOfCode(character: string): boolean {
  return /[A-Za-zＡ-Ｚａ-ｚ\-/.]/u.test(character);
}
