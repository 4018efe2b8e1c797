import type { Span } from '../../text/span';
import { isInsideQuotes } from '../../lexis/quotes/is-inside-quotes';

/**
 * True where the words right beside a date tell it as still to come: 将于7月20日, 7月20日将举行. 将 may also mean 把, so a
 * verb that has no object of that kind must follow it. A sentence that reports what was said or planned is left alone.
 */
export function saysFuture(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  const after = text.slice(end, end + 30);
  if (!futureBefore.test(before) && !futureAfter.test(after)) return false;
  return !isInsideQuotes(text, start) && !lookingBack.test(sentenceAround(text, start, end));
}

/** True where a text has one of the words that tell a day as still to come; without one `saysFuture` is false throughout. */
export function hasFutureWord(text: string): boolean {
  return futureWords.some((word) => text.includes(word));
}

const futureWords = ['将', '拟', '预计', '定于', '明天', '明日', '后天'];
const futureBefore =
  /(?:(?<![即必行小老])将[于在]?|即将[于在]|拟[于在]|预计将?[于在]?|(?<![规约认确判特固])定于|(?:明[天日]|后天)[（(])$/u;
const futureAfter =
  /^(?:起|[上下]午|晚上?|当天)?，?[^，。、；：“”将]{0,8}将(?:在[^，。将]{1,6})?(?:正式|隆重)?(?:举行|召开|开幕|举办|启动|开赛|上映|揭晓|开放|开通|开售|亮相|公布|播出|迎来|上线|开工|开业|开馆|开园|开学|通车|竣工|完工|投用|投入使用|施行|实施|首演|上演|发售|停水|停电)/u;
const lookingBack =
  /[原曾已说称]|此前|当时|当年|那时|昔|本来|推迟|延[期迟]|取消|改期|如期|最终|结果|计划|表示|宣布|透露|通知|公告|消息|指出|要求|预测|约定|规定|回忆|如果|未能/u;

/**
 * True where they tell it as past: 已于7月20日, 7月20日，记者从…获悉, 截至7月20日，已…. Plans and conditions of the same
 * sentence make it unsure.
 */
export function saysPast(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 16);
  const isPast =
    /(?:已于|已在|已经于|已经在|刚于|昨[天日][（(]|前天[（(])$/u.test(before) ||
    (doneBehind.test(after) && !/[到至前等待]$/u.test(before)) ||
    /^(?:[上下]午|晚上?|傍晚|中午|清晨)?，(?:本报)?记者(?:从[^。]|在[^。]|来到|走进|看到|获悉|了解到|见到)/u.test(
      after,
    ) ||
    (before.endsWith('截至') &&
      /^(?:\d{1,2}时)?，/u.test(after) &&
      /已|累计/u.test(restOfSentence(text, end)));
  if (!isPast || isInsideQuotes(text, start)) return false;
  return !/[将拟若]|如果|假如|假设|预计|计划|届时|设想|虚构/u.test(sentenceAround(text, start, end));
}

/** 大桥6月2日已建成通车, 6月2日，大桥已建成. */
const doneBehind =
  /^[，]?[^，。；到至前]{0,6}已经?(?:正式|全部|顺利)?(?:建成|竣工|完工|完成|通车|开通|结束|启用|投用|落成|举行|召开|开幕|闭幕|启动|开工|开业)/u;

/** No further is looked, so that a text without stops costs no more. */
const reach = 120;

function sentenceAround(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && start - from < reach && !stops.includes(text[from - 1]!)) from--;
  return text.slice(from, start) + restOfSentence(text, end);
}

function restOfSentence(text: string, end: number): string {
  let to = end;
  while (to < text.length && to - end < reach && !stops.includes(text[to]!)) to++;
  return text.slice(end, to);
}

const stops = '。！？';
