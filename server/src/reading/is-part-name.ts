import { surnameLength } from '../lexis/people/surnames';

/** A surname alone, or with what stands for a given name that the paper does not tell: who is meant only its page can say. */
export function isPartName(name: string): boolean {
  return name.length === 1 || name.endsWith('某') || surnameLength(name, 0) === name.length;
}
