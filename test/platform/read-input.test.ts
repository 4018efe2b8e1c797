import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readInput } from '../../server/src/platform/node/read-input';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'newspaper-input-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a file that is named', () => {
  it('is read as far as it is not larger than may be', async () => {
    const path = join(root, 'A01.txt');
    writeFileSync(path, '花市开门');
    expect(Buffer.from((await readInput(path, 12)) as Uint8Array).toString()).toBe('花市开门');
    expect(await readInput(path, 11)).toEqual({ size: 12 });
    writeFileSync(path, '');
    expect(await readInput(path, 11)).toHaveLength(0);
  });

  it('may be a pipe, which does not say how much there is', async () => {
    const path = join(root, 'pipe');
    execFileSync('mkfifo', [path]);
    for (const [most, answer] of [
      [300_000, expect.objectContaining({ length: 300_000 })],
      [299_999, { size: null }],
    ] as const) {
      const written = createWriteStream(path);
      // Nobody reads the rest.
      written.on('error', () => undefined);
      written.end(Buffer.alloc(300_000));
      expect(await readInput(path, most)).toEqual(answer);
      written.destroy();
    }
  });

  it('may be missing, or a folder', async () => {
    await expect(readInput(join(root, 'missing'), 10)).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(readInput(root, 10)).rejects.toMatchObject({ code: 'EISDIR' });
  });
});
