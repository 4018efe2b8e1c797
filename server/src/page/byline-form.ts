import { han } from '../text/han';

/** A name as a pattern: Chinese, padded or not, or foreign with a dot inside. */
export const person = `${han}(?:\\s?${han}){1,3}|${han}{1,8}(?:·${han}{1,8}){1,3}`;
const persons = `(?:${person})(?:[、\\s]+(?:${person})){0,7}`;
const role =
  '(?:(?:首席|特约|实习|见习|特派|驻站|全媒体|融媒体|融媒|主任|高级|摄影)\\s?){0,2}(?:记\\s?者|通\\s?讯\\s?员|评\\s?论\\s?员|实习生|特派员|作者|撰稿)';
const paper = `(?:${han}{1,8}(?:报|社|网|台|刊|媒体?|中心|客户端)[·/\\s]?){0,3}`;

const roles = new RegExp(role, 'u');
/** What may stand in a byline before the first role: a mark, `文/图：`, the paper. */
const beforeRole = new RegExp(
  `^[□■◎●○◆◇▲△☆★]?\\s?(?:文(?:\\s?[/／]?\\s?图)?\\s?[/／:：]\\s?)?(?:本\\s?[报刊网台社]|${paper})\\s?$`,
  'u',
);
/** Names behind a role, which may follow it without a space. */
const behindRole = new RegExp(`^[\\s：:]?\\s?${persons}\\s?$`, 'u');
const duty = /\s?(?:文\s?[/／]?\s?图|文并?摄?|摄影报道|综合报道|报道|整理|采写)$/u;

/** Up to three roles, each with its names, what they did at the end. Piece by piece: as one pattern it takes long to compile. */
export function hasBylineForm(flat: string): boolean {
  const [before, ...names] = flat.split(roles);
  if (names.length === 0 || names.length > 3 || !beforeRole.test(before!)) return false;
  const last = names.pop()!;
  return (
    names.every((piece) => behindRole.test(piece)) &&
    (behindRole.test(last) || behindRole.test(last.replace(duty, '')))
  );
}

const creditEnd = /\s?(?:摄影报道|摄影|摄|供图|\/\s?摄)\s?[）)]?$/u;
const creditOpening = /^[（(]?\s?(?:(?:图片|照片|以上)?均[为由])?(?:特约摄影\s?[：:]?)?\s?/u;
const mostNames = 4;

/**
 * Where the photo credit starts that closes a text whose runs of spaces and line ends are single spaces: names, with
 * or without a role, between the end of a sentence or a space and `摄`. Null where there is none.
 */
export function creditStart(text: string): number | null {
  const end = creditEnd.exec(text);
  if (!end) return null;
  for (let start = 0; start < end.index; start++) {
    if (start > 0 && !'。！？”）) …'.includes(text[start - 1]!)) continue;
    if (isCredit(text.slice(start, end.index).replace(creditOpening, ''))) return start;
  }
  return null;
}

function isCredit(text: string): boolean {
  const [before, ...names] = text.split(roles);
  const people = names.pop() ?? before!;
  if (names.length > 0 || (people !== before && !beforeRole.test(before!))) return false;
  return people.split(/[、\s]+/u).length <= 2 * mostNames && behindRole.test(people);
}
