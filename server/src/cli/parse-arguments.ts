import type { Language, Level, Message } from '../project/level';
import type { RosterList } from '../project/roster';
import { nearestName } from '../text/nearest-name';

/** What the user asked for. */
export type Request =
  | { readonly kind: 'help'; readonly language: Language }
  | { readonly kind: 'version' }
  | { readonly kind: 'mistake'; readonly message: Message; readonly language: Language }
  | { readonly kind: 'explain'; readonly rule: string; readonly language: Language }
  | RosterRequest
  | IndexRequest
  | FindRequest
  | CommandRequest;

/** Folders are read and kept for the next time. */
export interface IndexRequest {
  readonly kind: 'index';
  readonly folders: readonly string[];
  /** Where it is kept; null in the usual place. */
  readonly cache: string | null;
  readonly language: Language;
  readonly issueDate: string | null;
}

export interface FindRequest extends Omit<IndexRequest, 'kind'> {
  readonly kind: 'find';
  readonly name: string;
  /** Whether a part of a name will do. */
  readonly part: boolean;
  readonly format: Format;
}

export interface CommandRequest {
  readonly kind: 'command';
  readonly command: Command;
  /** Paths of files and folders; `-` is standard input. */
  readonly files: readonly string[];
  readonly format: Format;
  readonly language: Language;
  /** ISO 8601, or null where the pages say it themselves. */
  readonly issueDate: string | null;
  readonly failOn: FailOn;
  /** Whether `check` names what is ignored and nowhere found any more. */
  readonly stale: boolean;
  /** A folder whose pages the files are compared with, besides what folders are among them; null for none. */
  readonly folder: string | null;
  /** As of an index. */
  readonly cache: string | null;
}

export interface RosterRequest {
  readonly kind: 'roster';
  /** Folders of pages, or pages. */
  readonly folders: readonly string[];
  readonly list: RosterList;
  readonly language: Language;
}

export type Command = 'analyze' | 'check';
export type Format = 'text' | 'json';
export type FailOn = Exclude<Level, 'off'> | 'never';

export function parseArguments(args: readonly string[]): Request {
  const values = new Map<string, string>();
  const words: string[] = [];
  let mistake: Message | null = null;
  let onlyWords = false;
  for (let index = 0; index < args.length; index++) {
    const argument = args[index]!;
    if (onlyWords || argument === '-' || !argument.startsWith('-')) {
      words.push(argument);
      continue;
    }
    if (argument === '--') {
      onlyWords = true;
      continue;
    }
    const [given, inline] = splitAtEquals(argument);
    const name = shortNames[given] ?? given;
    const option = options[name];
    if (option === undefined) {
      mistake ??= unknown('选项', 'option', given, Object.keys(options));
      continue;
    }
    let value = inline;
    if (option.values !== null && value === null) value = args[++index] ?? null;
    values.set(name, value ?? '');
    mistake ??= mistakeIn(name, value, option);
  }
  const language: Language = values.get('--lang') === 'en' ? 'en' : 'zh';
  if (values.has('--help')) return { kind: 'help', language };
  if (values.has('--version')) return { kind: 'version' };
  const [command, ...files] = words;
  mistake ??= mistakeInWords(command, files) ?? misplacedOption(command, values);
  if (mistake !== null) return { kind: 'mistake', message: mistake, language };
  if (command === 'explain') return { kind: 'explain', rule: files[0]!, language };
  if (command === 'roster') {
    const list = (values.get('--kind') ?? 'people') as RosterList;
    return { kind: 'roster', folders: files.slice(1), list, language };
  }
  const format = (values.get('--format') ?? 'text') as Format;
  const issueDate = values.get('--issue-date') ?? null;
  const cache = values.get('--cache') ?? null;
  if (command === 'index') return { kind: 'index', folders: files, cache, language, issueDate };
  if (command === 'find') {
    const [name = '', ...folders] = files;
    return { kind: 'find', name, folders, part: values.has('--part'), format, cache, language, issueDate };
  }
  return {
    kind: 'command',
    command: command as Command,
    files,
    format,
    language,
    issueDate,
    failOn: (values.get('--fail-on') ?? 'warning') as FailOn,
    stale: values.has('--stale'),
    folder: values.get('--folder') ?? null,
    cache,
  };
}

/** `values`: what an option takes: null nothing, an empty list anything. */
interface Option {
  readonly values: readonly string[] | null;
  readonly check?: (value: string) => Message | null;
  /** The commands that have it; all where they are left out. */
  readonly only?: readonly Word[];
}

/** What may stand in the first place. */
type Word = Command | 'explain' | 'index' | 'find' | 'roster';

