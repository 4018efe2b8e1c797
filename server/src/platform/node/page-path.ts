import { resolve, sep } from 'node:path';

/**
 * A page as the index names it: as the path of a file: URI does, so that open documents are found by theirs. On Windows a
 * slash stands before the drive, whose letter is small, and between folders.
 */
export function pagePath(path: string): string {
  const whole = resolve(machinePath(path));
  if (sep === '/') return whole;
  const slashed = whole.replaceAll(sep, '/');
  return /^[a-z]:/iu.test(slashed) ? `/${slashed[0]!.toLowerCase()}${slashed.slice(1)}` : slashed;
}

/** As the machine writes it. */
export function machinePath(path: string): string {
  return sep === '\\' && /^\/[a-z]:/iu.test(path) ? path.slice(1).replaceAll('/', sep) : path;
}
