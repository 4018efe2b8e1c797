import type { IndexedPage } from '../../folder/folder-index';
import type { FileRange, MentionDigest, PageDigest, PersonDigest } from '../../folder/page-digest';
import type { Mention, Person, Title } from '../../reading/reading';
import type { Span } from '../../text/span';

/** An office that an article gives to one person and an article of another page to somebody else. */
export interface OfficeOtherwise {
  /** Of the person here, from the start of the document. */
  readonly span: Span;
  /** The name here. */
  readonly written: string;
  readonly page: IndexedPage;
  readonly there: { readonly article: number; readonly written: string; readonly range: FileRange };
}

/**
 * Offices that one person has (县长, 局长 of a body that is named, 院长 in a story of one) and that two articles about the same thing give to two
 * persons, neither of whom the other article knows. A name that differs in one character is left to `similar-name`.
 */
export function officeOtherwise(
  people: readonly Person[],
  pages: readonly IndexedPage[],
  areTied: (article: number, page: IndexedPage, there: number) => boolean,
): OfficeOtherwise[] {
  const found: OfficeOtherwise[] = [];
  for (const person of people) {
    for (const office of officesOf(person.titles)) {
      for (const page of pages) {
        const holders = holdersOf(page.digest).get(office) ?? [];
        // Where the page itself has two of them in a body that is named, one has followed the other.
        if (holders.length > 1 && !isOfStory(office)) continue;
        for (const other of holders) {
          if (isNearly(other.name, person.name)) continue;
          const pair = tiedMentions(person, other, page.digest, people, (here, there) =>
            areTied(here, page, there),
          );
          if (pair === null) continue;
          const { here, there } = pair;
          if (isOfStory(office) && isHeldTwice(office, people, here.article)) continue;
          if (isOfStory(office) && isHeldTwice(office, page.digest.people, there.article)) continue;
          found.push({
            span: here.span,
            written: person.name,
            page,
            there: { article: there.article!, written: other.name, range: there.range },
          });
        }
      }
    }
  }
  return found;
}

/** First mentions of the two in articles of which neither knows the other person. */
function tiedMentions(
  person: Person,
  other: PersonDigest,
  { people: there }: PageDigest,
  here: readonly Person[],
  areTied: (here: number, there: number) => boolean,
): { readonly here: Mention; readonly there: MentionDigest } | null {
  for (const mention of firstInArticles(person.mentions)) {
    if (isNamedIn(here, other.name, mention.article)) continue;
    for (const one of firstInArticles(other.mentions)) {
      if (isNamedIn(there, person.name, one.article)) continue;
      if (areTied(mention.article!, one.article!)) return { here: mention, there: one };
    }
  }
  return null;
}

function firstInArticles<M extends { readonly article: number | null }>(mentions: readonly M[]): M[] {
  return mentions.filter(
    ({ article }, index) =>
      article !== null && mentions.findIndex((other) => other.article === article) === index,
  );
}

function isNamedIn(
  people: readonly {
    readonly name: string;
    readonly mentions: readonly { readonly article: number | null }[];
  }[],
  name: string,
  article: number | null,
): boolean {
  return people.some(
    (one) => one.name === name && one.mentions.some((mention) => mention.article === article),
  );
}

/** Body and post as one; left out where several may hold the post. Without its body a post is that of the story's own body: 院长, 总经理. */
function officesOf(titles: readonly Title[]): string[] {
  return titles.flatMap(({ text, organisation }) => {
    if (/副|原|前|助理|常务|候任|代理/u.test(text)) return [];
    if (organisation === null) return ofStory.test(text) ? [`|${text}`] : [];
    return onePerson.test(text) ? [`${organisation}|${text}`] : [];
  });
}

const ofStory = /^(?:[院校馆所站园厂行场]长|董事长|总经理|负责人)$/u;

function isOfStory(office: string): boolean {
  return office.startsWith('|');
}

/** Two people of one story hold such posts in two bodies. */
function isHeldTwice(
  office: string,
  people: readonly (Pick<Person, 'titles'> & {
    readonly mentions: readonly { readonly article: number | null }[];
  })[],
  article: number | null,
): boolean {
  const holders = people.filter(
    ({ titles, mentions }) =>
      officesOf(titles).includes(office) && mentions.some((mention) => mention.article === article),
  );
  return holders.length > 1;
}

const onePerson = /(?:书记|[市县区镇乡州省局厅部校院所站社行会厂处科]长|董事长|总经理|主席|主任)$/u;

function holdersOf(digest: PageDigest): Map<string, PersonDigest[]> {
  let known = holdersKept.get(digest);
  if (known === undefined) {
    holdersKept.set(digest, (known = new Map<string, PersonDigest[]>()));
    for (const person of digest.people)
      for (const office of officesOf(person.titles)) {
        const same = known.get(office);
        if (same === undefined) known.set(office, [person]);
        else if (!same.includes(person)) same.push(person);
      }
  }
  return known;
}

const holdersKept = new WeakMap<PageDigest, Map<string, PersonDigest[]>>();

function isNearly(one: string, other: string): boolean {
  if (one.length !== other.length) return one.startsWith(other) || other.startsWith(one);
  return Array.from(one).filter((character, at) => character !== other.charAt(at)).length <= 1;
}
