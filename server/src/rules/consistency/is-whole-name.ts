/** Surname and given name in two to four characters. */
export function isWholeName(name: string): boolean {
  return name.length >= 2 && name.length <= 4 && onlyHan.test(name) && !name.includes('某');
}

const onlyHan = /^\p{Script=Han}+$/u;
