import { isPartName } from './is-part-name';

/**
 * Who is meant by a part of a name: `陆` in `陆女士`, `陆某`, `陆某某`. The one person of that surname whom the same article
 * names in full, or else the one whom the page names; where there are two or none, the part stands for itself.
 */
export function bearersOf(
  names: readonly { readonly name: string; readonly article: number | null }[],
): (name: string, article: number | null) => string {
  const bySurname = new Map<string, Set<string>>();
  for (const { name, article } of names) {
    if (isPartName(name)) continue;
    for (const surname of [name.slice(0, 1), name.slice(0, 2)])
      for (const where of [`${article ?? ''} ${surname}`, surname]) {
        const known = bySurname.get(where);
        if (known === undefined) bySurname.set(where, new Set([name]));
        else known.add(name);
      }
  }
  return (name, article) => {
    if (!isPartName(name)) return name;
    const surname = name.replace(/某+$/u, '');
    for (const where of [`${article ?? ''} ${surname}`, surname]) {
      const bearers = bySurname.get(where);
      if (bearers?.size === 1) return [...bearers][0]!;
      if (bearers !== undefined) return name;
    }
    return name;
  };
}
