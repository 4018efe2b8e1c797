import { packHolidays } from './pack-holidays';
import { packLunarYears } from './pack-lunar-years';
import { packSolarTerms } from './pack-solar-terms';

/** The file that holds the calendar: its path from the root of the project, and its text. */
export function calendarTableFile(): { readonly path: string; readonly content: string } {
  const lunar = packLunarYears();
  const terms = packSolarTerms();
  const content = `// Written by scripts/calendar.ts from tyme4ts and chinese-days: node scripts/run.mjs calendar
import type { CalendarTable } from './calendar-table-type';

export const calendarTable: CalendarTable = {
  lunar: {
    firstYear: ${lunar.firstYear},
    firstDay: ${lunar.firstDay},
    years: ${strings(lunar.years)},
  },
  terms: {
    firstYear: ${terms.firstYear},
    earliest: '${terms.earliest}',
    years: ${strings(terms.years)},
  },
  holidays: ${strings(packHolidays(), '  ')},
};
`;
  return { path: 'server/src/lexis/calendar/calendar-table.ts', content };
}

function strings(lines: readonly string[], indent = '    '): string {
  return `[\n${lines.map((line) => `${indent}  '${line}',\n`).join('')}${indent}]`;
}
