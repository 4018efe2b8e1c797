import { civilDay, dayNumber } from '../calendar/civil-day';
import type { DateContext } from './date-context';
import type { PartOfYear, QuarterWords, YearsOfCentury } from './date-expression';
import {
  basisOfPaper,
  basisOfYear,
  nothing,
  openDays,
  type ResolvedDay,
  stretchOfDays,
  yearOf,
} from './resolve-calendar-date';

/** 今年上半年, 三季度, 年底: whole months of a year, that of the paper where none is told. */
export function resolvePartOfYear({ year, part }: PartOfYear, context: DateContext): ResolvedDay {
  const paper = context.dateline ?? context.issue;
  const basis = year === null ? basisOfPaper(context) : basisOfYear(year, context);
  const value =
    year !== null
      ? yearOf(year, context)
      : (context.toldYear ?? (paper === null ? null : civilDay(paper).year));
  if (value === null) return openDays(null, 'span', 'none', part.isVague);
  const until =
    part.last >= 12 ? dayNumber(value + 1, part.last - 11, 1) : dayNumber(value, part.last + 1, 1);
  const months = part.last - part.first + 1;
  const name = String(value).padStart(4, '0');
  const timex =
    part.code !== '' ? `${name}-${part.code}` : part.isVague || months === 12 ? name : `P${months}M`;
  return stretchOfDays(dayNumber(value, part.first, 1), until, timex, 'span', basis, part.isVague);
}

/** 本季度, 上季度. */
export function resolveQuarter({ shift }: QuarterWords, context: DateContext): ResolvedDay {
  const paper = context.dateline ?? context.issue;
  if (paper === null) return nothing('span', 'none');
  const { year, month } = civilDay(paper);
  const index = year * 4 + Math.floor((month - 1) / 3) + shift;
  const [inYear, quarter] = [Math.floor(index / 4), index % 4];
  const first = dayNumber(inYear, quarter * 3 + 1, 1);
  const until = quarter === 3 ? dayNumber(inYear + 1, 1, 1) : dayNumber(inYear, quarter * 3 + 4, 1);
  return stretchOfDays(first, until, `${inYear}-Q${quarter + 1}`, 'span', basisOfPaper(context));
}

/** 20世纪, 上世纪80年代, 八九十年代初. A decade alone is the last that has begun, as papers use it. */
export function resolveYears(
  { century, decade, lastDecade, part }: YearsOfCentury,
  context: DateContext,
): ResolvedDay {
  const paper = context.dateline ?? context.issue;
  const paperYear = paper === null ? null : civilDay(paper).year;
  const base = centuryBase(century, lastDecade ?? decade, paperYear);
  if (base === null || base < 0) return nothing('span', base === null ? 'none' : 'explicit');
  const basis = typeof century === 'number' ? 'explicit' : basisOfPaper(context);
  const first = base + (decade ?? 0);
  const [from, to] = part === null ? [0, 1] : parts[part];
  const length = decade === null ? 100 : 10;
  if (lastDecade !== null) {
    const last = base + lastDecade;
    return stretchOfDays(
      dayNumber(first, 1, 1),
      dayNumber(last + 10, 1, 1),
      `P${last + 10 - first}Y`,
      'span',
      basis,
    );
  }
  const timex = String(decade === null ? Math.floor(first / 100) : Math.floor(first / 10)).padStart(
    decade === null ? 2 : 3,
    '0',
  );
  return stretchOfDays(
    dayNumber(first + Math.round(from * length), 1, 1),
    dayNumber(first + Math.round(to * length), 1, 1),
    timex,
    'span',
    basis,
    part !== null,
  );
}

/** The first year of the century. */
function centuryBase(
  century: YearsOfCentury['century'],
  decade: number | null,
  paperYear: number | null,
): number | null {
  if (typeof century === 'number') return (century - 1) * 100;
  if (century !== null) return paperYear === null ? null : (Math.floor(paperYear / 100) + century.by) * 100;
  if (paperYear === null || decade === null) return null;
  const base = Math.floor(paperYear / 100) * 100;
  return base + decade > paperYear ? base - 100 : base;
}

/** Shares of a decade: 初 is its first three years, 中期 the next four. */
const parts = { early: [0, 0.3], middle: [0.3, 0.7], late: [0.7, 1] } as const;
