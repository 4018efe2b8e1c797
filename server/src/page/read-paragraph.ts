import { readDateline } from './dateline';
import type { Paragraph } from './page';
import { runningTextOf, type RunningTextOptions } from './running-text';

/** Reads the lines of one paragraph; the gap behind a dateline at its start stays one space. */
export function readParagraph(raw: string): Paragraph {
  return runningTextOf(raw, optionsOf);
}

function optionsOf(raw: string): RunningTextOptions {
  const dateline = readDateline(raw, 0);
  return dateline === null ? {} : { keepSpaceAt: dateline.end };
}
