import { ordinalValue } from '../lexis/ordinals/ordinal-value';
import type { Page } from '../page/page';

/**
 * 版次 of a page: the path says it (`A02.txt`, `20310518A02.txt`, `2031-05-18/02版.txt`, `第3版 要闻.txt`), else a folio of the
 * page (`02版`, `A02`). Letters large, zeros before the number left out: `2`, `A2`. Null where neither says.
 */
export function pageNumberOf(page: Page, path: string | null): string | null {
  return (path === null ? null : pageNumberInPath(path)) ?? ofFurniture(page);
}

/** A number as a jump line or a folio prints it: `三`, `03`, `A03`, `十二`. Null where it is none. */
export function readPageNumber(printed: string): string | null {
  const text = printed.normalize('NFKC').trim().toUpperCase();
  const match = /^([A-Z]?)0*([1-9]\d{0,2})$/u.exec(text);
  if (match) return match[1]! + match[2]!;
  if (!/^[一二三四五六七八九十]{1,3}$/u.test(text)) return null;
  const value = ordinalValue(text);
  return value >= 1 ? String(value) : null;
}

/** The name of the file, then the folders above it as far as they name pages. */
export function pageNumberInPath(path: string): string | null {
  const parts = path.normalize('NFKC').split(/[\\/]/u).slice(-3).reverse();
  const [file = ''] = parts;
  const name = file.replace(/\.[A-Za-z]{1,4}$/u, '');
  // 2031/05/18.txt is a day.
  const isDay =
    /^\d{1,2}$/u.test(name) && /^\d{1,2}$/u.test(parts[1] ?? '') && /^\d{4}$/u.test(parts[2] ?? '');
  if (isDay) return null;
  return (
    ofName(name) ??
    parts
      .slice(1)
      .map(ofFolder)
      .find((one) => one !== null) ??
    null
  );
}

function ofName(name: string): string | null {
  const named = /(?:^|第|[^A-Za-z\d])([A-Za-z]?\d{1,3}|[一二三四五六七八九十]{1,3})版/u.exec(name)?.[1];
  if (named !== undefined) return readPageNumber(named);
  // 20310518A02, 2031-05-18-A02, A02, 02 要闻; a bare number of a day is none.
  const behindDate =
    /^(?:\D{0,20})?\d{4}([-_.年]?)\d{1,2}(?:\1|月)\d{1,2}日?[-_. ]?([A-Za-z]\d{1,3}|(?<=[-_. ])\d{1,3})(?!\d)/u.exec(
      name,
    )?.[2];
  if (behindDate !== undefined) return readPageNumber(behindDate);
  const alone = /^([A-Za-z]\d{1,3}|\d{1,2})(?![\dA-Za-z]|[-_.年月]?\d)/u.exec(name)?.[1];
  return alone === undefined ? null : readPageNumber(alone);
}

function ofFolder(folder: string): string | null {
  const named = /^(?:第)?([A-Za-z]?\d{1,3}|[一二三四五六七八九十]{1,3})版/u.exec(folder)?.[1];
  return named === undefined ? null : readPageNumber(named);
}

/** `02版 要闻`, `A02`, `第三版`: a folio, at the start of a line of furniture. */
function ofFurniture({ furniture }: Page): string | null {
  for (const { text } of furniture) {
    const match = /^(?:第)?\s*([A-Za-z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s*版/u.exec(
      text.normalize('NFKC'),
    );
    if (match) return readPageNumber(match[1]!);
    const code = /^([A-Z]\d{2})(?:\s|$)/u.exec(text)?.[1];
    if (code !== undefined) return readPageNumber(code);
  }
  return null;
}
