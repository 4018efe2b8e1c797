import type { ToldNumber } from './told-numbers';

/** Neither article tells what the other does, rounds it, or tells the parts that add up to it. */
export function areContrary(
  here: ToldNumber,
  numbers: readonly ToldNumber[],
  other: ToldNumber,
  there: readonly ToldNumber[],
): boolean {
  if (sameAmount(here) === sameAmount(other) || !isSamePeriod(here.period, other.period)) return false;
  if (isRounded(here, other)) return false;
  return !tells(there, here) && !tells(numbers, other);
}

/** One may be the other rounded; two that are rounded alike would come out alike. */
function isRounded(one: ToldNumber, other: ToldNumber): boolean {
  const [a, b] = [slackOf(one.written), slackOf(other.written)];
  return a !== b && Math.abs(valueOf(one) - valueOf(other)) <= Math.max(a, b);
}

function tells(numbers: readonly ToldNumber[], told: ToldNumber): boolean {
  const amount = sameAmount(told);
  const unit = unitOf(told);
  const same = numbers.filter((one) => unitOf(one) === unit);
  if (same.some((one) => sameAmount(one) === amount || isRounded(one, told))) return true;
  const wanted = valueOf(told);
  const slack = Math.max(slackOf(told.written), 1e-9 * wanted);
  const parts = same.map(valueOf);
  return parts.some((first, from) => {
    let sum = first;
    return parts
      .slice(from + 1, from + longestSum)
      .some((value) => Math.abs((sum += value) - wanted) <= slack);
  });
}

const longestSum = 12;

export function valueOf({ amount }: Pick<ToldNumber, 'amount'>): number {
  const [numerator, denominator = '1'] = /^-?\d+(?:\/\d+)?/u.exec(amount)![0].split('/');
  return Number(numerator) / Number(denominator);
}

/** What is counted or measured in: 名 and 位 count people, as 人 does. */
export function unitOf({ amount }: Pick<ToldNumber, 'amount'>): string {
  const unit = amount.replace(/^-?\d+(?:\/\d+)?/u, '');
  return unit === '名' || unit === '位' ? '人' : unit;
}

function sameAmount(told: Pick<ToldNumber, 'amount'>): string {
  return `${valueOf(told)}${unitOf(told)}`;
}

/** What the last figure leaves open: 12亿 may be 11.6亿. */
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
  return String(valueOf({ amount }))
    .replace('.', '')
    .replace(/^0+|(?:0000)+$/gu, '');
}
