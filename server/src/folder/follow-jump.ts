import { readPageNumber } from '../reading/page-number';
import type { IndexedPage } from './folder-index';
import type { FolderView } from './folder-view';
import type { ArticleDigest, JumpLineDigest } from './page-digest';
import { titleLikeness } from './title-likeness';

/** A jump line of the page that looks, with the headline of its article. */
export interface Jump {
  readonly direction: 'to' | 'from';
  /** As printed; null where it names none. */
  readonly page: string | null;
  readonly title: string;
}

/** Where an article goes on, or came from. `jump` is the line there that belongs to it; null where there is none. */
export interface JumpEnd {
  readonly page: IndexedPage;
  readonly article: ArticleDigest;
  readonly jump: JumpLineDigest | null;
}

export type FollowedJump =
  /** The line there leads back here. */
  | { readonly kind: 'partner'; readonly end: JumpEnd }
  /** The line there leads to another page than this one. */
  | { readonly kind: 'leadsElsewhere'; readonly end: JumpEnd }
  /** Another page than the named one has the line that leads back here. */
  | { readonly kind: 'otherPage'; readonly end: JumpEnd }
  /** The named page has no line that could belong to this one; `end` is its likest article, where one is alike. */
  | { readonly kind: 'noLine'; readonly page: IndexedPage; readonly end: JumpEnd | null }
  /** The issue has no such page, though it seems to be complete. */
  | { readonly kind: 'noPage' }
  | { readonly kind: 'samePage' }
  /** Too little is known of the issue. */
  | { readonly kind: 'unknown' };

/**
 * Where each jump line of a page leads. `date` and `number` are those of the page, `jumps` all of its lines in order: of
 * several that lead to one page each has a partner of its own.
 */
export function followJumps(
  view: FolderView,
  { date, number }: { readonly date: string | null; readonly number: string | null },
  jumps: readonly Jump[],
): FollowedJump[] {
  if (number === null) return jumps.map(() => ({ kind: 'unknown' }));
  // A file of the same number is another version of this page.
  const others = view.sameIssue(date).filter(({ digest }) => (digest.pageNumber ?? number) !== number);
  const issue = { own: number, others };
  const partners = partnersOf(issue, jumps);
  const taken = new Set([...partners.values()].map(({ jump }) => jump));
  return jumps.map((jump, index): FollowedJump => {
    const partner = partners.get(index);
    if (partner !== undefined) return { kind: 'partner', end: partner };
    return withoutPartner(issue, jump, taken);
  });
}

interface Issue {
  readonly own: string;
  readonly others: readonly IndexedPage[];
}

function withoutPartner(issue: Issue, jump: Jump, taken: ReadonlySet<JumpLineDigest | null>): FollowedJump {
  const target = jump.page === null ? null : readPageNumber(jump.page);
  if (target === null || issue.others.length === 0) return { kind: 'unknown' };
  if (isNamed(target, issue.own, issue)) return { kind: 'samePage' };
  const pages = issue.others.filter(({ digest }) => isNamed(target, digest.pageNumber!, issue));
  const free = (end: JumpEnd): boolean =>
    !taken.has(end.jump) && !isOfAnother(issue, jump, end) && !hasPartner(end, issue, jump.direction);
  // A line of another page that leads here, and whose own partner here names a page without it.
  const led = linesOf(issue.others, jump.direction).filter(
    (end) => leadsTo(end.jump!, issue.own, issue, end.page.digest.pageNumber!) && !taken.has(end.jump),
  );
  const alike = likest(led, jump.title) ?? (led.length === 1 && pages.length === 0 ? led[0]! : null);
  if (alike !== null) return { kind: 'otherPage', end: alike };
  const [page] = pages;
  if (page === undefined) return isComplete(issue, target) ? { kind: 'noPage' } : { kind: 'unknown' };
  const astray = linesOf(pages, jump.direction).filter(free);
  const end = likest(astray, jump.title) ?? (astray.length === 1 ? astray[0]! : null);
  if (end !== null) return { kind: 'leadsElsewhere', end };
  const articles = pages.flatMap((one) =>
    one.digest.articles.map((article): JumpEnd => ({ page: one, article, jump: null })),
  );
  return { kind: 'noLine', page, end: likest(articles, jump.title) };
}

