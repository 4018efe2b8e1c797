import fc from 'fast-check';
import { parse } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { changeProject } from '../../server/src/project/change-project';
import type { ProjectChange } from '../../server/src/protocol';
import { applyEdits } from '../../server/src/text/text-edit';

const ignore: ProjectChange = { kind: 'ignore', rule: 'stray-space', text: '春 风', sentence: '春 风化雨。' };
const entry = '{ "rule": "stray-space", "text": "春 风", "sentence": "春 风化雨。" }';
const switchOff: ProjectChange = { kind: 'switchOff', rule: 'stray-space' };

function changed(text: string | null, change: ProjectChange): string | null {
  const edits = changeProject(text, change);
  return edits === null ? null : applyEdits(text ?? '', edits);
}

describe('a finding that is to be ignored', () => {
  it.each([
    [null, `{\n  "ignored": [\n    ${entry}\n  ]\n}\n`],
    ['\n', `{\n  "ignored": [\n    ${entry}\n  ]\n}\n`],
    ['{ "ignored": [] }\n', `{ "ignored": [\n  ${entry}\n] }\n`],
    ['{}', `{\n  "ignored": [\n    ${entry}\n  ]\n}`],
    [
      '{\r\n\t"ignored": [\r\n\t\t{ "rule": "a", "text": "b" } // 社长的话\r\n\t\t// 完\r\n\t]\r\n}\r\n',
      `{\r\n\t"ignored": [\r\n\t\t{ "rule": "a", "text": "b" }, // 社长的话\r\n\t\t${entry}\r\n\t\t// 完\r\n\t]\r\n}\r\n`,
    ],
    [
      '{\n  "ignored": [\n    { "rule": "a", "text": "b" }, /* 题\n 词 */\n  ],\n}\n',
      `{\n  "ignored": [\n    { "rule": "a", "text": "b" }, /* 题\n 词 */\n    ${entry},\n  ],\n}\n`,
    ],
  ])('is written on a line of its own, and comments stay beside what they speak of: %j', (text, expected) => {
    expect(changed(text, ignore)).toBe(expected);
  });

  it('is written once', () => {
    const once = changed(null, ignore)!;
    expect(changeProject(once, ignore)).toEqual([]);
    const everywhere = changed(once, { ...ignore, sentence: null })!;
    expect((parse(everywhere) as { ignored: unknown[] }).ignored).toHaveLength(2);
    expect(changeProject(everywhere, { ...ignore, sentence: '另一句。' })).toEqual([]);
  });
});

describe('a rule that is to be off', () => {
  it.each([
    [null, '{\n  "rules": {\n    "stray-space": "off"\n  }\n}\n'],
    ['{ "rules": { "stray-space": "hint" } }', '{ "rules": { "stray-space": "off" } }'],
    ['{ "rules": { "stray-space": "off" } }', '{ "rules": { "stray-space": "off" } }'],
    [
      '{\n  // 每天改\n  "issueDate": "2031-05-18", // 周日\n  "rules": {\n    "a": "off", // 张说不要\n  },\n}\n',
      '{\n  // 每天改\n  "issueDate": "2031-05-18", // 周日\n  "rules": {\n    "a": "off", // 张说不要\n    "stray-space": "off",\n  },\n}\n',
    ],
    [
      '{\n  "issueDate": "2031-05-18" // 周日\n}\n',
      '{\n  "issueDate": "2031-05-18", // 周日\n  "rules": {\n    "stray-space": "off"\n  }\n}\n',
    ],
    ['{ "a": 1, "rules": { "b": "off" } }', '{ "a": 1, "rules": { "b": "off", "stray-space": "off" } }'],
  ])('is named in the file, which stays as it is otherwise: %j', (text, expected) => {
    expect(changed(text, switchOff)).toBe(expected);
  });
});

describe('a file of the project', () => {
  it.each([
    '{',
    '{ "ignored": [',
    '[]',
    '"x"',
    '{ "ignored": 1, "rules": 1 }',
    '{ "ignored": {}, "rules": [] }',
  ])('is left alone where it is not what it should be: %s', (text) => {
    expect(changeProject(text, ignore)).toBeNull();
    expect(changeProject(text, switchOff)).toBeNull();
  });

  it('is valid after any number of changes, and says all of them', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, fc.option(word)), { minLength: 1, maxLength: 6 }),
        fc.constantFrom<(string | null)[]>(
          null,
          '{}',
          '{\n}\n',
          '// 注\n{ "ignored": [ /* 空 */ ], "rules": { } }',
        ),
        (entries, start) => {
          let text = start;
          for (const [marked, sentence] of entries) {
            text = changed(text, { kind: 'ignore', rule: 'stray-space', text: marked, sentence });
            text = changed(text, { kind: 'switchOff', rule: marked });
          }
          const errors: never[] = [];
          const value = parse(text!, errors, { allowTrailingComma: true }) as {
            ignored: { text: string }[];
            rules: Record<string, string>;
          };
          expect(errors).toEqual([]);
          for (const [marked] of entries) {
            expect(value.ignored.some((one) => one.text === marked)).toBe(true);
            if (marked !== '__proto__') expect(value.rules[marked]).toBe('off');
          }
        },
      ),
    );
  });
});
