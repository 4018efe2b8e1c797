import { findNumbers } from '../../lexis/numbers/find-numbers';
import type { NumberPhrase } from '../../lexis/numbers/number-phrase';
import type { ArticleDate } from '../../reading/dates';
import { overlapsOne } from '../../text/sorted';
import { shift, type Span } from '../../text/span';
import type { ArticleFlow } from '../article-flow';
import type { Part } from '../part';
import type { HeadlineMismatch } from './headline-mismatch';

/**
 * Numbers of the headline that the body has nowhere, while it tells one other number of the same thing: `12个项目` above,
 * `13个项目` below. The two must look like a slip of one figure; what is rounded, approximate or a sum is left alone.
 */
export function findHeadlineNumbers(
  headings: readonly Part[],
  body: () => ArticleFlow,
  dates: readonly ArticleDate[],
): HeadlineMismatch[] {
  const dateSpans = dates.map(({ span }) => span);
  const missing: { readonly amount: Amount; readonly span: Span; readonly written: string }[] = [];
  for (const { running, start } of headings) {
    if (!figures.test(running.text)) continue;
    for (const phrase of findNumbers(running.text)) {
      if (!isExact(phrase)) continue;
      const written = running.text.slice(phrase.start, phrase.end);
      // Nearly always the body says it in the very words of the headline, and need not be read for numbers.
      if (body().text.includes(written)) continue;
      const amount = amountOf(running.text, phrase);
      const span = shift(running.map.toRaw(phrase), start);
      if (amount === null || amount.value <= 2 || overlapsOne(dateSpans, span)) continue;
      missing.push({ amount, span, written });
    }
  }
  if (missing.length === 0) return [];
  const flow = body();
  const told: Amount[] = [];
  for (const phrase of findNumbers(flow.text)) {
    const amount = amountOf(flow.text, phrase);
    if (amount !== null && !overlapsOne(dateSpans, flow.toRaw(phrase))) told.push(amount);
  }
  return missing.slice(0, mostWanted).flatMap(({ amount, span, written }) => {
    if (isBorneOut(amount, told)) return [];
    const others = told.filter((one) => saysSameThing(amount, one));
    const other = others[0];
    if (other === undefined || others.some(({ value }) => value !== other.value)) return [];
    if (!other.isExact || !isSlip(amount, other) || partial.test(flow.text.slice(0, other.start).slice(-6)))
      return [];
    return [{ span, written, body: flow.toRaw(other), bodyWritten: flow.text.slice(other.start, other.end) }];
  });
}

/** What every number above two has. */
export const figures = /[0-9三四五六七八九十两]/u;

/** No headline has more numbers; what has is a table. */
const mostWanted = 20;

interface Amount extends Span {
  readonly value: number;
  /** The end of a range or of a guess; the value elsewhere. */
  readonly most: number;
  /** What the last figure leaves open: 12亿 may be 11.6亿. */
  readonly slack: number;
  /** As digits of the numeral alone, 12 of 12亿; written out for the few that are compared. */
  readonly figures: string;
  readonly unit: string;
  readonly kind: NumberPhrase['kind'];
  /** What it stands in. */
  readonly text: string;
  readonly isExact: boolean;
}

/** Neither a range nor a guess, and with what it counts. */
function isExact({ kind, first, last, before, after, unit }: NumberPhrase): boolean {
  if (last !== null || first.guess !== null || before !== null || after !== null) return false;
  return unit === null ? kind === 'percent' : unit.kind !== 'time';
}

const noted: readonly NumberPhrase['kind'][] = ['cardinal', 'decimal', 'percent'];

function amountOf(text: string, phrase: NumberPhrase): Amount | null {
  const { kind, first, last, unit, start, end } = phrase;
  if (first.value === null || !noted.includes(kind)) return null;
  const numeral = text.slice(first.start, first.end);
  const value = Number(first.value.numerator) / Number(first.value.denominator);
  const upper = (last ?? first).guess ?? (last ?? first).value ?? first.value;
  const power = numeral.endsWith('亿') ? 1e8 : numeral.endsWith('万') ? 1e4 : 1;
  const decimals = /[.．](\d+)/u.exec(numeral)?.[1]?.length ?? 0;
  return {
    start,
    end,
    value,
    most: Number(upper.numerator) / Number(upper.denominator),
    slack: power > 1 || decimals > 0 ? (0.5 * power) / 10 ** decimals : 0,
    get figures() {
      return String(Number((value / power).toFixed(decimals)));
    },
    unit: unit?.text ?? '',
    kind: kind === 'decimal' ? 'cardinal' : kind,
    text,
    isExact: value > 2 && isExact(phrase),
  };
}

/** True where the body has the number, one that it is rounded from, a range around it, or parts that add up to it. */
function isBorneOut(wanted: Amount, told: readonly Amount[]): boolean {
  const near = (value: number, slack: number): boolean =>
    Math.abs(value - wanted.value) <= slack + 1e-9 * wanted.value;
  if (
    told.some(
      ({ value, most, slack, kind }) =>
        kind === wanted.kind &&
        (near(value, Math.max(slack, wanted.slack)) || (value <= wanted.value && wanted.value <= most)),
    )
  )
    return true;
  const parts = told.filter(({ unit, kind }) => unit === wanted.unit && kind === wanted.kind);
  return parts.some((_, from) => {
    let sum = 0;
    return parts.slice(from, from + longestSum).some(({ value }) => {
      sum += value;
      return near(sum, wanted.slack);
    });
  });
}

/** No headline adds up more parts than that. */
const longestSum = 12;

/**
 * The same unit and the same words around it. Long numbers need no words: that two of one unit differ in a single figure
 * is no chance.
 */
function saysSameThing(a: Amount, b: Amount): boolean {
  if (a.unit !== b.unit || a.kind !== b.kind) return false;
  if (significant(a.figures) > 2 && isSlip(a, b)) return true;
  const noun = wordsBehind(a).slice(0, 2);
  if (noun.length === 2) return wordsBehind(b).includes(noun);
  const before = wordsBefore(a);
  return before.length === 2 && before === wordsBefore(b) && (a.kind === 'percent' || a.unit.endsWith('元'));
}

/** Characters right before, without a mark between. */
function wordsBefore({ text, start }: Amount): string {
  return /[\u4e00-\u9fff]{0,2}$/u.exec(text.slice(Math.max(0, start - 2), start))![0];
}

/** Those right behind. */
function wordsBehind({ text, end }: Amount): string {
  return /^[\u4e00-\u9fff]{0,6}/u.exec(text.slice(end, end + 6))![0];
}

/** Figures without the zeros at either end. */
function significant(figures: string): number {
  return figures.replace('.', '').replace(/^0+|0+$/gu, '').length;
}

/** Two numbers of as many figures, of which one differs or two have changed places. */
function isSlip(a: Amount, b: Amount): boolean {
  if (a.figures.length !== b.figures.length) return false;
  const differing = Array.from(a.figures, (figure, at) => (figure === b.figures[at] ? -1 : at)).filter(
    (at) => at >= 0,
  );
  if (differing.length === 1) return !a.figures.includes('.') || a.figures[differing[0]!] !== '.';
  const [one, two] = differing as [number, number];
  return (
    differing.length === 2 &&
    two === one + 1 &&
    a.figures[one] === b.figures[two] &&
    a.figures[two] === b.figures[one]
  );
}

/** Before a number that counts only some, or others. */
const partial =
  /(?:其中|首批|[前后]|另外?|其余|其他|还有|每|第[一二三]批?|去年|上年|同期|原|新增|又)[\u4e00-\u9fff]{0,3}$/u;
