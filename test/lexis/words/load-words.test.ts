import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadWords } from '../../../server/src/lexis/words/load-words';
import { packWords, type WordEntry } from '../../../server/src/lexis/words/pack-words';
import type { WordPaths } from '../../../server/src/lexis/words/words';
import { testWords } from '../../harness/test-words';

const root = join(__dirname, '..', '..', '..');
const bytes = readFileSync(join(root, 'server', 'src', 'data', 'words.bin'));
const list = join(root, 'node_modules', 'nodejieba', 'submodules', 'cppjieba', 'dict', 'jieba.dict.utf8');

function cut(text: string): string {
  const ends = testWords.segment(text);
  return ends.map((end, index) => text.slice(index === 0 ? 0 : ends[index - 1], end)).join('/');
}

function count(word: string): number {
  return testWords.count(word, 0, word.length);
}

describe('count', () => {
  it('knows words, also inside a longer text', () => {
    expect(count('会议')).toBeGreaterThan(1000);
    expect(testWords.count('江望舒主持会议', 5, 7)).toBe(count('会议'));
    expect(count('的')).toBeGreaterThan(count('会议'));
  });

  it('does not know what is no word', () => {
    for (const text of ['议会会', '江望舒', '林知远说', '', '2031', 'abc', '会 议', '，', '\ud842'])
      expect(count(text)).toBe(0);
  });

  it.runIf(existsSync(list))(
    'knows every word of the list it comes from, within a tenth of its count',
    () => {
      let known = 0;
      for (const line of readFileSync(list, 'utf8').split('\n')) {
        const [word, printed] = line.split(' ');
        if (!word || !/^\p{Script=Han}+$/u.test(word)) continue;
        known++;
        if (Math.abs(count(word) - Number(printed)) > 0.1 * Number(printed))
          expect.fail(`${word}: ${count(word)} instead of ${printed!}`);
      }
      expect(known).toBeGreaterThan(300_000);
    },
  );

  it('finds less than one in a million of what is no word', () => {
    // Characters of a Private Use Area stand in no word at all, so that every hit is a false one.
    let seed = 1;
    let text = '';
    for (let index = 0; index < 1_000_004; index++) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      text += String.fromCharCode(0xe000 + (seed >>> 16) * (0x1800 / 0x10000));
    }
    let hits = 0;
    for (let start = 0; start < 1_000_000; start++) {
      for (let length = 1; length <= 4; length++)
        if (testWords.count(text, start, start + length) > 0) hits++;
    }
    expect(hits).toBeLessThanOrEqual(4);
  });
});

describe('kind and rarity', () => {
  it('tells what the list takes a word for', () => {
    const kind = (word: string) => testWords.kind(word, 0, word.length);
    expect(kind('南京市')).toBe('place');
    expect(kind('诸葛亮')).toBe('person');
    expect(kind('会议')).toBe('thing');
    expect(kind('并且')).toBe('other');
    expect(kind('会议议')).toBeNull();
  });

  it('is the greater the rarer the word', () => {
    expect(testWords.rarity('林知远')).toBeGreaterThan(testWords.rarity('蜂箱'));
    expect(testWords.rarity('蜂箱')).toBeGreaterThan(testWords.rarity('会议'));
    expect(testWords.rarity('林知远')).toBeCloseTo(Math.log(testWords.total), 6);
  });
});

describe('segment', () => {
  it('finds the most likely words', () => {
    expect(cut('临溪县召开工作会议')).toBe('临溪/县/召开/工作/会议');
    expect(cut('研究生命的起源')).toBe('研究/生命/的/起源');
    expect(cut('南京市长江大桥')).toBe('南京市/长江大桥');
    expect(cut('结婚的和尚未结婚的')).toBe('结婚/的/和/尚未/结婚/的');
  });

  it('takes a run of digits or of Latin letters for one word and any other character for itself', () => {
    expect(cut('2031年5G网络，覆盖NBA。 ')).toBe('2031/年/5/G/网络/，/覆盖/NBA/。/ ');
    expect(cut('１２３ＡＢ')).toBe('１２３/ＡＢ');
  });

  it('never cuts a pair of surrogates, and survives a lone one', () => {
    expect(cut('𠮷野在云岭区😀')).toBe('𠮷/野/在/云岭/区/😀');
    expect(cut('\ud842会议\udfb7')).toBe('\ud842/会议/\udfb7');
    expect(cut('\ud83d会')).toBe('\ud83d/会');
  });

  it('gives nothing for nothing', () => {
    expect(testWords.segment('')).toEqual([]);
  });

  it('takes time in proportion to the text, with stops or without', () => {
    for (const sentence of ['星洲市人民代表大会常务委员会召开会议', '临溪县的蜂农，今年收蜜12吨。']) {
      const small = fastest(sentence.repeat(10_000));
      const large = fastest(sentence.repeat(40_000));
      expect(large).toBeLessThan(small * 4 * 2.5);
    }
    /** Milliseconds of this process: others may be at work on the machine. */
    function fastest(text: string): number {
      let least = Infinity;
      for (let round = 0; round < 4; round++) {
        const begin = process.cpuUsage();
        testWords.segment(text);
        least = Math.min(least, process.cpuUsage(begin).user / 1000);
      }
      return least;
    }
  });
});

