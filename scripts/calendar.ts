import { readFileSync, writeFileSync } from 'node:fs';
import { calendarTableFile } from './calendar/calendar-table-file';

/**
 * Writes server/src/lexis/calendar/calendar-table.ts from tyme4ts and chinese-days (MIT, see NOTICE): `calendar`.
 * With `--check` nothing is written, and the exit code is 1 where the committed file differs.
 */
function main(): void {
  const { path, content } = calendarTableFile();
  if (!process.argv.includes('--check')) {
    writeFileSync(path, content);
    console.log(`${path}: ${content.length} characters`);
  } else if (readFileSync(path, 'utf8') === content) {
    console.log(`${path} is up to date`);
  } else {
    console.error(`${path} differs from what the libraries give; run: node scripts/run.mjs calendar`);
    process.exitCode = 1;
  }
}

main();
