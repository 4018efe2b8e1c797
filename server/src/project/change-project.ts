import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { ProjectChange } from '../protocol';
import type { Span } from '../text/span';
import type { TextEdit } from '../text/text-edit';
import { addToRoster } from './add-to-roster';
import type { IgnoredFinding } from './ignored-list';
import { insertJson } from './insert-json';
import type { ProjectFileName } from './project-files';
import { readConfig } from './read-config';
import { readIgnored } from './read-ignored';
import { readJson } from './read-json';

/** The file that a change is written into. */
export function fileOf(change: ProjectChange): ProjectFileName {
  switch (change.kind) {
    case 'ignore':
      return 'ignored.json';
    case 'switchOff':
      return 'config.json';
    case 'addToRoster':
      return `${change.list}.tsv`;
  }
}

/**
 * The edits that bring a change into the text of its file; comments and the order of things stay. `text` is null where there is no
 * file yet. Null where the file is broken: whoever is at work on it has to mend it first.
 */
export function changeProject(text: string | null, change: ProjectChange): TextEdit[] | null {
  switch (change.kind) {
    case 'ignore':
      return ignore(text ?? '', change);
    case 'switchOff':
      return switchOff(text ?? '', change.rule);
    case 'addToRoster':
      return addToRoster(text ?? '', change);
  }
}

function ignore(text: string, { rule, text: marked, sentence }: IgnoredFinding): TextEdit[] | null {
  const fields = { rule, text: marked, ...(sentence === null ? {} : { sentence }) };
  // One line each: two that are added at the same time do not meet in one line of a version control.
  const entry = `{ ${Object.entries(fields)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(', ')} }`;
  const list = `"ignored": [\n  ${entry}\n]`;
  if (text.trim() === '') return wholeFile(text, list);
  const { ignored, isBroken } = readIgnored(text);
  if (isBroken) return null;
  const same = ignored.of(rule, () => marked);
  if (same.some((one) => one.sentence === null || one.sentence === sentence)) return [];
  const root = readJson(text).tree!;
  const node = findNodeAtLocation(root, ['ignored']);
  if (node?.type === 'array') return insertJson(text, node, entry);
  return root.type === 'object' && node === undefined ? insertJson(text, root, list) : null;
}

function switchOff(text: string, rule: string): TextEdit[] | null {
  const entry = `${JSON.stringify(rule)}: "off"`;
  const rules = `"rules": {\n  ${entry}\n}`;
  if (text.trim() === '') return wholeFile(text, rules);
  const { settings, isBroken } = readConfig(text);
  if (isBroken) return null;
  if (settings.rules?.[rule] === 'off') return [];
  const root = readJson(text).tree!;
  const node = findNodeAtLocation(root, ['rules']);
  const level = findNodeAtLocation(root, ['rules', rule]);
  if (level !== undefined) return [{ span: spanOf(level), newText: '"off"' }];
  if (node?.type === 'object') return insertJson(text, node, entry);
  return root.type === 'object' && node === undefined ? insertJson(text, root, rules) : null;
}

function wholeFile(text: string, property: string): TextEdit[] {
  const newText = `{\n  ${property.replaceAll('\n', '\n  ')}\n}\n`;
  return [{ span: { start: 0, end: text.length }, newText }];
}

function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}
