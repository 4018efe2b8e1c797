import type { Span } from '../../text/span';
import { defineRule, type FaultFix } from '../rule';
import { copyRegions } from '../copy-regions';
import { writeInstead } from '../write-instead';

export const timeStyle = defineRule({
  code: 'time-style',
  group: 'number',
  title: { zh: '12小时制与24小时制混用', en: '12 and 24 hour style mixed' },
  level: 'information',
  fix: 'suggestion',
  errorCount: { weight: 0.1, cap: 'numerals' },
  source: {
    standard: { zh: 'GB/T 15835—2011 出版物上数字用法', en: 'GB/T 15835—2011, numerals in publications' },
    verified: false,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { literals: hourOpenings() },
  check: ({ running: { text } }, { report }) => {
    for (const match of text.matchAll(times)) {
      const { word, hour, rest } = match.groups as { word: string; hour: string; rest: string };
      const span = { start: match.index, end: match.index + match[0].length };
      if (isNoTime(text, span, word, rest)) continue;
      const [fix, ...alternatives] = repairs(text, span, word, hour);
      report({
        span,
        message: {
          zh: {
            what: `“${match[0]}”把12小时制和24小时制混在一起`,
            why: `“${hour}”已经是24小时制，不用再说“${word}”`,
            todo: fix === undefined ? '只用一种写法' : fix.title.zh,
          },
          en: {
            what: `“${match[0]}” mixes 12 and 24 hour style`,
            why: `${hour} says already what “${word}” says`,
            todo: fix === undefined ? 'Keep to one of them' : fix.title.en,
          },
        },
        ...(fix === undefined ? {} : { fix, alternatives }),
      });
    }
  },
});

/** Evening is on every page, a number right behind it on few. */
function hourOpenings(): string[] {
  return ['下午', '午后', '傍晚', '晚', '晚上', '晚间', '夜间', '夜里', '深夜', '中午'].flatMap((word) => [
    `${word}1`,
    `${word}2`,
  ]);
}

/** A part of the day with an hour behind it that needs none. 20分钟, 15小时 and 20点建议 are no hours. */
const times =
  /(?<word>下午|午后|傍晚|晚上|晚间|夜间|夜里|深夜|中午|[昨今明当每前]晚|晚)(?<hour>1[3-9]|2[0-4])(?<rest>[时点](?!建议|意见|要求|希望|共识|措施)|[:：][0-5]\d(?!\d))/gu;

/** 最晚20时 says how late, 昨晚25:20 who won. */
function isNoTime(text: string, { start, end }: Span, word: string, rest: string): boolean {
  if (
    word === '晚' &&
    /[最更稍较偏太不早过很再越夜傍每推迟]$/u.test(text.slice(Math.max(0, start - 1), start))
  )
    return true;
  if (/^[:：]/u.test(rest))
    return (
      word.endsWith('晚') ||
      /^(?:[、，\d]|[战击]|险|惜|完|告|不敌|逆转|[取大小完]?[胜负败输赢平])/u.test(text.slice(end, end + 2))
    );
  return false;
}

/**
 * The word goes, or the hour is counted from noon: 昨晚 tells the day as well and stays, and what stands in a range
 * behind 上午9时至 keeps its half of the day.
 */
function repairs(text: string, span: Span, word: string, hour: string): FaultFix[] {
  const { start } = span;
  const hourSpan = { start: start + word.length, end: start + word.length + hour.length };
  const written = text.slice(hourSpan.start, span.end);
  const from12 = hour === '24' ? null : String(Number(hour) - 12);
  const in12 =
    from12 === null ? [] : [writeInstead(hourSpan, from12, word + from12 + written.slice(hour.length))];
  const tellsDay = word.length === 2 && word.endsWith('晚');
  if (tellsDay) return in12;
  const without = writeInstead({ start, end: hourSpan.start }, '', written);
  const isRangeEnd = /[至到—－～-]$/u.test(text.slice(Math.max(0, start - 1), start));
  if (isRangeEnd) return from12 === null ? [without] : in12;
  const startsRange = /^(?:[0-5]?\d分)?[许]?[至到—－～-]/u.test(text.slice(span.end, span.end + 5));
  return startsRange ? [without] : [without, ...in12];
}
