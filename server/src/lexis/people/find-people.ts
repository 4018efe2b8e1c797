import type { Words } from '../words/words';
import { findCandidates, type Candidate } from './find-candidates';
import { findCredits } from './find-credits';
import { findForeignNames } from './find-foreign-names';
import type { PersonSpan, TitleSpan } from './person-span';
import { readTitleBehind, readTitlesBefore } from './read-titles';

/**
 * The persons that a running text names, in order, none overlapping another. Quiet rather than clever: what is not
 * certain here may become so by another mention on the page, which is for the caller to see.
 */
export function findPeople(text: string, words: Words): PersonSpan[] {
  const candidates = findCandidates(text, words);
  const marks: Mark[] = [
    ...findCredits(text, candidates, words).map((credit) => ({ ...credit, odds: Infinity, certain: true })),
    ...findForeignNames(text, words).map((span) => ({ ...span, role: '', odds: 100, certain: true })),
    ...candidates
      .filter(({ odds }) => odds >= listOdds)
      .map((candidate) => ({ ...candidate, role: '', certain: isCertain(candidate) })),
  ];
  const chosen = withoutOverlaps(text, marks);
  followLists(text, chosen);
  return describe(
    text,
    chosen.filter(({ odds, certain }) => certain || odds > likelyOdds),
    words,
  );
}

/** Where a neighbour says that a person is named. */
const certainOdds = 3;
/** Where nothing says so but the name itself. */
const aloneOdds = 5;
/** Where the neighbour in a list is certain. */
const listOdds = -2;
const likelyOdds = 0;

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly odds: number;
  readonly role: string;
  certain: boolean;
}

function isCertain({ odds, told }: Candidate): boolean {
  return odds > (told ? certainOdds : aloneOdds);
}

/** The likeliest first, then whatever does not overlap it; in order of the text. */
function withoutOverlaps(text: string, marks: readonly Mark[]): Mark[] {
  const taken = new Uint8Array(text.length);
  const chosen: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => b.odds - a.odds || b.end - a.end)) {
    if (taken.subarray(mark.start, mark.end).includes(1)) continue;
    taken.fill(1, mark.start, mark.end);
    chosen.push(mark);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** Once one member of a list is certain, all that look like names are. */
function followLists(text: string, marks: readonly Mark[]): void {
  for (let index = 1; index < marks.length; index++) follow(marks[index - 1]!, marks[index]!);
  for (let index = marks.length - 1; index > 0; index--) follow(marks[index]!, marks[index - 1]!);

  function follow(known: Mark, next: Mark): void {
    if (known.certain && !next.certain && areListed(text, known, next)) next.certain = true;
  }
}

const betweenMembers = /^(?:[（(][男女回满藏苗壮][）)])?[、，]$|^(?:和|与|以及)$/u;

function areListed(text: string, a: Mark, b: Mark): boolean {
  const between = text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return between.length > 0 && between.length < 6 && betweenMembers.test(between);
}

/** A title that several persons share: the members of a list behind it have it as well. */
const shared =
  /领导|同志|嘉宾|专家|代表|委员|^副|民警|志愿者|村民|市民|居民|学生|选手|队员|演员|作家|画家|教师/u;

function describe(text: string, marks: readonly Mark[], words: Words): PersonSpan[] {
  const people: PersonSpan[] = [];
  let previous: Mark | null = null;
  let listTitles: readonly TitleSpan[] = [];
  for (const mark of marks) {
    const before = mark.role === '' ? readTitlesBefore(text, mark.start, words) : [];
    const behind = mark.role === '' ? readTitleBehind(text, mark.end) : null;
    const inherits = before.length === 0 && previous !== null && areListed(text, previous, mark);
    if (!inherits) listTitles = before.filter((title) => shared.test(title.text)).slice(-1);
    people.push({
      start: mark.start,
      end: mark.end,
      name: text.slice(mark.start, mark.end),
      surety: mark.certain ? 'certain' : 'likely',
      titles: [...(inherits ? listTitles : before), ...(behind === null ? [] : [behind])],
      role: mark.role,
    });
    previous = mark;
  }
  return people;
}
