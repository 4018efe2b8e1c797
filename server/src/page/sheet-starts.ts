import { isSpace } from '../text/characters';
import type { TextLines } from '../text/line-index';
import { readDateline } from './dateline';
import { isBlankLine } from './scan-blocks';
import { endsWithStop } from './sentence-end';

/**
 * Offsets of the lines, the first left out, at which one article certainly ends and
 * another starts with no headline between them: a dateline right below a full stop. Each is seen from the line
 * above that is not blank and the lines right below, nothing else.
 */
export function sheetStarts(lines: TextLines): number[] {
  const starts: number[] = [];
  let above = 0;
  for (let line = 0; line < lines.count; line++) {
    if (isBlankLine(lines, line)) continue;
    const start = lines.start(line);
    if (
      line > 0 &&
      startsWithSender(lines, line) &&
      endsWithStop(lines.text.slice(lines.start(above), lines.end(above)))
    ) {
      const dateline = readDateline(lines.text.slice(start, start + 160), 0);
      if (dateline?.credits) starts.push(start);
    }
    above = line;
  }
  return starts;
}

/** A quick look: 本报, 新华社 and the like are behind the indent, and the word that closes a dateline soon after. */
function startsWithSender(lines: TextLines, line: number): boolean {
  const { text } = lines;
  const to = lines.end(line);
  let from = lines.start(line);
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  const unit = text.charCodeAt(from);
  return unit >= 0x4e00 && unit <= 0x9fff && /[讯电]/u.test(text.slice(from, Math.min(to, from + 24)));
}
