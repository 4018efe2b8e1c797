/** Name of a lunar year in the cycle of sixty: 庚子 for the one that began in 2020. */
export function stemBranch(year: number): string {
  // 4 was 甲子.
  return stems.charAt(modulo(year - 4, 10)) + branches.charAt(modulo(year - 4, 12));
}

/**
 * The year of that name that is nearest to `near`; the earlier one of two that are equally near. Null where the cycle
 * has no such name.
 */
export function yearsOfStemBranch(name: string, near: number): number | null {
  const stem = stems.indexOf(name.charAt(0));
  const branch = branches.indexOf(name.charAt(1));
  // Only every other branch meets a stem.
  if (name.length !== 2 || stem < 0 || branch < 0 || (stem - branch) % 2 !== 0) return null;
  const place = modulo(6 * stem - 5 * branch, 60);
  const after = near + modulo(place - modulo(near - 4, 60), 60);
  return after - near < 30 ? after : after - 60;
}

const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
