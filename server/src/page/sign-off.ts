import { isHanWord } from '../text/han';
import type { Block } from './block';
import { isWholeName } from './name-alone';
import type { PlacedBlock } from './scan-blocks';

/**
 * 落款: indexes of the blocks under a notice that say who issues it and when, a date with the names of
 * organisations or of the writer above it. By themselves they look like headlines and page furniture.
 */
export function signOffs(blocks: readonly PlacedBlock[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let index = 0; index < blocks.length; index++) {
    const { value } = blocks[index]!;
    if (!endsWithDate(value)) continue;
    const above = blocks[index - 1]?.value;
    const isSigned =
      value.lines.length > 1
        ? namesIssuers(value, value.lines.length - 1)
        : above?.form === 'text' && isIssuer(lineOf(above, above.lines.length - 1));
    if (!isSigned) continue;
    found.add(index);
    for (let at = index - 1; at >= index - mostIssuers; at--) {
      const block = blocks[at]?.value;
      if (block?.form !== 'text' || !namesIssuers(block, block.lines.length)) break;
      found.add(at);
    }
  }
  return found;
}

const mostIssuers = 4;

const date =
  /^[\d〇○零一二三四五六七八九]{4}年[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日$/u;
const issuer =
  /^[^，。；：！？、]{2,30}(?:局|委|会|办公?室?|队|公司|中心|医?院|学校|大学|政府|银行|集团|[指总分]部|小组|厅|社|所|站|馆|处)$/u;

const day = '日'.charCodeAt(0);

/** True where the last line is a full date and nothing else. */
export function endsWithDate(block: Block): boolean {
  if (block.form !== 'text' && block.form !== 'furniture') return false;
  const last = block.lines.length - 1;
  return block.raw.charCodeAt(block.lines[last]!.textEnd - 1) === day && date.test(lineOf(block, last));
}

function namesIssuers(block: Block, count: number): boolean {
  for (let line = 0; line < count; line++) if (!isIssuer(lineOf(block, line))) return false;
  return count <= mostIssuers;
}

function isIssuer(line: string): boolean {
  return issuer.test(line) || (isHanWord(line, 2, 3) && isWholeName(line));
}

/** A line without spaces; a long one cannot be either. */
function lineOf({ raw, lines }: Block, index: number): string {
  const { textStart, textEnd } = lines[index]!;
  return textEnd - textStart > 60 ? '' : raw.slice(textStart, textEnd).replace(/\s+/gu, '');
}
