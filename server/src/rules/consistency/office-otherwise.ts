import type { IndexedPage } from '../../folder/folder-index';
import type { FileRange, PersonDigest } from '../../folder/page-digest';
import { sharesText, sharesTitle, type Teller } from '../../folder/told-twice';
import type { Person, Title } from '../../reading/reading';
import type { Span } from '../../text/span';

/** An office that the article gives to one person and an article of another page to somebody else. */
export interface OfficeOtherwise {
  /** Of the person here, from the start of the document. */
  readonly span: Span;
  /** The name here. */
  readonly written: string;
  readonly there: { readonly article: number; readonly written: string; readonly range: FileRange };
}

/**
 * Offices that one person has (县长, 局长 of a body that is named) and that two articles about the same thing give to two
 * persons, neither of whom the other article knows. A name that differs in one character is left to `similar-name`.
 */
export function officeOtherwise(
  teller: Pick<Teller, 'title' | 'sketch'>,
  article: number,
  people: readonly Person[],
  { digest }: IndexedPage,
  isJumpPartner: (article: number) => boolean,
): OfficeOtherwise[] {
  const found: OfficeOtherwise[] = [];
  for (const person of people) {
    const mention = person.mentions.find((one) => one.article === article);
    if (mention === undefined) continue;
    for (const office of person.titles.map(officeOf)) {
      if (office === null) continue;
      for (const other of holders(digest.people, office)) {
        if (other.name === person.name || isNearly(other.name, person.name)) continue;
        const there = other.mentions.find(
          (one) =>
            one.article !== null &&
            !isNamedIn(digest.people, person.name, one.article) &&
            !people.some(
              ({ name, mentions }) =>
                name === other.name && mentions.some((known) => known.article === article),
            ) &&
            (isJumpPartner(one.article) ||
              sharesText(teller, digest.articles[one.article]!) ||
              sharesTitle(teller, digest.articles[one.article]!)),
        );
        if (there === undefined) continue;
        const { span } = mention;
        found.push({
          span,
          written: person.name,
          there: { article: there.article!, written: other.name, range: there.range },
        });
      }
    }
  }
  return found;
}

/** Body and post as one; null where several may hold the post, or no body is named. */
function officeOf({ text, organisation }: Title): string | null {
  if (organisation === null || /副|原|前|助理|常务|候任|代理/u.test(text)) return null;
  return /(?:书记|[市县区镇乡州省局厅部校院所站社行会厂处科]长|董事长|总经理|主席|主任)$/u.test(text)
    ? `${organisation}|${text}`
    : null;
}

function holders(people: readonly PersonDigest[], office: string): PersonDigest[] {
  const found = people.filter(({ titles }) => titles.some((title) => officeOf(title) === office));
  // Where the page itself has two of them, one has followed the other.
  return found.length === 1 ? found : [];
}

function isNamedIn(people: readonly PersonDigest[], name: string, article: number): boolean {
  return people.some(
    (one) => one.name === name && one.mentions.some((mention) => mention.article === article),
  );
}

function isNearly(one: string, other: string): boolean {
  if (one.length !== other.length) return one.startsWith(other) || other.startsWith(one);
  return Array.from(one).filter((character, at) => character !== other.charAt(at)).length <= 1;
}
