import { powerOf } from '../../lexis/numbers/numerals';
import { defineRule } from '../rule';
import { isDigitAt } from './amount-end';
import { digit, digits, inWidthOf, toHalfWidth } from './arabic-digits';
import { copyRegions } from '../copy-regions';
import { amountOf, amountText } from './decimal-amount';
import { measureWordEnd } from './measure-word-end';
import { writeInstead } from '../write-instead';

export const numberMixedNotation = defineRule({
  code: 'number-mixed-notation',
  group: 'number',
  title: { zh: '阿拉伯数字与汉字数位混写', en: 'Mixed Arabic digits and Chinese powers' },
  level: 'warning',
  fix: 'suggestion',
  errorCount: { weight: 0.1, cap: 'numerals' },
  source: {
    standard: { zh: 'GB/T 15835—2011 出版物上数字用法', en: 'GB/T 15835—2011, numerals in publications' },
    verified: false,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { literals: mixtures() },
  check: ({ running: { text } }, { report }) => {
    if (!mayBeMixed(text)) return;
    for (const { 0: chain, index } of text.matchAll(chains)) {
      const written = mixedPart(text, index, chain);
      const right = written === null ? null : repaired(written);
      if (written === null || right === null) continue;
      const span = { start: index, end: index + written.length };
      report({
        span,
        message: {
          zh: {
            what: `“${written}”把阿拉伯数字和汉字数位混在一起`,
            why: '阿拉伯数字后面只能用一个“万”或者“亿”，不用“千”“百”',
            todo: `改为“${right}”`,
          },
          en: {
            what: `“${written}” mixes Arabic digits and Chinese powers`,
            why: 'behind Arabic digits stands one 万 or 亿, and no 千 or 百',
            todo: `Write “${right}”`,
          },
        },
        fix: writeInstead(span, right),
      });
    }
  },
});

/** 千 and 百 behind a digit, a digit behind 万 and 亿: the numbers of most pages have neither. */
function mixtures(): string[] {
  return [
    '万零',
    '亿零',
    ...Array.from(digits).flatMap((one) => [`${one}百`, `${one}千`, `万${one}`, `亿${one}`]),
  ];
}

/** True where 千 or 百 stands behind digits, or 万 or 亿 between them: 4600万, which papers are full of, is right. */
function mayBeMixed(text: string): boolean {
  for (let at = 1; at < text.length; at++) {
    // Digits are rarer than powers, and told without a look into a table.
    if (!isDigitAt(text, at - 1)) continue;
    const power = powerOf(text.charCodeAt(at));
    if (power < 100) continue;
    if (power < 1e4 || isDigitAt(text, text.charAt(at + 1) === '零' ? at + 2 : at + 1)) return true;
  }
  return false;
}

/**
 * Numbers with powers in a row: 3千5百, 3亿4500万, 1万2千, 5万3500, and the single 4600万 and 5千. The look behind keeps codes out and
 * lets a run of digits start at one place only.
 */
const chains = new RegExp(
  `(?<![\\d０-９.．,A-Za-z\\-/第])(?:${digit}{1,9}(?:[.．]${digit}{1,6})?[千百万亿]零?)+(?:${digit}{1,4}(?!${digit}|[.．]${digit}))?`,
  'gu',
);

/** What of a row of powers is one number in mixed notation; null where it is right, as 4600万 is. */
function mixedPart(text: string, start: number, chain: string): string | null {
  const segments = chain.match(segment)!;
  let at = start;
  let part = '';
  for (const one of segments) {
    const power = one.replace(/零$/u, '').at(-1)!;
    const powerEnd = at + one.replace(/零$/u, '').length;
    if (/[千百]/u.test(power)) {
      // 10610013千 is no number that anybody says; 千克 and 百货 start with the power.
      if (/^[\d０-９]{5}/u.test(one) || startsWord(text, powerEnd - 1)) break;
    } else if (isDigitAt(one, one.length - 1) && !isTail(text, at, one, part)) break;
    part += one;
    at += one.length;
  }
  const whole = part.replace(/零$/u, '');
  if (!/[千百]|[万亿].*[\d０-９]/u.test(whole)) return null;
  if (!whole.includes('亿') || !/[千百]$/u.test(whole)) return whole;
  // 3亿4千5百万: the 万 is of all that stands behind 亿. Without it 1亿2千 may be 1.2亿, as it is said.
  return text.charAt(start + whole.length) === '万' ? `${whole}万` : null;
}

const segment = new RegExp(`${digit}+(?:[.．]${digit}+)?(?:[千百万亿]零?)?`, 'gu');

/** Digits behind the last power: 1千零50 and 3千5; behind 万 only with three or four digits and a measure word. */
function isTail(text: string, at: number, digits: string, before: string): boolean {
  if (/[千百]零?$/u.test(before)) return digits.length <= 2;
  if (!/万零?$/u.test(before) || digits.length < 3 || digits.length > 4) return false;
  const end = at + digits.length;
  const from = end < text.length && '余多'.includes(text.charAt(end)) ? end + 1 : end;
  return measureWordEnd(text, from) > from && !'年月日时点'.includes(text.charAt(from));
}

/** 千克, 千米, 千瓦 are units, 百货, 百度, 千岛 words. `at` is where 千 or 百 stands. */
function startsWord(text: string, at: number): boolean {
  return (text.charAt(at) === '千' ? thousandWords : hundredWords).test(text.slice(at + 1, at + 4));
}

const thousandWords =
  /^(?:[克米瓦伏帕赫焦卡安升牛兆字比分粒佛岛里古秋禧金山军层方家户辛顷乘巴]|斤顶|年[古老]|吨级|零一夜)/u;
const hundredWords =
  /^(?:[姓货度合科色花日分帕态媚草鸟兽叶事业]|家[姓讲争]|年[老大好名]|强县|米[赛跑短飞冲接栏])/u;

/** One power at most: `3.45亿`, `1.2万`, `3500`. Null where the pieces do not get smaller, which is no number. */
function repaired(written: string): string | null {
  const text = toHalfWidth(written);
  const hundredMillion = /^([\d.]+)亿/u.exec(text);
  const rest = text.slice(hundredMillion?.[0].length ?? 0);
  const tenThousand = rest.includes('万') ? rest.slice(0, rest.indexOf('万')) : null;
  const low = tenThousand === null ? rest : rest.slice(tenThousand.length + 1);
  const middle = tenThousand === null ? 0n : sumOf(tenThousand);
  const small = sumOf(low);
  if (middle === null || small === null) return null;
  if (small >= 10_000n * unit || (hundredMillion !== null && middle >= 10_000n * unit)) {
    if (hundredMillion !== null || tenThousand !== null) return null;
  }
  const high = hundredMillion === null ? 0n : amountOf(hundredMillion[1]!) * 100_000_000n;
  const amount = high + middle * 10_000n + small;
  const [power, name] =
    hundredMillion !== null
      ? ([100_000_000n, '亿'] as const)
      : tenThousand !== null
        ? ([10_000n, '万'] as const)
        : ([1n, ''] as const);
  return inWidthOf(written, amountText(amount, power)) + name;
}

/** `3千5百` 3500, `4500` 4500, `1千零50` 1050; null for 5百3千. */
function sumOf(text: string): bigint | null {
  let sum = 0n;
  let last = 10_000n;
  for (const { groups } of text.matchAll(/(?<count>\d+(?:\.\d+)?)(?<power>[千百]?)/gu)) {
    const { count, power } = groups as { count: string; power: string };
    const times = power === '千' ? 1000n : power === '百' ? 100n : 1n;
    if (times >= last) return null;
    last = times;
    sum += amountOf(count) * times;
  }
  return sum;
}

const unit = amountOf('1');
