import { areContrary, figuresOf, isSlip, unitOf } from './numbers-apart';
import { hanPairs, namesOtherPlaces } from './title-likeness';
import type { ToldNumber } from './told-numbers';

/**
 * Numbers of a story and of another one about the same event that tell one fact in two ways: 新建口袋公园25个 and 23个口袋公园建成.
 * Which two belong together the words around them say, and, where a figure is wrong or two have changed places, that neither
 * story counts anything else in that unit. `titles`: of both; their words are of the event, not of what is counted.
 */
export function toldInOtherWords<T extends ToldNumber>(
  here: readonly ToldNumber[],
  there: readonly T[],
  titles: string,
  hasLikeTitle: boolean,
): (readonly [number: number, other: T])[] {
  if (here.length === 0 || there.length === 0) return [];
  const ofEvent = hanPairs(titles);
  const mine = here.map((told) => termsOf(told, ofEvent));
  const theirs = there.map((told) => termsOf(told, ofEvent));
  const ties = mine.map((one) => theirs.map((other) => tieOf(one, other)));
  return here.flatMap((number, row) => {
    const column = bestOf(ties[row]!);
    if (column < 0 || !isBest(ties, row, column)) return [];
    const other = there[column]!;
    const alone = isAlone(mine, mine[row]!) && isAlone(theirs, theirs[column]!);
    const isOne = isOneFact(number, other, ties[row]![column]!, { alone, hasLikeTitle });
    return isOne && areContrary(number, here, other, there) ? [[row, other] as const] : [];
  });
}

/** The words around a number as they are compared. */
interface Terms {
  readonly unit: string;
  readonly around: string;
  /** The two characters right before it, and right behind its unit, in its clause. */
  readonly beside: readonly [before: string, behind: string];
  /** Pairs of characters in its clause. */
  readonly near: ReadonlySet<string>;
  /** In its clause and the rest of the sentence, there without those of the headlines. */
  readonly all: ReadonlySet<string>;
  /** What the number counts of something: 原有, 二期. */
  readonly share: string;
}

function termsOf(told: ToldNumber, ofEvent: ReadonlySet<string>): Terms {
  const words = wordsOf(told);
  const all = new Set(words.near);
  for (const pair of words.far) if (!ofEvent.has(pair)) all.add(pair);
  return { ...words, all };
}

interface Words extends Omit<Terms, 'all'> {
  /** In the rest of the sentence alone. */
  readonly far: readonly string[];
}

/** Kept with the number: it is compared with those of many stories. */
function wordsOf(told: ToldNumber): Words {
  let known = wordsKept.get(told);
  if (known !== undefined) return known;
  const { around } = told;
  const [before, behind] = around.split('|') as [string, string | undefined];
  const [clauseBefore, clauseBehind] = [before.split(',').at(-1)!, (behind ?? '').split(',')[0]!];
  const near = hanPairs(`${clauseBefore}|${clauseBehind}`.replace(anywhere, ' '));
  known = {
    unit: unitOf(told),
    around,
    beside: [pairOr(clauseBefore.slice(-2)), pairOr(clauseBehind.slice(0, 2))],
    near,
    far: [...hanPairs(around.replace(anywhere, ' '))].filter((pair) => !near.has(pair)),
    share: (around.match(shares) ?? []).join(''),
  };
  wordsKept.set(told, known);
  return known;
}

const wordsKept = new WeakMap<ToldNumber, Words>();

/** Empty for what is no pair of words that mean something. */
function pairOr(text: string): string {
  return text.length === 2 && text.replace(anywhere, '') !== '' ? text : '';
}

/** Words that stand beside any number of a report. */
const anywhere =
  /同比|环比|增长|下降|提高|提升|增加|减少|上升|降低|完成|实现|总额|累计|达到|超过|共计|合计|总计|本次|此次|目前|现有|今年|以来|截至|昨日|今日|日前|记者|获悉|介绍|表示|以上|左右|工作|项目|单位|部门|群众|人员|活动|举行|举办|开展/gu;

const shares = /原有|新增|首期|[一二三]期|[前后]期|[上下]半年|最[高低大小多少长短]/gu;

/** How much says that two numbers count the same thing; null where they count other things, or of other places. */
interface Tie {
  readonly near: number;
  readonly all: number;
}

function tieOf(one: Terms, other: Terms): Tie | null {
  if (one.unit !== other.unit || one.around === '' || other.around === '') return null;
  if (one.share !== other.share || namesOtherPlaces(one.around, other.around)) return null;
  const isBeside = one.beside.some((pair, side) => pair !== '' && pair === other.beside[side]);
  const near = commonOf(one.near, other.near) + (isBeside ? 2 : 0);
  return { near, all: commonOf(one.all, other.all) + (isBeside ? 2 : 0) };
}

function commonOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of one) if (other.has(pair)) common++;
  return common;
}

/** Column of what is greater than all others; -1 where none is. */
function bestOf(row: readonly (Tie | null)[]): number {
  const values = row.map((tie) => tie?.all ?? -1);
  const most = Math.max(...values);
  return most < 0 || values.indexOf(most) !== values.lastIndexOf(most) ? -1 : values.indexOf(most);
}

function isBest(ties: readonly (readonly (Tie | null)[])[], row: number, column: number): boolean {
  const most = ties[row]![column]!.all;
  return ties.every((other, at) => at === row || (other[column]?.all ?? -1) < most);
}

function isAlone(all: readonly Terms[], { unit }: Terms): boolean {
  return all.filter((one) => one.unit === unit).length === 1;
}

/** `alone`: both stories have no other number of this unit. Under unlike headlines more of the words must be the same. */
function isOneFact(
  one: ToldNumber,
  other: ToldNumber,
  { near, all }: Tie,
  { alone, hasLikeTitle }: { readonly alone: boolean; readonly hasLikeTitle: boolean },
): boolean {
  const isSure = alone && hasLikeTitle;
  if (!isSlip(one.amount, other.amount) && !isDropped(one.amount, other.amount)) return isSure && near >= 4;
  if (isTelling(one.amount, other.amount)) return isSure || all >= 2;
  return near >= 3 || (isSure && all >= 2) || (alone && (near >= 2 || all >= 3));
}

/** A slip that two numbers of different things hardly show: three figures are the same but for it, or two have changed places. */
function isTelling(one: string, other: string): boolean {
  const [a, b] = [figuresOf(one), figuresOf(other)].map((figures) => figures.replace(/0+$/u, '')) as [
    string,
    string,
  ];
  return Math.min(a.length, b.length) >= 3 || (a.length === 2 && a === Array.from(b).reverse().join(''));
}

/** One figure too many or too few: 1320 and 132, of three at least. */
function isDropped(one: string, other: string): boolean {
  const [short, long] = [figuresOf(one), figuresOf(other)].sort((a, b) => a.length - b.length) as [
    string,
    string,
  ];
  if (long.length !== short.length + 1 || long.length < 3) return false;
  return Array.from(long, (_, at) => long.slice(0, at) + long.slice(at + 1)).includes(short);
}
