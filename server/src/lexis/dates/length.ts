export type LengthUnit =
  'century' | 'year' | 'quarter' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';

/** How long something lasts: 三年半, 20分钟, 几个月. */
export interface Length {
  readonly unit: LengthUnit;
  /** In whole months, days or seconds, whichever the unit counts; null where the amount is left open (几天, 两三年). */
  readonly amount: number | null;
  readonly counts: 'months' | 'days' | 'seconds';
  /** TIMEX3: `P3Y`, `PT20M`, `PXM`. */
  readonly timex: string;
}

/** `amount` may have a half, or be null for 几 and 数十. */
export function lengthOf(amount: number | null, unit: LengthUnit): Length {
  // Half a month is fifteen days by custom.
  const { counts, each } = unit === 'month' && !Number.isInteger(amount ?? 0) ? halfMonths : units[unit];
  return {
    unit,
    amount: amount === null ? null : Math.round(amount * each),
    counts,
    timex: timexOf(amount, unit),
  };
}

const units: Readonly<Record<LengthUnit, { readonly counts: Length['counts']; readonly each: number }>> = {
  century: { counts: 'months', each: 1200 },
  year: { counts: 'months', each: 12 },
  quarter: { counts: 'months', each: 3 },
  month: { counts: 'months', each: 1 },
  week: { counts: 'days', each: 7 },
  day: { counts: 'days', each: 1 },
  hour: { counts: 'seconds', each: 3600 },
  minute: { counts: 'seconds', each: 60 },
  second: { counts: 'seconds', each: 1 },
};

const halfMonths = { counts: 'days', each: 30 } as const;

/** A unit and the smaller one that halves of it are told in: 一年半 is P18M. */
const codes: Readonly<
  Record<LengthUnit, readonly [prefix: string, code: string, times: number, half: string]>
> = {
  century: ['P', 'Y', 100, 'Y'],
  year: ['P', 'Y', 1, 'M'],
  quarter: ['P', 'M', 3, 'M'],
  month: ['P', 'M', 1, 'D'],
  week: ['P', 'W', 1, 'D'],
  day: ['P', 'D', 1, 'H'],
  hour: ['PT', 'H', 1, 'M'],
  minute: ['PT', 'M', 1, 'S'],
  second: ['PT', 'S', 1, 'S'],
};

function timexOf(amount: number | null, unit: LengthUnit): string {
  const [prefix, code, times, half] = codes[unit];
  if (amount === null) return `${prefix}X${code}`;
  const whole = amount * times;
  if (Number.isInteger(whole)) return `${prefix}${whole}${code}`;
  return `${unit === 'day' ? 'PT' : prefix}${Math.round(amount * (smaller[unit] ?? 1))}${half}`;
}

const smaller: Readonly<Partial<Record<LengthUnit, number>>> = {
  year: 12,
  month: 30,
  week: 7,
  day: 24,
  hour: 60,
  minute: 60,
};
