import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { encode } from 'iconv-lite';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { FoundMention } from '../../server/src/cli/find-name';

/** `newspaper index` and `newspaper find` as processes of their own. */
const cli = join(__dirname, '..', '..', 'server', 'out', 'cli.js');

let folder = '';
const made: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newspaper-find-'));
  made.push(folder);
});
afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true, force: true });
});

function put(name: string, content: string | Uint8Array): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs in the folder; what is kept is kept beside it. */
function run(...args: string[]): Promise<Run> {
  const env = { ...process.env, XDG_CACHE_HOME: join(folder, '.cache') };
  const child = spawn(process.execPath, [cli, ...args], { cwd: folder, env });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
}

const visit =
  '市长到云岭区看望蜂农\n\n本报讯（记者林知远）星洲市市长江望舒昨日到云岭区看望蜂农，\n说蜂蜜的质量一年比一年好。\n';
const school = '新校舍启用\n\n本报讯（记者周文渊）临溪县第二小学的新校舍昨日启用，校长沈若溪讲了第一课。\n';

describe('newspaper index', () => {
  it('says how much there is, and the next time takes it from the cache', async () => {
    put('2031-05-18/A01.txt', visit);
    put('2031-05-18/A02.gao', encode(school, 'gb18030'));
    put('recipe.txt', '红烧肉\n五花肉 500 克\n小火炖一小时\n');
    const first = await run('index', '.');
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toMatch(
      /^2 个版面，4 个人名，用时 \d+\.\d 秒，0 个取自缓存；另有 1 个文本不是报纸稿\n$/u,
    );
    expect(readdirSync(join(folder, '.cache', 'newspaper'))).toHaveLength(1);
    const second = await run('index', '--lang', 'en', folder);
    expect(second.stdout).toMatch(/^2 pages, 4 people, \d+\.\d s, 3 from the cache; 1 more texts/u);
  });

  it('names each page that cannot be read, and ends with 2', async () => {
    put('a/A01.txt', visit);
    put('a/broken.txt', 'a\0b');
    const { code, stdout, stderr } = await run('index', 'a/', 'gone', '--cache', 'kept', '--lang=en');
    expect(code).toBe(2);
    expect(stderr.trimEnd().split('\n').sort()).toEqual([
      'newspaper: a/broken.txt: is no text in UTF-8, GB18030 or marked UTF-16',
      'newspaper: gone: no such file or folder',
    ]);
    expect(stdout).toMatch(/^1 pages/u);
    expect(readdirSync(join(folder, 'kept'))).toHaveLength(1);
    expect(existsSync(join(folder, '.cache'))).toBe(false);
  });

  it('takes no file for a folder', async () => {
    put('A01.txt', visit);
    const { code, stderr } = await run('index', 'A01.txt');
    expect([code, stderr]).toEqual([2, 'newspaper: A01.txt: 不是文件夹\n']);
  });
});

