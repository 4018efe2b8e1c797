/** Surname and given name in two to four characters. */
export function isWholeName(name: string): boolean {
  return name.length >= 2 && name.length <= 4 && /^\p{Script=Han}+$/u.test(name) && !name.includes('某');
}
