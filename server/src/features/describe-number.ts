import { decimalText } from '../lexis/numbers/decimal-text';
import { compareExact, exact, plus, times, type ExactNumber } from '../lexis/numbers/exact-number';
import type { NumberPhrase } from '../lexis/numbers/number-phrase';
import { openEnd } from '../lexis/numbers/open-end';
import { chineseNumeral, groupedDigits, inTenThousands } from '../lexis/numbers/spell-number';
import type { Language, Message } from '../project/level';
import { escapeMarkdown } from './escape-markdown';

/**
 * A number in full (`46 000 000 元`), what 余 leaves open, a share as a percentage, how many times as much 翻两番
 * is. `text` is what the offsets of the phrase count in. Null where nothing is to be told: 3个, 30%, codes.
 */
export function describeNumber(text: string, number: NumberPhrase): Message | null {
  switch (number.kind) {
    case 'cardinal':
    case 'decimal':
      return describeAmount(text, number);
    case 'percent':
      return describePercent(text, number);
    case 'fraction':
      return describeShare(text, number);
    case 'multiple':
      return describeMultiple(text, number);
    case 'permille':
    case 'ordinal':
    case 'ratio':
    case 'code':
      return null;
  }
}

function describeAmount(text: string, number: NumberPhrase): Message | null {
  const { first, last, unit } = number;
  const name = unit === null ? '' : ` ${unit.text}`;
  if (first.value === null) return null;
  const upper = last?.value ?? first.guess;
  if (upper !== null) {
    // 5至8名 says all there is to say.
    if (first.script === 'arabic' && last?.script === 'arabic') return null;
    return titled(text, number, both(`${digits(first.value)}～${digits(upper)}${name}`));
  }
  const end = openEnd(text, number);
  if (end !== null) {
    const [from, to] = [digits(first.value), digits(end)];
    return titled(text, number, {
      zh: `${from} 多${unit?.text ?? ''}，不到 ${to}${name}`,
      en: `more than ${from}${name}, less than ${to}${name}`,
    });
  }
  const isLarge = compareExact(first.value, exact(10_000)) >= 0;
  if (first.script === 'arabic' ? !isLarge : !isLarge && compareExact(first.value, exact(11)) < 0)
    return null;
  const short = inTenThousands(first.value);
  const chinese = chineseNumeral(first.value);
  const written = text.slice(first.start, first.end);
  const others = [short, chinese].filter((form): form is string => form !== null && form !== written);
  return titled(text, number, both(digits(first.value) + name), others.map(both));
}

function describePercent(text: string, number: NumberPhrase): Message | null {
  const { first, last } = number;
  if (first.value === null) return null;
  if (last !== null) {
    if (last.value === null) return null;
    const points = decimalText(plus(last.value, times(first.value, exact(-1)))).text;
    if (points.startsWith('-')) return null;
    const title = `${decimal(first.value)}%～${decimal(last.value)}%`;
    return titled(text, number, {
      zh: `${title}，相差 ${points} 个百分点`,
      en: `${title}, ${points} percentage points apart`,
    });
  }
  return first.script === 'arabic' ? null : titled(text, number, both(`${decimal(first.value)}%`));
}

function describeShare(text: string, number: NumberPhrase): Message | null {
  const { value } = number.first;
  if (value === null || number.last !== null) return null;
  const { text: percent, isExact } = decimalText(times(value, exact(100)));
  return titled(text, number, both(`${isExact ? '' : '≈ '}${percent}%`));
}

/** 翻一番 is twice as much; 增长3倍 is four times as much, 增长到3倍 three times. */
function describeMultiple(text: string, number: NumberPhrase): Message | null {
  const { value } = number.first;
  if (value === null || number.last !== null) return null;
  const isDoubling = text.charAt(number.first.start) === '翻';
  const isAdded =
    !isDoubling &&
    /(?:增长|增加|提高|扩大|上升|多)了?$/u.test(text.slice(Math.max(0, number.start - 4), number.start));
  if (!isDoubling && !isAdded) return null;
  const whole = decimal(isAdded ? plus(value, exact(1)) : value);
  const more = decimal(isAdded ? value : plus(value, exact(-1)));
  return titled(
    text,
    number,
    { zh: `是原来的 ${whole} 倍`, en: `${whole} times as much as before` },
    isAdded ? [] : [{ zh: `增加 ${more} 倍`, en: `${more} times more` }],
  );
}

/** The title, and below it the number as it is printed, with other ways to write it or what else there is to say. */
function titled(
  text: string,
  { start, end }: NumberPhrase,
  title: Message,
  facts: readonly Message[] = [],
): Message {
  const quoted = `“${escapeMarkdown(text.slice(start, end))}”`;
  const told = (language: Language): string =>
    `**${escapeMarkdown(title[language])}**\n\n` +
    [quoted, ...facts.map((fact) => escapeMarkdown(fact[language]))].join(' · ');
  return { zh: told('zh'), en: told('en') };
}

function both(text: string): Message {
  return { zh: text, en: text };
}

const digits = groupedDigits;

function decimal(value: ExactNumber): string {
  return decimalText(value).text;
}
