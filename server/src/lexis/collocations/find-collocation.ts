import type { Span } from '../../text/span';
import list from './collocations.tsv';

/** A verb that does not take its object. */
export interface Collocation {
  readonly verb: Span;
  readonly object: Span;
  /** Verbs that do take it, the likelier first. */
  readonly better: readonly string[];
}

interface Row {
  readonly objects: readonly string[];
  readonly better: readonly string[];
  /** True where two who do it may be joined in between: 深受市民和游客关注. */
  readonly mayJoin: boolean;
}

const rows = readRows(list);

/** The verbs of the list, each once. */
export const collocationVerbs: readonly string[] = [...rows.keys()];

/**
 * The object of the verb at `verb`, where it is one that the verb does not take; null otherwise. An object is the last
 * noun of its clause, and no other verb stands between the two.
 */
export function collocationAt(text: string, verb: Span): Collocation | null {
  const from = verb.end;
  let end = from;
  while (end - from < reach && isMark[text.charCodeAt(end)] !== 1 && end < text.length) end++;
  // Most clauses end in none of these nouns, whatever their verb.
  if (end - from === reach || !tails.has(text.slice(end - 2, end))) return null;
  const clause = text.slice(from, end);
  if (clause.startsWith('的')) return null;
  for (const { objects, better, mayJoin } of rows.get(text.slice(verb.start, verb.end)) ?? []) {
    const noun = objects.find((object) => clause.endsWith(object));
    if (noun === undefined) continue;
    const between = clause.slice(0, -noun.length);
    if (otherVerb.test(between) || (!mayJoin && joined.test(between))) continue;
    return { verb, object: { start: end - noun.length, end }, better };
  }
  return null;
}

/** The last two characters of all objects. */
const tails = new Set(
  [...rows.values()].flat().flatMap(({ objects }) => objects.map((object) => object.slice(-2))),
);

/** An object that stands farther away may belong to something else. */
const reach = 15;
/** Marks at which a clause ends. */
const isMark = new Uint8Array(0x10000);
for (const mark of '，。；：！？、“”‘’《》（）…—\n 　') isMark[mark.charCodeAt(0)] = 1;

/**
 * With one of these in between, the object is not that of the first verb: 加快补齐能力, 提高在新环境, 改善和提高.
 */
const joined = /[和与及或]/u;
const otherVerb =
  /[并而以使让把将被对向于为在从是有不]|[提改增加扩发完形实][高升善进强大挥成现展]|建设|促进|推进|推动|支持|保障|服务|适应|应对|打造|补齐|培育|培养|优化|创新|拓展|拓宽|转变|转换|达到|超过|落实|保持|维护|保护|管控|控制|解决|处理|利用|使用|运用|影响|反映|体现|检验|评估|监测|参与|承担|履行|获得|取得|引起|造成|带来|导致|降低|减少|缩小|下降|上升|满足|符合|依靠|依托|围绕|涉及|关于|根据/u;

function readRows(text: string): Map<string, Row[]> {
  const byVerb = new Map<string, Row[]>();
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [verb, objects, better, any] = line.split('\t') as [string, string, string, string?];
    byVerb.set(verb, [
      ...(byVerb.get(verb) ?? []),
      { objects: objects.split('|'), better: better.split('|'), mayJoin: any === 'any' },
    ]);
  }
  return byVerb;
}