describe('paths', () => {
  const text = '会上，临溪县召开工作会议。';
  const { before, after } = copyOf(testWords.paths(text, 3, 12));

  it('agrees from both ends, and with the words that segment finds', () => {
    expect(before[0]).toBe(0);
    expect(after[9]).toBe(0);
    expect(before[9]).toBeCloseTo(after[0]!, 9);
    const logarithm = (word: string) => Math.log(count(word) / (testWords.total + 1));
    const words = ['临溪', '县', '召开', '工作', '会议'].map(logarithm);
    expect(after[0]).toBeCloseTo(
      words.reduce((sum, score) => sum + score, 0),
      6,
    );
    // Cutting 会议 in two costs something, cutting between two words nothing.
    expect(before[7]! + after[7]!).toBeCloseTo(after[0]!, 9);
    expect(before[8]! + after[8]!).toBeLessThan(after[0]! - 3);
  });

  it('keeps a pair of surrogates together and survives a long stretch', () => {
    expect(testWords.paths('𠮷野', 0, 3).before[1]).toBe(-Infinity);
    const long = '星洲市人民代表大会'.repeat(20_000);
    const paths = testWords.paths(long, 0, long.length);
    expect(paths.before[long.length]).toBeCloseTo(paths.after[0]!, 3);
    expect(copyOf(testWords.paths(text, 3, 12))).toEqual({ before, after });
  });

  function copyOf(paths: WordPaths): { before: number[]; after: number[] } {
    return { before: [...paths.before.subarray(0, 10)], after: [...paths.after.subarray(0, 10)] };
  }
});

describe('loadWords', () => {
  it('reads bytes at an odd offset', () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    const words = loadWords(shifted.subarray(3));
    expect(words.count('会议', 0, 2)).toBe(count('会议'));
    expect(words.segment('临溪县召开会议')).toEqual(testWords.segment('临溪县召开会议'));
  });

  it('refuses what is no dictionary', () => {
    expect(() => loadWords(new Uint8Array(0))).toThrow('not a dictionary: 0 bytes');
    expect(() => loadWords(new Uint8Array(64))).toThrow('not a dictionary');
    expect(() => loadWords(bytes.subarray(0, bytes.length - 4))).toThrow('expected 2359360');
    expect(() => loadWords(changed(4, 9))).toThrow('dictionary of version 9, expected 2');
    expect(() => loadWords(new Uint8Array(bytes).fill(0, 2_000_000, 2_000_512))).toThrow(
      'the dictionary is damaged',
    );
    expect(() => loadWords(changed(8, 31))).toThrow(RangeError);
  });

  function changed(offset: number, value: number): Uint8Array {
    const copy = new Uint8Array(bytes);
    copy[offset] = copy[offset] === value ? value ^ 1 : value;
    return copy;
  }
});

describe('packWords', () => {
  const entries: WordEntry[] = [
    { word: '蜂箱', count: 3, kind: 'thing' },
    { word: '临溪', count: 40, kind: 'place' },
    { word: '林知远', count: 7, kind: 'person' },
  ];

  it('gives a dictionary of these words, whatever their order', () => {
    const words = loadWords(packWords(entries));
    expect(words.total).toBe(50);
    expect(words.count('蜂箱', 0, 2)).toBe(3);
    expect(words.kind('林知远', 0, 3)).toBe('person');
    expect(words.segment('林知远的蜂箱')).toEqual([3, 4, 6]);
    expect(packWords([...entries].reverse())).toEqual(packWords(entries));
  });

  it('refuses counts and words that it cannot keep', () => {
    expect(() => packWords([{ word: '蜂', count: 0, kind: 'thing' }])).toThrow(RangeError);
    expect(() => packWords([{ word: '', count: 1, kind: 'thing' }])).toThrow(RangeError);
    expect(() => packWords([entries[0]!, entries[0]!])).toThrow('蜂箱 cannot be told apart');
  });
});

describe('train-words', () => {
  it.runIf(existsSync(list))('gives the committed bytes', () => {
    const output = execFileSync(
      process.execPath,
      [join(root, 'scripts', 'run.mjs'), 'train-words', '--check'],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    expect(output).toContain('is up to date');
  });
});
