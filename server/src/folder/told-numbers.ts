import { findNumbers } from '../lexis/numbers/find-numbers';
import type { NumberPhrase } from '../lexis/numbers/number-phrase';
import type { Article, RunningText } from '../page/page';
import { isHan } from '../text/characters';
import { shift, type Span } from '../text/span';
import type { FileRange } from './page-digest';
import { shortHash } from './short-hash';

/** A number that an article tells, with what is known of where it stands: enough to see that two tell the same thing. */
export interface ToldNumber {
  /** Number and unit as they stand there: `23个`. */
  readonly written: string;
  /** The same for the same amount of the same unit, however it is written. */
  readonly amount: string;
  /** Of the whole sentence as far as the clause goes, without this number; null where it is too short to be no routine. */
  readonly sentence: string | null;
  /** Of the words right before it and its unit; null where they are few, or such as stand before any number. */
  readonly before: string | null;
  /** Of its unit and the words right behind it. */
  readonly behind: string | null;
  /**
   * What stands around it in its sentence, `|` in its place, `,` between clauses: words by which a fact is known where it is told in other
   * words. Empty where it counts a part.
   */
  readonly around: string;
  /** Of the period that its sentence speaks of; empty where it names none. With `!` for a plan, an estimate or the year before. */
  readonly period: string;
}

/** What an article tells, and where, from the start of the article. */
export interface ToldInArticle {
  readonly numbers: readonly ToldNumber[];
  readonly spans: readonly Span[];
}

/** The exact amounts of an article, without dates, ordinals, times of day and what is only about right. */
export function toldNumbersIn(article: Article): ToldInArticle {
  const numbers: ToldNumber[] = [];
  const spans: Span[] = [];
  for (const { value, start } of article.paragraphs)
    for (const told of toldIn(value)) {
      numbers.push(told);
      spans.push(shift(value.map.toRaw(told.span), start));
    }
  return { numbers, spans };
}

/** The same as one string, as a digest keeps it. `rangeOf` leads from the slice of the article to the lines of the file. */
export function numbersOf(article: Article, rangeOf: (span: Span) => FileRange): string {
  const { numbers, spans } = toldNumbersIn(article);
  return numbers
    .slice(0, mostNumbers)
    .map(({ written, amount, sentence, before, behind, around, period }, index) =>
      [
        ...[written, amount, sentence ?? '', before ?? '', behind ?? '', around, period],
        ...rangeOf(spans[index]!),
      ].join(' '),
    )
    .join('\n');
}

/** An article that tells more is a table. */
const mostNumbers = 120;

/** What `numbersOf` has written. */
export function readNumbers(numbers: string): (ToldNumber & { readonly range: FileRange })[] {
  if (numbers === '') return [];
  return numbers.split('\n').map((line) => {
    const [written, amount, sentence, before, behind, around, period, ...range] = line.split(' ') as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      ...string[],
    ];
    return {
      written,
      amount,
      sentence: sentence || null,
      before: before || null,
      behind: behind || null,
      around,
      period,
      range: range.map(Number) as unknown as FileRange,
    };
  });
}

/** Kept with the paragraph: while one is typed in, the others of the article stay as they are. */
function toldIn(paragraph: RunningText): readonly ToldInText[] {
  let known = toldKept.get(paragraph);
  if (known === undefined) toldKept.set(paragraph, (known = readTold(paragraph.text)));
  return known;
}

interface ToldInText extends ToldNumber {
  /** In the running text. */
  readonly span: Span;
}

const toldKept = new WeakMap<RunningText, readonly ToldInText[]>();

function readTold(text: string): ToldInText[] {
  const told: ToldInText[] = [];
  const opening = dateline.exec(text)?.[0].length ?? 0;
  for (const phrase of findNumbers(text)) {
    const amount = amountOf(text, phrase);
    if (amount === null) continue;
    const { start, end } = phrase;
    const clause = clauseAround(text, phrase);
    const unitStart = phrase.unit?.start ?? end;
    const unit = text.slice(unitStart, end);
    const sentenceStart = Math.max(opening, lastOf(text, '。！？；\n', start) + 1);
    told.push({
      span: { start, end },
      written: text.slice(start, end).replace(/\s/gu, ''),
      amount,
      sentence: sentenceKey(text, { start: sentenceStart, end: clause.end }, phrase, unit),
      before: beforeKey(text.slice(clause.start, start), unit),
      behind: behindKey(text.slice(end, clause.end), unit),
      around: wordsAround(text.slice(sentenceStart, start), restOfSentence(text, end)),
      period: periodOf(text.slice(sentenceStart, start)),
    });
  }
  return told;
}

