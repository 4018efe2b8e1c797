import { surnameLength } from '../../lexis/people/surnames';
import { shift } from '../../text/span';
import type { ArticleFlow } from '../article-flow';
import type { Part } from '../part';
import type { HeadlineMismatch } from './headline-mismatch';

/**
 * Names at the start of a headline or behind a title that the body has nowhere, while it has, in the same surroundings,
 * one that is a character away. Only names of three characters: those of two are a character away from too many words.
 */
export function findHeadlineNames(headings: readonly Part[], body: () => ArticleFlow): HeadlineMismatch[] {
  const found: HeadlineMismatch[] = [];
  for (const { running, start } of headings) {
    if (!mayName(running.text)) continue;
    for (const match of running.text.matchAll(named)) {
      const { name } = match.groups as { name: string };
      if (surnameLength(name, 0) !== 1) continue;
      const flow = body();
      if (flow.text.includes(name)) continue;
      const other = nearNameIn(flow.text, name);
      if (other === null) continue;
      const at = match.index + match[0].length - name.length;
      found.push({
        span: shift(running.map.toRaw({ start: at, end: at + name.length }), start),
        written: name,
        body: flow.toRaw({ start: other, end: other + name.length }),
        bodyWritten: flow.text.slice(other, other + name.length),
      });
    }
  }
  return found;
}

/** What people of headlines do: where none of it stands, no name is looked for. */
export const headlineVerbs: readonly string[] =
  '主持 出席 调研 会见 强调 指出 要求 讲话 致辞 会谈 表示 当选 检查 督导 看望 慰问 参加 带队 走访 宣布 察看'.split(
    ' ',
  );

const singleVerbs = '到在赴率同与任夺获作说';

const does = `(?:${headlineVerbs.join('|')}|[${singleVerbs}])`;

const titles =
  '书记 主任 市长 县长 区长 省长 镇长 乡长 局长 部长 主席 总理 委员 院长 校长 会长 所长 站长 队长 厅长 委员长 总经理 董事长 记者 选手 教授 医生 同志'.split(
    ' ',
  );

const titled = `(?:${titles.join('|')})`;

const separators = ' \u3000、：';

const named = new RegExp(`(?:^|[${separators}]|${titled})(?<name>\\p{Script=Han}{3})(?=${does})`, 'gu');

/** True where a surname stands as the name would, with what may be a verb behind: the pattern is slow, and hardly ever matches. */
function mayName(text: string): boolean {
  for (let at = 0; at + 3 < text.length; at++) {
    const isSetOff = at === 0 || (classes[text.charCodeAt(at - 1)]! & beforeName) !== 0;
    if (isSetOff && surnameLength(text, at) > 0 && verbFollows(text, at + 3)) return true;
  }
  return false;
}

/** A rare character of two code units makes a name longer. */
function verbFollows(text: string, from: number): boolean {
  for (let at = from; at < Math.min(from + 3, text.length); at++)
    if ((classes[text.charCodeAt(at)]! & opensVerb) !== 0) return true;
  return false;
}

/** By code unit: what a title or a separator ends with, what a verb starts with. */
const classes = new Uint8Array(0x10000);
const beforeName = 1;
const opensVerb = 2;
for (const title of [...titles, ...Array.from(separators)])
  classes[title.charCodeAt(title.length - 1)]! |= beforeName;
for (const verb of [...headlineVerbs, ...Array.from(singleVerbs)]) classes[verb.charCodeAt(0)]! |= opensVerb;

/**
 * Where the text has a name that differs from `name` in its surname or in one given character, with a title before it
 * or doing what people do; null where it has none, or two that differ.
 */
function nearNameIn(text: string, name: string): number | null {
  const found = new Map<string, number>();
  // Two of its three characters stand where they stand in the other.
  for (const [known, offset] of [
    [name.slice(0, 2), 0],
    [name.slice(1), 1],
  ] as const) {
    for (let at = text.indexOf(known); at >= 0; at = text.indexOf(known, at + 1)) add(at - offset);
  }
  for (let at = text.indexOf(name[0]!); at >= 0; at = text.indexOf(name[0]!, at + 1))
    if (text[at + 2] === name[2]) add(at);
  return found.size === 1 ? [...found.values()][0]! : null;

  function add(at: number): void {
    const other = text.slice(Math.max(0, at), at + 3);
    if (at < 0 || other.length < 3 || found.has(other) || surnameLength(other, 0) !== 1) return;
    if (!threeHan.test(other)) return;
    const before = text.slice(Math.max(0, at - 3), at);
    if (
      endsWithTitle.test(before) &&
      (isFollowed.test(text.slice(at + 3, at + 6)) || countOf(text, other) > 1)
    )
      found.set(other, at);
  }
}

const endsWithTitle = new RegExp(`${titled}$`, 'u');
const isFollowed = new RegExp(`^(?:[，、。]|${does})`, 'u');

function countOf(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0 && count < 2; at = text.indexOf(word, at + word.length)) count++;
  return count;
}

const threeHan = /^\p{Script=Han}{3}$/u;
