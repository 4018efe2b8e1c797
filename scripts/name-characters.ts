import { readFileSync, writeFileSync } from 'node:fs';
import { nameCharacterFiles } from './name-characters/name-character-files';

/**
 * Writes how many strokes the characters of names have, from cnchar, and how they sound, from pinyin-pro (both MIT, see
 * NOTICE): `name-characters`. With `--check` nothing is written, and the exit code is 1 where a committed file differs.
 */
function main(): void {
  for (const { path, content } of nameCharacterFiles()) {
    if (!process.argv.includes('--check')) {
      writeFileSync(path, content);
      console.log(`${path}: ${content.length} characters`);
    } else if (readFileSync(path, 'utf8') === content) {
      console.log(`${path} is up to date`);
    } else {
      console.error(
        `${path} differs from what the libraries give; run: node scripts/run.mjs name-characters`,
      );
      process.exitCode = 1;
    }
  }
}

main();
