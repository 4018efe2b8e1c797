import { readAfterConnector } from './end-of-connector';
import { isOneOf } from './is-one-of';
import { type Length, lengthOf, type LengthUnit } from './length';
import { digitValue, isNumeral, endOfNumber, readNumber, readSpacedDigits, skipSpace } from './read-number';
import { wordList } from '../word-list';

export interface LengthRead {
  readonly length: Length;
  /** True where a number is written: 半年 and 几天 have none. */
  readonly isNumber: boolean;
  readonly end: number;
}

/**
 * How long something lasts: 三年, 20分钟, 半个月, 两年半, 几天, 30多年. A number before 日 and 月 is a date more often:
 * `days` lets 日 pass, where the words around it say that days are counted (5日内).
 */
export function readLength(text: string, at: number, days = false): LengthRead | null {
  const first = readOneLength(text, at, days);
  return first === null ? null : withSmaller(text, first);
}

function readOneLength(text: string, at: number, days: boolean): LengthRead | null {
  const amount = readAmount(text, at);
  if (amount === null) return null;
  const unit =
    units.at(text, skipSpace(text, amount.end)) ??
    (days ? dayUnit(text, amount.end) : null) ??
    (text.charAt(at) === '数' ? (monthUnit(text, amount.end) ?? dayUnit(text, amount.end)) : null);
  if (unit === null) return null;
  let { end } = unit;
  let { value } = amount;
  const { name, half } = unit.meaning;
  // 半世纪 and 一个世纪 are lengths, 二十世纪 is not.
  if (name === 'century' && amount.isNumber && text.charAt(end - 3) !== '个') return null;
  if (half) value = value === null ? null : value + 0.5;
  else if (
    value !== null &&
    name !== 'second' &&
    text.charAt(end) === '半' &&
    !isOneOf('数径夜个载', text, end + 1)
  ) {
    value += 0.5;
    end++;
  } else if (value === 1 && isIdiom(text, at, end)) return null;
  return { length: lengthOf(value, name), isNumber: amount.isNumber, end };
}

/** 一年一度, 一天天 and 年复一年 say no length. */
function isIdiom(text: string, at: number, end: number): boolean {
  if (!isOneOf('年天日', text, end - 1)) return false;
  const unit = text.charAt(end - 1);
  return isOneOf('一度到四', text, end) || text.charAt(end) === unit || text.charAt(at - 1) === '复';
}

/** 1年零3个月, 2小时20分钟: a second length in a smaller unit belongs to the first. */
function withSmaller(text: string, first: LengthRead): LengthRead {
  const { amount, counts, unit } = first.length;
  if (!first.isNumber || amount === null || (unit !== 'year' && unit !== 'hour' && unit !== 'minute'))
    return first;
  const at = skipSpace(text, first.end);
  const second = readOneLength(text, text.charAt(at) === '零' ? at + 1 : at, false);
  if (second?.isNumber !== true || second.length.amount === null || second.length.counts !== counts)
    return first;
  if (second.length.unit === unit) return first;
  const sum = amount + second.length.amount;
  const timex = counts === 'months' ? `P${sum}M` : sum % 60 === 0 ? `PT${sum / 60}M` : `PT${sum}S`;
  return { ...first, length: { unit: second.length.unit, amount: sum, counts, timex }, end: second.end };
}

/** What a length without a number starts with. */
export const lengthStarts = ['半', '几', '数'] as const;

interface Amount {
  readonly value: number | null;
  readonly isNumber: boolean;
  readonly end: number;
}

