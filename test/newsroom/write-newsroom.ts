import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Newsroom } from './newsroom';

/** Writes pages, lists and the truth (`truth.jsonl`, a fault a line) into a folder. */
export function writeNewsroom(folder: string, { pages, lists, faults }: Newsroom): void {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const { path, text } of pages) write(path, text);
  for (const [name, text] of lists) write(`.newspaper/${name}`, text);
  write('truth.jsonl', faults.map((fault) => `${JSON.stringify(fault)}\n`).join(''));
}
