import { findOrdinals, type Ordinal } from '../../lexis/ordinals/find-ordinals';
import { ordinalValue } from '../../lexis/ordinals/ordinal-value';
import { firstIndex } from '../../text/sorted';
import type { Span } from '../../text/span';

/** An announced number of items that the items behind it do not bear out. */
export interface MiscountedItems {
  /** The number with its head noun: `三项措施`. */
  readonly span: Span;
  /** Marker of the last item. */
  readonly last: Span;
  readonly stated: number;
  readonly counted: number;
}

/**
 * Looks for `三项措施：一是…二是…` where the items are more or fewer than announced. Paragraphs of the text are
 * parted by line ends; `isCutOff` says that the text goes on elsewhere, so that fewer items prove nothing.
 */
export function findMiscountedItems(text: string, isCutOff: boolean): MiscountedItems[] {
  if (!hasFirstMarker(text)) return [];
  // 首先 … 最后 is no enumeration that can be counted.
  const markers = findOrdinals(text).filter(({ kind }) => kind !== '首');
  const byKind = new Map<string, Ordinal[]>();
  for (const marker of markers) {
    const same = byKind.get(marker.kind);
    if (same === undefined) byKind.set(marker.kind, [marker]);
    else same.push(marker);
  }
  const result: MiscountedItems[] = [];
  for (const same of byKind.values()) {
    let lastOfValue: ReadonlyMap<number, number> | undefined;
    const lastOf = (value: number): number =>
      (lastOfValue ??= new Map(same.map((one) => [one.value, one.start]))).get(value) ?? -1;
    same.forEach((first, index) => {
      if (first.value !== 1) return;
      const announced = announcedBefore(text, first.start);
      if (announced === null) return;
      const { span, stated, isOpen } = announced;
      let counted = 1;
      while (same[index + counted]?.value === counted + 1) counted++;
      const last = same[index + counted - 1]!;
      const isWrong =
        counted > stated
          ? !mayContinueOuterList(same, index, stated)
          : counted < stated &&
            counted > 1 &&
            !isCutOff &&
            !isOpen &&
            lastOf(counted + 1) < last.start &&
            !goesOnOtherwise(markers, last, counted + 1) &&
            isClosed(text, last.end);
      if (isWrong) result.push({ span, last, stated, counted });
    });
  }
  return result.sort((a, b) => a.span.start - b.span.start);
}

/** An enumeration has a first item, `一是` or `第一` or `1、`; most articles have none. */
function hasFirstMarker(text: string): boolean {
  for (let at = text.indexOf('一'); at >= 0; at = text.indexOf('一', at + 1))
    if (
      (around[text.charCodeAt(at + 1)]! & behindOne) !== 0 ||
      (around[text.charCodeAt(at - 1)]! & beforeOne) !== 0
    )
      return true;
  for (let at = text.indexOf('1'); at >= 0; at = text.indexOf('1', at + 1))
    if ((around[text.charCodeAt(at + 1)]! & behindDigit) !== 0) return true;
  return text.includes('①');
}

/** By code unit, what may stand beside the number of a first item. */
const around = new Uint8Array(0x10000);
const behindOne = 1;
const beforeOne = 2;
const behindDigit = 4;
for (const unit of '是要靠看抓、.．）)') around[unit.charCodeAt(0)]! |= behindOne;
for (const unit of '第其') around[unit.charCodeAt(0)]! |= beforeOne;
for (const unit of '、.．）)') around[unit.charCodeAt(0)]! |= behindDigit;

/** True where the next item has a marker of another kind: `一是…二是…三要…`. */
function goesOnOtherwise(markers: readonly Ordinal[], last: Ordinal, value: number): boolean {
  let at = firstIndex(markers.length, (index) => markers[index]!.start > last.start);
  for (; at < markers.length && markers[at]!.value !== 1; at++) if (markers[at]!.value === value) return true;
  return false;
}

interface Announced {
  readonly span: Span;
  readonly stated: number;
  /** True where the words say that more may be meant than is listed. */
  readonly isOpen: boolean;
}

/** Longer than any clause that announces a list. */
const reach = 40;

/** Where the sentence starts that ends at `at`, with the marks between it and the list. */
function sentenceStart(text: string, at: number): number {
  const first = Math.max(0, at - reach);
  let start = at;
  while (start > first && (marks[text.charCodeAt(start - 1)]! & leadsOn) !== 0) start--;
  while (start > first && (marks[text.charCodeAt(start - 1)]! & stop) === 0) start--;
  return start;
}

