import { convertAmount } from '../../lexis/numbers/convert-amount';
import { exact, plus, times, type ExactNumber } from '../../lexis/numbers/exact-number';
import { findNumbers } from '../../lexis/numbers/find-numbers';
import type { NumberPhrase } from '../../lexis/numbers/number-phrase';
import { isDigit, isSpace } from '../../text/characters';
import { defineRule, type Fault } from '../rule';
import { isFigurative } from './is-figurative';
import { isQuoted, quotedSpans } from '../../lexis/quotes/quoted-spans';
import { copyRegions } from '../copy-regions';

const chinese = ['华里', '市里', '里路', '里地', '里远', '里外', '公分', '公尺', '市斤', '斤', '两', '市担'];
const rest = ['丈', '尺', '寸', '立升', '公升', '马力', '公亩'];
const foreign = ['英里', '英尺', '英寸', '磅', '盎司', '加仑', '英亩', '华氏度', '℉'];

export const nonLegalUnit = defineRule({
  code: 'non-legal-unit',
  group: 'unit',
  title: { zh: '非法定计量单位', en: 'Non-legal unit' },
  level: 'information',
  fix: 'suggestion',
  errorCount: { weight: 0.5 },
  source: {
    standard: {
      zh: 'GB 3100 国际单位制及其应用；GB/T 15835—2011 出版物上数字用法',
      en: 'GB 3100, SI units and their use; GB/T 15835—2011, numerals in publications',
    },
    verified: false,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { literals: [...chinese, ...rest, ...foreign, '亩'] },
  options: {
    mu: {
      type: 'boolean',
      default: true,
      title: { zh: '允许用“亩”', en: 'Allow 亩 (mu)' },
    },
    foreign: {
      type: 'boolean',
      default: true,
      title: { zh: '允许用英制单位（英里、英寸、磅 …）', en: 'Allow British and American units' },
    },
  },
  check: ({ running: { text } }, { options, hits, report }) => {
    if (!hits.some(({ start }) => isBehindNumber(text, start))) return;
    const numbers = findNumbers(text);
    if (!numbers.some((number) => isFlagged(number, options))) return;
    const quoted = quotedSpans(text);
    for (let index = 0; index < numbers.length; index++) {
      const number = numbers[index]!;
      if (!isFlagged(number, options) || isQuoted(quoted, number.start)) continue;
      const parts = partsOf(numbers, index);
      index += parts.length - 1;
      if (isFigurative(text, number, parts.length > 1)) continue;
      report(faultOf(text, parts));
    }
  },
});

/** 两会 and 分寸 are no amounts: most paragraphs with one of these characters have no number before it. */
function isBehindNumber(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const unit = (isSpace(before.charCodeAt(0)) ? text.charAt(at - 2) : before).charCodeAt(0);
  return isDigit(unit) || amountEnds.has(unit);
}

/** What an amount may end with: numerals, 万, 半, 多, 余, 来, 几. */
const amountEnds = new Set(
  Array.from('〇零一二两三四五六七八九十百千万亿半多余来几数壹贰叁肆伍陆柒捌玖拾佰仟廿', (one) =>
    one.charCodeAt(0),
  ),
);

interface Allowed {
  readonly mu: boolean;
  readonly foreign: boolean;
}

function isFlagged({ unit }: NumberPhrase, allowed: Allowed): boolean {
  if (unit?.unit === null || unit?.unit === undefined) return false;
  if (unit.unit.status === 'nonLegal') return !ofOtherRule.includes(unit.text);
  return unit.unit.status === 'foreign' ? !allowed.foreign : unit.text === '亩' && !allowed.mu;
}

/** 平米 and 度电 are colloquial: `unit-colloquial` has them. */
const ofOtherRule = ['平米', '度电'];

/** The number and those that add to it: 三斤 and 二两, 一丈 and 五尺. */
function partsOf(numbers: readonly NumberPhrase[], index: number): NumberPhrase[] {
  const parts = [numbers[index]!];
  for (let next = index + 1; next < numbers.length; next++) {
    const last = parts.at(-1)!;
    const { unit, start, last: upper } = numbers[next]!;
    const isPart =
      start === last.end &&
      upper === null &&
      unit?.unit?.status === 'nonLegal' &&
      last.unit?.unit?.dimension === unit.unit.dimension;
    if (!isPart) break;
    parts.push(numbers[next]!);
  }
  return parts;
}

/** The fault of one amount, `parts` of which are one behind the other. */
function faultOf(text: string, parts: readonly NumberPhrase[]): Fault {
  const [number, ...others] = parts as [NumberPhrase, ...NumberPhrase[]];
  const unit = parts.at(-1)!.unit!;
  const span = { start: number.first.start, end: unit.end };
  const written = text.slice(span.start, span.end);
  const names = parts.map((part) => part.unit!.text).join('');
  const converted = convertAmount(text, number, sumOf(others));
  const legal = number.unit!.unit!.legalName!;
  const fault = {
    span,
    message: {
      zh: {
        what: `“${written}”用了非法定计量单位“${names}”`,
        why: '报纸用法定计量单位，读者不必自己换算',
        todo: converted === null ? `换算成${legal}` : `改为“${converted.text}”`,
      },
      en: {
        what: `“${written}” is in ${names}, which is no legal unit`,
        why: 'newspapers give amounts in legal units',
        todo: converted === null ? `Convert it to ${legal}` : `Write “${converted.text}”`,
      },
    },
  };
  if (converted === null || isPrice(text, span.start)) return fault;
  const { text: newText, isExact } = converted;
  const zh = isExact ? `改为“${newText}”` : `改为“${newText}”（约数）`;
  const en = isExact ? `Write “${newText}”` : `Write “${newText}” (rounded)`;
  return { ...fault, fix: { title: { zh, en }, edits: [{ span, newText }] } };
}

/** What the further parts add, in the base unit. */
function sumOf(parts: readonly NumberPhrase[]): ExactNumber {
  return parts.reduce(
    (sum, { first, unit }) => plus(sum, times(first.value ?? exact(0), unit!.unit!.factor)),
    exact(0),
  );
}

/** 5元一斤: the price has to be worked out anew with the amount. */
function isPrice(text: string, start: number): boolean {
  return '元块钱角毛分'.includes(text.charAt(start - 1) || ' ');
}
