import { isLineBreak, isUnseen } from '../text/characters';

/**
 * `raw` with other characters: a line break inside it, with the white space around, stays after the same number of
 * characters, or at the end where there are fewer now. White space inside a line (`林  远`) pads a name of so many
 * characters, and goes where their number changes.
 */
export function respell(raw: string, text: string): string {
  const characters = Array.from(text);
  const { gaps, count } = gapsOf(raw);
  let result = '';
  let done = 0;
  for (const gap of gaps) {
    if (!gap.isBroken && characters.length !== count) continue;
    result += characters.slice(done, gap.after).join('') + gap.text;
    done = gap.after;
  }
  return result + characters.slice(done).join('');
}

interface Gap {
  readonly text: string;
  readonly isBroken: boolean;
  /** Characters of `raw` before it. */
  readonly after: number;
}

function gapsOf(raw: string): { readonly gaps: readonly Gap[]; readonly count: number } {
  const gaps: Gap[] = [];
  let count = 0;
  let text = '';
  const close = (): void => {
    const isBroken = Array.from(text).some((character) => isLineBreak(character.charCodeAt(0)));
    if (text !== '') gaps.push({ text, isBroken, after: count });
    text = '';
  };
  for (const character of raw) {
    if (isUnseen(character.charCodeAt(0))) text += character;
    else {
      close();
      count++;
    }
  }
  close();
  return { gaps, count };
}
