import cnchar from 'cnchar';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';

const people = join('server', 'src', 'lexis', 'people');

/** The tables that the libraries give for the characters that names are made of. */
export function nameCharacterFiles(): { readonly path: string; readonly content: string }[] {
  const characters = nameCharacters();
  return [
    {
      path: join(people, 'stroke-counts.tsv'),
      content: tableOf(
        '# strokes, as mainland China counts them, and the characters that have so many; by scripts/name-characters.ts',
        characters.map((character) => [cnchar.stroke(character) as number, character]),
      ),
    },
    {
      path: join(people, 'name-sounds.tsv'),
      content: tableOf(
        '# syllable, without its tone, and the characters that sound so in names; by scripts/name-characters.ts',
        characters.flatMap((character) => soundsOf(character).map((sound) => [sound, character] as const)),
      ),
    },
  ];
}

/** Of surnames, of the given names that were counted, and the common ones of the language. */
function nameCharacters(): string[] {
  const texts = [
    readFileSync(join(people, 'surnames.tsv'), 'utf8'),
    readFileSync(join(people, 'name-counts.tsv'), 'utf8').replace(/^#.*$/gmu, ''),
    readFileSync(join('server', 'src', 'features', 'common-characters.tsv'), 'utf8').replace(/^#.*$/gmu, ''),
  ];
  return [...new Set(texts.join('').match(/\p{Script=Han}/gu))].sort();
}

/** As it is read by itself, and as a surname: 单 is dan and shan. */
function soundsOf(character: string): string[] {
  const readings = [
    pinyin(character, { toneType: 'none' }),
    pinyin(character, { toneType: 'none', surname: 'all' }),
  ];
  return [...new Set(readings)].filter((reading) => /^[a-zü]+$/u.test(reading));
}

function tableOf(comment: string, entries: readonly (readonly [number | string, string])[]): string {
  const rows = new Map<number | string, string>();
  for (const [key, character] of entries) if (key !== 0) rows.set(key, (rows.get(key) ?? '') + character);
  const sorted = [...rows].sort(([a], [b]) => (typeof a === 'number' ? a - (b as number) : a < b ? -1 : 1));
  return `${comment}\n${sorted.map(([key, some]) => `${key}\t${some}`).join('\n')}\n`;
}
