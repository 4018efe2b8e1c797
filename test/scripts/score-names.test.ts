import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hardWrap } from '../../scripts/measure/hard-wrap';
import { inContext } from '../../scripts/measure/in-context';
import { measureBylines } from '../../scripts/measure/measure-bylines';
import { measureNames } from '../../scripts/measure/measure-names';
import { measureSentences } from '../../scripts/measure/measure-sentences';
import type { BylineSentence, NameType, TypedSpan } from '../../scripts/measure/name-sentence';
import { readNameFiles } from '../../scripts/measure/read-name-files';
import { addBylineScores, scoreByline } from '../../scripts/measure/score-bylines';
import { addNameScores, scoreNames } from '../../scripts/measure/score-names';
import { share, table } from '../../scripts/measure/table';

function name(type: NameType, start: number, end: number): TypedSpan {
  return { type, start, end };
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'measure-names-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

function write(file: string, ...lines: (string | object)[]): void {
  const json = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  writeFileSync(join(folder, file), `${json.join('\n')}\n`);
}

test('a name is right with its type, start and end', () => {
  const answers = [name('person', 0, 3), name('place', 5, 8), name('organisation', 9, 14)];
  const { score, differences } = scoreNames(answers, answers);
  expect(differences).toEqual([]);
  for (const counts of Object.values(score)) expect(counts).toEqual({ answered: 1, read: 1, right: 1 });
});

test('names that touch are compared one by one, and what was read twice counts once', () => {
  const answers = [name('place', 0, 1), name('place', 1, 2)];
  expect(scoreNames(answers, [name('place', 0, 1), name('place', 0, 1)]).score.place).toEqual({
    answered: 2,
    read: 1,
    right: 1,
  });
  expect(scoreNames(answers, [name('place', 0, 2)]).score.place.right).toBe(0);
});

test('each difference is of one class', () => {
  const [person, place] = [name('person', 0, 3), name('place', 10, 13)];
  const classes = (answers: TypedSpan[], read: TypedSpan[]): unknown[] =>
    scoreNames(answers, read).differences.map(({ class: kind, ...sides }) => [
      kind,
      sides.answer,
      sides.read,
    ]);
  expect(classes([person], [place])).toEqual([
    ['missed', person, null],
    ['false', null, place],
  ]);
  const town = name('place', 0, 3);
  expect(classes([person], [town])).toEqual([['wrong type', person, town]]);
  const short = name('person', 0, 2);
  expect(classes([person], [short])).toEqual([['wrong boundary', person, short]]);
  // Beside a person that is right, a place at the same span is one too many.
  expect(classes([person], [person, town])).toEqual([['false', null, town]]);
});

test('scores are summed type by type', () => {
  const one = scoreNames([name('person', 0, 3)], [name('person', 0, 3), name('place', 4, 6)]).score;
  expect(addNameScores([one, one])).toEqual({
    person: { answered: 2, read: 2, right: 2 },
    place: { answered: 0, read: 2, right: 0 },
    organisation: { answered: 0, read: 0, right: 0 },
  });
});

test('a wrapped text has lines of the width, and its offsets lead back', () => {
  const { text, toOriginal } = hardWrap('云岭区区长林知远说', 3);
  expect(text).toBe('云岭区\n区长林\n知远说');
  expect([text.indexOf('林'), text.indexOf('远') + 1].map(toOriginal)).toEqual([5, 8]);
  // The end of a name that fills its line stands before the break.
  expect(toOriginal(3)).toBe(3);
  expect(hardWrap('𠮷田𠮷', 1).text).toBe('𠮷\n田\n𠮷');
  expect(hardWrap('云岭\n星洲市', 3).text).toBe('云岭\n星洲市');
  expect(hardWrap('', 3).text).toBe('');
});

test('a credit ends with its bracket; persons behind it are not scored', () => {
  const text = '本报讯（记者林知远、沈  汀）市民江望舒说';
  const reporters = [
    { start: 6, end: 9 },
    { start: 10, end: 14 },
  ];
  const sentence: BylineSentence = { line: 1, text, reporters, padded: true, creditEnd: 15 };
  const wrong = { start: 4, end: 6 };
  const beyond = { start: 17, end: 20 };
  const { score, missed, falseInCredits } = scoreByline(sentence, [wrong, reporters[1]!, beyond]);
  expect(score).toEqual({
    lines: 1,
    reporters: 2,
    found: 1,
    padded: 1,
    paddedFound: 1,
    inCredits: 2,
    falseInCredits: 1,
    beyond: 1,
  });
  expect([missed, falseInCredits]).toEqual([[reporters[0]], [wrong]]);
  expect(addBylineScores([score, score])).toMatchObject({ lines: 2, paddedFound: 2, beyond: 2 });
});

test('a padded name that was read without its second character is missed', () => {
  const sentence: BylineSentence = {
    line: 1,
    text: '沈  汀摄',
    reporters: [{ start: 0, end: 4 }],
    padded: true,
    creditEnd: 5,
  };
  expect(scoreByline(sentence, [{ start: 0, end: 3 }]).score).toMatchObject({
    padded: 1,
    paddedFound: 0,
    falseInCredits: 1,
  });
});

test('the files of development are read, else all', () => {
  const line = { text: '林知远', persons: [[0, 3, '林知远']], places: [], orgs: [] };
  write('a-train.jsonl', line);
  expect(readNameFiles(folder).map((file) => file.name)).toEqual(['a-train']);
  write('a-dev.jsonl', line);
  write('b-dev.jsonl', {
    kind: 'byline',
    text: '本报讯（记者沈 汀）云岭区（星洲市）',
    reporters: [[6, 9, '沈汀']],
    padded: true,
  });
  expect(readNameFiles(folder)).toEqual([
    {
      name: 'a-dev',
      kind: 'names',
      sentences: [{ line: 1, text: '林知远', names: [name('person', 0, 3)] }],
    },
    {
      name: 'b-dev',
      kind: 'bylines',
      sentences: [
        {
          line: 1,
          text: '本报讯（记者沈 汀）云岭区（星洲市）',
          reporters: [{ start: 6, end: 9 }],
          padded: true,
          creditEnd: 10,
        },
      ],
    },
  ]);
});

const good = { text: '云岭区', persons: [], places: [[0, 3, '云岭区']], orgs: [] };

test.each<[string, string | object, string]>([
  ['broken JSON', '{"text": ', 'not JSON'],
  ['no object', '[]', 'not an object'],
  ['no text', { persons: [] }, '"text" is not a string'],
  ['a list that is not there', { ...good, orgs: undefined }, '"orgs" is not a list'],
  ['no span', { ...good, persons: [[0, '林知远']] }, '"persons" [0,"林知远"] is not [start, end, name]'],
  ['an end behind the text', { ...good, places: [[1, 4, '岭区']] }, 'lies outside the text of 3 code units'],
  ['a negative start', { ...good, places: [[-1, 3, '云岭区']] }, 'is not [start, end, name]'],
  ['an empty span', { ...good, places: [[1, 1, '']] }, 'lies outside the text'],
  [
    'another name than the text has',
    { ...good, places: [[0, 2, '云岭区']] },
    'but the text has "云岭" there',
  ],
])('%s is told with file and line, exit code 2', (_, line, message) => {
  const error = vi.spyOn(console, 'error').mockReturnValue();
  write('x-dev.jsonl', good, line);
  expect(measureNames([folder], false)).toBe(2);
  expect(error).toHaveBeenCalledTimes(1);
  expect(error.mock.calls[0]![0]).toContain(`${join(folder, 'x-dev.jsonl')}:2: `);
  expect(error.mock.calls[0]![0]).toContain(message);
});

test('a folder that is missing, or has nothing to measure, is told, exit code 2', () => {
  const error = vi.spyOn(console, 'error').mockReturnValue();
  expect(measureNames([join(folder, 'none')], false)).toBe(2);
  expect(measureNames([folder], false)).toBe(2);
  write('x-dev.jsonl', '');
  expect(measureNames([folder], false)).toBe(2);
  const [missing, without, empty] = error.mock.calls.map(([message]) => message as string);
  expect(missing).toContain(`${join(folder, 'none')}: cannot be read as a folder`);
  expect(without).toBe(`${folder}: holds no .jsonl file`);
  expect(empty).toBe(`${join(folder, 'x-dev.jsonl')}: holds no sentence`);
});

test('a difference is shown in the text beside it', () => {
  const text = '昨天上午在星洲市召开的会上云岭区区长林知远说，新桥已经开工建设，年底完工';
  const [start, end] = [text.indexOf('林'), text.indexOf('说')];
  expect(inContext(text, { start, end }, { start, end: end - 1 })).toBe(
    '…召开的会上云岭区区长⟦〔林知〕远⟧说，新桥已经开工建设…',
  );
  expect(inContext('林知远说', null, { start: 0, end: 3 })).toBe('〔林知远〕说');
  expect(inContext('林\n知远', { start: 0, end: 4 }, null)).toBe('⟦林⏎知远⟧');
  const neighbours = [
    { start: 0, end: 1 },
    { start: 1, end: 2 },
  ] as const;
  expect(inContext('林江', ...neighbours)).toBe('⟦林⟧〔江〕');
});

test('a table has equal columns, a share a dash where there is nothing', () => {
  expect(
    table([
      ['file', 'F1'],
      ['a', '100.0'],
    ]),
  ).toBe('file     F1\na     100.0');
  expect([share(1, 8), share(0, 0)]).toEqual(['12.5', '—']);
});

test('the table of sentences has the figures, the change of wrapped ones, and every difference', () => {
  const text = '今天在云岭区新落成的星洲大桥边的林知远说';
  const names = [name('person', text.indexOf('林'), text.indexOf('说')), name('place', 3, 6)];
  const file = { name: 'x-dev', kind: 'names' as const, sentences: [{ line: 7, text, names }] };
  // Reads the person only where no line break cuts it.
  const reader = (read: string): TypedSpan[] => {
    const start = read.indexOf('林知远');
    return start < 0 ? [] : [name('person', start, start + 3)];
  };
  const printed = measureSentences([file], reader, () => [name('place', 3, 6)], true).split('\n');
  expect(printed.slice(0, 2)).toEqual([
    'x-dev: missed (1)',
    '  7  place  今天在⟦云岭区⟧新落成的星洲大桥边的…',
  ]);
  expect(printed[3]).toBe('x-dev: persons, only when wrapped (1)');
  const rows = printed.slice(6).map((row) => row.trim().split(/\s{2,}/u));
  expect(rows[1]).toEqual([
    'x-dev',
    'person',
    '1',
    '1',
    '100.0',
    '100.0',
    '100.0',
    '−100.00',
    '—',
    '0.0',
    '0.0',
  ]);
  expect(rows[2]).toEqual(['place', '1', '0', '—', '0.0', '0.0', '+0.00', '100.0', '100.0', '100.0']);
  expect(measureSentences([file], reader, null, false)).not.toContain('missed');
});

test('the table of bylines has recall and false names', () => {
  const sentences: BylineSentence[] = [
    { line: 1, text: '沈 汀摄（云岭）', reporters: [{ start: 0, end: 3 }], padded: true, creditEnd: 8 },
  ];
  const file = { name: 'y-dev', kind: 'bylines' as const, sentences };
  const reader = (): TypedSpan[] => [name('person', 0, 3), name('person', 5, 7), name('place', 5, 7)];
  const printed = measureBylines([file], reader, true).split('\n');
  expect(printed.slice(0, 2)).toEqual(['y-dev: false in credits (1)', '  1  沈 汀摄（〔云岭〕）']);
  expect(printed[4]!.split(/\s+/u)).toEqual(['y-dev', '1', '1', '100.0', '1', '100.0', '2', '50.0', '0']);
});
