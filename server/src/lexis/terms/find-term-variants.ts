import type { Span } from '../../text/span';
import list from './term-variants.tsv';

/** Two forms of one term, of which a page uses one. */
export interface TermPair {
  readonly standard: string;
  readonly variant: string;
  /** True for a body of a place: forms are of one body only where the same place stands before both. */
  readonly isBody: boolean;
  /** One of these stands right behind both forms; where there are none, nothing need. */
  readonly behind: readonly string[];
}

export interface TermMention extends Span {
  readonly pair: TermPair;
  readonly isStandard: boolean;
  /** The two characters before the name of a body, which tell whose it is; empty for other terms. */
  readonly place: string;
}

export const termPairs: readonly TermPair[] = list.split('\n').flatMap((line) => {
  if (line === '' || line.startsWith('#')) return [];
  const [standard, variant, kind, behind] = line.split('\t') as [string, string, string?, string?];
  return [{ standard, variant, isBody: kind === 'body', behind: behind?.split('|') ?? [] }];
});

/** Both forms of every pair that stand in a text, in order. A form that is part of a longer one of its place is not told. */
export function findTermVariants(text: string): TermMention[] {
  const found: TermMention[] = [];
  let done = 0;
  let opening = text.charCodeAt(0);
  for (let at = 0; at + 1 < text.length; at++) {
    opening = (opening << 16) | text.charCodeAt(at + 1);
    if (places[placeOf(opening)] === 0 || at < done) continue;
    const form = byOpening.get(opening)?.find(({ form: written }) => text.startsWith(written, at));
    if (form === undefined) continue;
    done = at + form.form.length;
    for (const { pair, isStandard } of form.of) {
      if (pair.behind.length > 0 && !pair.behind.some((one) => text.startsWith(one, done))) continue;
      const place = pair.isBody ? text.slice(Math.max(0, at - 2), at) : '';
      if (!pair.isBody || twoHan.test(place)) found.push({ start: at, end: done, pair, isStandard, place });
    }
  }
  return found;
}

const twoHan = /^\p{Script=Han}{2}$/u;

interface Form {
  readonly form: string;
  /** A form may be the standard of several variants. */
  readonly of: { readonly pair: TermPair; readonly isStandard: boolean }[];
}

/** By the first two characters, the longest first. */
const byOpening = new Map<number, Form[]>();
/** 1 for the places of their openings; few others share one, so that the map is hardly ever asked in vain. */
const places = new Uint8Array(0x2000);

for (const pair of termPairs) {
  for (const isStandard of [true, false]) {
    const form = isStandard ? pair.standard : pair.variant;
    const opening = openingOf(form);
    const forms = byOpening.get(opening) ?? [];
    const known = forms.find((one) => one.form === form);
    if (known) known.of.push({ pair, isStandard });
    else forms.push({ form, of: [{ pair, isStandard }] });
    byOpening.set(
      opening,
      forms.sort((a, b) => b.form.length - a.form.length),
    );
    places[placeOf(opening)] = 1;
  }
}

/** The first two characters as one whole number of 32 bits, which a map finds fastest. */
function openingOf(form: string): number {
  return (form.charCodeAt(0) << 16) | form.charCodeAt(1);
}

function placeOf(opening: number): number {
  return ((opening >>> 16) * 31 + opening) & (places.length - 1);
}
