import { isHan, isLatin, isSpace } from '../../text/characters';
import type { Span } from '../../text/span';
import { placeholderEnd, withoutAddress } from './find-surnames';
import type { NameTagger, TaggedName } from './name-tagger';
import { surnameLength } from './surnames';
import { titleEndingAt } from './title-list';

/** What the recogniser sees in a running text, in the form that a newspaper writes names. */
export function readTagged(text: string, tagger: NameTagger): TaggedName[] {
  const compact = withoutLatinSpaces(text);
  const tagged = tagger.names(compact?.text ?? text);
  const names = compact === null ? tagged : tagged.map((name) => moved(name, compact.offsets));
  if (names.length === 0) return names;
  let isChinese: boolean | undefined;
  const isInChinese = (): boolean => (isChinese ??= isChineseCopy(text));
  return names
    .flatMap((name) => splitAtTitle(text, name, tagger))
    .flatMap((name) =>
      name.type === 'person'
        ? personsIn(text, name, isInChinese)
        : [withoutOffice(text, withRank(text, paired(text, name)))],
    )
    .filter((name) => name.type === 'person' || !isKindAlone(text, name));
}

/**
 * `星洲市市长江望舒` may look like a place, for 长江 is a river: where a title ends inside a place or a body and somebody
 * is named behind it, the title has two neighbours and is part of neither.
 */
function splitAtTitle(text: string, name: TaggedName, tagger: NameTagger): TaggedName[] {
  if (name.type === 'person') return [name];
  for (let end = name.start + 2; end < name.end; end++) {
    const title = titleEndingAt(text, end);
    if (title < 2) continue;
    const behind = namesFrom(text, end, Math.min(text.length, name.end + lookAhead), tagger);
    if (behind[0]?.type !== 'person' || behind[0].start !== end) continue;
    const before = namesFrom(text, name.start, end, tagger).filter((other) => other.end <= end - title);
    // Who is named behind the title may go on where the place ended: 云岭区区长江｜望舒.
    return [...before, ...behind.filter((other) => other.start < name.end)];
  }
  return [name];
}

/** Characters behind a name that help to see where it ends. */
const lookAhead = 10;

function namesFrom(text: string, start: number, end: number, tagger: NameTagger): TaggedName[] {
  return tagger
    .names(text.slice(start, end))
    .map((name) => ({ ...name, start: name.start + start, end: name.end + start }));
}

/**
 * The recogniser was trained on text without spaces. One between Latin letters is also what a line end inside a name
 * leaves: without it a name is the same wherever its line ends.
 */
function withoutLatinSpaces(text: string): { readonly text: string; readonly offsets: Int32Array } | null {
  if (!/[A-Za-z] [A-Za-z]/u.test(text)) return null;
  const offsets = new Int32Array(text.length + 1);
  let compact = '';
  let done = 0;
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    if (
      isSpace(text.charCodeAt(at)) &&
      isLatin(text.charCodeAt(at - 1)) &&
      isLatin(text.charCodeAt(at + 1))
    ) {
      compact += text.slice(done, at);
      done = at + 1;
    } else offsets[length++] = at;
  }
  return { text: compact + text.slice(done), offsets };
}

function moved(name: TaggedName, offsets: Int32Array): TaggedName {
  return { ...name, start: offsets[name.start]!, end: offsets[name.end - 1]! + 1 };
}

/** `星洲市市长`: of two ranks side by side the first belongs to the place. */
function withRank(text: string, name: TaggedName): TaggedName {
  const rank = text[name.end] ?? '';
  const isDoubled = name.type === 'place' && '省市县区州镇乡村'.includes(rank) && text[name.end + 1] === rank;
  return isDoubled && rank !== '' ? { ...name, end: name.end + 1 } : name;
}

/** `星洲市委常委`: 常委 are persons; what they belong to is 市委. */
function withoutOffice(text: string, name: TaggedName): TaggedName {
  const { start, end } = name;
  const isOffice = end - start > 3 && text.startsWith('委常委', end - 3) && text[end] !== '会';
  return isOffice ? { ...name, end: end - 2 } : name;
}

/** `公司`, `学校`: what kind of body something is names none. */
function isKindAlone(text: string, { start, end }: Span): boolean {
  return end - start === 2 && kinds.has(text.slice(start, end));
}