const options: Readonly<Record<string, Option>> = {
  '--format': { values: ['text', 'json'], only: ['analyze', 'check', 'find'] },
  '--fail-on': { values: ['error', 'warning', 'information', 'hint', 'never'], only: ['check'] },
  '--stale': { values: null, only: ['check'] },
  '--kind': { values: ['people', 'places', 'organisations'], only: ['roster'] },
  '--part': { values: null, only: ['find'] },
  '--folder': { values: [], check: mistakeInFolder('--folder'), only: ['analyze', 'check'] },
  '--cache': {
    values: [],
    check: mistakeInFolder('--cache'),
    only: ['analyze', 'check', 'index', 'find'],
  },
  '--issue-date': { values: [], check: mistakeInDate, only: ['analyze', 'check', 'index', 'find'] },
  '--lang': { values: ['zh', 'en'] },
  '--help': { values: null },
  '--version': { values: null },
};

const shortNames: Readonly<Record<string, string>> = { '-h': '--help', '-v': '--version', '-V': '--version' };

const commands: readonly Word[] = ['analyze', 'check', 'explain', 'index', 'find', 'roster'];

function splitAtEquals(argument: string): [string, string | null] {
  const at = argument.indexOf('=');
  return at < 0 ? [argument, null] : [argument.slice(0, at), argument.slice(at + 1)];
}

function mistakeIn(name: string, value: string | null, { values, check }: Option): Message | null {
  if (values === null)
    return value === null ? null : { zh: `选项 ${name} 不带值`, en: `option ${name} takes no value` };
  if (value === null) return { zh: `选项 ${name} 后面缺值`, en: `option ${name} needs a value` };
  if (values.length > 0 && !values.includes(value)) {
    const nearest = nearestName(value, values);
    return {
      zh: `选项 ${name} 不能是“${value}”，可以是：${values.join('、')}${hint(nearest).zh}`,
      en: `option ${name} cannot be "${value}", it is one of: ${values.join(', ')}${hint(nearest).en}`,
    };
  }
  return check?.(value) ?? null;
}

function mistakeInDate(value: string): Message | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(value);
  // `Date` rolls the 31st of June over; a date that does not come back as it went in is none.
  const real =
    parts !== null &&
    new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])))
      .toISOString()
      .startsWith(value);
  if (real) return null;
  return {
    zh: `见报日期“${value}”不是一个日期，应写成 2031-05-18 这样`,
    en: `"${value}" is no date; write the issue date like 2031-05-18`,
  };
}

function mistakeInFolder(option: string): (value: string) => Message | null {
  return (value) =>
    value === '' ? { zh: `选项 ${option} 后面写一个文件夹`, en: `option ${option} takes a folder` } : null;
}

function mistakeInWords(command: string | undefined, files: readonly string[]): Message | null {
  if (command === undefined)
    return { zh: `缺少命令：${commands.join('、')}`, en: `no command given: one of ${commands.join(', ')}` };
  if (!commands.includes(command as Word)) return unknown('命令', 'command', command, commands);
  if (command === 'explain')
    return files.length === 1
      ? null
      : {
          zh: 'explain 后面写一条规则的代码，如 stray-space',
          en: 'explain takes the code of one rule, like stray-space',
        };
  if (command === 'roster' && (files[0] !== 'propose' || files.length === 1))
    return {
      zh: 'roster 后面写 propose 和放版面的文件夹，如 newspaper roster propose 2031-05',
      en: 'roster takes propose and the folders of pages, like newspaper roster propose 2031-05',
    };
  if (command === 'find' && (files.length < 2 || files[0]!.trim() === ''))
    return {
      zh: 'find 后面写名字，再写一个或几个文件夹，如 newspaper find 林知远 2031-05',
      en: 'find takes a name and one or more folders, like newspaper find 林知远 2031-05',
    };
  if (command === 'index' && files.length === 0)
    return {
      zh: 'index 后面写一个或几个文件夹，如 newspaper index 2031-05',
      en: 'index takes one or more folders, like newspaper index 2031-05',
    };
  if (files.length === 0)
    return {
      zh: '没有给出文件；用 - 表示标准输入',
      en: 'no file given; - stands for standard input',
    };
  return null;
}

function misplacedOption(command: string | undefined, values: ReadonlyMap<string, string>): Message | null {
  for (const name of values.keys()) {
    const only = options[name]?.only;
    if (only !== undefined && !only.includes(command as Word))
      return {
        zh: `选项 ${name} 只用于 ${only.join('、')}`,
        en: `option ${name} belongs to ${only.join(' and ')} only`,
      };
  }
  return null;
}

function unknown(zh: string, en: string, name: string, names: readonly string[]): Message {
  const nearest = nearestName(name, names);
  return { zh: `没有${zh} ${name}${hint(nearest).zh}`, en: `unknown ${en} ${name}${hint(nearest).en}` };
}

function hint(nearest: string | null): Message {
  return nearest === null
    ? { zh: '', en: '' }
    : { zh: `；是不是 ${nearest}？`, en: `; did you mean ${nearest}?` };
}
