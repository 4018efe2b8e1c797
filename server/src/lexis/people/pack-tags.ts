import { featureCount } from './tag-features';
import { tagCount, transitions } from './tag-set';
import {
  bias,
  checksumOf,
  Header,
  headerLength,
  magic,
  mostSteps,
  proofMask,
  rowLength,
  tableStart,
  version,
} from './tag-table';

export interface TrainedFeature {
  readonly hash: number;
  /** One for each tag. */
  readonly weights: ArrayLike<number>;
}

/**
 * The bytes of trained weights; the most frequent feature first: it is found with the fewest steps, and one that cannot
 * be told apart from an earlier one is left out. The same features in the same order give the same bytes.
 * @param transition from × tagCount + to
 * @param hopeless hashes of words that never stand in a name, see `wordHash`
 * @param scale steps to a weight of 1; weights beyond 127 steps are cut
 * @throws RangeError where the table would be too full.
 */
export function packTags(
  features: readonly TrainedFeature[],
  transition: ArrayLike<number>,
  hopeless: readonly number[],
  { rowBits, scale }: { readonly rowBits: number; readonly scale: number },
): Uint8Array {
  const rows = 2 ** rowBits;
  if (features.length > rows * fullest) throw new RangeError(`${features.length} features in ${rows} rows`);
  const file = new Int32Array(tableStart + rows * rowLength + hopeless.length);
  file[Header.Magic] = magic;
  file[Header.Version] = version;
  file[Header.RowBits] = rowBits;
  file[Header.Scale] = scale;
  file[Header.Features] = featureCount;
  for (const index of transitions) file[headerLength + index] = Math.round(transition[index]! * scale);
  file[Header.Hopeless] = hopeless.length;
  file.set(hopeless, tableStart + rows * rowLength);

  let used = 0;
  for (const { hash, weights } of features) {
    const proof = hash & proofMask;
    let row = hash >>> (32 - rowBits);
    while (isOther(file[tableStart + row * rowLength]!, proof)) row = (row + 1) & (rows - 1);
    if (file[tableStart + row * rowLength] !== 0) continue;
    used++;
    const at = tableStart + row * rowLength;
    for (let tag = 0; tag < tagCount; tag++) {
      const steps = Math.max(-mostSteps, Math.min(mostSteps, Math.round(weights[tag]! * scale)));
      // The byte of the first tag stands beside the proof, the others fill three numbers.
      if (tag === 0) file[at] = (proof << 8) | (steps + bias);
      else file[at + 1 + ((tag - 1) >> 2)]! |= (steps + bias) << (((tag - 1) & 3) * 8);
    }
  }
  file[Header.Rows] = used;
  file[Header.Checksum] = checksumOf(file);
  return new Uint8Array(file.buffer);
}

function isOther(first: number, proof: number): boolean {
  return first !== 0 && first >>> 8 !== proof;
}

/** Share of the rows that may be used. */
const fullest = 0.92;
