import type { FolderView } from '../../folder/folder-view';
import { nameDifference } from '../../lexis/people/name-likeness';
import { nameLikelihood } from '../../lexis/people/name-model';
import { surnameLength } from '../../lexis/people/surnames';
import type { Words } from '../../lexis/words/words';
import type { Article, Page } from '../../page/page';
import type { Roster } from '../../project/roster';
import type { Person } from '../../reading/reading';
import { firstEndingBehind } from '../../text/sorted';
import { shift, type Span } from '../../text/span';
import { comparedArticles } from '../compared-articles';
import { copyOfArticle } from '../copy-of-article';
import { keepByArticle } from '../keep-by-article';
import { isWholeName } from './is-whole-name';
import { namesByArticle } from './names-by-article';
import { alikeInFolder, nearInRoster } from './names-one-apart';
import type { NeighbourPages } from './neighbour-pages';
import { titleText } from '../../reading/title-text';

export interface UnreadLook {
  readonly page: Page;
  readonly people: readonly Person[];
  readonly roster: Roster;
  readonly folder: FolderView | null;
  readonly neighbours: NeighbourPages;
  readonly words: Words;
}

/**
 * Persons of the page whom the reading has passed over, because a slip has made a name of them that hardly anybody has (方金延), or one that
 * is a word (龚影): strings that sound or look like the name of somebody in the same article, or that stand behind the office of
 * somebody who is called nearly so.
 */
export function unreadNames(look: UnreadLook): Person[] {
  const { page, people, roster } = look;
  const taken = people
    .flatMap(({ name, mentions }) =>
      mentions.map(({ span }) => ({ ...span, name, isOnce: mentions.length === 1 })),
    )
    .sort((a, b) => a.start - b.start);
  const isKnown = (name: string): boolean =>
    roster.person(name) !== undefined || isInFolder(look.folder, name);
  const named = new Set(people.map(({ name }) => name));
  const inArticle = namesByArticle(people, isUsualName);
  const found = new Map<string, Person & { readonly mentions: Person['mentions'][number][] }>();
  comparedArticles(page).forEach(({ value, start }, article) => {
    const names = inArticle.get(article) ?? [];
    for (const place of [...behindOffices(value, look), ...likeNamed(value, names, named, look.words)]) {
      const span = shift(copyOfArticle(value).toRaw(place), start);
      const { name, title } = place;
      const read = taken[firstEndingBehind(taken, span.start)];
      if (read !== undefined && read.start < span.end && !isCutWrong(read, span, name, isKnown)) continue;
      const titles = title === null ? [] : [{ text: title, organisation: null }];
      const known = found.get(name);
      if (known === undefined)
        found.set(name, { name, titles, mentions: [{ span, text: name, article, titles }] });
      else if (!known.mentions.some((mention) => mention.span.start === span.start))
        known.mentions.push({ span, text: name, article, titles });
    }
  });
  return [...found.values()].filter(({ name }) => !named.has(name));
}

/**
 * Named nowhere else on the page, and with a character more or less: 徐青 of 徐青延, 方金延三 of 方金延三两下就, 孙霁正 of 孙霁正低头, where others
 * know 孙霁.
 */
function isCutWrong(
  read: { readonly start: number; readonly name: string; readonly isOnce: boolean },
  { start }: Span,
  name: string,
  isKnown: (name: string) => boolean,
): boolean {
  if (!read.isOnce || read.start !== start) return false;
  if (name.startsWith(read.name)) return name.length === 3;
  return read.name.startsWith(name) && (read.name.length === 4 || (isKnown(name) && !isKnown(read.name)));
}

/** On another page than this one, which may have it as it was when it was read last. */
function isInFolder(folder: FolderView | null, name: string): boolean {
  if (folder === null) return false;
  const { index, path } = folder;
  const own = index.page(path)?.people.some((person) => person.name === name) === true ? 1 : 0;
  return index.pagesWith('people', name) > own;
}

interface UnreadName extends Span {
  readonly name: string;
  readonly title: string | null;
}

