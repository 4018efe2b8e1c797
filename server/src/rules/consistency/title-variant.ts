import { excludeEachOther, isSamePost, readPost, type Post } from '../../lexis/people/read-post';
import type { PageDigest, PersonDigest } from '../../folder/page-digest';
import type { Page } from '../../page/page';
import type { Roster } from '../../project/roster';
import type { Person } from '../../reading/reading';
import { type Span } from '../../text/span';
import type { Elsewhere } from '../finding';
import { defineRule, type Fault } from '../rule';
import { neighbourPages, type NeighbourPages } from './neighbour-pages';
import { titleText } from '../../reading/title-text';
import { postsOf, type HeldPost } from './posts-of';
import { titlePlaces } from './title-places';

export const titleVariant = defineRule({
  code: 'title-variant',
  group: 'consistency',
  title: { zh: '职务前后不一', en: 'One person, two titles' },
  level: 'information',
  fix: 'no',
  errorCount: { weight: 2 },
  source: { standard: { zh: '报纸校对惯例', en: 'Proofreading practice' }, verified: false },
  unit: 'page',
  triggers: { literals: ['书记', '主任', '主席', '经理', '总裁', '总编辑', '组长'], characters: '长' },
  needs: ['people', 'roster', 'folder', 'issueDate'],
  check: (page, { people, roster, folder, issueDate, report }) => {
    let neighbours: NeighbourPages | undefined;
    for (const person of people) {
      if (person.titles.length === 0) continue;
      // One title on the page, and nobody to say otherwise.
      if (person.titles.length < 2 && folder === null && roster.person(person.name) === undefined) continue;
      if (postsOf(person).length === 0) continue;
      neighbours ??= neighbourPages(folder, issueDate.value);
      checkPerson(page, person, roster, neighbours, report);
    }
  },
});

/** Whether any two are of one body and cannot both be held: to look for the places of titles takes longest. */
function mayContradict(posts: readonly HeldPost[]): boolean {
  return posts.some(({ post }, index) =>
    posts.slice(0, index).some((one) => differInRank(one.post, post) || excludeEachOther(one.post, post)),
  );
}

/** A title of the person somewhere, with what it names. */
interface Said {
  readonly text: string;
  readonly post: Post;
}

/** On this page, right beside the name. */
interface SaidHere extends Said {
  readonly span: Span;
  readonly article: number | null;
}

interface SaidElsewhere extends Said {
  /** Headlines of the articles that name the person there. */
  readonly stories: readonly string[];
  readonly place: Elsewhere;
  readonly isEarlier: boolean;
}

function checkPerson(
  page: Page,
  person: Person,
  roster: Roster,
  neighbours: NeighbourPages,
  report: (fault: Fault) => void,
): void {
  const listed = (roster.person(person.name)?.titles ?? []).flatMap(saidIn);
  const others = (neighbours.people.get(person.name) ?? []).flatMap(({ page: other, entry, isEarlier }) =>
    postsOf(entry).map(({ title, post }): SaidElsewhere => ({
      text: titleText(title),
      post,
      isEarlier,
      stories: storiesIn(other.digest, entry),
      place: {
        path: other.path,
        range: entry.mentions[0]!.range,
        message: { zh: `这里写的是“${titleText(title)}”`, en: `“${titleText(title)}” here` },
      },
    })),
  );
  if (listed.length === 0 && others.length === 0 && !mayContradict(postsOf(person))) return;
  const here = saidOnPage(page, person);
  for (const said of here) {
    const { post } = said;
    if (listed.some((one) => isListed(post, one))) continue;
    const right = listed.find((one) => isWrongBeside(post, one));
    if (right !== undefined) {
      report(faultOf(person.name, said, right.text, '人名表', [], []));
      continue;
    }
    const against = here.filter((one) => contradicts(said, one, here));
    const headline = said.article === null ? '' : (page.articles[said.article]!.value.headline?.text ?? '');
    const againstOthers = others.filter(
      (one) =>
        excludeEachOther(one.post, post) ||
        (one.stories.includes(headline) && isReplaced(one, said, others, here)),
    );
    if (against.length + againstOthers.length === 0) continue;
    const pagesOf = (some: readonly SaidElsewhere[]): number =>
      new Set(some.map(({ place }) => place.path)).size;
    const votes =
      here.filter((one) => isSamePost(one.post, post)).length +
      pagesOf(others.filter((one) => isSamePost(one.post, post)));
    const votesAgainst = against.length + pagesOf(againstOthers);
    const isLater =
      against.length > 0
        ? against.some(({ span }) => span.start < said.span.start)
        : againstOthers.some(({ isEarlier }) => isEarlier);
    if (votesAgainst < votes || (votesAgainst === votes && !isLater)) continue;
    const model = against[0] ?? againstOthers[0]!;
    report(
      faultOf(person.name, said, model.text, against.length > 0 ? '本版' : '别的版', against, againstOthers),
    );
  }
}

