/** 转接: where the rest of an article is, or where it came from. */
export interface RawJumpLine {
  readonly direction: 'to' | 'from';
  readonly page: string | null;
}

const form =
  /^[（(【]?\s?(?:(?<to>下转|转)|(?<from>上接|紧接|接))(?:本报)?\s?(?<page>第?\s?[A-Za-z]?\d{1,3}|第?[一二三四五六七八九十]{1,3}|[A-Za-z]\d{1,3})\s?版?(?:[^（()）】]{0,24})?[）)】]?$/u;

/** Reads a whole text as a jump line; null where it is none. `page` is the number as printed. */
export function readJumpLine(text: string): RawJumpLine | null {
  const groups = form.exec(text.replace(/[\s　]/gu, ''))?.groups;
  if (!groups) return null;
  const page = groups.page?.replace(/^第/u, '') ?? null;
  return { direction: groups.to === undefined ? 'from' : 'to', page };
}

const longest = 40;

/** A jump line in brackets at the end of a text: where it starts; -1 where there is none. */
export function jumpLineAtEnd(text: string): number {
  const from = Math.max(0, text.length - longest);
  const tail = text.slice(from);
  const open = Math.max(tail.lastIndexOf('（'), tail.lastIndexOf('('));
  return open >= 0 && readJumpLine(tail.slice(open).trim()) !== null ? from + open : -1;
}
