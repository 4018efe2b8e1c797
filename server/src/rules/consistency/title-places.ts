import type { Page } from '../../page/page';
import type { Mention, Title } from '../../reading/reading';
import { titleText } from '../../reading/title-text';
import { isHan } from '../../text/characters';
import type { Span } from '../../text/span';

/** Where the titles of a mention stand: right beside the name, one behind the other. Those of a whole list stand elsewhere. */
export function titlePlaces(
  page: Page,
  { span, titles = [] }: Mention,
): { readonly title: Title; readonly span: Span }[] {
  const places: { title: Title; span: Span }[] = [];
  const before = compactText(
    page.slice(Math.max(0, span.start - reach), span.start),
    Math.max(0, span.start - reach),
  );
  let end = before.text.length;
  for (const title of titles.toReversed()) {
    if (!before.text.endsWith(title.text, end)) continue;
    const start = end - title.text.length;
    places.unshift({ title, span: { start: before.offsets[start]!, end: before.offsets[end - 1]! + 1 } });
    // What stands before the body may be another title.
    const whole = titleText(title);
    end = before.text.endsWith(whole, end) ? end - whole.length : start;
    if ('、兼'.includes(before.text.charAt(end - 1) || ' ')) end--;
  }
  const behind = compactText(page.slice(span.end, span.end + reach), span.end);
  const last = titles.at(-1);
  if (last !== undefined && !places.some(({ title }) => title === last) && behind.text.startsWith(last.text))
    places.push({
      title: last,
      span: { start: behind.offsets[0]!, end: behind.offsets[last.text.length - 1]! + 1 },
    });
  return places;
}

const reach = 120;

/** Without white space; `offsets` say where each character stood. */
function compactText(
  raw: string,
  start: number,
): { readonly text: string; readonly offsets: readonly number[] } {
  const offsets: number[] = [];
  let text = '';
  for (let at = 0; at < raw.length; at++)
    if (isHan(raw.charCodeAt(at)) || !/\s/u.test(raw[at]!)) {
      text += raw[at]!;
      offsets.push(start + at);
    }
  return { text, offsets };
}
