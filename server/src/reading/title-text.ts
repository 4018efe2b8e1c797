import { governed } from '../lexis/people/read-titles';
import type { Title } from './reading';

/**
 * A title with the body that it is held in, as it is printed: 云岭区区长. The unit of a place that is the first character of the title
 * as well stands there once: 云岭区 and 区委书记 are 云岭区委书记.
 */
export function titleText({ text, organisation }: Pick<Title, 'text' | 'organisation'>): string {
  if (organisation === null) return text;
  const isShared = governed.test(text) && organisation.endsWith(text.charAt(0));
  return organisation + (isShared ? text.slice(1) : text);
}
