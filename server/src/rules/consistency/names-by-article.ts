import type { Person } from '../../reading/reading';

/** The names of people by the index of each article that they are in, each name once. `takes`: which names count. */
export function namesByArticle(
  people: readonly Person[],
  takes: (name: string) => boolean = () => true,
): Map<number, string[]> {
  const names = new Map<number, string[]>();
  for (const { name, mentions } of people) {
    if (!takes(name)) continue;
    for (const article of new Set(mentions.map((mention) => mention.article))) {
      if (article === null) continue;
      const known = names.get(article);
      if (known === undefined) names.set(article, [name]);
      else known.push(name);
    }
  }
  return names;
}
