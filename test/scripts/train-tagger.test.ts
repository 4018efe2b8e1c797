import { describe, expect, it } from 'vitest';
import type { NamedSpan, Sentence } from '../../scripts/train/sentences';
import { syntheticSentences } from '../../scripts/train/synthetic';
import { trainTagger, type TaggerOptions } from '../../scripts/train/train-tagger';
import { loadTagger } from '../../server/src/lexis/people/load-tagger';
import { seededRandom } from '../harness/seeded-random';
import { testWords } from '../harness/test-words';

const options: TaggerOptions = {
  epochs: 4,
  rate: 0.15,
  dropout: 0.2,
  l1: 4e-3,
  l2: 1e-3,
  leastCount: 1,
  kept: 2000,
  rowBits: 12,
  scale: 24,
  leastHopeless: 10,
  eagerness: 0.25,
};

/** Persons in ⟦ ⟧. */
const copy = [
  '昨日，⟦江望舒⟧在老街说，要把老屋修好。',
  '区委书记⟦陆海棠⟧到花市看望商户。',
  '⟦沈若溪⟧介绍，今年的蜜比去年好。',
  '村民⟦顾长河⟧把蜂箱搬上了车。',
  '花市今天开门，买花的人很多。',
];

function sentenceOf(marked: string): Sentence {
  const names: NamedSpan[] = [];
  let text = '';
  for (const piece of marked.split('⟦')) {
    const [name, rest] = piece.includes('⟧') ? (piece.split('⟧') as [string, string]) : ['', piece];
    if (name !== '') names.push({ start: text.length, end: text.length + name.length, type: 'person' });
    text += name + rest;
  }
  return { text, names, weight: 1 };
}

function train(seed: number, lines: readonly string[] = copy): Buffer {
  const random = seededRandom(seed);
  const sentences = [...lines.map(sentenceOf), ...syntheticSentences(4, 0.3, random)];
  const resolution = 2 ** 30;
  return Buffer.from(
    trainTagger(
      sentences,
      testWords,
      options,
      () => random(resolution) / resolution,
      () => undefined,
    ),
  );
}

describe('training the recogniser of names', () => {
  const bytes = train(1);

  it('gives the same bytes for the same sentences and seed', () => {
    expect(train(1).equals(bytes)).toBe(true);
  });

  it('gives others for another seed, and for one sentence more, less or altered', () => {
    expect(train(2).equals(bytes)).toBe(false);
    expect(train(1, [...copy, '⟦唐晓棠⟧在灯会上唱歌。']).equals(bytes)).toBe(false);
    expect(train(1, copy.slice(1)).equals(bytes)).toBe(false);
    expect(train(1, [copy[0]!.replace('老街', '花市'), ...copy.slice(1)]).equals(bytes)).toBe(false);
  });

  it('gives bytes that can be loaded, and that know what they were trained on', () => {
    const tagger = loadTagger(bytes, testWords);
    const { text, names } = sentenceOf(copy[0]!);
    expect(tagger.names(text).map(({ start, end, type }) => ({ start, end, type }))).toEqual(names);
  });
});
