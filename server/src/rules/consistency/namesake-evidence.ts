import { isSamePost } from '../../lexis/people/read-post';
import type { Page } from '../../page/page';
import type { Person, Title } from '../../reading/reading';
import type { NeighbourPages, Story } from './neighbour-pages';
import { titleText } from '../../reading/title-text';
import { postsOf, type HeldPost } from './posts-of';

/** Two lists have some of the same people. */
export function shareSome(names: readonly string[], others: readonly string[]): boolean {
  return names.filter((name) => others.includes(name)).length >= fewestShared;
}

/** The articles of other pages under the headline of one that names the person. */
export function* storiesOf(
  { articles }: Page,
  { mentions }: Person,
  { stories }: NeighbourPages,
): Iterable<Story> {
  if (stories.size === 0) return;
  for (const article of new Set(mentions.map((mention) => mention.article))) {
    const headline = article === null ? undefined : articles[article]!.value.headline;
    if (headline !== undefined && headline !== null) yield* stories.get(headline.text) ?? [];
  }
}

/** Whether the same two stand before and behind both, or the list ends there. */
export function standAlike(
  names: readonly string[],
  a: string,
  others: readonly string[],
  b: string,
): boolean {
  const [one, two] = [names.indexOf(a), others.indexOf(b)];
  return names[one - 1] === others[two - 1] && names[one + 1] === others[two + 1] && shareSome(names, others);
}

const fewestShared = 2;

/** Whether both hold an office of a named body that one person holds. */
export function shareSole(mine: readonly HeldPost[], theirs: readonly HeldPost[]): boolean {
  return mine.some(({ sole }) => sole !== null && theirs.some((other) => other.sole === sole));
}

/** Whether both hold offices, and none that could be the same. */
export function contradictEachOther(mine: readonly HeldPost[], theirs: readonly HeldPost[]): boolean {
  return (
    mine.length > 0 &&
    theirs.length > 0 &&
    !mine.some(({ post }) => theirs.some((other) => isSamePost(post, other.post)))
  );
}

/** Whether the person holds one of these offices, as far as the page says of what: 总经理 for 星洲恒远机械制造有限公司总经理. */
export function holdsTitleOf(
  person: { readonly titles: readonly Title[] },
  whole: readonly string[],
): boolean {
  return postsOf(person).some(({ title }) => whole.some((one) => one.endsWith(titleText(title))));
}

/**
 * Whether one comes up only where an article has named the other before, and as somebody whom the reader knows already: nothing beside
 * the name says who it is.
 */
export function comesUpLater({ mentions, titles }: Person, other: Person | undefined): boolean {
  if (titles.length > 0 || other === undefined) return false;
  return mentions.every(
    ({ article, span }) =>
      article !== null &&
      other.mentions.some((one) => one.article === article && one.span.start < span.start),
  );
}

/** Whether all articles that have the one have the other. */
export function standInSameArticles({ mentions }: Person, other: Person | undefined): boolean {
  const articles = new Set(other?.mentions.map(({ article }) => article));
  return mentions.every(({ article }) => article !== null && articles.has(article));
}

/** Whether both are of the leaders of one district, as one of these has them: a small circle. */
export function leadTogether(
  titles: readonly Title[],
  others: readonly ({ readonly titles: readonly Title[] } | undefined)[],
): boolean {
  return titles.some(
    ({ text }) =>
      isLeader.test(text) && others.some((other) => other?.titles.some((title) => title.text === text)),
  );
}

const isLeader = /^[省市县区镇乡州]领导$/u;
