import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { encode } from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeProjectFiles } from '../../server/src/platform/node/project-files';

const terms = '花车\t彩车\r\n临溪县\t临溪区\r\n';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'newspaper-files-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), content);
}

describe('the files of a project', () => {
  it('are those of the nearest folder that holds one of them', () => {
    put('a/.newspaper/config.json', '{}');
    put('a/b/.newspaper/terms.tsv', terms);
    mkdirSync(join(root, 'a/b/c/.newspaper'), { recursive: true });
    expect(nodeProjectFiles.find(join(root, 'a/b/c/1.txt'), null)).toEqual({
      path: join(root, 'a/b/.newspaper'),
      files: { 'terms.tsv': { path: join(root, 'a/b/.newspaper/terms.tsv'), text: terms } },
    });
    expect(nodeProjectFiles.find(join(root, 'a/1.txt'), null)?.path).toBe(join(root, 'a/.newspaper'));
    expect(nodeProjectFiles.find(join(root, 'a/b/c/1.txt'), join(root, 'a/b/c'))).toBeNull();
  });

  it.each([
    ['UTF-8', Buffer.from(terms)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${terms}`)],
    ['UTF-16 as Excel saves Unicode text', Buffer.from(`\ufeff${terms}`, 'utf16le')],
    ['GB18030 as Excel saves tab-delimited text', encode(terms, 'gb18030')],
  ])('are read in %s', (_, bytes) => {
    put('encoded/.newspaper/terms.tsv', bytes);
    const found = nodeProjectFiles.find(join(root, 'encoded/1.txt'), null);
    expect(found!.files['terms.tsv']!.text).toBe(terms);
  });

  it('are there, though they cannot be read', () => {
    mkdirSync(join(root, 'odd/.newspaper/config.json'), { recursive: true });
    put('odd/.newspaper/terms.tsv', Buffer.from([0x41, 0xff, 0xff, 0x41]));
    const { files } = nodeProjectFiles.find(join(root, 'odd/1.txt'), null)!;
    expect([files['config.json']!.text, files['terms.tsv']!.text]).toEqual([null, null]);
  });

  it.each(['\0', `${'x'.repeat(5000)}/1.txt`])('are none on a path that no machine can hold', (path) => {
    expect(nodeProjectFiles.find(`/${path}/1.txt`, null)).toBeNull();
  });
});
