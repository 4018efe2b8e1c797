import { chineseNumeral } from '../../lexis/numbers/spell-number';
import { exact } from '../../lexis/numbers/exact-number';
import { readPageNumber } from '../../reading/page-number';
import type { Span } from '../../text/span';

/** 第三版, 第3版, 3版, 三版. */
export type PageStyle = 'han' | 'arabic' | 'bareArabic' | 'bareHan';

/** The page in a jump line: where it stands, from 第 to 版, and in which style; null for A3版, which has but one. */
export interface JumpShape extends Span {
  readonly page: string;
  readonly style: PageStyle | null;
}

export function jumpShape(text: string): JumpShape | null {
  const match =
    /[接转]\s*(?:本报)?\s*(?<whole>(?<di>第?)\s*(?<page>[A-Za-z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s*版)/u.exec(
      text,
    );
  if (match === null) return null;
  const { whole, di, page } = match.groups as Record<'whole' | 'di' | 'page', string>;
  const start = match.index + match[0].length - whole.length;
  return { start, end: start + whole.length, page, style: styleOf(page, di !== '') };
}

function styleOf(page: string, hasDi: boolean): PageStyle | null {
  if (/^[A-Za-z]/u.test(page)) return null;
  if (/^\d/u.test(page)) return hasDi ? 'arabic' : 'bareArabic';
  return hasDi ? 'han' : 'bareHan';
}

/** A page in another style; null where it cannot be written so. */
export function pageAsPrinted(page: string, style: PageStyle): string | null {
  const number = Number(readPageNumber(page));
  if (!Number.isInteger(number)) return null;
  const isHan = style === 'han' || style === 'bareHan';
  // 十二 is printed so, and not 一十二.
  const numeral = isHan ? chineseNumeral(exact(number))?.replace(/^一十/u, '十') : String(number);
  if (numeral === undefined) return null;
  return `${style === 'han' || style === 'arabic' ? '第' : ''}${numeral}版`;
}
