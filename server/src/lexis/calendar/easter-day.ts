import { dayNumber } from './civil-day';

/** Day number of Easter Sunday of the western churches (the Gregorian computus of Meeus, Jones and Butcher). */
export function easterDay(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skipped = Math.floor(century / 4);
  const moonShift = Math.floor((8 * century + 13) / 25);
  const age = (19 * golden + century - skipped - moonShift + 15) % 30;
  const leaps = Math.floor((year % 100) / 4);
  const toSunday = (32 + 2 * (century % 4) + 2 * leaps - age - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * age + 22 * toSunday) / 451);
  const days = age + toSunday - 7 * late + 114;
  return dayNumber(year, Math.floor(days / 31), (days % 31) + 1);
}
