import type { Page } from '../page/page';
import type { Mention, Title } from '../reading/reading';
import { isUnseen } from '../text/characters';
import type { PageName } from './page-names';

/**
 * Where a page introduces a name: its first mention with a title beside it, else its first one as a whole
 * name, else (a name that is there in parts alone) its first one.
 */
export function introductionOf(page: Page, { name, titles, mentions }: PageName): Mention {
  const whole = mentions.filter(({ text }) => text === name);
  const candidates = whole.length > 0 ? whole : mentions;
  const titled = titles.length === 0 ? undefined : candidates.find((one) => hasTitle(page, one, titles));
  return titled ?? candidates[0]!;
}

/** No title with its organisation is longer. */
const reach = 80;

/** What the reader of names has seen beside it, for every member of a list, or one of the titles that another mention tells. */
function hasTitle(page: Page, mention: Mention, titles: readonly Title[]): boolean {
  if (mention.titles !== undefined) return true;
  const { span } = mention;
  const before = seen(page.slice(Math.max(0, span.start - reach), span.start));
  const behind = seen(page.slice(span.end, span.end + reach));
  return titles.some(({ text }) => before.endsWith(text) || startsWithTitle(behind, text));
}

/** `江望舒主任`, `江望舒（云岭区区长）`, `江望舒，云岭区区长，`. */
function startsWithTitle(behind: string, title: string): boolean {
  if (behind.startsWith(title)) return true;
  const [beside] = /^[（，](?:[^，。；：！？、（）]{0,20})/u.exec(behind) ?? [''];
  return beside.endsWith(title);
}

function seen(raw: string): string {
  let text = '';
  for (let offset = 0; offset < raw.length; offset++)
    if (!isUnseen(raw.charCodeAt(offset))) text += raw[offset]!;
  return text;
}
