import type { Draft } from './draft';
import type { Role } from './roles';
import type { PlacedBlock } from './scan-blocks';
import type { Block } from './block';
import { jumpLineAtEnd, jumpLineAtStart } from './jump-line';
import { signatureAtEnd } from './signature';
import { endsSentence } from './sentence-end';

/**
 * True where the blocks are copy: something only a newspaper has (dateline, byline, jump line, caption, signature), or at
 * least Chinese prose. A recipe, a poem, a chat, code are not: they are one text, and nothing is invented for them.
 */
export function isNewspaper(blocks: readonly PlacedBlock[], roles: readonly Role[]): boolean {
  let han = 0;
  let visible = 0;
  let prose = 0;
  let sentences = 0;
  let isMarked = false;
  for (let index = 0; index < blocks.length; index++) {
    const { value } = blocks[index]!;
    const { raw, form } = value;
    if (form === 'dateline' || form === 'byline' || form === 'jump' || isSigned(value) || jumps(value))
      isMarked = true;
    visible += value.characters;
    han += value.han;
    if (roles[index] !== 'body') continue;
    prose += raw.length;
    if ((raw.length >= 30 && endsSentence(raw)) || isColumn(value)) sentences += raw.length;
  }
  if (isMarked) return han * 3 > visible;
  // Prose: most of the text is in blocks of some length that end their sentence, and most of it is Chinese.
  return han * 2 > visible && sentences * 10 >= prose * 6 && prose * 10 >= visible * 8;
}

/** `（记者 林知远）` behind the last sentence. */
function isSigned({ raw, form }: Block): boolean {
  if (form !== 'text' || !/[）)]\s*$/u.test(raw.slice(-3))) return false;
  return signatureAtEnd(raw) !== null && /记\s?者|通\s?讯\s?员/u.test(raw.slice(-60));
}

/** `（上接第一版）` before the first words, or `（下转第三版）` behind the last. */
function jumps({ raw, form }: Block): boolean {
  if (form !== 'text' || !/[接转]/u.test(raw.slice(0, 16) + raw.slice(-44))) return false;
  return (
    jumpLineAtStart(raw.slice(0, 80).replace(/\s/gu, '')) > 0 ||
    jumpLineAtEnd(raw.slice(-80).replace(/\s/gu, '')) >= 0
  );
}

/** Lines cut to one width wherever a sentence happens to be: what only a column does to a text, no verse and no list. */
function isColumn({ lines, measure, raw }: Block): boolean {
  if (lines.length < 3 || raw.length < 24) return false;
  const inside = lines.slice(1, -1);
  const marked = lines.slice(0, -1).filter((line) => line.inner < line.width).length;
  return (
    marked * 2 < lines.length - 1 && inside.every((line) => Math.abs(line.width + line.spaces - measure) <= 3)
  );
}

/** The whole text as one article without a headline. */
export function wholeTextDraft(blocks: readonly PlacedBlock[]): Draft[] {
  return blocks.length === 0
    ? []
    : [
        {
          bodies: [{ blocks: [...blocks], starts: 'text', bylines: [], besides: [] }],
          headlines: [],
          sections: [],
        },
      ];
}
