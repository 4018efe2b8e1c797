import type { FolderView } from '../../folder/folder-view';
import { nameDifference } from '../../lexis/people/name-likeness';
import type { Page } from '../../page/page';
import type { Roster } from '../../project/roster';
import { creditsOf } from '../../reading/credits-of';
import type { NameList, Person } from '../../reading/reading';
import { overlapsOne } from '../../text/sorted';
import type { Span } from '../../text/span';
import { neighbourPages, type NeighbourPages } from './neighbour-pages';
import { isWholeName } from './is-whole-name';
import { alikeInFolder, nearInRoster, nearNames } from './names-one-apart';
import {
  comesUpLater,
  contradictEachOther,
  holdsTitleOf,
  leadTogether,
  shareSole,
  shareSome,
  standAlike,
  standInSameArticles,
  storiesOf,
} from './namesake-evidence';
import { heldPost, postsOf, type HeldPost } from './posts-of';

/** The names that one on the page seems to be meant for, the likeliest first. */
export interface Namesakes {
  readonly names: readonly string[];
  readonly because: Reason;
}

type Reason = 'roster' | 'title' | 'list' | 'story' | 'article' | 'credit' | 'folder';

interface Known {
  readonly page: Page;
  readonly people: readonly Person[];
  /** Looked up where two names are alike. */
  readonly nameLists: readonly NameList[];
  readonly roster: Roster;
  readonly folder: FolderView | null;
  readonly date: string | null;
}

/**
 * The persons of a page whose names seem to be another's, one character wrong. A likeness is no proof: people are called
 * alike. So something else has to say that one person is meant: the same office, the same place in lists, an article
 * that otherwise has the other name alone, a folder that has never heard of this one.
 */
export function findNamesakes(known: Known): Map<Person, Namesakes> {
  const found = new Map<Person, Namesakes>();
  const { roster, folder } = known;
  const people = known.people.filter(({ name }) => isWholeName(name));
  const near = nearNames(people.map(({ name }) => name));
  // On most pages no two names are alike; where nobody else knows any, that is all there is to see.
  const isKnownElsewhere = folder !== null || roster.people.length > 0;
  if (near.size === 0 && !isKnownElsewhere) return found;
  const evidence = new Evidence(known, near);
  for (const person of people) {
    if (roster.person(person.name) !== undefined || !(isKnownElsewhere || near.has(person.name))) continue;
    const namesakes = evidence.namesakesOf(person);
    if (namesakes !== null) found.set(person, namesakes);
  }
  return found;
}

interface Candidate {
  readonly name: string;
  readonly because: Reason;
  /** Read or written alike: the likelier slip. */
  readonly isAlike: boolean;
  readonly weight: number;
}

class Evidence {
  readonly #known: Known;
  readonly #neighbours: NeighbourPages;
  readonly #byName: ReadonlyMap<string, Person>;
  readonly #near: ReadonlyMap<string, readonly string[]>;
  readonly #listsOf = new Map<string, (readonly string[])[]>();
  #credits: readonly Span[] | undefined;
  /** Whom the index has of this page, as it was when it was read last. */
  readonly #indexed: ReadonlySet<string>;

