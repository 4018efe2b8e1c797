import { isHan } from '../../text/characters';
import type { Span } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';
import { isChinese } from './chinese-sides';

export interface BracketFault {
  readonly span: Span;
  /** One for each half that is not full-width. */
  readonly edits: readonly TextEdit[];
}

/**
 * Pairs of brackets of which one or both are half-width though they stand in Chinese text. Where a page sets its
 * brackets half-width throughout (`isHabit`), only pairs of two widths are faults.
 */
export function halfWidthBrackets(text: string, isHabit: boolean): BracketFault[] {
  const faults: BracketFault[] = [];
  // Most paragraphs have none, and where all are full-width none is wrong.
  if (!text.includes('(') && !text.includes(')')) return faults;
  const open: number[] = [];
  for (const { 0: bracket, index: at } of text.matchAll(/[()（）]/gu)) {
    if ('(（'.includes(bracket)) {
      open.push(at);
      continue;
    }
    const start = open.pop();
    if (start === undefined || at - start > longest) continue;
    const edits = [start, at].flatMap((offset) => editOf(text, offset));
    if (edits.length === 0 || (edits.length === 2 && isHabit) || !isInChinese(text, start, at)) continue;
    // A long text between the two is not to lie under one mark.
    const end = at - start < longestMarked ? at + 1 : start + 1;
    faults.push({ span: edits.length === 1 ? edits[0]!.span : { start, end }, edits });
  }
  return faults.sort((a, b) => a.span.start - b.span.start);
}

/** In UTF-16 code units: what is longer was hardly meant as one remark. */
const longest = 200;
const longestMarked = 30;

function editOf(text: string, at: number): TextEdit[] {
  const half = '()'.indexOf(text.charAt(at));
  return half < 0 ? [] : [{ span: { start: at, end: at + 1 }, newText: '（）'.charAt(half) }];
}

function isInChinese(text: string, start: number, end: number): boolean {
  const inside = text.slice(start + 1, end);
  const besideChinese = isChinese(text.charCodeAt(start - 1)) || isChinese(text.charCodeAt(end + 1));
  if (!besideChinese && !(start === 0 && end === text.length - 1)) return false;
  // (1) opens an item, f(x) is a formula, 国发(2031)3号 wants other brackets.
  if (/^(?:\d{1,2}|[a-zA-Z])?$/u.test(inside)) return false;
  if (/^\d{4}$/u.test(inside) && /^第?\d+号/u.test(text.slice(end + 1, end + 8))) return false;
  if (!hasHan(inside) && !isHan(text.charCodeAt(start - 1))) return false;
  return !isInShortQuotation(text, start, end);
}

function hasHan(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isHan(text.charCodeAt(at))) return true;
  return false;
}

/** “五斤装(礼盒)”: the name of a thing is copied as it stands on it. */
function isInShortQuotation(text: string, start: number, end: number): boolean {
  const before = /“[^“”，。、；：！？]{0,12}$/u.test(text.slice(Math.max(0, start - 13), start));
  return before && /^[^“”，。、；：！？]{0,12}”/u.test(text.slice(end + 1, end + 14));
}
