import { shortFormsOf } from '../../reading/short-forms';
import type { Words } from '../../lexis/words/words';
import type { Span } from '../../text/span';

/**
 * Where a text calls a company by a part of its name before `end`: 松原玻璃 or 松原公司 of 星洲松原玻璃制品有限公司. Null where it does not. A name may
 * start with a place that nobody has said is one, so what stands third or fourth in it counts as its beginning where it is no common word.
 */
export function companyCalledShort(
  text: string,
  end: number,
  name: string,
  stems: readonly string[],
): Span | null {
  let first: Span | null = null;
  for (const stem of stems) {
    const at = text.indexOf(stem);
    if (at < 0 || at + stem.length > end || (first !== null && first.start <= at)) continue;
    const span = { start: at, end: endOf(text, at, stem, name) };
    if (span.end - at <= longest && !isOtherBody.test(text.slice(span.end, span.end + 2))) first = span;
  }
  return first;
}

const longest = 6;

/** 恒远机械集团, 恒远机械厂 are other bodies, or longer names. */
const isOtherBody = /^(?:集|厂|有限|股份|总|分|研究|学|银|医|[队店园])/u;

/** As far as the name goes on in the text, and 公司 behind it. */
function endOf(text: string, start: number, stem: string, name: string): number {
  const offset = name.indexOf(stem);
  let length = stem.length;
  if (offset >= 0)
    while (offset + length < name.length && text[start + length] === name[offset + length]) length++;
  const end = start + length;
  return !stem.endsWith('公司') && text.startsWith('公司', end) ? end + 2 : end;
}

/** What such a name may be called by: four characters of it, or two and 公司. */
export function companyStems(name: string, words: Words): string[] {
  const known = shortFormsOf(name).find((form) => form.length === stemLength);
  const brandAt =
    known !== undefined && !name.startsWith(known)
      ? [name.indexOf(known)]
      : [2, 3].filter((offset) => isBrand(name, offset, words));
  return brandAt.flatMap((offset) => {
    const stem = name.slice(offset, offset + stemLength);
    // 松原有限 is no form of a name, and a phrase that everybody uses is nobody's.
    if (/有限|股份|公司|集团/u.test(stem) || words.count(stem, 0, stemLength) > 0) return [];
    return [stem, `${stem.slice(0, 2)}公司`];
  });
}

const stemLength = 4;

function isBrand(name: string, offset: number, words: Words): boolean {
  return (
    name.length - offset >= shortestRest &&
    words.count(name, offset, offset + 2) <= rare &&
    !trades.test(name.slice(offset, offset + 2)) &&
    // A word that runs over the beginning: 绍兴|市恒.
    words.count(name, offset - 1, offset + 1) === 0
  );
}

const shortestRest = 6;

/** Counts of the dictionary: 同心 has 200, 建设 has 25 000. */
const rare = 300;

/** What companies do, by words that are no commoner than names. */
const trades =
  /^(?:供[电水热]|公交|燃气|水务|热力|环卫|环保|客运|货运|物流|城投|建工|路桥|轮渡|电信|置业|物业|矿业|林业|盐业|种业|酒业)/u;
