/**
 * The day that somebody types: `2031-05-18`, `2031/5/18`, `2031.5.18`, `20310518`, `2031年5月18日`; as ISO 8601, or null where
 * it is none. Without its year (`5-18`, `5月18日`) it gets that of `near`, an ISO day, where there is one.
 */
export function readDay(typed: string, near: string | null): string | null {
  const text = typed.trim().replace(/[０-９]/gu, (digit) => String(digit.charCodeAt(0) - 0xff10));
  const whole =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/u.exec(text);
  if (whole !== null) return isoDay(whole[1]!, whole[2]!, whole[3]!);
  const short = /^(\d{1,2})[-/.月](\d{1,2})日?$/u.exec(text);
  return short === null || near === null ? null : isoDay(near.slice(0, 4), short[1]!, short[2]!);
}

/** Null for a day that does not exist: `Date` rolls the 31st of June over. */
function isoDay(year: string, month: string, day: string): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(iso) ? null : iso;
}
