import { han } from '../text/han';
import { surnameLength } from '../lexis/people/surnames';
import type { BlockLine } from './block';
import { creditStart, hasBylineForm, person } from './byline-form';
import { isCaptionStart, endsWithCredit } from './caption';
import { readCredits } from './credits';
import { readDateline } from './dateline';
import { isFurniture } from './furniture';
import { hint, hintsOf } from './hints';
import { readJumpLine } from './jump-line';
import { isWholeName } from './name-alone';
import { signatureAtEnd } from './signature';

/** What the text of a block says it is, wherever it stands; `text` where it says nothing. */
export type BlockForm =
  /** Starts with a dateline: an article starts here. */
  | 'dateline'
  /** `本报记者 林知远` and nothing else. */
  | 'byline'
  /** Picture text: starts with a pointer or `图为`, or ends with a photo credit. */
  | 'caption'
  /** A photo credit alone, cut off from its caption by a blank line. */
  | 'credit'
  /** `（作者为…）`, `【编辑：…】`, `（本报…电）`: the end of an article. */
  | 'closing'
  | 'jump'
  /** `编者按：`, `编者的话`. */
  | 'note'
  | 'furniture'
  | 'text';

export function recognise(raw: string, lines: readonly BlockLine[]): BlockForm {
  // A long block can only say at its start what it is.
  const hints = hintsOf(raw, 0, Math.min(raw.length, longestForm));
  if ((hints & hint.sender) !== 0 && readDateline(raw, 0) !== null) return 'dateline';
  const text = raw.slice(lines[0]!.textStart);
  const short =
    lines.length <= 6 && raw.length <= longestForm ? recogniseShort(text, lines.length, hints) : null;
  if (short !== null) return short;
  if (lines.length <= 8 && lines.every((line) => isFurniture(raw.slice(line.textStart, line.textEnd))))
    return 'furniture';
  if (isCaptionStart(text) || (lines.length <= 14 && endsWithCredit(text))) return 'caption';
  return (hints & hint.note) !== 0 && noteStart.test(text) ? 'note' : 'text';
}

const longestForm = 160;

/** Forms that a few lines have as a whole. */
function recogniseShort(text: string, lines: number, hints: number): BlockForm | null {
  const flat = text.replace(/\s+/gu, ' ').trim();
  if (flat.length > 0 && flat.length <= 60) {
    if (lines <= 2 && (isBylineLine(flat) || isSignature(flat))) return 'byline';
    if (lines <= 3 && (hints & hint.picture) !== 0 && isCreditLine(flat)) return 'credit';
    if ((hints & hint.jump) !== 0 && readJumpLine(flat) !== null) return 'jump';
  }
  const mayClose = (hints & hint.closer) !== 0 && flat.length > 0 && flat.length <= 120;
  return mayClose && closing.test(flat.replace(/ /gu, '')) ? 'closing' : null;
}

/** True where the line, spaces at its ends left out, is a byline and nothing else. */
export function isBylineLine(line: string): boolean {
  // Most lines of a column have a mark, or no character of a byline, and are turned away here.
  if (line.length > 80 || (hintsOf(line, 0, line.length) & (hint.byline | hint.stop)) !== hint.byline)
    return false;
  const flat = line.trim().replace(/[\s　]+/gu, ' ');
  if (markedNames.test(flat)) {
    const names = readCredits(flat);
    return names.length > 0 && names.every(({ name }) => isWholeName(name));
  }
  if (/[者民友主长客] /u.test(flat) && letterWriter.test(flat)) return true;
  if (flat.length > 60 || /摄影?[）)]?$/u.test(flat) || !hasBylineForm(flat)) return false;
  // `记者了解到` has the form of one; a name starts with a surname, or stands apart from its role.
  return (
    readCredits(flat).some(({ name }) => surnameLength(name, 0) > 0 || name.includes('·')) ||
    /者[\s：:]\S{2,4}$/u.test(flat)
  );
}

/** `市民 林知远` under a letter to the paper. */
const letterWriter = new RegExp(
  `^(?:.{0,10}[\\s　])?(?:读者|市民|网友|村民|居民|业主|家长|乘客)[\\s　]+(?:${person})$`,
  'u',
);

/** `□林知远`, `文/林知远`: names that nothing but a mark makes a byline. */
const markedNames = new RegExp(
  `^(?:[□■◎●○◆◇☆★]\\s?|(?:撰?文|文\\s?[/／]?\\s?图)\\s?[/／:：]\\s?)(?:${person})(?:[、\\s]+(?:${person})){0,3}$`,
  'u',
);

/** `（林知远）` and nothing else. */
function isSignature(flat: string): boolean {
  return signatureAtEnd(flat)?.start === 1;
}

/** A photo credit and nothing else: `本报记者 林知远 摄`, `（沈 溪 摄）`, `林知远摄`. */
function isCreditLine(flat: string): boolean {
  return otherCredit.test(flat) || creditStart(flat) === 0;
}

const otherCredit = /^摄影\s?[/／：:]\s?\S{2,16}$|^(?:本报)?资料图片?$/u;

/** What closes an article in brackets, possibly several one after another. */
const closings = [
  '[（(][^（()）]{0,4}(?:作者|本报|新华社|据|原载|来源|综合|相关报道|详见|下转|摘自|记者|执笔|责任编辑|责编|编辑)[^（()）]{0,100}[）)]',
  '[（(][^（()）。]{1,12}(?:报|网|社|台|刊)[^（()）。]{0,12}[）)]',
  '《[^《》]{2,16}》\\s?[（(][^（()）]{0,30}[）)]',
  '[【[][^【】\\]]{0,6}编辑[^【】\\]]{0,30}[】\\]]',
  `摄影\\s?[/／]\\s?${han}{2,14}(?=\\s?[（(【])`,
  `${han}{2,4}(?=【)`,
  '\\s',
];
const closing = new RegExp(`^(?:${closings.join('|')})+$`, 'u');

const noteStart = /^[\s　]*(?:【?编者(?:按|的话)】?|编后|【?开栏的话】?|链接[：:])/u;
