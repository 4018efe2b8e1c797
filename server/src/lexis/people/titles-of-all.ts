import type { Words } from '../words/words';
import type { Mark } from './find-names';
import { areListed } from './list-relation';
import type { TaggedName } from './name-tagger';
import type { PersonSpan, TitleSpan } from './person-span';
import { readTitleBehind, readTitlesBefore } from './read-titles';
import { readTitlesApart } from './read-titles-apart';

/**
 * The persons with the titles that stand beside their names; members of a list share that of the first. `named`: the places and
 * organisations of the text, in order.
 */
export function titlesOfAll(
  text: string,
  marks: readonly Mark[],
  words: Words,
  named: readonly TaggedName[],
): PersonSpan[] {
  const people: PersonSpan[] = [];
  let previous: Mark | null = null;
  let listTitles: readonly TitleSpan[] = [];
  for (const mark of marks) {
    const before =
      mark.role === ''
        ? withBodyOfList(text, readTitlesBefore(text, mark.start, words, named), people.at(-1))
        : [];
    const behind = mark.role === '' ? titlesBehind(text, mark.end, before, words, named) : [];
    const inherits = before.length === 0 && previous !== null && areListed(text, previous, mark);
    if (!inherits) listTitles = before.filter((title) => shared.test(title.text)).slice(-1);
    people.push({
      start: mark.start,
      end: mark.end,
      name: text.slice(mark.start, mark.end),
      odds: mark.odds,
      titles: [...(inherits ? listTitles : before), ...behind],
      role: mark.role,
    });
    previous = mark;
  }
  return people;
}

/** 云岭区区长江望舒、副区长沈若溪: who is named behind 、 as the deputy of a body's head is of that body. */
function withBodyOfList(
  text: string,
  titles: readonly TitleSpan[],
  previous: PersonSpan | undefined,
): readonly TitleSpan[] {
  const [first] = titles;
  const head = previous?.titles.at(-1);
  const organisation = head?.organisation ?? null;
  if (first?.organisation !== null || head === undefined || organisation === null) return titles;
  const isDeputy =
    first.text === `副${head.text}` || (first.text === head.text && first.text.startsWith('副'));
  if (!isDeputy || !areListed(text, previous!, first)) return titles;
  return titles.map((title) => (title.organisation === null ? { ...title, organisation } : title));
}

/** Right behind the name, in brackets, or behind a comma where none stands before it. */
function titlesBehind(
  text: string,
  end: number,
  before: readonly TitleSpan[],
  words: Words,
  named: readonly TaggedName[],
): readonly TitleSpan[] {
  const behind = readTitleBehind(text, end);
  if (behind !== null) return [behind];
  return text[end] === '，' && before.length > 0 ? [] : readTitlesApart(text, end, words, named);
}

/** A title that several persons share: the members of a list behind it have it as well. */
const shared =
  /领导|同志|嘉宾|专家|代表|委员|^副|民警|志愿者|村民|市民|居民|学生|选手|队员|演员|作家|画家|教师/u;
