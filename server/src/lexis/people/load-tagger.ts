import type { Words } from '../words/words';
import type { NameTagger } from './name-tagger';
import { tagNames } from './tag-names';
import { TagFeatures, featureCount } from './tag-features';
import { TagScores } from './tag-scores';
import { checksumOf, Header, magic, rowLength, tableStart, version } from './tag-table';

/**
 * The recogniser with the trained weights in `bytes`, as `packTags` writes them. `words` must be the dictionary that
 * they were trained with. The bytes must not change afterwards.
 * @throws RangeError where the bytes are no weights, of another version, cut short or damaged.
 */
export function loadTagger(bytes: Uint8Array, words: Words): NameTagger {
  const file = read(bytes);
  const scores = new TagScores(file);
  const features = new TagFeatures(words, file.subarray(file.length - file[Header.Hopeless]!));
  return { names: (text) => tagNames(text, words, features, scores) };
}

function read(bytes: Uint8Array): Int32Array {
  if (bytes.length < tableStart * 4 || bytes.length % 4 !== 0)
    throw new RangeError(`no weights of a recogniser: ${bytes.length} bytes`);
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const file = new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
  if (file[Header.Magic] !== magic)
    throw new RangeError('no weights of a recogniser: the first bytes are not NAME');
  if (file[Header.Version] !== version)
    throw new RangeError(`weights of version ${file[Header.Version]!}, expected ${version}`);
  if (file[Header.Features] !== featureCount)
    throw new RangeError(
      `weights for ${file[Header.Features]!} features a character, expected ${featureCount}`,
    );
  const expected = tableStart + 2 ** file[Header.RowBits]! * rowLength + file[Header.Hopeless]!;
  if (file.length !== expected)
    throw new RangeError(`weights of ${bytes.length} bytes, expected ${expected * 4}`);
  if (file[Header.Checksum] !== checksumOf(file)) throw new RangeError('the weights are damaged');
  return file;
}
