import { unitNamed, type Unit } from '../../lexis/numbers/units';
import { defineRule } from '../rule';
import { copyRegions } from '../copy-regions';

export const unitMixedScript = defineRule({
  code: 'unit-mixed-script',
  group: 'unit',
  title: { zh: '单位中外混用', en: 'Chinese and symbol mixed in one unit' },
  level: 'warning',
  fix: 'suggestion',
  errorCount: { weight: 0.5 },
  source: {
    standard: { zh: 'GB 3101 有关量、单位和符号的一般原则', en: 'GB 3101, quantities, units and symbols' },
    verified: false,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { characters: '/／' },
  check: ({ running: { text } }, { report }) => {
    for (let at = text.search(/[/／]/u); at >= 0 && at < text.length; at++) {
      const mark = text.charAt(at);
      if (mark !== '/' && mark !== '／') continue;
      const above = unitBefore(text, at);
      const below = unitBehind(text, at + 1);
      if (above === null || below === null || above.isSymbol === below.isSymbol) continue;
      const span = { start: at - above.length, end: at + 1 + below.length };
      const chinese = `${nameOf(above)}/${nameOf(below)}`;
      const symbols = `${above.unit.symbol!}/${below.unit.symbol!}`;
      report({
        span,
        message: {
          zh: {
            what: `“${text.slice(span.start, span.end)}”一半是符号、一半是汉字`,
            why: '一个组合单位里，要么都用符号，要么都用中文名称',
            todo: `改为“${chinese}”或“${symbols}”`,
          },
          en: {
            what: `“${text.slice(span.start, span.end)}” is half symbol, half Chinese`,
            why: 'a compound unit is written in symbols or in Chinese throughout',
            todo: `Write “${chinese}” or “${symbols}”`,
          },
        },
        fix: {
          title: { zh: `改为“${chinese}”`, en: `Write “${chinese}”` },
          edits: [{ span, newText: chinese }],
        },
        alternatives: [
          {
            title: { zh: `改为“${symbols}”`, en: `Write “${symbols}”` },
            edits: [{ span, newText: symbols }],
          },
        ],
      });
    }
  },
});

interface Half {
  readonly unit: Unit;
  readonly written: string;
  readonly length: number;
  readonly isSymbol: boolean;
}

/** No name of a unit that is written with a stroke is longer. */
const longest = 4;

function unitBefore(text: string, end: number): Half | null {
  for (let length = Math.min(longest, end); length > 0; length--) {
    const half = halfOf(text.slice(end - length, end));
    if (half === null) continue;
    // A symbol is a whole word, and something is counted by it.
    const before = text.charAt(end - length - 1);
    if (
      half.isSymbol
        ? /[A-Za-z]/u.test(before)
        : !/[\d\s万亿百千十每几余多〇一二三四五六七八九两]/u.test(before)
    )
      return null;
    return half;
  }
  return null;
}

function unitBehind(text: string, start: number): Half | null {
  for (let length = longest; length > 0; length--) {
    const half = halfOf(text.slice(start, start + length));
    if (half === null) continue;
    return half.isSymbol && /[A-Za-z]/u.test(text.charAt(start + length)) ? null : half;
  }
  return null;
}

/** The unit of a name or a symbol that has the other one as well, so that both ways of writing can be offered. */
function halfOf(written: string): Half | null {
  const unit = unitNamed(written);
  if (unit === undefined || unit.symbol === null || unit.status !== 'legal') return null;
  return { unit, written, length: written.length, isSymbol: unit.symbol === written };
}

/** 公里 stays 公里 where the copy says so. */
function nameOf({ unit, written, isSymbol }: Half): string {
  return isSymbol ? (preferred.get(unit.symbol!) ?? unit.names[0]) : written;
}

/** What papers print where the standard has two names. */
const preferred = new Map([
  ['km', '公里'],
  ['kg', '千克'],
]);