const kinds = new Set(
  '公司 集团 学校 医院 银行 政府 大学 中学 小学 部门 企业 单位 法院 机关 协会 委员'.split(' '),
);

/** `滨河路（山阳路`: a bracket or quote whose partner stands outside divides; the longest piece is the name. */
function paired(text: string, name: TaggedName): TaggedName {
  let longest = { start: name.start, end: name.start };
  let start = name.start;
  for (let at = name.start; at <= name.end; at++) {
    const isEnd = at === name.end;
    if (!isEnd && !isUnpaired(text, at, name)) continue;
    if (at - start > longest.end - longest.start) longest = { start, end: at };
    start = at + 1;
  }
  return longest.end > longest.start ? { ...name, ...longest } : name;
}

const openers = '（(“《‘';
const closers = '）)”》’';

function isUnpaired(text: string, at: number, { start, end }: Span): boolean {
  const opener = openers.indexOf(text[at]!);
  if (opener >= 0) return !text.slice(at + 1, end).includes(closers[opener]!);
  const closer = closers.indexOf(text[at]!);
  return closer >= 0 && !text.slice(start, at).includes(openers[closer]!);
}

/** Letters alone are a name only in Chinese copy, a quarter of it Han at least: `const` in a program is none. */
function isChineseCopy(text: string): boolean {
  let han = 0;
  for (let at = 0; at < text.length; at++) if (isHan(text.charCodeAt(at))) han++;
  return han * 4 > text.length;
}

/** `科林（Colin）` is two names; quotes, brackets and what somebody is called besides are part of none. */
function personsIn(text: string, name: TaggedName, isInChinese: () => boolean): TaggedName[] {
  const persons: TaggedName[] = [];
  for (let start = name.start + endOfTitleIn(text, name); start < name.end;) {
    let end = start;
    while (end < name.end && !dividers.includes(text[end]!)) end++;
    const { end: last } = withoutAddress(text, { start, end });
    // 老邢 is 邢, whom somebody knows well.
    if (isFamiliar(text, start, last)) start++;
    if (last > start && !isGrandchild(text, start, last) && (hasHan(text, start, last) || isInChinese()))
      persons.push(ofItsKind(text, { ...name, start, end: withPlaceholder(text, start, last) }));
    start = end + 1;
  }
  return persons;
}

/** `裁判长葛春宁`: 长葛 is a town. The first character of what looks like a longer name than there is may end a title. */
function endOfTitleIn(text: string, { start, end }: Span): number {
  if (end - start !== 4 || surnameLength(text, start) === 2 || surnameLength(text, start + 1) === 0) return 0;
  return titleEndingAt(text, start + 1) > 1 ? 1 : 0;
}

function isFamiliar(text: string, start: number, end: number): boolean {
  return end - start === 2 && '老小'.includes(text.charAt(start)) && surnameLength(text, start + 1) === 1;
}

/** `孙子霍小宝`: 孙 is a surname, and 孙子 and 孙女 are none of it; whoever they are stands behind. */
function isGrandchild(text: string, start: number, end: number): boolean {
  return (
    end - start > 1 && end - start < 4 && (text.startsWith('孙子', start) || text.startsWith('孙女', start))
  );
}

/** `卫健委`, `宁溪镇`: what ends as bodies and places do is one, though it begins like a Chinese name. */
function ofItsKind(text: string, name: TaggedName): TaggedName {
  const size = name.end - name.start;
  const last = text[name.end - 1]!;
  if (size < 2 || size > 4) return name;
  if (bodyEnds.includes(last)) return { ...name, type: 'organisation' };
  return placeEnds.includes(last) && size > 2 ? { ...name, type: 'place' } : name;
}

const bodyEnds = '委局厅院校厂馆';
const placeEnds = '市县区镇乡村';

const dividers = '()（）“”‘’"、，,《》';

function hasHan(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isHan(text.charCodeAt(at))) return true;
  return false;
}

/** `陆某`, `陆某某`: the surname and what stands for the given name are one. */
function withPlaceholder(text: string, start: number, end: number): number {
  return end - start > 2 || text[end - 1] === '某' ? end : placeholderEnd(text, end);
}
