import type { PartOfDay, TimeOfDay } from './date-expression';

/** An hour and minute on the 24-hour clock. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** `20:30`. */
  readonly text: string;
  /** True for 25时 and 8时61分. */
  readonly isImpossible: boolean;
}

/** The 24-hour clock of 下午3时; null where no hour is told. */
export function clockOf(time: TimeOfDay | null): Clock | null {
  const written = time?.hour ?? null;
  if (time === null || written === null) return null;
  const hour = hourOfDay(written, time.part);
  const minute = time.minute ?? 0;
  const isImpossible = hour > 24 || minute > 59 || (hour === 24 && minute > 0);
  return { hour, minute, text: `${pad(hour)}:${pad(minute)}`, isImpossible };
}

/** Code of a part of the day in TIMEX3, behind the T. */
export function partCode(part: PartOfDay): string {
  return partCodes[part];
}

const partCodes: Readonly<Record<PartOfDay, string>> = {
  beforeDawn: 'MO',
  morning: 'MO',
  noon: 'MI',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
};

function hourOfDay(hour: number, part: PartOfDay | null): number {
  switch (part) {
    case 'afternoon':
      return hour < 12 ? hour + 12 : hour;
    case 'evening':
      // 晚上2时, the end of 晚上10时至2时, lies behind midnight.
      return hour >= 5 && hour <= 12 ? hour + 12 : hour;
    case 'night':
      // 深夜11时 is before midnight, 深夜2时 after it.
      return hour >= 6 && hour <= 12 ? hour + 12 : hour;
    case 'noon':
      return hour < 10 ? hour + 12 : hour;
    case 'beforeDawn':
      return hour === 12 || hour === 24 ? 0 : hour;
    case 'morning':
    case null:
      return hour;
  }
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
