import type { Span } from '../../text/span';
import { amountEnd } from './amount-end';
import { measureWordEnd } from './measure-word-end';

/** An amount with all that may make it approximate behind its numeral: 30余万元左右. */
export interface ApproximateAmount extends Span {
  /** The numeral alone, without 余 and 万. */
  readonly number: Span;
  /** 余, 多, 来, 几 inside the amount. */
  readonly inside: readonly Span[];
  /** 左右, 上下 at its end. */
  readonly behind: Span | null;
  /** Its measure words as they are written; empty where none is known. */
  readonly measured: string;
  /** True where a power stands apart from the numeral: 30余万. */
  readonly hasPower: boolean;
}

/** The amount whose numeral starts at `at`; null where there is none. */
export function readApproximateAmount(text: string, at: number): ApproximateAmount | null {
  const numberEnd = amountEnd(text, at);
  if (numberEnd === at) return null;
  const inside: Span[] = [];
  let end = numberEnd;
  const skipInside = (isInside: boolean): void => {
    if (!isInside) return;
    inside.push({ start: end, end: end + 1 });
    end++;
  };
  skipInside(isInsideWord(text, end) || text.charAt(end) === '几');
  const powerStart = end;
  while (end < text.length && powers.includes(text.charAt(end)) && end - powerStart < 2) end++;
  const hasPower = end > powerStart;
  skipInside(inside.length === 0 && isInsideWord(text, end));
  const unitStart = end;
  end = unitEnd(text, unitStart);
  const unit = text.slice(unitStart, end);
  skipInside(inside.length === 0 && isBehindUnit(text, end, unit));
  const restStart = end;
  end = measureWordEnd(text, end);
  const measured = unit + text.slice(restStart, end);
  const behind = behindWord(text, end);
  return {
    start: at,
    end: behind?.end ?? end,
    number: { start: at, end: numberEnd },
    inside,
    behind,
    measured,
    hasPower,
  };
}

const powers = '百千万亿';

/** 8点半 and 8时30分 are times of day; everything else has one measure word here. */
function unitEnd(text: string, at: number): number {
  if (text.startsWith('点半', at)) return at + 2;
  const end = measureWordEnd(text, at);
  if (!/^[点时]$/u.test(text.slice(at, end))) return end;
  const minutes = amountEnd(text, end);
  return minutes > end && minutes - end <= 2 && text.charAt(minutes) === '分' ? minutes + 1 : end;
}

/** 多数, 余款, 来自 start words of their own. */
function isInsideWord(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  switch (text.charAt(at)) {
    case '余':
      return next === '' || !'下地款额粮热辉震姚杭江'.includes(next);
    case '多':
      return next === '' || !('数样云少元边'.includes(next) || text.startsWith('方面', at + 1));
    case '来':
      return next === '' || !'自到源临信电看了说访华京年'.includes(next);
    default:
      return false;
  }
}

/** 3公里多, 3个多小时. In 30人多次 the word belongs to what follows. */
function isBehindUnit(text: string, at: number, unit: string): boolean {
  const word = text.charAt(at);
  if ((word !== '多' && word !== '余') || !/(?:公里|千米|小时|[个米里斤吨亩元块岁倍])$/u.test(unit))
    return false;
  const next = text.charAt(at + 1);
  return next === '' || !'次年数种样家方元地位点少重边款人项户'.includes(next);
}

/** 道路左右两侧, 上下班: there they do not belong to the number. */
function behindWord(text: string, at: number): Span | null {
  const next = text.charAt(at + 2);
  const isFree = (words: string): boolean => next === '' || !words.includes(next);
  if (text.startsWith('左右', at))
    return isFree('为手两邻舵开翼脚逢摆各侧对边路摇') ? { start: at, end: at + 2 } : null;
  if (text.startsWith('上下', at))
    return isFree('班游车楼功铺联学级五千求文齐同一') ? { start: at, end: at + 2 } : null;
  return null;
}
