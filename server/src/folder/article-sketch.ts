import type { Article } from '../page/page';
import { eachShingle } from './shingles';
import { hashLength, mixed, readHash, writeHash } from './short-hash';

/**
 * Some of the shingles of an article, chosen by their hashes, so that two articles choose the same ones of what both have:
 * five characters each, in the order of the text. Empty where the article is too short to be told from others.
 */
export type Sketch = string;

export function sketchOf(article: Article): Sketch {
  if (article.characters < shortest) return '';
  const chosen = new Set<number>();
  for (const { value } of article.paragraphs) {
    if (chosen.size >= mostSamples) break;
    eachShingle(value.text, (hash) => {
      const sample = mixed(hash);
      if ((sample & (oneIn - 1)) === 0 && chosen.size < mostSamples) chosen.add(sample >>> 2);
    });
  }
  if (chosen.size < fewestSamples) return '';
  let sketch = '';
  for (const sample of chosen) sketch += writeHash(sample);
  return sketch;
}

/** Shorter texts are lists, notices and briefs of one pattern. */
const shortest = 120;
const oneIn = 16;
const fewestSamples = 4;
/** Eight thousand characters: what is longer is told by its beginning. */
const mostSamples = 512;

export function samplesOf(sketch: Sketch): number[] {
  const samples: number[] = [];
  for (let at = 0; at < sketch.length; at += hashLength) samples.push(readHash(sketch, at));
  return samples;
}

/** The samples by which an article is looked for: a quarter of a long sketch; all, where that is few, lest chance leave none. */
export function keysOf(sketch: Sketch): number[] {
  const samples = samplesOf(sketch);
  if (samples.length <= fewSamples) return samples;
  const quarter = samples.filter((sample) => (sample & 15) === 0);
  return quarter.length < fewestKeys ? samples : quarter;
}

const fewSamples = 16;
const fewestKeys = 4;

/** About how much of the shorter article stands in the other, from 0 to 1; 0 where too little says so. */
export function likenessOf(one: Sketch, other: Sketch): number {
  return likenessTo(one)(other);
}

/** The same for one article and many others. */
export function likenessTo(one: Sketch): (other: Sketch) => number {
  const samples = new Set(samplesOf(one));
  return (other) => {
    let common = 0;
    for (let at = 0; at < other.length; at += hashLength) if (samples.has(readHash(other, at))) common++;
    return common < fewestCommon ? 0 : common / Math.min(samples.size, other.length / hashLength);
  };
}

const fewestCommon = 3;
