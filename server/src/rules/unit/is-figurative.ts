import type { NumberPhrase } from '../../lexis/numbers/number-phrase';

/**
 * True where an old Chinese unit measures nothing: 半斤八两, 八尺男儿, 一寸光阴, 白银五十两. Chinese numerals
 * with 尺, 寸, 丈 and 两 are figures of speech, unless they are as exact as a measure is (三尺二寸, 高三丈).
 */
export function isFigurative(
  text: string,
  { start, first, unit, kind }: NumberPhrase,
  isCompound: boolean,
): boolean {
  if (kind !== 'cardinal' && kind !== 'decimal') return true;
  const name = unit!.text;
  const end = unit!.end;
  const around = text.slice(Math.max(0, start - 4), end + 3);
  if (sayings.some((saying) => around.includes(saying))) return true;
  // Silver and gold are weighed so in history.
  if (name === '两' && /[银金]/u.test(text.slice(Math.max(0, start - 3), end + 2))) return true;
  if (first.script !== 'chinese') return false;
  const numeral = text.slice(first.start, first.end);
  // 千斤重担, 万斤, 百斤: a figure where no digit says how many.
  if (/^[百千万]+$/u.test(numeral)) return true;
  if (name === '里' || !'尺寸丈两'.includes(name) || isCompound) return false;
  return (
    !measuredBefore.test(text.slice(Math.max(0, start - 2), start)) &&
    !measuredBehind.test(text.slice(end, end + 2))
  );
}

const measuredBefore = /[长宽高深厚重约近超达]$/u;
const measuredBehind = /^(?:[长宽高深厚重]|多[长宽高深厚重]|见方|左右)/u;

/** Fixed phrases with an amount in them, with enough of their words to be known by. */
const sayings = [
  ...[
    '半斤八两',
    '半斤对八两',
    '四两拨千斤',
    '千斤顶',
    '斤斤',
    '金莲',
    '不烂之舌',
    '尺男儿',
    '尺之躯',
    '尺大汉',
    '尺巷',
  ],
  ...[
    '尺之遥',
    '尺讲台',
    '尺讲坛',
    '百尺竿头',
    '冰冻三尺',
    '垂涎三尺',
    '冰三尺',
    '一尺，魔高',
    '魔高一丈',
    '道高一尺',
  ],
  ...[
    '寸光阴',
    '寸山河',
    '寸丹心',
    '得寸',
    '一落千丈',
    '万丈',
    '三丈',
    '丈二和尚',
    '三分地',
    '三斤半',
    '里长征',
  ],
];