const marks = new Uint8Array(0x10000);
const leadsOn = 1;
const stop = 2;
for (const unit of '：:，,。；—\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff')
  marks[unit.charCodeAt(0)] = leadsOn;
for (let unit = 0x2000; unit <= 0x200a; unit++) marks[unit] = leadsOn;
for (const unit of '。；！？\n') marks[unit.charCodeAt(0)]! |= stop;

/**
 * `提出三项要求：`, `从两个方面入手，`, and no other number: one with a list noun right behind its measure word, or a
 * measure word that needs none, at the end of the sentence before the list.
 */
function announcedBefore(text: string, at: number): Announced | null {
  const sentence = text.slice(sentenceStart(text, at), at);
  const match = announcement.exec(sentence);
  if (match === null) return null;
  const [, before, phrase, number] = match as unknown as [string, string, string, string];
  const stated = ordinalValue(number);
  if (!(stated >= 2) || notAll.test(before)) return null;
  const start = at - sentence.length + before.length;
  return {
    span: { start, end: start + phrase.length },
    stated,
    isOpen: open.test(sentence),
  };
}

const nouns = [
  '方面',
  '措施|举措|办法|方法|做法|对策|手段|途径|渠道|路径|方式|方案|策略|打法',
  '要求|意见|建议|倡议|希望|期望|主张|看法|观点|结论|体会|启示|感受|经验|教训|共识',
  '任务|工作|重点|目标|事情|实事|大事|要务|行动|工程|计划|职责|责任|内容|要点|环节|步骤|程序|阶段|层次|层面',
  '问题|原因|因素|难题|困难|矛盾|挑战|短板|不足|误区|风险|障碍|弊端|后果|影响',
  '特点|特征|特色|优势|亮点|变化|转变|突破|好处|优点|缺点|作用|意义|功能|成果|成效|含义|意思|涵义|标志|趋势',
  '条件|原则|标准|前提|保障|基础|关系|关口|机制|制度|规定|情形|情况|可能|选择|类型|模式|理由|信号|消息',
].join('|');

/** A measure word before one of these counts places, bodies, people or days, whatever noun follows. */
const notModifier = '县市区镇乡村省国部委局厅校院厂家队组人月天年周，。：:；\\d一二三四五六七八九十两';

const countedWord =
  // A measure word that needs no noun, a list noun behind its measure word, or 方面.
  `(?:[大个项条点种类](?:[^${notModifier}]{0,6}?)(?:${nouns})+|[点条个项种](?=[：:，,。—]|需|值|要)|方面)`;

/** What may stand between the counted noun and the list: `从三个方面入手`, `有三项工作要做`. */
const beforeList = '[^，。：:；\\d一二三四五六七八九十两]{0,8}';

const announcement = new RegExp(
  `^(.*?)((?<![第\\d.．·百千万两几数一二三四五六七八九十])([两二三四五六七八九十]{1,3}|\\d{1,2})${countedWord})` +
    `${beforeList}[：:，,。—\\s]*$`,
  'u',
);

/** What says that the number is of others than those listed, or only a guess. */
const notAll = /(?:另外|另|其他|其它|其余|余下|剩下|[前后首头]|约|近|超过?|多达|达到|至少|不少于|上)$/u;

/** Words that leave room for items which are not listed. */
const open = /主要|其中|包括|例如|比如|诸如|至少|之一|[余多几]|左右|以上|等/u;

/** Words that go on with an item that has no marker. */
const unmarked =
  /此外|另外|再次|最后|同时|还有|还要|再有|更|再者|再就是|末了|尤其|当然|另一|其[次余他]|三者|以及|[（(]下转/u;

/** How far behind the last marker its item may lead on to one without a marker. */
const tail = 400;

/** True where the last item ends its sentence, with no word that goes on and no 等 at its end. */
function isClosed(text: string, at: number): boolean {
  const after = text.slice(at, at + tail);
  const end = after.search(/[。！？]/u);
  if (end < 0) return false;
  const sentence = after.slice(0, end);
  if (/等.{0,6}$/u.test(sentence) || /……|\n/u.test(sentence)) return false;
  return !unmarked.test(after);
}

/** True where the number too many may belong to a list around this one: `二是…两点：一是…二是…。三是…`. */
function mayContinueOuterList(same: readonly Ordinal[], index: number, stated: number): boolean {
  for (let before = index - 1; before >= 0; before--) {
    const { value } = same[before]!;
    if (value >= stated) return true;
    if (value === 1) return false;
  }
  return false;
}