describe('newspaper check', () => {
  const first = `${school.trimEnd()}\n（下转第三版）\n`;
  interface Report {
    readonly files: readonly {
      readonly path: string;
      readonly findings: readonly {
        readonly rule: string;
        readonly related: readonly { readonly path?: string }[];
      }[];
    }[];
  }

  it('of a folder compares its pages with one another, and names them as the folder was named', async () => {
    put('2031/05-18/A01.txt', first);
    put('2031/05-18/A02.txt', '（上接第一版）\n孩子们说，新教室又大又亮，操场上还种了树。\n');
    put('2031/05-18/A03.txt', visit);
    put('2031/05-18/notes.md', visit);
    const { stdout, stderr } = await run('check', '2031', '--issue-date=2031-05-18', '--format=json');
    expect(stderr).toBe('');
    const { files } = JSON.parse(stdout) as Report;
    expect(files.map(({ path }) => path)).toEqual([
      '2031/05-18/A01.txt',
      '2031/05-18/A02.txt',
      '2031/05-18/A03.txt',
    ]);
    const [jump] = files[1]!.findings.filter(({ rule }) => rule === 'jump-line-form');
    expect(jump!.related[0]!.path).toBe('2031/05-18/A01.txt');
  });

  it('of a page compares it with those of another folder where it is told to', async () => {
    put('2031-05-18/A01.txt', first);
    put('2031-05-18/A03.txt', visit);
    const alone = await run('check', '2031-05-18/A01.txt');
    expect([alone.code, alone.stdout.includes('jump-line-form')]).toEqual([0, false]);
    const beside = await run('check', '2031-05-18/A01.txt', '--folder', '.');
    expect([beside.code, beside.stderr]).toEqual([1, '']);
    expect(beside.stdout).toContain('jump-line-form');
    expect(beside.stdout).toContain('1 个文件');
    expect((await run('check', '2031-05-18/A01.txt', '--folder', 'gone')).code).toBe(2);
  });

  it('names what cannot be read once, and a folder without pages', async () => {
    put('a/A01.txt', visit);
    put('a/broken.txt', Uint8Array.of(0x61, 0xff, 0xfe, 0, 1));
    put('b/notes.md', visit);
    const { code, stdout, stderr } = await run('check', 'a', 'b', '--fail-on', 'never');
    expect(code).toBe(2);
    expect(stderr.trimEnd().split('\n').sort()).toEqual([
      'newspaper: a/broken.txt: 不是能识别的编码（UTF-8、GB18030 或带标记的 UTF-16）',
      'newspaper: b: 里面没有版面文件（.txt、.gao、.news）',
    ]);
    expect(stdout).toMatch(/^1 个文件/mu);
  });
});

describe('newspaper find', () => {
  it('prints place, day, name, titles, headline and sentence of each mention', async () => {
    put('2031-05-18/A01.txt', visit);
    put('2031-05-19/A03.news', school);
    put('notes.md', visit);
    const { code, stdout, stderr } = await run('find', '江望舒', '.');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(
      [
        '2031-05-18/A01.txt:3:16',
        '2031-05-18',
        '江望舒',
        '星洲市市长',
        '市长到云岭区看望蜂农',
        '本报讯（记者林知远）星洲市市长江望舒昨日到云岭区看望蜂农，说蜂蜜的质量一年比一年好。\n',
      ].join('\t'),
    );
    expect((await run('find', '沈若溪', '.')).stdout).toContain('2031-05-19/A03.news:3:');
    const place = await run('find', '云岭区', '.');
    expect([place.code, place.stdout.split('\t')[0]]).toEqual([0, '2031-05-18/A01.txt:1:4']);
  });

  it('takes part of a name where it is told to, and answers as one document', async () => {
    put('2031-05-18/A01.txt', visit);
    put('2031-05-19/A03.txt', school);
    expect((await run('find', '望舒', '.')).code).toBe(1);
    const { code, stdout } = await run(
      'find',
      '--part',
      '--format',
      'json',
      '望舒',
      '2031-05-18',
      '2031-05-19',
    );
    expect(code).toBe(0);
    const answer = JSON.parse(stdout) as { schema: number; name: string; mentions: FoundMention[] };
    expect(answer).toEqual({
      schema: 1,
      name: '望舒',
      mentions: [
        {
          path: '2031-05-18/A01.txt',
          range: { start: { line: 2, character: 15 }, end: { line: 2, character: 18 } },
          kind: 'person',
          name: '江望舒',
          text: '江望舒',
          issueDate: '2031-05-18',
          pageNumber: 'A1',
          titles: [{ text: '市长', organisation: '星洲市' }],
          headline: '市长到云岭区看望蜂农',
          sentence: '本报讯（记者林知远）星洲市市长江望舒昨日到云岭区看望蜂农，说蜂蜜的质量一年比一年好。',
        },
      ],
    });
  });

  it('ends with 1 where it finds nothing, with 2 where a page could not be read', async () => {
    put('a/A01.txt', visit);
    const nothing = await run('find', '无此人', 'a', '--format', 'json');
    expect([nothing.code, JSON.parse(nothing.stdout)]).toEqual([
      1,
      { schema: 1, name: '无此人', mentions: [] },
    ]);
    put('a/broken.txt', 'a\0b');
    const { code, stdout } = await run('find', '江望舒', 'a');
    expect(code).toBe(2);
    expect(stdout).toContain('a/A01.txt:3:16\t-\t江望舒');
  });
});
