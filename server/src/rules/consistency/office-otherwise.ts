import { shortFormsOf } from '../../reading/short-forms';
import type { IndexedPage } from '../../folder/folder-index';
import type { FileRange, MentionDigest, PageDigest, PersonDigest } from '../../folder/page-digest';
import { roleInEvent } from '../../folder/role-in-event';
import type { Page } from '../../page/page';
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

/** The page that looks. */
export interface PageOfPeople {
  readonly page: Pick<Page, 'slice'>;
  readonly people: readonly Person[];
  /** Running text of an article, by its index. */
  readonly textOf: (article: number) => string;
}

/**
 * Offices that one person has (县长, 局长 of a body that is named, 院长 in a story of one, the winner of what a story tells) and that two articles
 * about the same thing give to two persons, neither of whom the other article knows. A name that differs in one character is left to
 * `similar-name`.
 */
export function officeOtherwise(
  here: PageOfPeople,
  pages: readonly IndexedPage[],
  areTied: (article: number, page: IndexedPage, there: number) => boolean,
): OfficeOtherwise[] {
  const found: OfficeOtherwise[] = [];
  const holders = here.people.map((person) => holderOf(person, here.page));
  for (const holder of holders) {
    for (const office of holder.offices) {
      for (const page of pages) {
        const others = holdersOf(page.digest).get(office) ?? [];
        // Where the page itself has two of them in a body that is named, one has followed the other.
        if (others.length > 1 && !isOfStory(office)) continue;
        for (const other of others) {
          if (isNearly(other.person.name, holder.person.name) || areApart(holder, other, office)) continue;
          const pair = tiedMentions(holder.person, other.person, page.digest, here.people, (article, there) =>
            areTied(article, page, there),
          );
          // The same two may differ in two offices: the manager and the chairman.
          if (pair === null || found.some((one) => one.span === pair.here.span && one.page === page))
            continue;
          const [article, there] = [pair.here.article!, pair.there.article!];
          if (isOfStory(office)) {
            if (isHeldTwice(office, holders, article) || isHeldTwice(office, allHolders(page.digest), there))
              continue;
            if (isOfAnotherBody(office, here.textOf(article), page.digest, there)) continue;
          }
          found.push({
            span: pair.here.span,
            written: holder.person.name,
            page,
            there: { article: there, written: other.person.name, range: pair.there.range },
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

/** A person with the offices and roles that one person has. */
interface Holder<P> {
  readonly person: P;
  readonly offices: readonly string[];
  /** The body of a post of a story, where it is named: 市中医院 of 院长. */
  readonly bodies: ReadonlyMap<string, string>;
}

function holderOf(person: Person, page: Pick<Page, 'slice'>): Holder<Person> {
  const roles = person.mentions.flatMap(({ span }) => roleInEvent(page, span) ?? []);
  return { person, ...officesOf(person.titles, roles) };
}

/** Body and post as one; left out where several may hold the post. Without its body a post is that of the story's own body: 院长, 总经理. */
function officesOf(
  titles: readonly Title[],
  roles: readonly string[],
): { readonly offices: readonly string[]; readonly bodies: ReadonlyMap<string, string> } {
  const offices = new Set<string>();
  const bodies = new Map<string, string>();
  for (const { text, organisation } of titles) {
    if (/副|原|前|助理|常务|候任|代理/u.test(text)) continue;
    if (organisation !== null && onePerson.test(text)) offices.add(`${organisation}|${text}`);
    if (!ofStory.test(text)) continue;
    offices.add(`|${text}`);
    if (organisation !== null) bodies.set(`|${text}`, organisation);
  }
  for (const role of roles) {
    offices.add(`|${role}`);
    // 冠军 of one story may be 男子冠军 of the other.
    if (role.endsWith('冠军')) offices.add('|冠军');
  }
  return { offices: [...offices], bodies };
}

const ofStory =
  /^(?:[院校馆所站园厂行社队场店]长|董事长|总经理|负责人|总工程师|总设计师|总指挥|总导演|主教练|总教练|领队)$/u;

function isOfStory(office: string): boolean {
  return office.startsWith('|');
}

/** The winner of the men and that of the women, the heads of two bodies that are named. */
function areApart(one: Holder<unknown>, other: Holder<unknown>, office: string): boolean {
  if (office === '|冠军') {
    const [a, b] = [groupOf(one), groupOf(other)];
    return a !== undefined && b !== undefined && a !== b;
  }
  const [a, b] = [one.bodies.get(office), other.bodies.get(office)];
  return a !== undefined && b !== undefined && !a.endsWith(b) && !b.endsWith(a);
}

function groupOf({ offices }: Holder<unknown>): string | undefined {
  return offices.find((office) => /^\|.子冠军$/u.test(office));
}

/** Two people of one story hold such posts in two bodies. */
function isHeldTwice(
  office: string,
  holders: readonly Holder<{
    readonly mentions: readonly { readonly article: number | null }[];
  }>[],
  article: number,
): boolean {
  const here = holders.filter(
    ({ offices, person }) =>
      offices.includes(office) && person.mentions.some((mention) => mention.article === article),
  );
  return here.length > 1;
}

/** The other story is about a hospital, a company, a school of which this one says nothing: its head is another head. */
function isOfAnotherBody(
  office: string,
  text: string,
  { organisations }: PageDigest,
  article: number,
): boolean {
  const kind = bodiesOf.find(([post]) => post.test(office))?.[1];
  if (kind === undefined) return false;
  const there = organisations.filter(
    ({ name, mentions }) => kind.test(name) && mentions.some((mention) => mention.article === article),
  );
  return there.length > 0 && !there.some(({ name }) => isSpokenOf(name, text));
}

const bodiesOf: readonly (readonly [post: RegExp, bodies: RegExp])[] = [
  [/董事长|总经理|厂长|负责人/u, /公司|集团|厂$/u],
  [/院长/u, /院$/u],
  [/校长/u, /[学校]$/u],
  [/馆长/u, /馆$/u],
  [/行长/u, /银行|[分支]行$/u],
];

/** In full, or by a part of the name behind its place. */
function isSpokenOf(name: string, text: string): boolean {
  return [name, ...shortFormsOf(name), name.slice(2, 6), name.slice(3, 7)].some(
    (form) => form.length >= 3 && text.includes(form),
  );
}

const onePerson = /(?:书记|[市县区镇乡州省局厅部校院所站社行会厂处科]长|董事长|总经理|主席|主任)$/u;

interface Holders {
  readonly all: readonly Holder<PersonDigest>[];
  readonly byOffice: ReadonlyMap<string, readonly Holder<PersonDigest>[]>;
}

function holdersOf(digest: PageDigest): Holders['byOffice'] {
  return holdersIn(digest).byOffice;
}

function allHolders(digest: PageDigest): Holders['all'] {
  return holdersIn(digest).all;
}

function holdersIn(digest: PageDigest): Holders {
  let known = holdersKept.get(digest);
  if (known === undefined) {
    const all = digest.people.map((person) => ({
      person,
      ...officesOf(
        person.titles,
        person.mentions.flatMap(({ role }) => role ?? []),
      ),
    }));
    const byOffice = new Map<string, Holder<PersonDigest>[]>();
    for (const holder of all)
      for (const office of holder.offices) {
        const same = byOffice.get(office);
        if (same === undefined) byOffice.set(office, [holder]);
        else same.push(holder);
      }
    holdersKept.set(digest, (known = { all, byOffice }));
  }
  return known;
}

const holdersKept = new WeakMap<PageDigest, Holders>();

function isNearly(one: string, other: string): boolean {
  if (one.length !== other.length) return one.startsWith(other) || other.startsWith(one);
  return Array.from(one).filter((character, at) => character !== other.charAt(at)).length <= 1;
}