  constructor(known: Known, near: ReadonlyMap<string, readonly string[]>) {
    this.#known = known;
    this.#neighbours = neighbourPages(known.folder, known.date);
    this.#byName = new Map(known.people.map((person) => [person.name, person]));
    this.#near = near;
    this.#indexed = new Set(
      known.folder === null ? [] : known.folder.index.page(known.folder.path)?.people.map(({ name }) => name),
    );
    for (const { members } of known.nameLists) {
      const names = members.map(({ name }) => name);
      for (const name of names) {
        const lists = this.#listsOf.get(name);
        if (lists === undefined) this.#listsOf.set(name, [names]);
        else lists.push(names);
      }
    }
  }

  namesakesOf(person: Person): Namesakes | null {
    const candidates = [...this.#candidatesFor(person.name)]
      .filter((name) => name !== person.name && !this.#standTogether(person.name, name))
      .flatMap((name) => this.#judge(person, name) ?? [])
      .sort((a, b) => Number(b.isAlike) - Number(a.isAlike) || b.weight - a.weight);
    const first = candidates[0];
    if (first === undefined) return null;
    return { names: candidates.slice(0, mostNames).map(({ name }) => name), because: first.because };
  }

  #candidatesFor(name: string): Set<string> {
    const candidates = new Set<string>();
    for (const other of this.#near.get(name) ?? []) candidates.add(other);
    const { folder, roster } = this.#known;
    for (const other of nearInRoster(roster, name)) candidates.add(other);
    if (folder === null) return candidates;
    for (const other of alikeInFolder(folder, name)) candidates.add(other);
    for (const { sole } of this.#postsOf(name))
      if (sole !== null)
        for (const { entry } of this.#neighbours.holders.get(sole) ?? [])
          if (nameDifference(entry.name, name) !== null) candidates.add(entry.name);
    const person = this.#byName.get(name);
    if (person !== undefined)
      for (const { page, article } of storiesOf(this.#known.page, person, this.#neighbours))
        for (const other of page.digest.people)
          if (
            nameDifference(other.name, name) !== null &&
            other.mentions.some((mention) => mention.article === article)
          )
            candidates.add(other.name);
    for (const list of this.#listsOf.get(name) ?? [])
      for (const other of this.#neighboursOfList(list, name)) candidates.add(other);
    return candidates;
  }

  /** Those who stand where this one does in lists of other pages, one character apart. */
  #neighboursOfList(list: readonly string[], name: string): string[] {
    const seen = new Set<object>();
    const found: string[] = [];
    let companions = 0;
    for (const companion of list) {
      if (companion === name) continue;
      if (++companions > mostCompanions) break;
      for (const { entry } of this.#neighbours.lists.get(companion) ?? []) {
        if (seen.has(entry)) continue;
        if (seen.size === mostLists) return found;
        seen.add(entry);
        for (const other of entry.names) if (nameDifference(other, name) !== null) found.push(other);
      }
    }
    return found;
  }

  #judge(person: Person, right: string): Candidate | null {
    const { roster, folder } = this.#known;
    const { name } = person;
    const { at, likeness } = nameDifference(name, right)!;
    const isAlike = likeness !== 'none';
    // Nobody slips from one surname into another that neither sounds nor looks like it.
    if (at === 0 && !isAlike) return null;
    const listed = roster.person(right);
    const mine = postsOf(person);
    const theirs = [
      ...this.#postsOf(right),
      ...(listed?.titles ?? []).flatMap((text) => heldPost({ text, organisation: null })),
    ];
    const together = this.#isInSameList(name, right, isAlike);
    const hasSameTitle = shareSole(mine, theirs) || (isAlike && this.#areLeaders(person, right));
    const hasRival = !hasSameTitle && contradictEachOther(mine, theirs);
    const because = hasSameTitle
      ? 'title'
      : together
        ? 'list'
        : isAlike && this.#isInSameStory(person, right)
          ? 'story'
          : null;
    // 何倩 and 何磊: of two characters one is the surname, and hundreds share that.
    if (!isAlike && name.length === 2 && because !== 'title') return null;
    const support = this.#supportOf(right);
    const own = this.#supportOf(name);
    const candidate = (reason: Reason): Candidate => ({
      name: right,
      because: reason,
      isAlike,
      weight: support.pages + support.mentions,
    });
    if (listed !== undefined) {
      if (because !== null) return candidate('roster');
      if (!isAlike) return null;
      // The same slip on a few pages is still one; a name of two characters needs more than a likeness.
      const isOwnName = own.pages * often > support.pages;
      if (!isOwnName && holdsTitleOf(person, listed.titles)) return candidate('roster');
      if (this.#isLaterInArticle(person, right)) return candidate('roster');
      return name.length > 2 && !hasRival && own.pages === 0 ? candidate('roster') : null;
    }
    if (because !== null) {
      const [a, b] = [own.pages + own.mentions, support.pages + support.mentions];
      if (own.pages > 0 && own.pages * often > support.pages) return null;
      if (a < b || (a === b && this.#isBefore(right, name))) return candidate(because);
      return null;
    }
    if (hasRival || own.mentions > 2 || own.pages > 0) return null;
    const least = isAlike && name.length > 2 ? 2 : 3;
    if (
      support.mentions >= Math.max(least, own.mentions * least) &&
      this.#areCredits(name) &&
      this.#areCredits(right)
    )
      return candidate('credit');
    if (!isAlike) return null;
    if (own.mentions <= support.mentions && this.#isLaterInArticle(person, right))
      return candidate('article');
    if (support.mentions >= Math.max(least, own.mentions * 2)) {
      if (standInSameArticles(person, this.#byName.get(right)) && support.mentions >= own.mentions * often)
        return candidate('article');
    }
    return folder !== null && name.length > 2 && support.pages >= often ? candidate('folder') : null;
  }

  /** Whether both stand in one list, on this page or another: then they are two. */
  #standTogether(a: string, b: string): boolean {
    if ((this.#listsOf.get(a) ?? []).some((names) => names.includes(b))) return true;
    return (this.#neighbours.lists.get(a) ?? []).some(({ entry }) => entry.names.includes(b));
  }

  /** Whether lists without the one have the other among the same people: right between them where nothing else makes it a slip. */
  #isInSameList(a: string, b: string, isAlike: boolean): boolean {
    const others = [
      ...(this.#listsOf.get(b) ?? []),
      ...(this.#neighbours.lists.get(b) ?? []).slice(0, mostLists).map(({ entry }) => entry.names),
    ];
    return (this.#listsOf.get(a) ?? [])
      .slice(0, mostLists)
      .some((names) =>
        others.some((other) => (isAlike ? shareSome(names, other) : standAlike(names, a, other, b))),
      );
  }

  #supportOf(name: string): { readonly mentions: number; readonly pages: number } {
    const mentions = this.#byName.get(name)?.mentions.filter(({ text }) => text === name).length ?? 0;
    const all = this.#known.folder?.index.pagesWith('people', name) ?? 0;
    return { mentions, pages: all - (this.#indexed.has(name) ? 1 : 0) };
  }

  /** Of two names that are written as often, the one that was there first is taken for the right one. */
  #isBefore(right: string, wrong: string): boolean {
    const there = this.#byName.get(right);
    if (there !== undefined)
      return there.mentions[0]!.span.start < this.#byName.get(wrong)!.mentions[0]!.span.start;
    return (this.#neighbours.people.get(right) ?? []).some(({ isEarlier }) => isEarlier);
  }

  #postsOf(name: string): HeldPost[] {
    const person = this.#byName.get(name);
    return [
      ...(person === undefined ? [] : postsOf(person)),
      ...(this.#neighbours.people.get(name) ?? []).slice(0, mostLists).flatMap(({ entry }) => postsOf(entry)),
    ];
  }

  /** Whether both are of the leaders of one district: a small circle. */
  #areLeaders({ titles }: Person, right: string): boolean {
    const there = (this.#neighbours.people.get(right) ?? []).slice(0, mostLists);
    return leadTogether(titles, [this.#byName.get(right), ...there.map(({ entry }) => entry)]);
  }

  /** Whether the same story has the other name on another page, and not this one. */
  #isInSameStory(person: Person, right: string): boolean {
    for (const { page, article } of storiesOf(this.#known.page, person, this.#neighbours)) {
      const isNamed = (name: string): boolean =>
        (this.#neighbours.people.get(name) ?? []).some(
          (one) => one.page === page && one.entry.mentions.some((mention) => mention.article === article),
        );
      if (isNamed(right) && !isNamed(person.name)) return true;
    }
    return false;
  }

  #isLaterInArticle(person: Person, right: string): boolean {
    if (this.#areCredits(person.name) || this.#areCredits(right)) return false;
    return comesUpLater(person, this.#byName.get(right));
  }

  /** Whether a reporter or photographer is named so, and nobody else. */
  #areCredits(name: string): boolean {
    this.#credits ??= creditsOf(this.#known.page);
    const mentions = this.#byName.get(name)?.mentions ?? [];
    return mentions.length > 0 && mentions.every(({ span }) => overlapsOne(this.#credits!, span));
  }
}

const mostNames = 3;
const mostCompanions = 6;
const mostLists = 12;
/** So many times as often, or on so many pages, a name is nobody's slip. */
const often = 3;
