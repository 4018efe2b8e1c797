import { createScanner, type Node } from 'jsonc-parser';
import type { TextEdit } from '../text/text-edit';

/**
 * The edits that put an item behind the last one of an array or object, on a line of its own where the items have such lines.
 * jsonc-parser's own insertion stands between the last item and the comment behind it, which then speaks of the new one.
 */
export function insertJson(text: string, container: Node, item: string): TextEdit[] {
  const { children = [], offset, length } = container;
  const last = children.at(-1);
  const closing = offset + length - 1;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const outer = indentAt(text, offset);
  const unit = /^(\t| +)\S/mu.exec(text)?.[1] ?? '  ';
  if (last === undefined) {
    const inside = `${eol}${outer}${unit}${indented(item, outer + unit, eol)}`;
    // What else stands inside is a comment, and stays where it is.
    const isBare = text.slice(offset + 1, closing).trim() === '';
    return isBare
      ? [{ span: { start: offset + 1, end: closing }, newText: `${inside}${eol}${outer}` }]
      : [{ span: { start: offset + 1, end: offset + 1 }, newText: inside }];
  }
  const end = last.offset + last.length;
  const { comma, lineEnd } = behind(text, end, closing);
  const isOneLine = !/[\r\n]/u.test(text.slice(offset, closing));
  if (isOneLine) return [insertion(comma ?? end, `${comma === null ? ',' : ''} ${item}`)];
  const indent = indentAt(text, last.offset);
  const line = `${eol}${indent}${indented(item, indent, eol)}`;
  if (comma !== null) return [insertion(lineEnd, `${line},`)];
  return lineEnd === end ? [insertion(end, `,${line}`)] : [insertion(end, ','), insertion(lineEnd, line)];
}

function insertion(at: number, newText: string): TextEdit {
  return { span: { start: at, end: at }, newText };
}

function indented(item: string, indent: string, eol: string): string {
  return item.replaceAll('\n', `${eol}${indent}`);
}

function indentAt(text: string, offset: number): string {
  let start = offset;
  while (start > 0 && !'\r\n'.includes(text[start - 1]!)) start--;
  return /^[ \t]*/u.exec(text.slice(start, offset))![0];
}

/** Behind an item: the end of its comma, or null, and the end of its line with the comments on it. */
function behind(text: string, start: number, closing: number): { comma: number | null; lineEnd: number } {
  const scanner = createScanner(text);
  scanner.setPosition(start);
  let comma: number | null = null;
  let lineEnd = start;
  let isSameLine = true;
  for (scanner.scan(); scanner.getTokenOffset() < closing; scanner.scan()) {
    const token = text.slice(scanner.getTokenOffset(), scanner.getPosition());
    if (token === ',') comma = scanner.getPosition();
    if (token === '\n' || token === '\r\n' || token === '\r') isSameLine = false;
    // A comma on a line below belongs to the item all the same.
    if (isSameLine ? token.trim() !== '' : token === ',') lineEnd = scanner.getPosition();
  }
  return { comma, lineEnd };
}
