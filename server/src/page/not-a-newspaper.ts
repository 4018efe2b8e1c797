import type { Draft } from './bind-headlines';
import type { Role } from './roles';
import type { PlacedBlock } from './scan-blocks';
import { endsSentence } from './sentence-end';

/**
 * True where the blocks are copy: something only a newspaper has (dateline, byline, caption, signature), or at
 * least Chinese prose. A recipe, a poem, a chat, code are not: they are one text, and nothing is invented for them.
 */
export function isNewspaper(blocks: readonly PlacedBlock[], roles: readonly Role[]): boolean {
  let han = 0;
  let visible = 0;
  let prose = 0;
  let sentences = 0;
  let isMarked = false;
  for (const [index, { value }] of blocks.entries()) {
    const { raw, form } = value;
    if (form === 'dateline' || form === 'byline') isMarked = true;
    visible += value.visible;
    han += value.han;
    if (roles[index] !== 'body') continue;
    prose += raw.length;
    if (raw.length >= 40 && endsSentence(raw)) sentences += raw.length;
  }
  if (isMarked) return han * 3 > visible;
  // Prose: most of the text is in blocks of some length that end their sentence, and most of it is Chinese.
  return han * 2 > visible && sentences * 10 >= prose * 6 && prose * 10 >= visible * 8;
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
