import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packWords, type WordEntry } from '../server/src/lexis/words/pack-words';
import type { WordKind } from '../server/src/lexis/words/words';
import { isHan } from '../server/src/text/characters';

/**
 * Packs the word list that ships with nodejieba (MIT, see NOTICE) into the compact dictionary.
 * `train-words` writes server/src/data/words.bin, `train-words --check` only compares and exits with 1 where
 * the committed bytes differ.
 */
function main(): void {
  const source = join('node_modules', 'nodejieba', 'submodules', 'cppjieba', 'dict', 'jieba.dict.utf8');
  const target = join('server', 'src', 'data', 'words.bin');
  const entries = readList(readFileSync(source, 'utf8'));
  const bytes = packWords(entries);
  const summary = `${entries.length} words, ${bytes.length} bytes`;
  if (!process.argv.includes('--check')) {
    writeFileSync(target, bytes);
    console.log(`${target}: ${summary}`);
  } else if (readFileSync(target).equals(bytes)) {
    console.log(`${target} is up to date: ${summary}`);
  } else {
    console.error(`${target} differs from what the word list gives; run: node scripts/run.mjs train-words`);
    process.exitCode = 1;
  }
}

/** Lines of `word count tag`. Words with anything but Han characters are left out: `segment` never asks for them. */
function readList(list: string): WordEntry[] {
  const entries = new Map<string, WordEntry>();
  for (const line of list.split('\n')) {
    const [word, count, tag] = line.trim().split(' ');
    if (word === undefined || count === undefined || tag === undefined || !isAllHan(word)) continue;
    const known = entries.get(word);
    entries.set(word, {
      word,
      count: Number(count) + (known?.count ?? 0),
      kind: known?.kind ?? kindOf(tag),
    });
  }
  return [...entries.values()];
}

function isAllHan(word: string): boolean {
  if (word === '') return false;
  for (let index = 0; index < word.length; index++) if (!isHan(word.charCodeAt(index))) return false;
  return true;
}

/** The tags are those of ICTCLAS: nr person, ns place, n… things, j abbreviation, l and i set phrases. */
function kindOf(tag: string): WordKind {
  if (tag.startsWith('nr')) return 'person';
  if (tag === 'ns') return 'place';
  return /^(?:n|nz|nt|ng|vn|an|j|l|i)$/u.test(tag) ? 'thing' : 'other';
}

main();