/** A bare title (副局长) is one of the body that the same article names, unless the person holds it in another. */
function contradicts(said: SaidHere, other: SaidHere, all: readonly SaidHere[]): boolean {
  if (said === other) return false;
  if (excludeEachOther(said.post, other.post)) return true;
  const [bare, full] = said.post.body === '' ? [said, other] : [other, said];
  if (bare.post.body !== '' || said.article !== other.article || !differInRank(bare.post, full.post))
    return false;
  return !all.some(({ post }) => post.body !== '' && isOfSameRank(post, bare.post));
}

function differInRank(a: Post, b: Post): boolean {
  return a.head === b.head && a.isDeputy !== b.isDeputy;
}

function isOfSameRank(a: Post, b: Post): boolean {
  return a.head === b.head && a.isDeputy === b.isDeputy;
}

/** In the roster each title is whole; a bare one may be any of them. */
function isListed(post: Post, { post: listed }: Said): boolean {
  return post.body === '' ? isOfSameRank(post, listed) : isSamePost(post, listed);
}

function isWrongBeside(post: Post, { post: listed }: Said): boolean {
  return post.body === '' ? differInRank(post, listed) : excludeEachOther(post, listed);
}

/** Whether one story has this title in the place of another: neither page has both. */
function isReplaced(
  other: SaidElsewhere,
  said: SaidHere,
  others: readonly SaidElsewhere[],
  here: readonly SaidHere[],
): boolean {
  const isThere = others.some(
    (one) => one.place.path === other.place.path && isSamePost(one.post, said.post),
  );
  return (
    !isThere &&
    said.post.body !== '' &&
    !here.some((one) => one.article === said.article && isSamePost(one.post, other.post))
  );
}

function storiesIn({ articles }: PageDigest, { mentions }: PersonDigest): string[] {
  return mentions.flatMap(({ article }) => {
    const told = article === null ? undefined : articles[article];
    return told?.hasHeadline === true && told.title.length >= shortestTitle ? [told.title] : [];
  });
}

/** A shorter headline heads a column every day. */
const shortestTitle = 8;

function saidIn(title: string): Said[] {
  const post = readPost(title);
  return post === null ? [] : [{ text: title, post }];
}

function saidOnPage(page: Page, { name, mentions }: Person): SaidHere[] {
  return mentions.flatMap((mention) =>
    mention.titles === undefined || mention.text !== name
      ? []
      : titlePlaces(page, mention).flatMap(({ title, span }) => {
          const text = titleText(title);
          const post = readPost(text);
          return post === null ? [] : [{ text, post, span, article: mention.article }];
        }),
  );
}

function faultOf(
  name: string,
  { span, text }: SaidHere,
  right: string,
  where: '人名表' | '本版' | '别的版',
  here: readonly SaidHere[],
  elsewhere: readonly SaidElsewhere[],
): Fault {
  const [zh, en] = {
    人名表: ['人名表里是', 'in the roster'],
    本版: ['本版另一处是', 'elsewhere on the page'],
    别的版: ['前后几天的版上是', 'on other pages of these days'],
  }[where] as [string, string];
  return {
    span,
    message: {
      zh: {
        what: `${name}在这里是“${text}”，${zh}“${right}”`,
        why: '同一个人在同一个单位不会既是正职又是副职，也不会换了层级',
        todo: '核对职务，改成一致；刚刚换了职务的，不用改',
      },
      en: {
        what: `${name} is “${text}” here and “${right}” ${en}`,
        why: 'nobody holds both offices of one body at a time',
        todo: 'Look up which is right; leave it where the office has just changed',
      },
    },
    related: here.slice(0, mostPlaces).map((one) => ({
      span: one.span,
      message: { zh: `这里写的是“${one.text}”`, en: `“${one.text}” here` },
    })),
    elsewhere: elsewhere.slice(0, mostPlaces).map(({ place }) => place),
  };
}

/** More places than that nobody looks at. */
const mostPlaces = 5;
