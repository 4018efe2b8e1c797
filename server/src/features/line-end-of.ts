import type { Page } from '../page/page';

/** The line end that the page is written with. */
export function lineEndOf({ lines, slice }: Page): string {
  return lines.count > 1 ? slice(lines.end(0), lines.start(1)) : '\n';
}
