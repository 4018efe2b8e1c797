import { titleEndingAt } from '../lexis/people/title-list';
import type { Page } from '../page/page';
import { overlapsOne } from '../text/sorted';
import type { Span } from '../text/span';
import { creditsOfArticle } from './credits-of';
import type { Mention, NameList, NameListOrder, Person } from './reading';

/**
 * The lists of three or more persons on the page: names with 、 or nothing but space between them, or with a title
 * behind the mark (区长林知远、副区长沈若溪). Reporters and photographers are no list: their order is nobody's rank.
 */
export function nameListsOf(page: Page, people: readonly Person[]): NameList[] {
  const lists: NameList[] = [];
  for (const [article, named] of membersByArticle(people)) {
    if (named.length < fewest) continue;
    named.sort((a, b) => a.span.start - b.span.start);
    if (!standClose(named)) continue;
    const credits = creditsOfArticle(page.articles[article]!);
    const members = credits.length === 0 ? named : named.filter(({ span }) => !overlapsOne(credits, span));
    let first = 0;
    for (let next = 1; next <= members.length; next++) {
      if (next < members.length && areListed(page, members[next - 1]!, members[next]!)) continue;
      if (next - first >= fewest) lists.push(listOf(page, article, members.slice(first, next)));
      first = next;
    }
  }
  return lists;
}

const fewest = 3;

/** True where as many as a list has stand no farther from one another than its members. */
function standClose(named: readonly Mention[]): boolean {
  let close = 1;
  for (let next = 1; next < named.length && close < fewest; next++)
    close = named[next]!.span.start - named[next - 1]!.span.end <= farthest ? close + 1 : 1;
  return close >= fewest;
}

/** The mentions by their whole name. */
function membersByArticle(people: readonly Person[]): Map<number, Mention[]> {
  const byArticle = new Map<number, Mention[]>();
  for (const { name, mentions } of people)
    for (const mention of mentions) {
      const { article } = mention;
      if (article === null || mention.text !== name) continue;
      const known = byArticle.get(article);
      if (known === undefined) byArticle.set(article, [mention]);
      else known.push(mention);
    }
  return byArticle;
}

function areListed(page: Page, a: Mention, b: Mention): boolean {
  const size = b.span.start - a.span.end;
  if (size < 1 || size > farthest) return false;
  const raw = page.slice(a.span.end, b.span.start);
  if (raw === '、') return true;
  const between = compact(raw);
  if (between === '') return true;
  // Mostly another text stands between them.
  if (!'（(、，和与及以'.includes(between.charAt(0))) return false;
  const titled = /^(?:[（(][^（()）。：]{1,8}[）)])?(?:[、，]|和|与|及|以及)?(?<title>.*)$/u.exec(between);
  if (titled === null) return false;
  const { title } = titled.groups as { title: string };
  return title === '' || (!/[，。；：！？“”]/u.test(title) && titleEndingAt(title, title.length) > 0);
}

/** A title with its body, and the line ends in it. */
const farthest = 60;

function listOf(page: Page, article: number, members: readonly Mention[]): NameList {
  return {
    members: members.map(({ text, span }) => ({ name: text, span })),
    article,
    order: orderOf(page, members),
  };
}

function orderOf(page: Page, members: readonly Mention[]): NameListOrder {
  const start = members[0]!.span.start;
  const { end } = members.at(-1)!.span;
  const before = compact(lastSentence(page.slice(Math.max(0, start - around), start)));
  const behind = compact(firstSentence(page.slice(end, end + around)));
  if (byStrokes.test(before) || byStrokes.test(behind)) return 'strokes';
  if (byNothing.test(before) || byNothing.test(behind)) return 'other';
  const isRanked =
    members.every(({ titles }) => titles !== undefined) || leaders.test(before) || attending.test(behind);
  return isRanked ? 'rank' : 'other';
}

const around = 40;

function lastSentence(text: string): string {
  let start = text.length;
  while (start > 0 && !isStop(text.charCodeAt(start - 1))) start--;
  return text.slice(start);
}

function firstSentence(text: string): string {
  let end = 0;
  while (end < text.length && !isStop(text.charCodeAt(end))) end++;
  return text.slice(0, end);
}

/** 。；！？ */
function isStop(unit: number): boolean {
  return unit === 0x3002 || unit === 0xff1b || unit === 0xff01 || unit === 0xff1f;
}
const byStrokes = /姓[氏名]?笔[画划]/u;
const byNothing = /不分先后|姓[氏名]?(?:拼音|音序)|按(?:拼音|音序|得票|成绩|年龄)|名单/u;

/** 领导 with the names right behind it. */
const leaders = /(?:领导(?:同志|干部)?|班子成员|常委|副(?:书记|主席|主任|[省市县区镇乡]长)|委员)[:：]?$/u;

/** What leaders do whose names a paper gives in the order of their rank. */
const attending =
  /^(?:等)?(?:[省市县区镇州]?(?:领导|同志))?(?:分别|一同|一起|也|先后)?(?:出席|列席|陪同|到会|与会|随同|参加(?:了)?(?:会议|活动|调研|座谈|检查|仪式|会见|上述|有关))/u;

function compact(text: string): string {
  return /\s/u.test(text) ? text.replaceAll(/\s/gu, '') : text;
}

export function spanOf({ members }: Pick<NameList, 'members'>): Span {
  return { start: members[0]!.span.start, end: members.at(-1)!.span.end };
}
