/** 转接: where the rest of an article is, or where it came from. */
export interface RawJumpLine {
  readonly direction: 'to' | 'from';
  readonly page: string | null;
}

const digits = String.raw`[A-Za-z]?\d{1,3}`;
const han = '[一二三四五六七八九十]{1,3}';
/** 下接 and 上转 are slips: they say where the rest is all the same. */
const direction = '(?:(?<to>下转|紧转|下接)|(?<from>上接|紧接|上转))';
const page = `第?(?<page>${digits}|${han})`;
const pointer = '[▲△▼▽▶►▷→◆■●★☞⇨>]{0,2}';
/** 《标题》, ·要闻, 第二条 behind the page. */
const tail = '[^（()）【】。！？]{0,24}';

/** In brackets, a page may do without 版 and the verb without 下. */
const bracketed = new RegExp(
  `^${pointer}[（(【〔]${pointer}(?:${direction}|(?<bareTo>转)|(?<bareFrom>接))(?:本报)?${page}(?:版${tail}|[·《：:、]${tail})?${pointer}[）)】〕]?$`,
  'u',
);

const bare = new RegExp(
  `^${pointer}${direction}(?:本报)?${page}版(?:[·《：:、]${tail})?${pointer}[）)】〕]?$`,
  'u',
);

/** Reads a whole text as a jump line; null where it is none. `page` is the number as printed. */
export function readJumpLine(text: string): RawJumpLine | null {
  const flat = text.replace(/[\s　]/gu, '');
  const groups = (bracketed.exec(flat) ?? bare.exec(flat))?.groups;
  if (!groups) return null;
  const isTo = groups.to !== undefined || groups.bareTo !== undefined;
  return { direction: isTo ? 'to' : 'from', page: groups.page ?? null };
}

const longest = 40;

/** A jump line at the end of a text, in brackets or behind a stop: where it starts; -1 where there is none. */
export function jumpLineAtEnd(text: string): number {
  const from = Math.max(0, text.length - longest);
  const tail = text.slice(from);
  const open = Math.max(...Array.from('（(【〔', (bracket) => tail.lastIndexOf(bracket)));
  if (open >= 0 && readJumpLine(tail.slice(open)) !== null) return from + open;
  const stop = /[。！？”…）][\s　]*(?=[▲△▼▽▶►▷→◆■●★☞⇨>]{0,2}(?:[下上]|紧[转接])[^。！？”…）]{3,38}$)/u.exec(
    tail,
  );
  if (stop === null) return -1;
  const start = stop.index + stop[0].length;
  return readJumpLine(tail.slice(start)) === null ? -1 : from + start;
}

/** A jump line in brackets that opens a text which goes on behind it: where it ends; -1 where there is none. */
export function jumpLineAtStart(text: string): number {
  const close = /^[\s　]*[（(【〔][^（()）【】]{3,38}[）)】〕]/u.exec(text);
  return close !== null && readJumpLine(close[0]) !== null ? close[0].length : -1;
}
