import { readPost } from '../lexis/people/read-post';
import type { Title } from './reading';

/**
 * Adds a title to those of a person. One without its organisation says nothing new beside the same with one: 主任 beside 管委会主任.
 */
export function addTitle(titles: Title[], title: Title): void {
  const same = titles.findIndex((known) => isSameTitle(known, title));
  if (same < 0) titles.push(title);
  else if (isFuller(title, titles[same]!)) titles[same] = title;
}

/** True where a surname is only addressed with what is known: 陆局长 of a 副局长. */
export function isCourtesy(titles: readonly Title[], { text, organisation }: Title): boolean {
  return organisation === null && titles.some((known) => known.text.endsWith(text));
}

function isSameTitle(a: Title, b: Title): boolean {
  if (a.organisation !== null && b.organisation !== null)
    return a.organisation === b.organisation && a.text === b.text;
  if (a.text === b.text) return true;
  const [bare, other] = a.text.length < b.text.length ? [a, b] : [b, a];
  if (bare.organisation !== null || !other.text.endsWith(bare.text)) return false;
  const post = readPost(other.text);
  const barePost = readPost(bare.text);
  return barePost?.body === '' && post?.head === barePost.head && post.isDeputy === barePost.isDeputy;
}

function isFuller(title: Title, known: Title): boolean {
  if (known.organisation !== null) return false;
  return title.organisation !== null || title.text.length > known.text.length;
}
