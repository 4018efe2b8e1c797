import { findNodeAtLocation } from 'jsonc-parser';
import { indexLines } from '../text/line-index';
import type { Span } from '../text/span';
import { mildCritic, type Critic } from './critic';
import type { FileComplaint } from './file-complaint';
import { ignoredList, type IgnoredEntry, type IgnoredList } from './ignored-list';
import { jsonPlace } from './json-place';
import type { Message } from './level';
import { readJson } from './read-json';

/** What `.newspaper/ignored.json` says. */
export interface ProjectIgnored {
  readonly ignored: IgnoredList;
  /** In the order of the file. */
  readonly complaints: readonly FileComplaint[];
  /** True where the text is no JSON: what was read of it is a guess. */
  readonly isBroken: boolean;
}

/** Reads the text of an `ignored.json`. Never throws: an entry that cannot be used is complained of, the others count. */
export function readIgnored(text: string, critic: Critic = mildCritic): ProjectIgnored {
  const { tree, value, slip } = readJson(text);
  const lines = indexLines(text);
  const found: { readonly span: Span; readonly message: Message }[] = slip === null ? [] : [slip];
  const entries: IgnoredEntry[] = [];
  const list: unknown = isRecord(value) ? value.ignored : undefined;
  if (!Array.isArray(list)) {
    if (slip === null) found.push({ span: jsonPlace(tree, []), message: noList });
  } else
    list.forEach((item: unknown, index) => {
      const node = findNodeAtLocation(tree!, ['ignored', index])!;
      const span = { start: node.offset, end: node.offset + node.length };
      const mistake = mistakeIn(item, critic);
      // What follows a slip of the pen is no mistake of its own.
      if (mistake !== null) found.push(...(slip === null ? [{ span, message: mistake }] : []));
      else {
        const {
          rule,
          text: marked,
          sentence = null,
        } = item as Pick<IgnoredEntry, 'rule' | 'text'> & Partial<IgnoredEntry>;
        entries.push({ rule, text: marked, sentence, range: lines.range(span) });
      }
    });
  found.sort((a, b) => a.span.start - b.span.start);
  return {
    ignored: ignoredList(entries),
    complaints: found.map(({ span, message }) => ({ range: lines.range(span), message })),
    isBroken: slip !== null,
  };
}

function mistakeIn(item: unknown, critic: Critic): Message | null {
  if (!isRecord(item)) return { zh: '应是一个对象', en: 'must be an object' };
  for (const key of ['rule', 'text'])
    if (typeof item[key] !== 'string' || item[key] === '')
      return { zh: `缺少 ${key}`, en: `${key} is missing` };
  if (item.sentence !== undefined && item.sentence !== null && typeof item.sentence !== 'string')
    return { zh: 'sentence 应是一句话', en: 'sentence must be a text' };
  const rule = item.rule as string;
  const wrong = critic.rule(rule);
  return wrong === null ? null : { zh: `${rule} ${wrong.zh}`, en: `${rule} ${wrong.en}` };
}

const noList: Message = {
  zh: '应是 { "ignored": [ … ] } 这样的对象',
  en: 'must be an object like { "ignored": [ … ] }',
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
