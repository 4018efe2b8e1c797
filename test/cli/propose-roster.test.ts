import { describe, expect, test } from 'vitest';
import type { CommandHost } from '../../server/src/cli/command-host';
import type { RosterRequest } from '../../server/src/cli/parse-arguments';
import { proposeRoster } from '../../server/src/cli/propose-roster';
import type { ProjectFileName } from '../../server/src/project/project-files';
import { readNames, readPeople } from '../../server/src/project/read-roster';
import { testNames } from '../harness/test-names';
import { testWords } from '../harness/test-words';

const pages = {
  'd/1.txt':
    '江望舒走访花市\n\n本报讯（记者沈若溪）5月18日，高新区管委会主任江望舒走访花市，星洲市市长林知远陪同。江望舒说好。\n',
  'd/2.txt': '本报讯（记者沈若溪）星洲市市长林知远、高新区管委会副主任江望舒走访花市。居民陆女士说好。\n',
  'd/3.txt': '本报讯（记者何映秋）主任江望舒走访花市，记者沈若溪被表扬。\n',
  'd/4.txt': '本报讯（记者何映秋）主任江望舒走访书店。\n',
};

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly warnings: readonly string[];
  readonly shown: readonly string[];
}

/** Files of a made-up machine; what is null cannot be read. */
async function run(
  files: Readonly<Record<string, string | null>>,
  request: Partial<RosterRequest> = {},
  lists: Partial<Record<ProjectFileName, string>> = {},
): Promise<Ran> {
  const warnings: string[] = [];
  const shown: string[] = [];
  let stdout = '';
  const host: CommandHost = {
    projectFiles: {
      find: () => ({
        path: 'd/.newspaper',
        files: Object.fromEntries(
          Object.entries(lists).map(([name, text]) => [name, { path: `d/.newspaper/${name}`, text }]),
        ),
      }),
    },
    folderService: () => {
      throw new Error('none');
    },
    cacheFolder: 'none',
    indexPath: (path) => path,
    readDocument: () => Promise.reject(new Error('none')),
    readData: () => Promise.reject(new Error('none')),
    isFolder: () => Promise.resolve(false),
    readInput: (path) => {
      const text = files[path];
      return text === null || text === undefined
        ? Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' }))
        : Promise.resolve(new TextEncoder().encode(text));
    },
    decode: (bytes) => ({ text: new TextDecoder().decode(bytes), encoding: 'utf-8' }),
    write: (text) => {
      stdout += text;
      return Promise.resolve();
    },
    async *listPages(path) {
      if (path === 'missing') yield { path, error: Object.assign(new Error('no'), { code: 'ENOENT' }) };
      for (const file of Object.keys(files))
        if (file.startsWith(`${path}/`)) yield await Promise.resolve({ path: file });
    },
    showStatus: (line) => shown.push(line),
    warn: (line) => warnings.push(line),
    outputClosed: false,
  };
  const lexicon = { words: testWords, tagger: testNames };
  const asked: RosterRequest = { kind: 'roster', folders: ['d'], list: 'people', language: 'zh', ...request };
  const code = await proposeRoster(asked, lexicon, host);
  return { code, stdout, warnings, shown };
}

describe('roster propose', () => {
  test('lists people with titles, counts and three sentences, the most frequent first', async () => {
    const { code, stdout, warnings } = await run(pages);
    expect([code, warnings]).toEqual([0, []]);
    const lines = stdout.split('\n');
    expect(lines.slice(0, 6)).toEqual([
      '姓名\t职务\t排序\t又写作\t说明',
      '江望舒\t高新区管委会主任|高新区管委会副主任',
      '# 4 个版面，6 次；主任 2、高新区管委会主任 1、高新区管委会副主任 1',
      // A sentence tells more than a headline.
      expect.stringMatching(/^# {3}d\/1\.txt {2}本报讯（记者沈若溪）5月18日，.*林知远陪同。$/u),
      expect.stringMatching(/^# {3}d\/2\.txt {2}.*副主任江望舒走访花市。$/u),
      '#   d/3.txt  本报讯（记者何映秋）主任江望舒走访花市，记者沈若溪被表扬。',
    ]);
    expect(lines[6]).toBe('林知远\t星洲市市长');
    // Who writes the paper counts where the copy speaks of him, and 陆女士 is nobody's whole name.
    expect(stdout).toContain('\n沈若溪\t记者\n# 1 个版面，1 次；记者 1\n');
    expect(stdout).not.toMatch(/^(?:何映秋|陆)/mu);
  });

  test('is a list of the roster as it stands, and proposes nobody whom the roster has', async () => {
    const { stdout } = await run(pages);
    const { entries, complaints } = readPeople(stdout);
    expect(complaints).toEqual([]);
    expect(entries.map(({ name }) => name)).toEqual(['江望舒', '林知远', '沈若溪']);
    const again = await run(pages, {}, { 'people.tsv': stdout });
    expect(again).toMatchObject({ code: 0, stdout: '姓名\t职务\t排序\t又写作\t说明\n' });
    const other = await run(pages, {}, { 'people.tsv': '江　望舒\n林致远\t\t\t林知远\n' });
    expect(readPeople(other.stdout).entries.map(({ name }) => name)).toEqual(['沈若溪']);
  });

  test('lists organisations with their short forms, and places', async () => {
    const files = {
      'd/1.txt': '本报讯（记者沈若溪）星洲市恒远机械有限公司开门。恒远公司很忙。星洲市很大。\n',
    };
    const { stdout } = await run(files, { list: 'organisations', language: 'en' });
    expect(stdout).toMatch(
      /^name\talso written as\tnote\n星洲市恒远机械有限公司\t恒远公司\n# 1 page, 2 mentions; 恒远公司 1\n/u,
    );
    expect(readNames(stdout, 'organisations').entries[0]!.alsoWritten).toEqual(['恒远公司']);
    const places = await run(files, { list: 'places' });
    expect(places.stdout).toContain('\n星洲市\n# 1 个版面，1 次\n');
    const known = await run(
      files,
      { list: 'organisations' },
      { 'organisations.tsv': '恒远公司\t星洲市恒远机械有限公司\n' },
    );
    expect(known.stdout).not.toContain('\n星洲市恒远');
  });

  test('names what cannot be read, lists the rest and ends with 2', async () => {
    const { code, stdout, warnings } = await run(
      { ...pages, 'd/0.txt': null },
      { folders: ['d', 'missing', 'empty'] },
      { 'people.tsv': '林知远\t\t一\n' },
    );
    expect(code).toBe(2);
    expect(stdout).toContain('\n江望舒\t');
    expect(warnings).toEqual([
      'newspaper: missing: 没有这个文件',
      'newspaper: empty: 里面没有版面文件（.txt、.gao、.news）',
      'newspaper: d/.newspaper/people.tsv:1:6: 排序应是 1、2、3 这样的整数，不能是“一”；不排序就空着',
      'newspaper: d/0.txt: 没有读取权限',
    ]);
  });

  test('shows how far it has come, and takes it away before it writes', async () => {
    const { shown } = await run(pages);
    expect(shown).toEqual([
      '读版面 0/4 (0%)',
      '读版面 1/4 (25%)',
      '读版面 2/4 (50%)',
      '读版面 3/4 (75%)',
      '读版面 4/4 (100%)',
      '',
    ]);
  });
});