/** Two stories tell a thing in the same words behind the names of two reporters. */
const dateline = /^(?:本报|据?新华社|中新社)[^，。；（(]{0,20}(?:讯|电|消息)(?:[（(][^（()）]{2,60}[）)])?/u;

/** Null for what is no exact amount of something. */
function amountOf(
  text: string,
  { kind, first, last, before, after, unit, end }: NumberPhrase,
): string | null {
  if (first.value === null || first.guess !== null || last !== null || before !== null || after !== null)
    return null;
  if (kind !== 'cardinal' && kind !== 'decimal' && kind !== 'percent') return null;
  if (kind !== 'percent' && (unit === null || unit.kind === 'time' || idleUnits.has(unit.text))) return null;
  // 一个, 一名 count nothing, and 多, 余 behind a unit leave the number open.
  if (first.value.numerator === first.value.denominator && first.script === 'chinese') return null;
  if (
    '多余半至-—～~、到'.includes(text.charAt(end) || '。') &&
    /^(?:[多余半]|[至到\-—～~、]\d)/u.test(text.slice(end, end + 2))
  )
    return null;
  const { numerator, denominator } = first.value;
  const value = denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
  return kind === 'percent' ? `${value}%` : value + unit!.text;
}

/** Degrees, winds, floors, editions and what else is told of each day and place anew, or names more than it counts. */
const idleUnits = new Set(
  '度 摄氏度 ℃ °C 级 层 期 届 号 次 版 岁 周岁 分 胜 负 平 球 环 路 线 方 方面 回 遍 步 成 代 折 倍 星 局 盘 轮'.split(
    ' ',
  ),
);

function clauseAround(text: string, { start, end }: Span): Span {
  const from = lastOf(text, '，。！？；：“”、（）《》\n', start) + 1;
  let to = end;
  while (to < text.length && !'，。！？；：“”、（）《》\n'.includes(text.charAt(to))) to++;
  return { start: from, end: to };
}

function lastOf(text: string, marks: string, before: number): number {
  let at = before - 1;
  while (at >= 0 && !marks.includes(text.charAt(at))) at--;
  return at;
}

/** Sentences that are alike so far are told of one thing: this many Han characters are no routine. */
const longSentence = 16;

function sentenceKey(text: string, { start, end }: Span, number: Span, unit: string): string | null {
  const before = bare(text.slice(start, number.start));
  const behind = bare(text.slice(number.end, end));
  if (hanIn(before) + hanIn(behind) < longSentence || routine.test(text.slice(start, end))) return null;
  return shortHash(`${before}#${unit}#${behind}`);
}

/** Weather, lotteries, shares and scores: the same sentences every day and in every place. */
const routine =
  /气温|风力|℃|偏[东南西北]风|开奖|奖金|投注|中奖|收盘|指数|涨幅|跌幅|比分|得分|票价|均价|批发价|邮编|电话|热线|每天|每日/u;

/** Letters, digits and Han characters, without what may be left out: 了, 共, 达. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}%]|[了的共达有为已近约]/gu, '');
}

function hanIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (isHan(text.charCodeAt(at))) count++;
  return count;
}

function beforeKey(before: string, unit: string): string | null {
  const words = bare(before);
  const near = words.slice(-4);
  if (hanIn(near) < 4 || partial.test(words.slice(-8))) return null;
  if (!anyNumber.test(near)) return shortHash(`${near}<${unit}`);
  const wide = words.slice(-8);
  return hanIn(wide) < 8 ? null : shortHash(`${wide}<${unit}`);
}

/** Before a number that counts only some, or others, or each one. */
const partial =
  /其中|首批|[前后]期|另外|其余|其他|还有|每|平均|人均|户均|第[一二三]批|去年|上年|同期|原有|新增|分别|最[高低大小多少]/u;

/** Words that stand before any number of a report. */
const anyNumber =
  /同比|环比|增长|下降|提高|提升|增加|减少|上升|降低|完成|实现|总额|累计|投资|占地|面积|达到|超过|建筑|长度|全长|共计|合计|总计|收入|资金|金额|产值|利润|本次|此次|目前|现有|拥有|以上|左右|参加|发放/u;

function behindKey(behind: string, unit: string): string | null {
  const words = bare(behind).slice(0, 3);
  return hanIn(words) < 3 || anyThing.test(words) ? null : shortHash(`${unit}>${words}`);
}

/** Words that stand behind any number of a report. */
const anyThing =
  /^(?:重点|项目|工作|以上|左右|以内|以下|单位|部门|方面|代表|群众|同志|人员|干部|党员|学生|同学|老人|孩子)/u;

function restOfSentence(text: string, end: number): string {
  return /^[^。！？；\n]{0,16}/u.exec(text.slice(end, end + 16))![0];
}

function wordsAround(before: string, behind: string): string {
  const words = clauses(before);
  if (partOnly.test(words.slice(-8)) || routine.test(before + behind)) return '';
  return `${words.slice(-mostBefore)}|${clauses(behind).slice(0, mostBehind)}`;
}

function clauses(text: string): string {
  return text
    .split(/[，：“”、（）《》]/u)
    .map(bare)
    .join(',');
}

const mostBefore = 16;
const mostBehind = 8;

/** Before a number that counts only some, or others, or each one, in whatever words the whole is told. */
const partOnly = /其中|首批|另外|其余|其他|还有|每|平均|人均|户均|去年|上年|同期|分别/u;

function periodOf(before: string): string {
  const named =
    before.match(
      /\d{2,4}年|[去前明上]年|同期|\d{1,2}月份?(?!\d)|[一二三四上]季度|[上下]半年|截至|第[一二三四]季度|年[初底末]/gu,
    ) ?? [];
  const isOther = /去年|上年|前年|同期|明年|将(?!近)|拟|计划|力争|预计|预算|目标|确保|到20|规划/u.test(
    before,
  );
  return (isOther ? '!' : '') + (named.length === 0 ? '' : shortHash(named.join()));
}
