/**
 * FNV-1a over 32-bit values, as a signed number: guards a file against damage. With a `step` only every so many values are looked
 * at, since all of a large file would take a twentieth of a start, and what damages a file damages whole blocks of it.
 */
export function checksum(values: Int32Array, from: number, step = 1): number {
  let sum = 0x811c9dc5 | 0;
  for (let index = from; index < values.length; index += step)
    sum = Math.imul(sum ^ values[index]!, 0x01000193);
  return sum;
}
