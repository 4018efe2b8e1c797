import { packTags } from '../../server/src/lexis/people/pack-tags';
import { featureCount, TagFeatures, wordHash } from '../../server/src/lexis/people/tag-features';
import { closedTags, outside, tagCount } from '../../server/src/lexis/people/tag-set';
import type { Words } from '../../server/src/lexis/words/words';
import { CrfTrainer, type Example, type Weights } from './crf';
import { tagsOf, type Sentence } from './sentences';

export interface TaggerOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly dropout: number;
  readonly l1: number;
  readonly l2: number;
  /** A feature seen less often is not learned. */
  readonly leastCount: number;
  /** Features that the table keeps; the weights of these alone are then trained anew. */
  readonly kept: number;
  readonly rowBits: number;
  /** Steps to a weight of 1. */
  readonly scale: number;
  /** A word that is seen as often as this and hardly ever in a name is never looked for there. */
  readonly leastHopeless: number;
  /** Taken off the score of what is no name: a recall as high as the precision. */
  readonly eagerness: number;
}

/** The bytes of a recogniser trained on these sentences. */
export function trainTagger(
  sentences: readonly Sentence[],
  words: Words,
  options: TaggerOptions,
  random: () => number,
  log: (line: string) => void,
): Uint8Array {
  const hashed = sentences.map(({ text }) => hashesOf(text, words));
  const counts = countOf(hashed);
  const known = [...counts].filter(([, count]) => count >= options.leastCount).map(([hash]) => hash);
  log(`${sentences.length} sentences, ${counts.size} features, ${known.length} of them learned`);
  const first = train(known, 'all');
  const importance = known.map((_, id) => importanceOf(first, id));
  const order = known.map((_, id) => id).sort((a, b) => importance[b]! - importance[a]! || a - b);
  const kept = order.slice(0, options.kept).map((id) => known[id]!);
  const { emission, transition } = train(kept, 'kept');
  for (const from of closedTags) transition[from * tagCount + outside]! -= options.eagerness;
  // The most frequent first: they stand where they are looked for, and others give way.
  const features = kept
    .map((hash, id) => ({ hash, weights: emission.subarray(id * tagCount, (id + 1) * tagCount) }))
    .sort((a, b) => counts.get(b.hash)! - counts.get(a.hash)!);
  return packTags(features, transition, hopelessIn(sentences, words, options.leastHopeless), options);

  function train(hashes: readonly number[], name: string): Weights {
    const ids = new Map(hashes.map((hash, id) => [hash, id]));
    const examples = sentences.map((sentence, index): Example => ({
      length: sentence.text.length,
      features: hashed[index]!.map((hash) => ids.get(hash) ?? -1),
      tags: tagsOf(sentence),
      weight: sentence.weight,
    }));
    const trainer = new CrfTrainer(ids.size, featureCount);
    trainer.train(examples, options, random, (epoch, loss) =>
      log(`${name} features, epoch ${epoch}: loss ${loss.toFixed(0)}`),
    );
    return trainer.average();
  }
}

function hashesOf(text: string, words: Words): Int32Array {
  const features = new TagFeatures(words);
  features.read(text, { start: 0, end: text.length }, words.segment(text), 0);
  return features.allHashes(text.length);
}

function countOf(hashed: readonly Int32Array[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const hashes of hashed) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return counts;
}

/** Hashes of the words that are seen often and hardly ever in a name, in order. */
function hopelessIn(sentences: readonly Sentence[], words: Words, leastSeen: number): number[] {
  const seen = new Map<number, { count: number; inNames: number }>();
  for (const sentence of sentences) {
    const { text } = sentence;
    const named = new Uint8Array(text.length);
    for (const { start, end } of sentence.names) named.fill(1, start, end);
    let start = 0;
    for (const end of words.segment(text)) {
      const hash = wordHash(text, start, end);
      const word = seen.get(hash) ?? { count: 0, inNames: 0 };
      word.count++;
      if (named.subarray(start, end).includes(1)) word.inNames++;
      seen.set(hash, word);
      start = end;
    }
  }
  return [...seen]
    .filter(([, { count, inNames }]) => count >= leastSeen && inNames <= count * hopelessShare)
    .map(([hash]) => hash)
    .sort((a, b) => a - b);
}

/** Share of the uses of a word that stand in names, mostly by mistake, where it is taken for one that never does. */
const hopelessShare = 0.003;

function importanceOf({ emission }: Weights, id: number): number {
  let greatest = 0;
  for (let tag = 0; tag < tagCount; tag++)
    greatest = Math.max(greatest, Math.abs(emission[id * tagCount + tag]!));
  return greatest;
}
