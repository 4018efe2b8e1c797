import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const path = join(__dirname, '..', 'corpus', 'sample', '2031-05-18', 'A02.txt');

/** The sample page that the product ships: several articles, captions, every common accident. */
export const samplePage = { path, text: readFileSync(path, 'utf8') } as const;
