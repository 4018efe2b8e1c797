import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysOf, likenessOf, samplesOf, sketchOf } from '../../server/src/folder/article-sketch';
import { PageIndex } from '../../server/src/folder/folder-index';
import type { PageDigest } from '../../server/src/folder/page-digest';
import { readHash, shortHash, writeHash } from '../../server/src/folder/short-hash';
import { SketchTable } from '../../server/src/folder/sketch-table';
import { readText } from '../rules/read-example';

/** Text of Han characters that another seed does not give. */
function prose(seed: number, length: number): string {
  let state = seed * 2_654_435_761 + 1;
  const unit = (): string => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return String.fromCharCode(0x4e00 + ((state >>> 8) % 3000));
  };
  return Array.from({ length }, (_, at) => (at % 20 === 19 ? '，' : unit())).join('') + '。';
}

function sketch(body: string): string {
  return sketchOf(
    readText(`云岭区为老街装路灯\n\n　　本报讯（记者林知远） ${body}\n`).page.articles[0]!.value,
  );
}

function page(...sketches: readonly string[]): PageDigest {
  const range = [0, 0, 0, 1] as const;
  return {
    pageNumber: null,
    issueDate: null,
    people: [],
    places: [],
    organisations: [],
    nameLists: [],
    articles: sketches.map((one) => ({
      title: '',
      hasHeadline: true,
      head: range,
      range,
      characters: 500,
      jumpLines: [],
      sketch: one,
    })),
  };
}

describe('sketches', () => {
  it('say about how much two texts have in common', () => {
    const [a, b] = [prose(1, 1500), prose(2, 1500)];
    const whole = sketch(a);
    expect(samplesOf(whole).length).toBeGreaterThan(60);
    expect(likenessOf(whole, sketch(a))).toBe(1);
    expect(likenessOf(whole, sketch(b))).toBe(0);
    const half = likenessOf(whole, sketch(a.slice(0, 750) + b.slice(0, 750)));
    expect(half).toBeGreaterThan(0.35);
    expect(half).toBeLessThan(0.65);
    // A short text within a long one is whole there.
    expect(likenessOf(whole, sketch(a.slice(0, 400)))).toBeGreaterThan(0.9);
  });

  it('are empty for what is too short to be told from others', () => {
    expect(sketch(prose(3, 60))).toBe('');
  });

  it('keep what a hash says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 30 - 1 }), (hash) => {
        expect(readHash(writeHash(hash), 0)).toBe(hash);
      }),
    );
    expect(shortHash('老街')).not.toBe(shortHash('街老'));
  });
});

