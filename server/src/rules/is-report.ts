import type { Article } from '../page/page';

/** True for a reporter's own words: an essay or a letter may speak of people and bodies as one speaks to them. */
export function isReport({ dateline, reporters }: Article): boolean {
  return dateline !== null || reporters.some(({ role }) => /记者|通讯员/u.test(role));
}
