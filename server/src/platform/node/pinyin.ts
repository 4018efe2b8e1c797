import commonCharacters from '../../features/common-characters.tsv';
import type { NameReader } from '../../features/name-reader';
import { spelledName } from './spelled-name';

/**
 * How names are read, from pinyin-pro. A bundle of its own: the server loads it when a name is first looked at, and
 * the library's tables when something in a name is to be read.
 *
 * Rare is what is not of the first level of GB/T 2312: that level is in common use, and the standard itself puts it in
 * the order of its sounds; the second it orders by strokes, since readers are not expected to know how it is read.
 */
export const pinyinReader: NameReader = {
  rare: async (name) => {
    const characters = [...new Set(name)].filter(
      (character) => isHan.test(character) && !common.has(character),
    );
    if (characters.length === 0) return [];
    const sounds = await soundsOf(name, true);
    return characters.flatMap((character) => {
      const pinyin = sounds.find((sound) => sound.character === character)?.pinyin;
      return pinyin === undefined ? [] : [{ character, pinyin }];
    });
  },
  soundAlike: async (name, other) => {
    const [sounds, others] = await Promise.all([soundsOf(name, false), soundsOf(other, false)]);
    return (
      sounds.length > 0 &&
      sounds.length === others.length &&
      sounds.every(({ pinyin }, index) => pinyin === others[index]!.pinyin)
    );
  },
  spelled: async (letters, names) => {
    const { pinyin } = await import('pinyin-pro');
    // Read once: there are fewer characters than names.
    const readingsOf = (character: string): readonly string[] => {
      let known = readings.get(character);
      if (known === undefined) {
        const sounds = isHan.test(character)
          ? pinyin(character, { multiple: true, toneType: 'none', type: 'array' })
          : [character.toLowerCase()];
        readings.set(character, (known = [...new Set(sounds)].map((sound) => sound.replaceAll('ü', 'v'))));
      }
      return known;
    };
    return [...names].flatMap((name) => spelledName(name, letters, readingsOf) ?? []);
  },
};

const readings = new Map<string, readonly string[]>();

const isHan = /\p{Script=Han}/u;
const common = new Set(commonCharacters);

interface Sound {
  readonly character: string;
  readonly pinyin: string;
}

/** Characters that the library does not know are left out. */
async function soundsOf(name: string, tones: boolean): Promise<readonly Sound[]> {
  const { pinyin } = await import('pinyin-pro');
  return pinyin(name, { type: 'all', mode: 'surname', toneType: tones ? 'symbol' : 'none' })
    .filter(({ isZh }) => isZh)
    .map(({ origin, pinyin: sound }) => ({ character: origin, pinyin: sound }));
}
