import { findNodeAtLocation, getNodeValue, parseTree, type Node, type ParseError } from 'jsonc-parser';
import { indexLines } from '../text/line-index';
import type { Range, Span } from '../text/span';
import type { Message } from './level';
import { readSettings, unknownKeys, type Complaint } from './read-settings';
import type { Settings } from './settings';

/** What `.newspaper/config.json` says. */
export interface ProjectConfig {
  readonly settings: ProjectSettings;
  /** In the order of the file. */
  readonly complaints: readonly ConfigComplaint[];
}

export type ProjectSettings = Partial<Pick<Settings, 'issueDate' | 'rules' | 'ruleOptions' | 'errorRate'>>;

export interface ConfigComplaint {
  readonly range: Range;
  /** A clause that names what is wrong, without a stop. */
  readonly message: Message;
}

/** More to say of the settings than their form: names that only the rules know. */
export type SettingsCritic = (settings: ProjectSettings) => readonly Complaint[];

/**
 * Reads the text of a `config.json`, with comments and commas that JSON does not allow. Never throws: what cannot be
 * used is complained of, the rest counts.
 */
export function readConfig(text: string, criticise: SettingsCritic = () => []): ProjectConfig {
  const errors: ParseError[] = [];
  const tree = parseTree(text.replace(/^\uFEFF/u, ' '), errors, { allowTrailingComma: true });
  const lines = indexLines(text);
  const [error] = errors;
  const found: { readonly span: Span; readonly message: Message }[] = [];
  // One slip of the pen makes many errors; the first says where it is.
  if (error !== undefined)
    found.push({ span: { start: error.offset, end: error.offset + error.length }, message: notJson });
  const value: unknown = tree === undefined ? undefined : getNodeValue(tree);
  const { settings, complaints } = readSettings(value);
  const { issueDate, rules, ruleOptions, errorRate } = settings;
  const taken: ProjectSettings = {
    ...(issueDate === undefined ? {} : { issueDate }),
    ...(rules === undefined ? {} : { rules }),
    ...(ruleOptions === undefined ? {} : { ruleOptions }),
    ...(errorRate === undefined ? {} : { errorRate }),
  };
  const unknown = unknownKeys(value, keys);
  // A setting of the editor alone is unknown here, whatever its value.
  const known = complaints.filter(({ path: [key] }) => key === undefined || keys.includes(key));
  for (const { path, message } of [...unknown, ...known, ...criticise(taken)])
    found.push({ span: placeOf(tree, path), message: named(path, message) });
  found.sort((a, b) => a.span.start - b.span.start);
  return {
    settings: taken,
    complaints: found.map(({ span, message }) => ({ range: lines.range(span), message })),
  };
}

const keys: readonly string[] = ['$schema', 'issueDate', 'rules', 'ruleOptions', 'errorRate'];

const notJson: Message = {
  zh: '这里不合 JSON 的写法（多半是缺逗号、引号或括号）',
  en: 'this is not JSON (most likely a comma, quote or bracket is missing)',
};

function named(path: readonly string[], { zh, en }: Message): Message {
  const name = path.join('.');
  return name === '' ? { zh, en } : { zh: `${name} ${zh}`, en: `${name} ${en}` };
}

/** The key where one is named, else the value; the start of the file where there is neither. */
function placeOf(tree: Node | undefined, path: readonly string[]): Span {
  const node = tree === undefined ? undefined : findNodeAtLocation(tree, [...path]);
  const place = node?.parent?.type === 'property' ? node.parent.children![0]! : (node ?? tree);
  return place === undefined
    ? { start: 0, end: 0 }
    : { start: place.offset, end: place.offset + place.length };
}
