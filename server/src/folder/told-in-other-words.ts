import { areContrary, figuresOf, isSlip, unitOf } from './numbers-apart';
import type { SameStory } from './same-stories';
import { hanPairs, namesOtherPlaces } from './title-likeness';
import type { ToldNumber } from './told-numbers';

/**
 * Numbers of a story and of another one about the same event that tell one fact in two ways: 新建口袋公园25个 and 23个口袋公园建成.
 * Which two belong together the words around them say, and, where a figure is wrong or two have changed places, that neither
 * story counts anything else in that unit.
 */
export function toldInOtherWords<T extends ToldNumber>(
  here: readonly ToldNumber[],
  there: readonly T[],
  { hasLikeTitle }: SameStory,
): (readonly [number: number, other: T])[] {
  if (here.length === 0 || there.length === 0) return [];
  const [mine, theirs] = [here.map(termsOf), there.map(termsOf)];
  const common = mine.map((one) => theirs.map((other) => commonOf(one, other)));
  return here.flatMap((number, row) => {
    const [column, most] = bestOf(common[row]!);
    if (column < 0 || !isBest(common, row, column)) return [];
    const other = there[column]!;
    const alone = isAlone(mine, mine[row]!) && isAlone(theirs, theirs[column]!);
    const isOne = isOneFact(number, other, most, alone && hasLikeTitle);
    return isOne && areContrary(number, here, other, there) ? [[row, other] as const] : [];
  });
}

/** The words around a number as they are compared. */
interface Terms {
  readonly unit: string;
  readonly around: string;
  readonly pairs: ReadonlySet<string>;
  /** What the number counts of something: 原有, 二期. */
  readonly share: string;
}

function termsOf(told: ToldNumber): Terms {
  const { around } = told;
  return {
    unit: unitOf(told),
    around,
    pairs: hanPairs(around.replace(anywhere, ' ')),
    share: (around.match(shares) ?? []).join(''),
  };
}

/** Words that stand beside any number of a report. */
const anywhere =
  /同比|环比|增长|下降|提高|提升|增加|减少|上升|降低|完成|实现|总额|累计|达到|超过|共计|合计|总计|本次|此次|目前|现有|今年|以来|截至|昨日|今日|日前|记者|获悉|介绍|表示|以上|左右|工作|项目|单位|部门|群众|人员|活动|举行|举办|开展/gu;

const shares = /原有|新增|首期|[一二三]期|[前后]期|[上下]半年|最[高低大小多少长短]/gu;

/** Pairs that both have; -1 where they count other things, or of other places. */
function commonOf(one: Terms, other: Terms): number {
  if (one.unit !== other.unit || one.around === '' || other.around === '' || one.share !== other.share)
    return -1;
  if (namesOtherPlaces(one.around, other.around)) return -1;
  let common = 0;
  for (const pair of one.pairs) if (other.pairs.has(pair)) common++;
  return common;
}

/** Column and value of what is greater than all others; -1 where none is. */
function bestOf(row: readonly number[]): readonly [column: number, most: number] {
  const most = Math.max(...row);
  return most < 0 || row.filter((value) => value === most).length > 1
    ? [-1, most]
    : [row.indexOf(most), most];
}

function isBest(common: readonly (readonly number[])[], row: number, column: number): boolean {
  return common.every((other, at) => at === row || other[column]! < common[row]![column]!);
}

function isAlone(all: readonly Terms[], { unit }: Terms): boolean {
  return all.filter((one) => one.unit === unit).length === 1;
}

/** `common`: words around both. `alone`: under like headlines both stories have no other number of this unit. */
function isOneFact(one: ToldNumber, other: ToldNumber, common: number, alone: boolean): boolean {
  const slip = isSlip(one.amount, other.amount) || isDropped(one.amount, other.amount);
  if (!slip) return alone && common >= 4;
  return common >= 2 || (alone && isTelling(one.amount, other.amount));
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
