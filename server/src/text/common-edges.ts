/** How many code units two texts share at their start and at their end; the two stretches do not overlap. */
export interface CommonEdges {
  readonly prefix: number;
  readonly suffix: number;
}

const step = 4096;

export function commonEdges(before: string, after: string): CommonEdges {
  const most = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix + step <= most && before.slice(prefix, prefix + step) === after.slice(prefix, prefix + step))
    prefix += step;
  while (prefix < most && before.charCodeAt(prefix) === after.charCodeAt(prefix)) prefix++;
  const left = most - prefix;
  let suffix = 0;
  while (
    suffix + step <= left &&
    before.slice(before.length - suffix - step, before.length - suffix) ===
      after.slice(after.length - suffix - step, after.length - suffix)
  ) {
    suffix += step;
  }
  while (
    suffix < left &&
    before.charCodeAt(before.length - 1 - suffix) === after.charCodeAt(after.length - 1 - suffix)
  )
    suffix++;
  return { prefix, suffix };
}
