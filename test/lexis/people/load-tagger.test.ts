import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadTagger } from '../../../server/src/lexis/people/load-tagger';
import { packTags, type TrainedFeature } from '../../../server/src/lexis/people/pack-tags';
import { featureCount, TagFeatures, wordHash } from '../../../server/src/lexis/people/tag-features';
import { beginOf, part, tagCount } from '../../../server/src/lexis/people/tag-set';
import { testNames } from '../../harness/test-names';
import { testWords } from '../../harness/test-words';

const path = join(__dirname, '..', '..', '..', 'server', 'src', 'data', 'names.bin');

function found(text: string): string[] {
  return testNames.names(text).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
}

describe('the trained recogniser', () => {
  it.each([
    ['林知远昨天在云岭市说，星洲大学已经开学。', ['person 林知远', 'place 云岭市', 'organisation 星洲大学']],
    ['会议由沈若溪主持，江望舒、陆昀参加。', ['person 沈若溪', 'person 江望舒', 'person 陆昀']],
    ['今年以来，老粮仓里的书越来越多。', []],
    ['', []],
    ['，。！？', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('reads sentence by sentence: what stands before and behind changes nothing', () => {
    const sentence = '林知远昨天在云岭市说，星洲大学已经开学。';
    const around = `今天天气很好。“大家都来了。”${sentence}我们也来了！`;
    expect(found(around)).toEqual(found(sentence));
    const [person] = testNames.names(around);
    expect(around.slice(person!.start, person!.end)).toBe('林知远');
  });

  it('says how sure it is', () => {
    const odds = testNames.names('会议由沈若溪主持，江望舒、陆昀参加。').map((name) => name.odds);
    for (const value of odds) expect(value).toBeGreaterThan(2);
  });

  it.each([
    ['ten million digits', '1'.repeat(10_000_000)],
    ['a million characters without a stop', '会议室'.repeat(333_333)],
    ['lone surrogates', '\ud842林\udfb7'.repeat(100_000)],
  ])('reads %s in time', (_, text) => {
    const start = performance.now();
    testNames.names(text);
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  it('counts at most five megabytes', () => {
    expect(readFileSync(path).length).toBeLessThanOrEqual(5_000_000);
  });
});

describe('weights that are packed and read again', () => {
  const sentence = '林知远说';

  /** Every feature of each character of the sentence, in favour of the tag of that character alone. */
  function features(tags: readonly number[]): TrainedFeature[] {
    const reader = new TagFeatures(testWords);
    reader.read(sentence, { start: 0, end: sentence.length }, testWords.segment(sentence), 0);
    const hashes = reader.allHashes(sentence.length);
    return tags.flatMap((tag, index) =>
      Array.from(hashes.subarray(index * featureCount, (index + 1) * featureCount), (hash) => ({
        hash,
        weights: Array.from({ length: tagCount }, (__, other) => (other === tag ? 1 : 0)),
      })),
    );
  }

  const options = { rowBits: 8, scale: 24 };
  const none = new Array<number>(tagCount * tagCount).fill(0);

  it.each([
    ['person', [beginOf(0), beginOf(0) + part.inside, beginOf(0) + part.end, 0], { start: 0, end: 3 }],
    ['organisation', [0, beginOf(2), beginOf(2) + part.end, 0], { start: 1, end: 3 }],
    ['place', [0, 0, 0, beginOf(1) + part.single], { start: 3, end: 4 }],
  ] as const)('find the %s that they name', (type, tags, span) => {
    const tagger = loadTagger(packTags(features(tags), none, [], options), testWords);
    expect(tagger.names(sentence)).toMatchObject([{ ...span, type }]);
  });

  it('find nothing where a word never stands in a name', () => {
    const tags = [beginOf(0), beginOf(0) + part.inside, beginOf(0) + part.end, 0];
    const hopeless = [wordHash(sentence, 1, 2)];
    const tagger = loadTagger(packTags(features(tags), none, hopeless, options), testWords);
    expect(tagger.names(sentence)).toEqual([]);
  });

  it('are the same bytes for the same features', () => {
    const tags = [0, beginOf(2), beginOf(2) + part.end, 0];
    expect(packTags(features(tags), none, [], options)).toEqual(packTags(features(tags), none, [], options));
  });

  it('do not fit in a table that is too small', () => {
    expect(() => packTags(features([0, 0, 0, 0]), none, [], { rowBits: 4, scale: 24 })).toThrow(RangeError);
  });

  it.each<[string, (bytes: Uint8Array) => Uint8Array]>([
    ['nothing', () => new Uint8Array(0)],
    ['another file', (bytes) => bytes.map((byte, index) => (index === 0 ? 0 : byte))],
    ['another version', (bytes) => bytes.map((byte, index) => (index === 4 ? 99 : byte))],
    ['a file that is cut short', (bytes) => bytes.slice(0, bytes.length - 16)],
    ['a damaged file', (bytes) => bytes.map((byte, index) => (index === bytes.length - 5 ? byte ^ 1 : byte))],
  ])('are refused where they are %s', (_, spoil) => {
    const bytes = packTags(features([0, 0, 0, 0]), none, [], options);
    expect(() => loadTagger(spoil(bytes), testWords)).toThrow(RangeError);
  });

  it('may start anywhere in a buffer', () => {
    const bytes = packTags(features([0, 0, 0, 0]), none, [], options);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(loadTagger(shifted.subarray(1), testWords).names(sentence)).toEqual([]);
  });
});
