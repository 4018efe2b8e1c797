import { keyOfSole, readPost, type Post } from '../../lexis/people/read-post';
import type { Title } from '../../reading/reading';
import { titleText } from '../../reading/title-text';

/** A title as the page prints it, and the office that it names. */
export interface HeldPost {
  readonly title: Title;
  readonly post: Post;
  /** Body and office, where it is one that a single person holds. */
  readonly sole: string | null;
}

/** The offices among the titles of a person. What is no office is left out. */
export function postsOf(person: { readonly titles: readonly Title[] }): readonly HeldPost[] {
  let posts = known.get(person.titles);
  if (posts === undefined) known.set(person.titles, (posts = person.titles.flatMap(heldPost)));
  return posts;
}

const known = new WeakMap<readonly Title[], readonly HeldPost[]>();

/** Nothing where the title is no office. */
export function heldPost(title: Title): HeldPost[] {
  const post = readPost(titleText(title));
  return post === null ? [] : [{ title, post, sole: keyOfSole(post) }];
}
