import { describe, expect, test } from 'vitest';
import { parseArguments } from '../../server/src/cli/parse-arguments';

describe('parseArguments', () => {
  test('defaults', () => {
    expect(parseArguments(['check', 'a.txt', '-'])).toEqual({
      kind: 'command',
      command: 'check',
      files: ['a.txt', '-'],
      format: 'text',
      language: 'zh',
      issueDate: null,
      failOn: 'warning',
      stale: false,
      folder: null,
      cache: null,
    });
    expect(parseArguments(['explain', 'stray-space'])).toEqual({
      kind: 'explain',
      rule: 'stray-space',
      language: 'zh',
    });
  });

  test('options stand anywhere, with = or a space; -- ends them', () => {
    const args = ['--lang=en', 'check', '--fail-on', 'never', 'a', '--issue-date=2031-05-18', '--', '--lang'];
    expect(parseArguments(args)).toMatchObject({
      files: ['a', '--lang'],
      language: 'en',
      failOn: 'never',
      issueDate: '2031-05-18',
    });
  });

  test('roster propose takes folders and a kind', () => {
    expect(parseArguments(['roster', 'propose', '2031-05', '2031-06'])).toEqual({
      kind: 'roster',
      folders: ['2031-05', '2031-06'],
      list: 'people',
      language: 'zh',
    });
    const args = ['roster', '--kind=places', 'propose', 'a', '--lang', 'en'];
    expect(parseArguments(args)).toMatchObject({ list: 'places', folders: ['a'], language: 'en' });
  });

  test('folders', () => {
    expect(parseArguments(['index', '2031-05', '2031-06', '--cache', 'kept'])).toEqual({
      kind: 'index',
      folders: ['2031-05', '2031-06'],
      cache: 'kept',
      language: 'zh',
      issueDate: null,
    });
    expect(parseArguments(['check', 'a.txt', '--folder', '2031-05', '--cache=kept'])).toMatchObject({
      files: ['a.txt'],
      folder: '2031-05',
      cache: 'kept',
    });
    expect(parseArguments(['find', '林知远', '--part', '2031-05', '--format=json'])).toEqual({
      kind: 'find',
      name: '林知远',
      folders: ['2031-05'],
      part: true,
      format: 'json',
      cache: null,
      language: 'zh',
      issueDate: null,
    });
  });

  test('help and version win over mistakes', () => {
    expect(parseArguments(['--help', '--lang', 'en'])).toEqual({ kind: 'help', language: 'en' });
    expect(parseArguments(['-h', '--nonsense'])).toMatchObject({ kind: 'help' });
    expect(parseArguments(['--version'])).toEqual({ kind: 'version' });
  });

  test.each([
    [['analyse', 'a'], '没有命令 analyse；是不是 analyze？'],
    [['analyze', '--fromat', 'json', 'a'], '没有选项 --fromat；是不是 --format？'],
    [['analyze', '--format', 'jsno', 'a'], '选项 --format 不能是“jsno”，可以是：text、json；是不是 json？'],
    [['analyze', 'a', '--format'], '选项 --format 后面缺值'],
    [['analyze', '--help=yes', 'a', '--'], ''],
    [['analyze', '--issue-date', '2031-02-29', 'a'], '见报日期“2031-02-29”不是一个日期'],
    [['analyze', '--issue-date', '2031-13-01', 'a'], '见报日期“2031-13-01”不是一个日期'],
    [['analyze', '--fail-on', 'error', 'a'], '选项 --fail-on 只用于 check'],
    [['check', '--folder=', 'a'], '选项 --folder 后面写一个文件夹'],
    [['find', '--folder', 'b', 'a', 'c'], '选项 --folder 只用于 analyze、check'],
    [['analyze', '--stale', 'a'], '选项 --stale 只用于 check'],
    [['explain', '--format', 'json', 'a'], '选项 --format 只用于 analyze、check、find'],
    [['explain'], 'explain 后面写一条规则的代码'],
    [['explain', 'a', 'b'], 'explain 后面写一条规则的代码'],
    [['index'], 'index 后面写一个或几个文件夹'],
    [['find', '林知远'], 'find 后面写名字，再写一个或几个文件夹'],
    [['find', ' ', 'a'], 'find 后面写名字'],
    [['index', '--part', 'a'], '选项 --part 只用于 find'],
    [['index', '--cache=', 'a'], '选项 --cache 后面写一个文件夹'],
    [['explan', 'a'], '是不是 explain？'],
    [['roster'], 'roster 后面写 propose 和放版面的文件夹'],
    [['roster', 'propose'], 'roster 后面写 propose 和放版面的文件夹'],
    [['roster', 'a'], 'roster 后面写 propose 和放版面的文件夹'],
    [['rooster', 'propose', 'a'], '没有命令 rooster；是不是 roster？'],
    [['roster', 'propose', '--kind', 'person', 'a'], '选项 --kind 不能是“person”，可以是：people'],
    [['roster', 'propose', '--format', 'json', 'a'], '选项 --format 只用于 analyze、check'],
    [['check', '--kind', 'people', 'a'], '选项 --kind 只用于 roster'],
    [['analyze'], '没有给出文件'],
    [[], '缺少命令'],
    [['check', '--fail-on', 'constructor', 'a'], '选项 --fail-on 不能是“constructor”'],
    [['check', '--constructor', 'a'], '没有选项 --constructor'],
    [['check', '--__proto__', 'a'], '没有选项 --__proto__'],
  ])('%j', (args, message) => {
    const request = parseArguments(args);
    if (message === '') expect(request.kind).toBe('help');
    else {
      expect(request.kind).toBe('mistake');
      if (request.kind === 'mistake') expect(request.message.zh).toContain(message);
    }
  });

  test('messages follow --lang', () => {
    const request = parseArguments(['--lang', 'en', 'chekc', 'a']);
    if (request.kind !== 'mistake') throw new Error(request.kind);
    expect(request.message[request.language]).toBe('unknown command chekc; did you mean check?');
  });
});