describe('PageIndex.alike', () => {
  const sketches = [1, 2, 3, 4].map((seed) => sketch(prose(seed, seed === 4 ? 200 : 900)));

  it('finds what is alike and nothing else', () => {
    const index = new PageIndex();
    index.set('b', page(sketches[0]!, sketches[1]!));
    index.set('a', page(sketches[2]!, sketches[1]!, sketches[3]!));
    expect(
      index.alike(sketches[1]!, 0.6, '').map(({ path, article, share }) => [path, article, share]),
    ).toEqual([
      ['a', 1, 1],
      ['b', 1, 1],
    ]);
    expect(index.alike(sketches[3]!, 0.6, '')).toHaveLength(1);
    expect(index.alike(sketch(prose(9, 900)), 0.1, '')).toEqual([]);
    expect(index.alike('', 0, '')).toEqual([]);
  });

  it('finds a page by what was never changed on it, however often it was typed in', () => {
    const index = new PageIndex();
    for (let at = 0; at < 300; at++) index.set(`other ${at}`, page());
    for (let at = 0; at < 200; at++) index.set('typed in', page(sketches[0]!, sketch(prose(100 + at, 300))));
    expect(index.alike(sketches[0]!, 0.6, '').map(({ path }) => path)).toEqual(['typed in']);
  });

  it('follows changes, however many', () => {
    const change = fc.tuple(
      fc.constantFrom('a', 'b', 'c'),
      fc.option(fc.subarray([0, 1, 2, 3]), { nil: null }),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 200 }), (changes) => {
        const index = new PageIndex();
        const left = new Map<string, readonly string[]>();
        for (const [path, kept] of changes) {
          if (kept === null) {
            index.delete(path);
            left.delete(path);
          } else {
            const some = kept.map((at) => sketches[at]!);
            index.set(path, page(...some));
            left.set(path, some);
          }
        }
        for (const one of sketches) {
          const expected = [...left]
            .flatMap(([path, kept]) => kept.flatMap((other, at) => (other === one ? [`${path} ${at}`] : [])))
            .sort();
          expect(index.alike(one, 0.6, '').map(({ path, article }) => `${path} ${article}`)).toEqual(
            expected,
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('PageIndex.alike in a folder of twins', () => {
  // Two stories that every page may have, and one that a few have.
  const [often, other, seldom] = [11, 12, 13].map((seed) => sketch(prose(seed, 300))) as [
    string,
    string,
    string,
  ];
  const path = (number: number): string => `p${String(number).padStart(4, '0')}`;

  it('looks at the nearest pages before and behind, never at the page itself', () => {
    const index = new PageIndex();
    for (let number = 0; number < 300; number++) index.set(path((number * 7) % 300), page(often));
    const found = index.alike(often, 0.6, path(150)).map((one) => one.path);
    expect(found).toEqual([
      ...Array.from({ length: 32 }, (_, at) => path(118 + at)),
      ...Array.from({ length: 32 }, (_, at) => path(151 + at)),
    ]);
    // Those that could not be told before come up when the others go.
    for (const gone of found) index.delete(gone);
    expect(index.alike(often, 0.6, path(150)).map((one) => one.path)).toEqual([
      ...Array.from({ length: 32 }, (_, at) => path(86 + at)),
      ...Array.from({ length: 32 }, (_, at) => path(183 + at)),
    ]);
  });

  it('answers as an index that was filled from nothing, and knows which answers still hold', () => {
    const story = fc.constantFrom([often], [other], [often, other], [seldom, often], []);
    const change = fc.record({
      first: fc.nat({ max: 150 }),
      count: fc.nat({ max: 90 }),
      stories: fc.option(story, { nil: null }),
    });
    let held = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        const index = new PageIndex();
        const left = new Map<string, PageDigest>();
        const own = path(75);
        const asked = new Map([often, other, seldom].map((one) => [one, { version: -1, answer: '' }]));
        for (const { first, count, stories } of changes) {
          for (let number = first; number < first + count; number++) {
            if (stories === null) {
              index.delete(path(number));
              left.delete(path(number));
            } else {
              const digest = page(...stories);
              index.set(path(number), digest);
              left.set(path(number), digest);
            }
          }
          const scratch = new PageIndex();
          for (const [at, digest] of [...left].reverse()) scratch.set(at, digest);
          for (const [one, last] of asked) {
            const tell = (of: PageIndex): string =>
              of
                .alike(one, 0.6, own)
                .map((found) => `${found.path} ${found.article} ${found.share}`)
                .join('\n');
            const answer = tell(index);
            expect(answer).toBe(tell(scratch));
            if (last.version >= 0 && !index.isAlikeStale(one, last.version, own)) {
              held++;
              expect(answer).toBe(last.answer);
            }
            asked.set(one, { version: index.version, answer });
          }
        }
      }),
      { numRuns: 40 },
    );
    expect(held).toBeGreaterThan(20);
  });

  it('holds while pages change that have nothing of the story, and while its own page is typed in', () => {
    const index = new PageIndex();
    index.set('a', page(seldom));
    index.set('b', page(often));
    const { version } = index;
    index.set('a', page(often));
    expect(index.isAlikeStale(seldom, version, 'a')).toBe(false);
    expect(index.isAlikeStale(seldom, version, 'b')).toBe(true);
    index.set('c', page(other));
    expect(index.isAlikeStale(seldom, version, 'a')).toBe(false);
    index.delete('b');
    expect(index.isAlikeStale(often, version, 'c')).toBe(true);
    // The sketch is the same, the day of the issue or a name on the page may be another.
    const before = index.version;
    index.set('c', page(other));
    expect(index.isAlikeStale(other, before, 'a')).toBe(true);
    // What lies too far back is not known any more.
    for (let number = 0; number < 40; number++) index.set(path(number), page());
    expect(index.isAlikeStale(seldom, before, 'a')).toBe(true);
  });
});

describe('SketchTable', () => {
  it('keeps a few of what very many have, and all of the rest', () => {
    const table = new SketchTable();
    for (let article = 0; article < 20_000; article++) {
      expect(table.add(7, article)).toBe(article < 64);
      table.add(1000 + article, article);
    }
    const found = (key: number): number[] => {
      const articles: number[] = [];
      table.each(key, (article) => articles.push(article));
      return articles;
    };
    expect(found(7)).toHaveLength(64);
    expect(found(1000 + 12_345)).toEqual([12_345]);
    expect(found(3)).toEqual([]);
    expect(keysOf('')).toEqual([]);
  });
});
