import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { encode } from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FileReport, IssueReport } from '../../server/src/report/file-report';
import { timeLimit } from '../harness/time-limit';

/** The built command `newspaper` as a process of its own: streams, exit codes, encodings, odd input. */
const root = join(__dirname, '..', '..');
const cli = join(root, 'server', 'out', 'cli.js');
const sample = join(root, 'test', 'corpus', 'sample', '2031-05-18', 'A02.txt');

const clean = '本报讯（记者林知远）今年5月，老粮仓书店开业一年。\n\n老粮仓书店开业一年\n';
const faulty = '本报讯（记者林知远） 5 月 12日，书店开业。\n\n书店开业\n';

let folder = '';
/** Loaded before the command: tells on a pipe of its own how much processor time the process took. */
let reporter = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'newspaper-command-'));
  const usage = 'const { user, system } = process.cpuUsage();';
  const tell = "require('node:fs').writeSync(3, String((user + system) / 1e6));";
  reporter = file('reporter.cjs', `process.on('exit', () => { ${usage} ${tell} });`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('analyze', () => {
  test('answers with one document for several files, standard input among them', async () => {
    const path = file('2031-05-18/A01.txt', clean);
    const { code, json } = await run(['analyze', '--format', 'json', path, '-', sample], faulty);
    expect(code).toBe(0);
    expect(json.files.map((report) => report.path)).toEqual([path, '-', sample]);
    expect(json.files.map((report) => report.issueDate.value)).toEqual(['2031-05-18', null, '2031-05-18']);
    expect(json.files[1]!.articles[0]!.headline!.text).toBe('书店开业');
    expect(json.files[2]!.articles).toHaveLength(10);
  });

  test('--issue-date stands above folder and file name', async () => {
    const { json } = await run(['analyze', '--format=json', '--issue-date', '2031-06-01', sample]);
    expect(json.files[0]!.issueDate).toEqual({ value: '2031-06-01', from: 'option' });
  });

  test('takes the nearest .newspaper/config.json, below the option', async () => {
    file(
      'project/.newspaper/config.json',
      '{ "issueDate": "2031-05-20", "rules": { "space-around-number": "off" } }',
    );
    const path = file('project/2031-05-18/A01.txt', faulty);
    const { code, json } = await run(['analyze', '--format', 'json', path, sample]);
    expect(code).toBe(0);
    expect(json.files.map(({ issueDate }) => issueDate)).toEqual([
      { value: '2031-05-20', from: 'project' },
      { value: '2031-05-18', from: 'folder' },
    ]);
    expect(json.files[0]!.findings.map(({ rule }) => rule)).not.toContain('space-around-number');
    const option = await run(['analyze', '--format=json', '--issue-date', '2031-06-01', path]);
    expect(option.json.files[0]!.issueDate.from).toBe('option');
  });

  test('names what is wrong in a config.json once, and ends with 2', async () => {
    const config = file(
      'wrong/.newspaper/config.json',
      '{ "rule": {}, "rules": { "odd-character": "eror" } }',
    );
    const paths = [file('wrong/a/1.txt', clean), file('wrong/b/2.txt', clean)];
    const { code, json, stderr } = await run(['analyze', '--format', 'json', '--lang', 'en', ...paths]);
    expect(code).toBe(2);
    expect(json.files).toHaveLength(2);
    expect(stderr.trimEnd().split('\n')).toEqual([
      `newspaper: ${config}:1:3: rule is no setting; did you mean rules?`,
      `newspaper: ${config}:1:26: rules.odd-character must be one of error, warning, information, hint, off, not "eror"; did you mean error?`,
    ]);
  });

  test('reads GB18030 and UTF-16 as it reads UTF-8', async () => {
    const paths = [
      file('utf8.txt', clean),
      file('gbk.txt', encode(clean, 'gbk')),
      file('utf16.txt', Buffer.from(`\ufeff${clean}`, 'utf16le')),
    ];
    const { code, json } = await run(['analyze', '--format', 'json', ...paths]);
    expect(code).toBe(0);
    expect(json.files.map(({ encoding }) => encoding)).toEqual(['utf-8', 'gb18030', 'utf-16le']);
    for (const { articles, people } of json.files) {
      expect(articles).toEqual(json.files[0]!.articles);
      expect(people).toEqual(json.files[0]!.people);
    }
  });

  test('names a file that cannot be read or decoded, and reads the others', async () => {
    const broken = file('broken.txt', Buffer.from([0x41, 0xff, 0xff, 0x41]));
    const missing = join(folder, 'missing.txt');
    const args = ['analyze', '--format', 'json', '--lang', 'en', broken, missing, sample];
    const { code, json, stderr } = await run(args);
    expect(code).toBe(2);
    expect(json.files.map(({ path }) => path)).toEqual([sample]);
    expect(stderr.trimEnd().split('\n')).toEqual([
      `newspaper: ${broken}: cannot be decoded: neither UTF-8 nor GB18030`,
      `newspaper: ${missing}: no such file`,
    ]);
  });

  test('reports every finding, more than an editor lists', async () => {
    const { json } = await run(['analyze', '--format', 'json', '-'], faulty.repeat(600));
    expect(json.files[0]!.findings.length).toBeGreaterThan(1000);
  });

  test('writes thousands of files without keeping them', async () => {
    const path = file('many.txt', clean);
    const { code, json } = await run(['analyze', '--format', 'json', ...Array<string>(2000).fill(path)]);
    expect(code).toBe(0);
    expect(json.files).toHaveLength(2000);
  });

  test('ends quietly when nobody reads its output any more', async () => {
    const args = ['analyze', '--format', 'json', ...Array<string>(300).fill(sample)];
    const { code, signal, stderr } = await run(args, '', { readOnly: 100 });
    expect({ code, signal, stderr }).toEqual({ code: 0, signal: null, stderr: '' });
  });
});

describe('check', () => {
  test('ends with 0 without findings and with 1 at findings of the level', async () => {
    const path = file('faulty.txt', faulty);
    expect(await run(['check', file('clean.txt', clean)])).toMatchObject({
      code: 0,
      stdout: `1 个文件，没有提示\n估算差错率 ${folder}：0/万 ✓（合格线 3），差错 0，待核 0；1 个文件，34 字\n`,
    });
    expect((await run(['check', path])).code).toBe(1);
    expect((await run(['check', '--fail-on', 'error', path])).code).toBe(0);
    expect((await run(['check', '--fail-on', 'never', path])).code).toBe(0);
  });

  test('groups findings by file', async () => {
    const path = file('faulty.txt', faulty);
    const { stdout } = await run(['check', path, file('clean.txt', clean)]);
    const lines = stdout.split('\n');
    expect(lines[0]).toBe(path);
    expect(lines[1]).toMatch(/^ +1:13 {2}警告 {2}.+ {2}space-around-number$/u);
    expect(lines.at(-3)).toMatch(/^2 个文件，\d+ 处提示：警告 \d+；其中 \d+ 处可自动修改$/u);
  });

  test('tells the error rate of each folder, with the ceilings of an issue', async () => {
    const wrong = '本报讯（记者林知远）大约有50人左右到场，图书馆当天正式开门迎客。\n\n图书馆开门\n';
    const paths = ['2031-05-18/A01.txt', '2031-05-18/A02.txt', '2031-05-19/A01.txt'].map((path) =>
      file(path, wrong.repeat(path.endsWith('A01.txt') ? 2 : 3)),
    );
    const { stdout } = await run(['check', ...paths]);
    const rates = stdout.trimEnd().split('\n').slice(-2);
    // Five on the two pages of one day, and the same words count three times.
    expect(rates[0]).toMatch(
      /2031-05-18：\d+(?:\.\d+)?\/万 ✗（合格线 3），差错 3，待核 0；2 个文件，\d+ 字$/u,
    );
    expect(rates[1]).toMatch(/2031-05-19：.*差错 2，待核 0；1 个文件/u);
    const { json, stdout: written } = await run(['check', '--format', 'json', ...paths]);
    expect(json.files.map(({ errorRate }) => errorRate.errors)).toEqual([2, 3, 2]);
    const { issues } = JSON.parse(written) as { issues: IssueReport[] };
    expect(issues.map(({ files, errorRate }) => [files, errorRate.errors])).toEqual([
      [2, 3],
      [1, 2],
    ]);
    expect(issues[0]!.errorRate.characters).toBe(
      json.files[0]!.errorRate.characters + json.files[1]!.errorRate.characters,
    );
  });

  test('counts against the room of the page where the project gives it', async () => {
    file('room/.newspaper/config.json', '{ "errorRate": { "charactersPerLine": 60, "lines": 100 } }');
    const { stdout } = await run(['check', file('room/A01.txt', clean)]);
    expect(stdout).toMatch(/1 个文件，按版面计 6000 字\n$/u);
  });

  test('trouble outweighs findings', async () => {
    const { code, stdout } = await run(['check', file('faulty.txt', faulty), join(folder, 'missing.txt')]);
    expect(code).toBe(2);
    expect(stdout).toContain('space-around-number');
  });

  test('json has the findings of each file', async () => {
    const { code, json } = await run(['check', '--format', 'json', '--lang', 'en', '-'], faulty);
    expect(code).toBe(1);
    expect(json.files[0]!.findings[0]).toMatchObject({ rule: 'space-around-number', level: 'warning' });
  });
});

describe('the files of a project', () => {
  const text = '本报讯（记者林知远）花车有 5 只。\n\n书店有 5 本书。\n';
  const entry = (marked: string, sentence?: string): string =>
    JSON.stringify({
      rule: 'space-around-number',
      text: marked,
      ...(sentence === undefined ? {} : { sentence }),
    });

  test('name what is ignored, which leaves the findings and the error rate', async () => {
    const path = file('ignoring/1.txt', text);
    const list = [entry('有 5', '书店有 5 本书。'), entry('5 只')].join(',\n    ');
    const ignored = file('ignoring/.newspaper/ignored.json', `{\n  "ignored": [\n    ${list}\n  ]\n}\n`);
    const { code, json } = await run(['check', '--format', 'json', path]);
    expect(code).toBe(1);
    expect(json).not.toHaveProperty('stale');
    const { rule, range } = json.files[0]!.findings[1]!;
    expect(json.files[0]!.findings).toHaveLength(2);
    expect([rule, range.start]).toEqual(['space-around-number', { line: 2, character: 5 }]);
    expect((await run(['check', '--stale', path])).stdout).not.toContain('ignored.json');

    const counted = async (marked: string): Promise<number> => {
      const page = file('counting/1.txt', '本报讯（记者林知远）百分之30是新船。\n');
      const entries = [{ rule: 'percent-word-mixed', text: marked }];
      file('counting/.newspaper/ignored.json', JSON.stringify({ ignored: entries }));
      const { errors, possible } = (await run(['analyze', '--format=json', page])).json.files[0]!.errorRate;
      return errors + possible;
    };
    expect(await counted('百分之31')).toBeGreaterThan(0);
    expect(await counted('百分之30')).toBe(0);

    // Once the copy says something else, the entries fit nothing any more.
    const other = file('ignoring/2.txt', '本报讯（记者林知远）书店开业。\n');
    const { code: clean, stdout } = await run(['check', '--stale', other]);
    expect(clean).toBe(0);
    expect(stdout.split('\n')).toEqual([
      '在这些文件里已经对不上的忽略项：',
      `  ${ignored}:3:5  space-around-number  “有 5”  书店有 5 本书。`,
      `  ${ignored}:4:5  space-around-number  “5 只”`,
      '',
      '1 个文件，没有提示',
      expect.stringMatching(/^估算差错率 .*ignoring：0\/万 ✓/u),
      '',
    ]);
    const report = await run(['check', '--stale', '--format', 'json', other, path]);
    expect(report.json).toMatchObject({ files: [{ findings: [] }, {}], stale: [] });
    const alone = await run(['check', '--stale', '--format=json', other]);
    expect(alone.json).toMatchObject({
      stale: [
        {
          path: ignored,
          rule: 'space-around-number',
          text: '有 5',
          range: { start: { line: 2, character: 4 } },
        },
        {},
      ],
    });
  });

  test('have the terms of the paper, saved by Excel in any encoding', async () => {
    const terms = '误\t正\t级别\t说明\r\n花车\t彩车\t错误\t"去年起,\t统一"\r\n书店\t书店\r\n';
    for (const [name, bytes] of Object.entries({
      utf8: Buffer.from(`\ufeff${terms}`),
      utf16: Buffer.from(`\ufeff${terms}`, 'utf16le'),
      gbk: encode(terms, 'gbk'),
    })) {
      const path = file(`terms-${name}/1.txt`, '本报讯（记者林知远）花车来了。\n');
      const list = file(`terms-${name}/.newspaper/terms.tsv`, bytes);
      const { code, json, stderr } = await run(['check', '--format', 'json', path]);
      // The line that is broken is trouble; the others count.
      expect(code).toBe(2);
      expect(stderr).toBe(`newspaper: ${list}:3:4: 改成的词和要查的词一样\n`);
      expect(json.files[0]!.findings).toMatchObject([
        { rule: 'house-term', level: 'error', message: '本报不用“花车”。去年起, 统一。改为“彩车”。' },
      ]);
    }
  });
});

describe('explain', () => {
  test('prints the page of a rule, its examples marked', async () => {
    const { code, stdout } = await run(['explain', 'percent-word-mixed']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# “百分之”后用阿拉伯数字\n/u);
    expect(stdout).toMatch(/^ {4}误 .*⟦百分之30⟧/mu);
    expect(stdout).toMatch(/^ {4}改 .*30%/mu);
    expect(stdout).toMatch(/^ {4}正 /mu);
    expect(stdout).not.toContain('```');
  });

  test('names the rule that was meant', async () => {
    const { code, stdout, stderr } = await run(['explain', 'stray-spaces', '--lang', 'en']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('newspaper: stray-spaces is no rule; did you mean stray-space?');
  });
});

describe('a file that is too large to be read at once', () => {
  const size = 33 * 1024 * 1024;

  test.each(['check', 'analyze'])('%s names it, reads the others and ends with 2', async (command) => {
    const large = file('large.txt', '');
    truncateSync(large, size);
    const small = file('small.txt', faulty);
    const { code, json, stderr } = await run([command, '--format', 'json', large, small]);
    expect(code).toBe(2);
    expect(json.files.map(({ path }) => path)).toEqual([small]);
    expect(stderr).toBe(
      `newspaper: ${large}: 文件有 33.0 MB，超过 32 MB，没有读；请把它分成几个文件，比如每期一个\n`,
    );
  });

  test('standard input is read no further', async () => {
    const { code, stdout, stderr } = await run(['check', '--lang', 'en', '-'], 'a'.repeat(size));
    expect([code, stdout]).toEqual([2, expect.stringMatching(/^0 files/u)]);
    expect(stderr).toBe(
      'newspaper: -: it is more than is read at once (32 MB); split it, e.g. into a file for each issue\n',
    );
  });
});

describe('the command line', () => {
  test('a mistake is named on standard error, with a suggestion, and ends with 2', async () => {
    const { code, stdout, stderr } = await run(['analyse', sample]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('没有命令 analyse；是不是 analyze？');
  });

  test('help and version', async () => {
    expect((await run(['--help'])).stdout).toContain('用法：newspaper');
    expect((await run(['--help', '--lang', 'en'])).stdout).toContain('usage: newspaper');
    expect((await run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });
});

describe('odd input is answered within five seconds', () => {
  const inputs: Record<string, () => string | Buffer> = {
    'an empty file': () => '',
    'a lone byte order mark': () => Buffer.from([0xef, 0xbb, 0xbf]),
    'one line of 10 MB': () => prose().repeat(Math.ceil(10_000_000 / Buffer.byteLength(prose()))),
    'one line of 3 MB full of dates': () => '星洲市老粮仓书店今天开门，'.repeat(Math.ceil(3_000_000 / 39)),
    'one line of 10 MB without a stop': () => '书'.repeat(3_333_333),
    '100 000 blank lines': () => '\n'.repeat(100_000),
    '100 000 blank lines inside a sentence': () => `书店今天${'\n'.repeat(100_000)}开门。`,
    'unmatched quotes by the thousand': () => '“书店（《今天「'.repeat(5000),
    'closing quotes by the thousand': () => `${'”）》'.repeat(5000)}\n${'“\n\n'.repeat(5000)}`,
    'digits and spaces without end': () => `${'1 '.repeat(100_000)}\n${'12月'.repeat(50_000)}`,
    'datelines without end': () => '本报讯（记者'.repeat(20_000),
    'captions without end': () => '▲图 摄\n'.repeat(20_000),
    'headlines without bodies': () => '书店今天开门\n\n'.repeat(10_000),
    'control characters': () =>
      Array.from({ length: 65_536 }, (_, unit) => String.fromCharCode(unit % 32)).join(''),
    'every character of the basic plane': () =>
      Array.from({ length: 0xd800 }, (_, unit) => String.fromCharCode(unit)).join(''),
  };

  test.each(Object.keys(inputs))('%s', async (name) => {
    const path = file('odd.txt', inputs[name]!());
    const { code, json, stderr, processorSeconds } = await run(['analyze', '--format', 'json', path]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(json.files).toHaveLength(1);
    // Processor time: what other programs do on the machine is no fault of ours.
    expect(processorSeconds * 1000).toBeLessThan(timeLimit(5));
  });

  test('lone surrogates in UTF-16 are trouble, not a crash', async () => {
    const path = file('surrogate.txt', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]));
    const { code, stderr } = await run(['analyze', path]);
    expect(code).toBe(2);
    expect(stderr).toContain('surrogate.txt');
  });
});

/** The sample page on one line. */
function prose(): string {
  return readFileSync(sample, 'utf8').replace(/\s/gu, '');
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly processorSeconds: number;
  /** Standard output as JSON; parsed when asked for. */
  readonly json: { readonly schema: number; readonly files: readonly FileReport[]; readonly stale?: unknown };
}

/** `readOnly`: closes the pipe after that many bytes. */
function run(args: readonly string[], input = '', { readOnly = Infinity } = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--require', reporter, cli, ...args], {
      stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    });
    let processor = '';
    (child.stdio[3] as Readable).setEncoding('utf8').on('data', (chunk: string) => (processor += chunk));
    const out: Buffer[] = [];
    let read = 0;
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out.push(chunk);
      read += chunk.length;
      if (read >= readOnly) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const stdout = Buffer.concat(out).toString('utf8');
      resolve({
        code,
        signal,
        stdout,
        stderr,
        processorSeconds: Number(processor),
        get json() {
          return JSON.parse(stdout) as Ended['json'];
        },
      });
    });
  });
}
