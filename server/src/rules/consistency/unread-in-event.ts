import { nameLikelihood } from '../../lexis/people/name-model';
import { surnameLength } from '../../lexis/people/surnames';
import type { Words } from '../../lexis/words/words';
import type { Page } from '../../page/page';
import type { Person } from '../../reading/reading';
import { firstEndingBehind } from '../../text/sorted';
import { shift, type Span } from '../../text/span';
import { comparedArticles } from '../compared-articles';
import { copyOfArticle } from '../copy-of-article';
import { keepByArticle } from '../keep-by-article';
import { isWholeName } from './is-whole-name';

/**
 * Persons whom the reading has passed over where an event must have somebody: 段芳 in 农机手段芳夺得第一名, where 手段 is a word, 严霞 in
 * 裁判长严霞说. Each stands by himself: with whom he is compared the role beside the name says.
 */
export function unreadInEvent(page: Page, people: readonly Person[], words: Words): Person[] {
  const taken = people
    .flatMap(({ mentions }) => mentions.map(({ span }) => span))
    .sort((a, b) => a.start - b.start);
  return comparedArticles(page).flatMap(({ value, start }, article) =>
    placesOf(value).flatMap((places): Person[] => {
      const flow = copyOfArticle(value);
      const { text } = flow;
      const place = places.find((one) => isLikely(text, one, words));
      if (place === undefined) return [];
      const span = shift(flow.toRaw(place), start);
      const read = taken[firstEndingBehind(taken, span.start)];
      if (read !== undefined && read.start < span.end) return [];
      const name = text.slice(place.start, place.end);
      return [{ name, titles: [], mentions: [{ span, text: name, article }] }];
    }),
  );
}

/** Of each place the spans that a name could have there, the longer one first. */
const placesOf = keepByArticle((article): (readonly Span[])[] => {
  const { text } = copyOfArticle(article);
  const places: Span[][] = [];
  for (const { index: end } of text.matchAll(wins))
    places.push(
      [3, 2].map((length) => ({ start: end - length, end })).filter(({ start }) => mayStartAt(text, start)),
    );
  for (const { index, 0: post } of text.matchAll(posts)) {
    const start = index + post.length;
    places.push(
      [3, 2]
        .map((length) => ({ start, end: start + length }))
        .filter(({ end }) => /^[说介表称认指强要告]/u.test(text.slice(end, end + 1))),
    );
  }
  return places;
});

const wins =
  /(?:夺得|夺取|夺走|获得|获|摘得|摘下|荣获|捧得|捧走|拔得|赢得|勇夺|拿下|拿到)[^，。！？；、]{0,10}?(?:冠军|桂冠|第一名|头名|头筹|金牌|一等奖|特等奖)/gu;
const posts = /裁判长|主裁判|策展人|导演|总策划|总教练|主教练|班主任|船长|发起人|创始人|捐赠人/gu;

/** Behind a mark, or behind what somebody does: 农机手, 运动员. */
function mayStartAt(text: string, start: number): boolean {
  return start === 0 || (start > 0 && /[，。！？；：“”、\n手员师者生民匠工]/u.test(text[start - 1]!));
}

function isLikely(text: string, { start, end }: Span, words: Words): boolean {
  const name = text.slice(start, end);
  if (surnameLength(text, start) !== 1 || !isWholeName(name)) return false;
  const isWord = words.count(text, start, end) > 0 && words.kind(text, start, end) !== 'person';
  return !isWord && nameLikelihood(text, start, end) >= leastLikely;
}

/** Logarithm of the share of all names. */
const leastLikely = -26;
