import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { encode } from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** The built command `newspaper roster propose` as a process of its own. */
const cli = join(__dirname, '..', '..', 'server', 'out', 'cli.js');
const copy = '本报讯（记者沈若溪）星洲市市长林知远、高新区管委会主任江望舒走访花市。江望舒说好。\n';
const rows =
  '姓名\t职务\t排序\t又写作\t说明\n' +
  '江望舒\t高新区管委会主任\n# 2 个版面，4 次；高新区管委会主任 2\n#   SENTENCE\n' +
  '林知远\t星洲市市长\n# 2 个版面，2 次；星洲市市长 2\n#   SENTENCE\n';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'newspaper-propose-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array): string {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'roster', 'propose', ...args], {
    encoding: 'utf8',
    cwd: root,
  });
  return { status, stdout: stdout.replace(/^# {3}.*$/gmu, '#   SENTENCE'), stderr };
}

describe('roster propose', () => {
  test('reads folders in any encoding, and what it writes is a roster, also beside a list in GB18030', () => {
    put('good/2031-05-18/A01.txt', copy);
    put('good/2031-05-19/A01.txt', encode(copy, 'gb18030'));
    expect(run('good')).toEqual({ status: 0, stdout: rows, stderr: '' });
    put('good/.newspaper/people.tsv', encode(rows.slice(0, rows.indexOf('林知远')), 'gb18030'));
    const [heading] = rows.split('\n');
    expect(run('good')).toMatchObject({ status: 0, stderr: '' });
    expect(run('good').stdout).toBe(`${heading!}\n${rows.slice(rows.indexOf('林知远'))}`);
  });

  test('names a page that cannot be read, reads the others and ends with 2', () => {
    put('bad/A01.txt', copy);
    put('bad/A02.txt', Buffer.from([0x41, 0xff, 0xff, 0x41]));
    truncateSync(put('bad/A03.txt', copy), 5 * 1024 * 1024);
    const { status, stdout, stderr } = run('bad', 'missing');
    expect(status).toBe(2);
    expect(stdout).toContain('\n江望舒\t高新区管委会主任\n');
    expect(stderr.split('\n')).toEqual([
      'newspaper: missing: 没有这个文件',
      expect.stringMatching(/^newspaper: bad\/A02\.txt: 不是能识别的编码/u),
      // As `newspaper index` says of it.
      'newspaper: bad/A03.txt: 文件有 5.0 MB，超过 4 MB，不是一个版面，没有读',
      '',
    ]);
  });

  test('ends quietly when nobody reads its output any more', async () => {
    const people = Array.from(
      { length: 400 },
      (_, index) => `${'林江沈陆何'[index % 5]!}${names[index % 7]!}${names[index % 11]!}`,
    );
    for (let page = 0; page < 40; page++)
      put(`many/${page}.txt`, people.map((name) => `星洲市市长${name}走访花市第${page}次。\n`).join(''));
    const child = spawn(process.execPath, [cli, 'roster', 'propose', join(root, 'many')]);
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

const names = ['知', '远', '望', '舒', '若', '溪', '明', '川', '云', '舟', '景'];
