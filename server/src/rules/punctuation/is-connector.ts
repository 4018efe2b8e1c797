import type { Words } from '../../lexis/words/words';
import { isDigit, isHan } from '../../text/characters';

/**
 * True where the line at `at`, between two Han characters, may join two names: 北京—上海, 道—琼斯. It is a dash that
 * was cut in half where a clause starts behind it, or where a common word ends a phrase that is too long for a name.
 * In doubt it joins.
 */
export function isConnector(text: string, at: number, words: Words): boolean {
  const from = stretchStart(text, at);
  const to = stretchEnd(text, at + 1);
  // Three in a row (失败—失败—成功) are a chain.
  if (text[from - 1] === '—' || text[to] === '—') return true;
  if (startsClause.test(text.slice(at + 1, at + 3))) return false;
  if (endsNoName.test(text.slice(Math.max(0, at - 3), at))) return false;
  // Parties and companies join their names with it.
  if (/党|公司|集团|铁路|高速|航线|走廊/u.test(text.slice(at + 1, at + 13))) return true;
  if (isSubtitle(text, from, at, to)) return false;
  if (at - from < 4 || to - at < 3) return true;
  const kind = kindOfWordBefore(text, at, words);
  if (kind === null || kind === 'place') return true;
  if (describes.test(text.slice(Math.max(from, at - 12), at))) return false;
  return kind === 'person' || at - from < 8 || to - at < 8 || bodies.test(text.slice(at - 2, at));
}

const reach = 24;

/** No name starts with these. */
const startsClause =
  /^(?:那么|这[是就也]|那[是就也]|就是|也是|但是?|因为|如果|我们|他们|她们|你们|不是|没有|正是|都是|只要|于是)/u;

/** No name ends with these: 他—记者林知远—…. */
const endsNoName = /(?:^|[^其])[他她它](?:们)?$|[我你咱]们$|自己$|[了着吗呢吧]$/u;

/** What is named behind the dash was spoken of before: 最高的工程, 这场比赛, 首座桥. */
const describes = /[的了是这那首最第把被为成]|一[个张座次种条位场]/u;

/** Two of these may do something together. */
const bodies = /[会部局院校社站线路港所厅]$|大学|组织|联盟|中心/u;

/** Quotes and brackets belong to the stretch, marks end it. */
function isOfStretch(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return isHan(unit) || isDigit(unit) || '”“’‘（）'.includes(text.charAt(at) || ' ');
}

function stretchStart(text: string, at: number): number {
  let from = at;
  while (from > 0 && at - from < reach && isOfStretch(text, from - 1)) {
    // The quote that opens a title opens its stretch.
    if ('“‘（'.includes(text[from - 1]!)) break;
    from--;
  }
  return from;
}

function stretchEnd(text: string, start: number): number {
  let to = start;
  while (to < text.length && to - start < reach && isOfStretch(text, to) && !'”’）'.includes(text[to]!)) to++;
  return to;
}

/** “江上人家—星洲民间摄影作品展”: a title with what it is about, the longer of the two. */
function isSubtitle(text: string, from: number, at: number, to: number): boolean {
  return (
    at - from >= 4 &&
    '“《'.includes(text.charAt(from - 1) || ' ') &&
    '”》'.includes(text.charAt(to) || ' ') &&
    to - at > at - from + 1
  );
}

/** Of the longest word of two to four characters that ends at `at`; null where none does. */
function kindOfWordBefore(text: string, at: number, words: Words): ReturnType<Words['kind']> {
  for (let start = Math.max(0, at - 4); start <= at - 2; start++) {
    const kind = words.kind(text, start, at);
    if (kind !== null) return kind;
  }
  return null;
}