function readAmount(text: string, at: number): Amount | null {
  const first = text.charAt(at);
  if (first === '半') return { value: 0.5, isNumber: false, end: at + 1 };
  if (first === '几' || first === '数') {
    const end = isNumeral(text.charCodeAt(at + 1)) ? endOfNumber(text, at + 1) : at + 1;
    return { value: null, isNumber: false, end };
  }
  const number = readNumber(text, at) ?? null;
  if (number === null) {
    // 两三, 十五六, 三五: more than one number at once.
    if (!isNumeral(text.charCodeAt(at))) return null;
    const end = endOfNumber(text, at);
    return end - at > 4 ? null : { value: null, isNumber: true, end: endOfSurplus(text, end) };
  }
  let { value, end } = number;
  if (number.style === 'row' && number.length > 1) return { value: null, isNumber: true, end };
  if (number.style === 'arabic') {
    const decimals = readDecimals(text, end);
    if (decimals !== null) {
      value += decimals.value;
      ({ end } = decimals);
    } else if (text.charAt(end) === ' ') {
      const spaced = readSpacedDigits(text, at, 2);
      if (spaced?.spaced === true) ({ value, end } = spaced);
    }
  }
  // 3至5年: something between.
  const upper = readAfterConnector(text, end, 999);
  if (upper !== null && upper.value > value && upper.style !== 'row')
    return { value: null, isNumber: true, end: endOfSurplus(text, upper.end) };
  return { value, isNumber: true, end: endOfSurplus(text, end) };
}

/** Behind 多, 余, 来 and 几: 30多年, 二十几天. */
function endOfSurplus(text: string, end: number): number {
  return isOneOf('多余来几', text, end) ? end + 1 : end;
}

/** Behind the point of 1.5年. */
function readDecimals(text: string, at: number): { readonly value: number; readonly end: number } | null {
  if (!isOneOf('.．', text, at)) return null;
  const digit = digitValue(text.charCodeAt(at + 1));
  return digit > 9 || digitValue(text.charCodeAt(at + 2)) < 10 ? null : { value: digit / 10, end: at + 2 };
}

function dayUnit(text: string, at: number): ReturnType<typeof units.at> {
  const unitAt = skipSpace(text, at);
  return text.charAt(unitAt) === '日' && text.charAt(unitAt + 1) !== '本'
    ? { meaning: { name: 'day', half: false }, end: unitAt + 1 }
    : null;
}

/** 数月后: 几月 and 3月 would be asked for, or told, as a date. */
function monthUnit(text: string, at: number): ReturnType<typeof units.at> {
  return text.charAt(at) === '月' && !isOneOf('亮球饼份', text, at + 1)
    ? { meaning: { name: 'month', half: false }, end: at + 1 }
    : null;
}

interface UnitWord {
  readonly name: LengthUnit;
  /** 一个半月: the half stands inside the unit. */
  readonly half: boolean;
}

const notAfterYear =
  '古 级 代 龄 度 货 味 画 夜 糕 轻 份 制 生 检 报 会 行动 攻坚 计划 规划 大计 一遇 老店 五载 再 华 青 少 均 薪 息 限 终 景 利 产 底 初 末 中学 老字号 陈酿 级生 树 规';

const units = wordList<UnitWord>([
  unit('个世纪', 'century'),
  unit('世纪', 'century', '60 70 80 90 初 末 中 之 大 广'),
  unit('年', 'year', notAfterYear),
  unit('个季度', 'quarter'),
  { word: '个半月', meaning: { name: 'month', half: true } },
  unit('个月', 'month', '球 饼 亮'),
  unit('个多月', 'month'),
  unit('个星期', 'week'),
  unit('个礼拜', 'week'),
  unit('星期', 'week', '一 二 三 四 五 六 日 天'),
  unit('礼拜', 'week', '一 二 三 四 五 六 日 天'),
  unit('周', 'week', '目 年 岁 边 围 期 一 二 三 四 五 六 日 末 转 长 密 到'),
  unit('多天', 'day'),
  unit('天', 'day', '然 空 堑 涯 井 使 主 两头 打鱼 下 津 安 山 坛 河 气温 平 府 水 晒网 线 工 桥 窗 花'),
  unit('昼夜', 'day'),
  unit('个昼夜', 'day'),
  { word: '个半小时', meaning: { name: 'hour', half: true } },
  unit('个多小时', 'hour'),
  unit('个小时', 'hour'),
  unit('小时', 'hour', '候 代'),
  unit('个钟头', 'hour'),
  unit('钟头', 'hour'),
  unit('个钟', 'hour'),
  unit('分钟', 'minute'),
  unit('刻钟', 'minute'),
  unit('秒钟', 'second'),
  unit('秒', 'second', '杀 表 懂 回 变'),
]);

function unit(word: string, name: LengthUnit, notBefore = '') {
  return { word, meaning: { name, half: false }, ...(notBefore === '' ? {} : { notBefore }) };
}
