import type { Span } from '../../text/span';
import list from './renamed-bodies.tsv';

/** A body that a reform renamed or merged. */
export interface RenamedBody {
  readonly old: string;
  readonly now: string;
  /** ISO 8601: from this day on it has its new name. */
  readonly since: string;
  readonly notAfter: readonly string[];
  readonly notBefore: readonly string[];
}

export const renamedBodies: readonly RenamedBody[] = list.split('\n').flatMap((line) => {
  if (line === '' || line.startsWith('#')) return [];
  const [old, now, since, notAfter, notBefore] = line.split('\t') as [
    string,
    string,
    string,
    string?,
    string?,
  ];
  return [{ old, now, since, notAfter: notAfter?.split('|') ?? [], notBefore: notBefore?.split('|') ?? [] }];
});

/** The latest change first. */
const byName = new Map<string, RenamedBody[]>();
for (const body of renamedBodies)
  byName.set(
    body.old,
    [...(byName.get(body.old) ?? []), body].sort((a, b) => (a.since < b.since ? 1 : -1)),
  );

/**
 * What the body whose old name stands at a place is called on `day` (ISO 8601), if the sentence speaks of the present: not
 * of 原国土局 nor of a year that is over. Null where the old name is right.
 */
export function renamedBodyAt(
  text: string,
  { start, end }: Span,
  sentence: Span,
  day: string,
): RenamedBody | null {
  const body = byName.get(text.slice(start, end))?.find(({ since }) => since <= day);
  if (body === undefined) return null;
  if (body.notAfter.some((one) => text.endsWith(one, start))) return null;
  if (body.notBefore.some((one) => text.startsWith(one, end))) return null;
  return speaksOfThePast(text.slice(sentence.start, sentence.end), Number(day.slice(0, 4))) ? null : body;
}

const past =
  /原|时任|曾任?|历任|前身|更名|改名|合并|组建|整合|撤销|撤并|当时|当年|此前|过去|划转|职责|改革|转隶|退休|生前|[旧老前]址|世纪|年代|建国|解放/u;

/** （记者曾世霁）: a reporter's name is no word of the sentence. */
const byline = /[（(][^（()）]*(?:记者|通讯员)[^（()）]*[）)]/gu;

function speaksOfThePast(whole: string, year: number): boolean {
  const sentence = whole.replace(byline, '');
  if (past.test(sentence)) return true;
  for (const [, digits] of sentence.matchAll(/(?<!\d)((?:19|20)\d\d)年?/gu))
    if (Number(digits) < year) return true;
  return false;
}