/** Pairs of lines that lead to one another's page, the likest headlines first, then in order. */
function partnersOf(issue: Issue, jumps: readonly Jump[]): Map<number, JumpEnd> {
  const pairs = jumps.flatMap((jump, index) => {
    const target = jump.page === null ? null : readPageNumber(jump.page);
    if (target === null) return [];
    const pages = issue.others.filter(({ digest }) => isNamed(target, digest.pageNumber!, issue));
    return linesOf(pages, jump.direction)
      .filter((end) => leadsTo(end.jump!, issue.own, issue, end.page.digest.pageNumber!))
      .map((end) => ({ index, end, likeness: titleLikeness(jump.title, end.article.title) }))
      .filter(({ end, likeness }) => likeness >= leastLikeness || !isOfAnother(issue, jump, end));
  });
  const partners = new Map<number, JumpEnd>();
  const taken = new Set<JumpLineDigest | null>();
  for (const { index, end } of pairs.sort((a, b) => b.likeness - a.likeness)) {
    if (partners.has(index) || taken.has(end.jump)) continue;
    partners.set(index, end);
    taken.add(end.jump);
  }
  return partners;
}

/**
 * True where the numbers fit and the headlines say that they do so by mistake: the story of one of the two lines goes on under its
 * headline on a third page, whose line leads back.
 */
function isOfAnother(issue: Issue, jump: Jump, end: JumpEnd): boolean {
  const elsewhere = linesOf(issue.others, jump.direction).filter(
    (other) =>
      other.page !== end.page && leadsTo(other.jump!, issue.own, issue, other.page.digest.pageNumber!),
  );
  if (likest(elsewhere, jump.title) !== null) return true;
  const there = end.page.digest.pageNumber!;
  const theirs = linesOf(issue.others, jump.direction === 'to' ? 'from' : 'to').filter(
    (other) => other.page !== end.page && leadsTo(other.jump!, there, issue, other.page.digest.pageNumber!),
  );
  return likest(theirs, end.article.title) !== null;
}

/** The lines of some pages that lead the other way. */
function linesOf(pages: readonly IndexedPage[], direction: Jump['direction']): JumpEnd[] {
  return pages.flatMap((page) =>
    page.digest.articles.flatMap((article) =>
      article.jumpLines
        .filter((jump) => jump.direction !== direction)
        .map((jump): JumpEnd => ({ page, article, jump })),
    ),
  );
}

/** True where a line of another page has its partner on the page that it names. */
function hasPartner({ page, jump }: JumpEnd, issue: Issue, direction: Jump['direction']): boolean {
  const target = jump!.page;
  if (target === null) return false;
  const from = page.digest.pageNumber!;
  return issue.others.some(
    (other) =>
      isNamed(target, other.digest.pageNumber!, issue, from) &&
      other.digest.articles.some(({ jumpLines }) =>
        jumpLines.some(
          (line) =>
            line.direction === direction &&
            line.page !== null &&
            isNamed(line.page, from, issue, other.digest.pageNumber!),
        ),
      ),
  );
}

function leadsTo(jump: JumpLineDigest, number: string, issue: Issue, from: string): boolean {
  return jump.page !== null && isNamed(jump.page, number, issue, from);
}

/** True where a page of section A names A3 as 第3版, and the issue has no page 3 without a letter. */
function isNamed(named: string, number: string, { own, others }: Issue, from = own): boolean {
  if (named === number) return true;
  const section = /^[A-Z]/u.exec(from)?.[0];
  if (section === undefined || section + named !== number) return false;
  return own !== named && !others.some(({ digest }) => digest.pageNumber === named);
}

function likest(ends: readonly JumpEnd[], title: string): JumpEnd | null {
  let best: JumpEnd | null = null;
  let most = leastLikeness;
  for (const end of ends) {
    const likeness = titleLikeness(title, end.article.title);
    if (likeness > most || (likeness === most && best === null)) [best, most] = [end, likeness];
  }
  return best;
}

const leastLikeness = 0.4;

/** A page that is missing between others, or behind a row of pages without a gap, is missing indeed. */
function isComplete({ own, others }: Issue, target: string): boolean {
  const section = /^[A-Z]?/u.exec(target)![0];
  const numbers = new Set(
    [own, ...others.map(({ digest }) => digest.pageNumber!)].flatMap((number) =>
      number.startsWith(section) && /^\d+$/u.test(number.slice(section.length))
        ? [Number(number.slice(section.length))]
        : [],
    ),
  );
  if (numbers.size < 3) return false;
  const last = Math.max(...numbers);
  const wanted = Number(target.slice(section.length));
  if (wanted < last) return numbers.size >= 0.7 * last;
  return numbers.size === last && last >= 4 && last % 2 === 0;
}
