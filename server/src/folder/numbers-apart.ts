import type { ToldNumber } from './told-numbers';

/** Neither article tells what the other does, rounds it, or tells the parts that add up to it. */
export function areContrary(
  here: ToldNumber,
  numbers: readonly ToldNumber[],
  other: ToldNumber,
  there: readonly ToldNumber[],
): boolean {
  if (isSameAmount(amountOf(here), amountOf(other)) || !isSamePeriod(here.period, other.period)) return false;
  if (isRounded(amountOf(here), amountOf(other))) return false;
  return !tells(there, amountOf(here)) && !tells(numbers, amountOf(other));
}

/** A number as it is compared. */
interface Amount {
  /** What is counted or measured in: 名 and 位 count people, as 人 does. */
  readonly unit: string;
  readonly value: number;
  /** What the last figure leaves open: 12亿 may be 11.6亿. */
  readonly slack: number;
}

/** Kept with the number: it is compared with those of many stories. */
function amountOf(told: ToldNumber): Amount {
  let known = amountsKept.get(told);
  if (known === undefined) {
    const { amount, written } = told;
    const unit = amount.replace(/^-?\d+(?:\/\d+)?/u, '');
    known = {
      unit: unit === '名' || unit === '位' ? '人' : unit,
      value: valueOf(amount),
      slack: slackOf(written),
    };
    amountsKept.set(told, known);
  }
  return known;
}

const amountsKept = new WeakMap<ToldNumber, Amount>();

function isSameAmount(one: Amount, other: Amount): boolean {
  return one.value === other.value && one.unit === other.unit;
}

/** One may be the other rounded; two that are rounded alike would come out alike. */
function isRounded(one: Amount, other: Amount): boolean {
  return one.slack !== other.slack && Math.abs(one.value - other.value) <= Math.max(one.slack, other.slack);
}

function tells(numbers: readonly ToldNumber[], told: Amount): boolean {
  const same = numbers.map(amountOf).filter(({ unit }) => unit === told.unit);
  if (same.some((one) => one.value === told.value || isRounded(one, told))) return true;
  const slack = Math.max(told.slack, 1e-9 * told.value);
  return same.some((first, from) => {
    let sum = first.value;
    return same
      .slice(from + 1, from + longestSum)
      .some(({ value }) => Math.abs((sum += value) - told.value) <= slack);
  });
}

const longestSum = 12;

function valueOf(amount: string): number {
  const [numerator, denominator = '1'] = /^-?\d+(?:\/\d+)?/u.exec(amount)![0].split('/');
  return Number(numerator) / Number(denominator);
}

export function unitOf(told: ToldNumber): string {
  return amountOf(told).unit;
}

function slackOf(written: string): number {
  const power = written.includes('亿') ? 1e8 : written.includes('万') ? 1e4 : 1;
  const decimals = /[.．](\d+)/u.exec(written)?.[1]?.length ?? 0;
  return power > 1 || decimals > 0 ? power / 10 ** decimals : 0;
}

function isSamePeriod(one: string, other: string): boolean {
  if (one === other) return true;
  // A plan and what came of it, or the year before, are other things.
  if (one.startsWith('!') || other.startsWith('!')) return false;
  return one === '' || other === '';
}

/** Two numbers of as many figures, two at least, of which one differs or two have changed places. */
export function isSlip(one: string, other: string): boolean {
  const [a, b] = [figuresOf(one), figuresOf(other)];
  if (a.length !== b.length || a.length < 2) return false;
  const differing = Array.from(a, (figure, at) => (figure === b[at] ? -1 : at)).filter((at) => at >= 0);
  const [first, second] = differing as [number, number];
  return (
    differing.length === 1 ||
    (differing.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first])
  );
}

/** As a decimal without the point, and without the zeros of 万 and 亿. */
export function figuresOf(amount: string): string {
  return String(valueOf(amount))
    .replace('.', '')
    .replace(/^0+|(?:0000)+$/gu, '');
}
