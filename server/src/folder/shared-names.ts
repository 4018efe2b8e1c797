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
  const count = ({ name, mentions }: NameDigest): void => {
    const isThere = mentions.some(
      (mention) => mention.article === article && (withCredits || mention.isCredit === undefined),
    );
    if (name.length < 2 || !isThere) return;
    total++;
    if (text.includes(name)) common++;
  };
  page.people.forEach(count);
  page.organisations.forEach(count);
  for (const place of page.places) if (!wide.test(place.name)) count(place);
  return { total, common };
}

/** A city, a county, the country: 星洲市, 云岭区, 中国. */
const wide = /^(?:..|.{1,3}[省市区县州盟])$/u;
