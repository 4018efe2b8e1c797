import type { Words } from '../lexis/words/words';
import { isShortByInitials, withoutLevel } from './initials';
import { shortFormsOf } from './short-forms';

/** Where a body is named; `article` as in a `Mention`. */
export interface BodyNaming {
  readonly name: string;
  readonly article: number | null;
}

/**
 * The whole name behind a short form of it: `恒远公司` behind `星洲市恒远机械制造有限责任公司`, `市发改委` behind
 * `星洲市发展和改革委员会`. A short form has its characters in the order of the whole, and ends as the whole or a kind of it does;
 * two of them stand side by side, or each begins a word of the whole. What every town has (`教育局`, `区政府`) is that of its article.
 */
export function fullNamesOf(
  namings: readonly BodyNaming[],
  words: Words,
  places?: ReadonlySet<string>,
): (naming: BodyNaming) => string {
  const wholes = namings.filter(({ name }) => name.length >= shortestWhole);
  const onPage = shortFormsAmong([...new Set(wholes.map(({ name }) => name))], words, places);
  const inArticle = new Map<number | null, Map<string, string>>();
  for (const { article } of wholes) if (!inArticle.has(article)) inArticle.set(article, new Map());
  return ({ name, article }) => {
    const full = onPage(name);
    const known = inArticle.get(article);
    if (full !== name || known === undefined) return full;
    let own = known.get(name);
    if (own === undefined) {
      const candidates = new Set(
        wholes
          .filter((one) => one.article === article && isOfItsKind(name, one.name, words))
          .map((one) => one.name),
      );
      known.set(name, (own = candidates.size === 1 ? [...candidates][0]! : name));
    }
    return own;
  };
}

/** The same for all articles alike. */
function shortFormsAmong(
  wholes: readonly string[],
  words: Words,
  places?: ReadonlySet<string>,
): (name: string) => string {
  const byForm = groupBy(wholes, (name) => shortFormsOf(name, places));
  const byEnd = groupBy(wholes, (name) => (name.endsWith('委员会') ? ['会', '委'] : [name.slice(-1)]));
  const known = new Map<string, string>();
  return (name) => {
    let full = known.get(name);
    if (full === undefined) {
      const core = coreOf(name);
      const ending = (byEnd.get(name.slice(-1)) ?? []).filter(
        (whole) =>
          isShortOf(name, core, whole) || (!generic.test(name) && isShortByInitials(name, whole, words)),
      );
      const candidates = new Set([...(byForm.get(name) ?? []), ...ending]);
      // Of two bodies that could be meant none is.
      full = candidates.size === 1 ? [...candidates][0]! : name;
      known.set(name, full);
    }
    return full;
  };
}

function groupBy(
  names: readonly string[],
  keysOf: (name: string) => readonly string[],
): ReadonlyMap<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names)
    for (const key of keysOf(name)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [name]);
      else group.push(name);
    }
  return groups;
}

const shortestWhole = 6;
const shortest = 3;
const longestShare = 0.75;

/** Of two that end alike. `core` is what tells the shorter body from others; in the whole it stands in one piece: 恒远, 老粮仓. */
function isShortOf(short: string, core: string, whole: string): boolean {
  // The whole without the place before it.
  if (short.length < whole.length && short.length >= shortestWhole - 1 && whole.endsWith(short))
    return !generic.test(short);
  if (short.length < shortest || short.length > whole.length * longestShare || generic.test(short))
    return false;
  const at = whole.indexOf(core);
  if (core.length < 2 || at < 0) return false;
  return isSpelledBy(short.slice(core.length), whole.slice(at + core.length));
}

/** `教育局`, `区教育局`, `区政府` in an article on `星洲市云岭区教育局`, `云岭区人民政府`. */
function isOfItsKind(short: string, whole: string, words: Words): boolean {
  if (short.length >= whole.length || bareKind.test(short)) return false;
  const rest = withoutLevel(short, whole);
  if (rest === null) return false;
  // 教育部人社部 are two bodies side by side.
  if (whole.endsWith(rest)) return !/[部委局厅]$/u.test(whole.slice(0, -rest.length));
  return isShortByInitials(short, whole, words);
}

/** What kinds of bodies are called, and no body alone: `市政府`, `区教育局`. */
const generic =
  /^(?:本|该|省|市|县|区|镇|乡|州|村|全)?(?:公司|集团|学校|大学|学院|医院|法院|[中高]院|政府|委员会|办公室|党委|人大|政协|教育局|公安局|.{1,2}局|.{1,2}厅|.{1,2}部)$/u;

/** Without a place there is nothing to tell one from another. */
const bareKind =
  /^(?:[本该全各]|公司|集团|学校|大学|学院|医院|法院|政府|委员会|办公室|党委|人大|政协|.?[局厅部院会社队]$)/u;

const kinds =
  /(?:有限责任公司|股份有限公司|有限公司|公司|集团|大学|学院|学校|中学|小学|医院|银行|协会|研究所|研究院|中心|书店|厂|局|院|会|社|队|馆|所)$/u;

function coreOf(short: string): string {
  const core = short.replace(kinds, '');
  return core === '' ? short : core;
}

/** True where the characters of `part` stand in `text` in this order. */
function isSpelledBy(part: string, text: string): boolean {
  let at = 0;
  for (const character of part) {
    at = text.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
