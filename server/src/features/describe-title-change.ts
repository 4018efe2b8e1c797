import { parseIsoDay } from '../lexis/calendar/civil-day';
import type { Namesake } from '../folder/folder-index';
import type { NameDigest, PersonDigest } from '../folder/page-digest';
import type { Message } from '../project/level';
import type { Title } from '../reading/reading';
import { escapeMarkdown } from './escape-markdown';
import { pageLabel } from './page-label';
import { titleText } from '../reading/title-text';

/**
 * Where the last page before says of a name that it is something else: `5月17日作“副区长”，本版作“区长”`. Where this page says
 * nothing, the last two that do are compared. Empty where they agree: a title may be told without its body, or another one beside it.
 */
export function describeTitleChange(
  newest: readonly Namesake<NameDigest | PersonDigest>[],
  here: { readonly titles: readonly Title[]; readonly issueDate: string | null },
): Message {
  const told = newest
    .slice(0, lookedAt)
    .flatMap(({ page, entry }) =>
      'titles' in entry && entry.titles.length > 0
        ? [{ titles: entry.titles, when: whenOf(page.digest.issueDate, here.issueDate) ?? pageLabel(page) }]
        : [],
    );
  const hereWhen = { zh: '本版', en: 'this page' };
  const [now, ...before] = here.titles.length > 0 ? [{ titles: here.titles, when: hereWhen }, ...told] : told;
  const then = before[0];
  if (now === undefined || then === undefined || agree(now.titles, then.titles)) return { zh: '', en: '' };
  const [one, other] = [then, now].map(({ titles, when }) => ({
    when,
    title: escapeMarkdown(titles.map(titleText).join('、')),
  })) as [Told, Told];
  return {
    zh: `\n\n${one.when.zh}作“${one.title}”，${other.when.zh}作“${other.title}”`,
    en: `\n\n“${one.title}” (${one.when.en}), but “${other.title}” (${other.when.en})`,
  };
}

interface Told {
  readonly when: Message;
  readonly title: string;
}

const lookedAt = 300;

/** One in common is enough; `区长` and `云岭区区长` are one, `区长` and `副区长` are not. */
function agree(a: readonly Title[], b: readonly Title[]): boolean {
  return a.some((one) => b.some((other) => isSame(one, other)));
}

function isSame(a: Title, b: Title): boolean {
  const [one, other] = [titleText(a), titleText(b)];
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.endsWith(short) && !/[副代原前]$/u.test(long.slice(0, long.length - short.length));
}

/** A day as one speaks of it, with its year where that is another one. */
function whenOf(day: string | null, today: string | null): Message | null {
  if (day === null || parseIsoDay(day) === null) return null;
  const [year, month, date] = day.split('-').map(Number);
  const isSameYear = today?.slice(0, 4) === day.slice(0, 4);
  return { zh: `${isSameYear ? '' : `${year}年`}${month}月${date}日`, en: day };
}