/** Of a surname and one or two characters. */
function isUsualName(name: string): boolean {
  return isWholeName(name) && name.length <= 3 && surnameLength(name, 0) > 0;
}

/** What sounds or looks like a name of the article, where a name may stand. */
function likeNamed(
  article: Article,
  names: readonly string[],
  named: ReadonlySet<string>,
  words: Words,
): UnreadName[] {
  const { text } = copyOfArticle(article);
  const found: UnreadName[] = [];
  for (const name of names) {
    const look = (at: number): void => {
      const end = at + name.length;
      const own = text.slice(at, end);
      if (own === name || named.has(own) || !isLike(own, name)) return;
      const mayBe =
        name.length === 2
          ? startsClause(text, at) && isNoWord(text, at, end, words)
          : startsClause(text, at) || isNoWord(text, at, end, words);
      if (mayBe) found.push({ start: at, end, name: own, title: null });
    };
    for (let at = text.indexOf(name[0]!); at >= 0; at = text.indexOf(name[0]!, at + 1)) look(at);
    if (name.length < 3) continue;
    const given = name.slice(1);
    for (let at = text.indexOf(given, 1); at > 0; at = text.indexOf(given, at + 1)) look(at - 1);
  }
  return found;
}

function isLike(own: string, name: string): boolean {
  const difference = nameDifference(own, name);
  return difference !== null && difference.likeness !== 'none' && isWholeName(own);
}

function startsClause(text: string, at: number): boolean {
  return at === 0 || '，。！？；：“”、\n'.includes(text[at - 1]!);
}

/** No word of the dictionary stands there, across its start or across its end. */
function isNoWord(text: string, start: number, end: number, words: Words): boolean {
  if (nameLikelihood(text, start, end) < leastLikely) return false;
  for (let from = Math.max(0, start - 1); from < end; from++)
    if (from + 2 <= text.length && words.count(text, from, from + 2) > common) return false;
  return words.count(text, start, end) <= common;
}

/** Logarithm of the share of all names. */
const leastLikely = -30;
/** As often as this a word is no rare one that happens to look like the name. */
const common = 20;

/** What stands behind an office and sounds or looks like the name of somebody who holds it. */
function behindOffices(article: Article, { roster, folder, neighbours }: UnreadLook): UnreadName[] {
  const { text } = copyOfArticle(article);
  const found: UnreadName[] = [];
  for (const end of officeEnds(article)) {
    if (surnameLength(text, end) !== 1) continue;
    for (const length of [3, 2]) {
      const own = text.slice(end, end + length);
      if (own.length < length || !isWholeName(own)) continue;
      const others = [...nearInRoster(roster, own), ...(folder === null ? [] : alikeInFolder(folder, own))];
      const title = others
        .filter((name) => isLike(own, name))
        .flatMap((name) => titlesOf(name, roster, neighbours))
        .map((whole) => tailBefore(whole, text, end))
        .find((tail) => tail !== null);
      if (title === undefined) continue;
      found.push({ start: end, end: end + length, name: own, title });
      break;
    }
  }
  return found;
}

function titlesOf(name: string, roster: Roster, neighbours: NeighbourPages): string[] {
  return [
    ...(roster.person(name)?.titles ?? []),
    ...(neighbours.people.get(name) ?? [])
      .slice(0, mostPages)
      .flatMap(({ entry }) => entry.titles.map(titleText)),
  ];
}

const mostPages = 12;

/** As much of the end of a title as stands before `end`; null where that is no office by itself. */
function tailBefore(title: string, text: string, end: number): string | null {
  let length = 0;
  while (length < title.length && text[end - length - 1] === title[title.length - length - 1]) length++;
  return length < 2 ? null : title.slice(-length);
}

/** Where offices end in the copy of an article. */
const officeEnds = keepByArticle((article): readonly number[] =>
  [...copyOfArticle(article).text.matchAll(office)].map(({ index, 0: { length } }) => index + length),
);

const office =
  /书记|主任|主席|[省市县区镇乡州旗局厅部处科所站院校园馆社行会队厂]长|检察长|总经理|总裁|总编辑/gu;
