import type { NameDigest, PageDigest } from './page-digest';

/** How many of the names that an article of another page has stand in a text. */
export interface SharedNames {
  readonly total: number;
  readonly common: number;
}

/**
 * Counts people, bodies and places of an article, but for whole cities and counties, which every story of the paper has. Two
 * stories told after one pattern share most of their words and none of their names; one story told twice shares both.
 * `withCredits`: who has written it counts as well, as it does on one day; another day the same story may have another name over it.
 */
export function sharedNames(
  text: string,
  page: PageDigest,
  article: number,
  { withCredits }: { readonly withCredits: boolean },
): SharedNames {
  let total = 0;
  let common = 0;
  for (const { name, isCreditAlone } of namesOfArticles(page)[article] ?? []) {
    if (isCreditAlone && !withCredits) continue;
    total++;
    if (text.includes(name)) common++;
  }
  return { total, common };
}

interface NameOfArticle {
  readonly name: string;
  /** In this article it says who has written it, and nothing else. */
  readonly isCreditAlone: boolean;
}

/** What counts in each article of a page; kept for as long as the page is as it is. */
function namesOfArticles(page: PageDigest): readonly (readonly NameOfArticle[])[] {
  let known = namesKept.get(page);
  if (known === undefined) {
    const byArticle: NameOfArticle[][] = page.articles.map(() => []);
    const places = page.places.filter(({ name }) => !wide.test(name));
    for (const { name, mentions } of [...page.people, ...page.organisations, ...places])
      if (name.length > 1)
        for (const [article, isCreditAlone] of articlesOf(mentions))
          byArticle[article]!.push({ name, isCreditAlone });
    namesKept.set(page, (known = byArticle));
  }
  return known;
}

const namesKept = new WeakMap<PageDigest, readonly (readonly NameOfArticle[])[]>();

/** The articles that some mentions are in, and whether they are credits alone there. */
function articlesOf(mentions: NameDigest['mentions']): Map<number, boolean> {
  const articles = new Map<number, boolean>();
  for (const { article, isCredit } of mentions)
    if (article !== null) articles.set(article, isCredit !== undefined && (articles.get(article) ?? true));
  return articles;
}

/** A city, a county, the country: 星洲市, 云岭区, 中国. */
const wide = /^(?:..|.{1,3}[省市区县州盟])$/u;
