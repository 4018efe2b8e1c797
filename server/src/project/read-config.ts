import { indexLines } from '../text/line-index';
import type { Span } from '../text/span';
import { mildCritic, type Critic } from './critic';
import type { FileComplaint } from './file-complaint';
import { jsonPlace } from './json-place';
import type { Message } from './level';
import { readJson } from './read-json';
import { readSettings, unknownKeys } from './read-settings';
import type { Settings } from './settings';

/** What `.newspaper/config.json` says. */
export interface ProjectConfig {
  readonly settings: ProjectSettings;
  /** In the order of the file. */
  readonly complaints: readonly FileComplaint[];
  /** True where the text is no JSON: what was read of it is a guess. */
  readonly isBroken: boolean;
}

export type ProjectSettings = Partial<
  Pick<Settings, 'issueDate' | 'rules' | 'ruleOptions' | 'neverFixOnSave' | 'errorRate'>
>;

/**
 * Reads the text of a `config.json`, with comments and commas that JSON does not allow. Never throws: what cannot be
 * used is complained of, the rest counts.
 */
export function readConfig(text: string, critic: Critic = mildCritic): ProjectConfig {
  const { tree, value, slip } = readJson(text);
  const lines = indexLines(text);
  const found: { readonly span: Span; readonly message: Message }[] = [];
  if (slip !== null) found.push(slip);
  const { settings, complaints } = readSettings(value);
  const taken = Object.fromEntries(Object.entries(settings).filter(([key]) => keys.includes(key)));
  const unknown = unknownKeys(value, keys);
  // A setting of the editor alone is unknown here, whatever its value.
  const known = complaints.filter(({ path: [key] }) => key === undefined || keys.includes(String(key)));
  for (const { path, message } of [...unknown, ...known, ...critic.settings(taken)])
    found.push({ span: jsonPlace(tree, path), message: named(path, message) });
  found.sort((a, b) => a.span.start - b.span.start);
  return {
    settings: taken,
    complaints: found.map(({ span, message }) => ({ range: lines.range(span), message })),
    isBroken: slip !== null,
  };
}

const keys: readonly string[] = [
  '$schema',
  'issueDate',
  'rules',
  'ruleOptions',
  'neverFixOnSave',
  'errorRate',
];

function named(path: readonly (string | number)[], { zh, en }: Message): Message {
  const name = path.join('.');
  return name === '' ? { zh, en } : { zh: `${name} ${zh}`, en: `${name} ${en}` };
}
