import { readDateline } from './dateline';
import type { Paragraph } from './page';
import { readRunningText } from './running-text';

/** Reads the lines of one paragraph; the gap behind a dateline at its start stays one space. */
export function readParagraph(raw: string): Paragraph {
  const dateline = readDateline(raw, 0);
  return readRunningText(raw, dateline === null ? {} : { keepSpaceAt: dateline.end });
}
