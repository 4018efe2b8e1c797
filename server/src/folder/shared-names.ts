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
  for (const { forms, isCreditAlone } of namesOfArticles(page)[article] ?? []) {
    if (isCreditAlone && !withCredits) continue;
    total++;
    if (forms.some((form) => text.includes(form))) common++;
  }
  return { total, common };
}

interface NameOfArticle {
  /** The whole name, and what stands for it there: 园林局 of 云岭区园林局. */
  readonly forms: readonly string[];
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
        for (const [article, { shorts, isCreditAlone }] of articlesOf(mentions))
          byArticle[article]!.push({ forms: [name, ...shorts], isCreditAlone });
    namesKept.set(page, (known = byArticle));
  }
  return known;
}

const namesKept = new WeakMap<PageDigest, readonly (readonly NameOfArticle[])[]>();

/** The articles that some mentions are in, what stands for the name there, and whether they are credits alone. */
function articlesOf(
  mentions: NameDigest['mentions'],
): Map<number, { readonly shorts: Set<string>; isCreditAlone: boolean }> {
  const articles = new Map<number, { readonly shorts: Set<string>; isCreditAlone: boolean }>();
  for (const { article, text, isCredit } of mentions) {
    if (article === null) continue;
    let known = articles.get(article);
    if (known === undefined) articles.set(article, (known = { shorts: new Set(), isCreditAlone: true }));
    known.isCreditAlone &&= isCredit !== undefined;
    // 陆 alone is a character of many words.
    if (text !== undefined && text.length > 2) known.shorts.add(text);
  }
  return articles;
}

/** A city, a county, the country: 星洲市, 云岭区, 中国. */
const wide = /^(?:..|.{1,3}[省市区县州盟])$/u;
