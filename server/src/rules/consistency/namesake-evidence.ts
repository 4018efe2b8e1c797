import { isSamePost } from '../../lexis/people/read-post';
import type { Page } from '../../page/page';
import { shift, type Span } from '../../text/span';
import type { HeldPost } from './posts-of';

/** Two lists have some of the same people. */
export function shareSome(names: readonly string[], others: readonly string[]): boolean {
  return names.filter((name) => others.includes(name)).length >= fewestShared;
}

/** Whether the same two stand before and behind both, or the list ends there. */
export function standAlike(
  names: readonly string[],
  a: string,
  others: readonly string[],
  b: string,
): boolean {
  const [one, two] = [names.indexOf(a), others.indexOf(b)];
  return names[one - 1] === others[two - 1] && names[one + 1] === others[two + 1] && shareSome(names, others);
}

const fewestShared = 2;

/** Where the page names reporters and photographers, in order. */
export function creditsOf({ articles, captions }: Page): Span[] {
  return [
    ...articles.flatMap(({ value, start }) => [
      ...value.reporters.map((one) => shift(one, start)),
      ...value.captions.flatMap((caption) =>
        caption.value.photographers.map((one) => shift(one, start + caption.start)),
      ),
    ]),
    ...captions.flatMap(({ value, start }) => value.photographers.map((one) => shift(one, start))),
  ].sort((a, b) => a.start - b.start);
}

/** Whether both hold an office of a named body that one person holds. */
export function shareSole(mine: readonly HeldPost[], theirs: readonly HeldPost[]): boolean {
  return mine.some(({ sole }) => sole !== null && theirs.some((other) => other.sole === sole));
}

/** Whether both hold offices, and none that could be the same. */
export function contradictEachOther(mine: readonly HeldPost[], theirs: readonly HeldPost[]): boolean {
  return (
    mine.length > 0 &&
    theirs.length > 0 &&
    !mine.some(({ post }) => theirs.some((other) => isSamePost(post, other.post)))
  );
}
