import type { Random } from './random';

/**
 * Writes out a template: `[甲|乙|]` takes one of its alternatives, `{…}` asks `slot`. Alternatives may hold slots and other
 * alternatives; slots are asked in the order in which they stand in what was chosen.
 */
export function spin(template: string, random: Random, slot: (name: string) => string): string {
  let at = 0;

  function sequence(ends: string, isWritten: boolean): string {
    let text = '';
    while (at < template.length && !ends.includes(template[at]!)) {
      const unit = template[at++]!;
      if (unit === '[') text += choice(isWritten);
      else if (unit === '{') {
        const end = template.indexOf('}', at);
        if (end < 0) throw new Error(`a slot is not closed: ${template}`);
        if (isWritten) text += slot(template.slice(at, end));
        at = end + 1;
      } else text += unit;
    }
    return text;
  }

  function choice(isWritten: boolean): string {
    const start = at;
    const count = alternativesFrom(template, start);
    const chosen = isWritten ? random.int(0, count - 1) : -1;
    let text = '';
    for (let index = 0; index < count; index++) {
      const alternative = sequence('|]', index === chosen);
      if (index === chosen) text = alternative;
      at++;
    }
    return text;
  }

  return sequence('', true);
}

function alternativesFrom(template: string, start: number): number {
  let count = 1;
  let depth = 0;
  for (let at = start; at < template.length; at++) {
    const unit = template[at];
    if (unit === '[') depth++;
    else if (unit === '|' && depth === 0) count++;
    else if (unit === ']' && depth-- === 0) return count;
  }
  throw new Error(`alternatives are not closed: ${template}`);
}
