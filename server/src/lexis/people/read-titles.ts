import { isDigit, isHan } from '../../text/characters';
import { firstEndingBehind } from '../../text/sorted';
import type { Words } from '../words/words';
import type { TaggedName } from './name-tagger';
import type { TitleSpan } from './person-span';
import { isOffice, titleEndingAt, titleStartingAt } from './title-list';

/**
 * The titles that end where a name starts, in order of the text: `示范区（高新区）党工委书记、管委会主任` before a
 * name are two titles of one organisation. `named`: the places and organisations that are known to stand in the text, in order.
 */
export function readTitlesBefore(
  text: string,
  nameStart: number,
  words: Words,
  named: readonly TaggedName[],
): TitleSpan[] {
  const titles: { start: number; end: number; organisation: string | null }[] = [];
  for (let end = nameStart; ;) {
    const start = titleStart(text, end);
    if (start === null) break;
    const organisation = bodyBefore(text, start, words, named);
    titles.unshift({ start, end, organisation: organisation?.name ?? null });
    const next = (organisation?.start ?? start) - 1;
    if (titles.length === mostTitles || !(text[next] === '、' || text[next] === '兼')) break;
    end = next;
  }
  // The first title names the body; what follows 、 belongs to the same unless it names its own.
  let organisation: string | null = null;
  return titles.map(({ start, end, organisation: own }) => {
    organisation = own ?? organisation;
    return { start, end, text: text.slice(start, end), organisation };
  });
}

/** The title that starts where a name ends: `江望舒主任`. */
export function readTitleBehind(text: string, nameEnd: number): TitleSpan | null {
  const length = titleStartingAt(text, nameEnd);
  if (length === 0) return null;
  const end = nameEnd + length;
  if (!isOffice(text.slice(nameEnd, end))) return null;
  return { start: nameEnd, end, text: text.slice(nameEnd, end), organisation: null };
}

const mostTitles = 6;
const longestOrganisation = 30;

/** Bodies inside an organisation that are said together with the title: `党工委书记`, `管委会主任`. */
const bodies = (
  '团市委 团县委 团区委 团省委 团州委 党委 党组 党工委 工委 管委会 市委 县委 区委 省委 州委 地委 旗委 团委 市政府 县政府 区政府 省政府 镇政府 乡政府 人民政府 政府 ' +
  '人大常委会 人大 政协 纪委 监委 纪委监委 组织部 宣传部 统战部 政法委 办公室 支部 党支部 党总支 机关党委 村委会 居委会 ' +
  '董事会 常务 常委 原 代 首席 执行 名誉 荣誉 终身 现任 时任 前任 前 总 大 副'
)
  .split(' ')
  .sort((a, b) => b.length - a.length);

/** Start of the title that ends at `end`, its body included; null where there is none. */
function titleStart(text: string, end: number): number | null {
  const length = titleEndingAt(text, end);
  if (length === 0 || !isOffice(text.slice(end - length, end))) return null;
  let start = end - length;
  for (let round = 0; round < 3; round++) {
    const body = bodies.find((name) => text.endsWith(name, start));
    if (body === undefined) break;
    start -= body.length;
  }
  return start;
}

/** How the names of places and organisations end. */
const organisationEnd =
  /(?:省|市|县|区|州|盟|旗|镇|乡|村|街道|社区|局|厅|部|委|委员会|办公室|院|学院|大学|中学|小学|学校|校|所|中心|公司|集团|厂|矿|队|支队|大队|中队|协会|学会|联合会|商会|基金会|研究会|会|社|报|台|站|馆|园|店|行|银行|医院|法院|检察院|派出所|合作社|基地|系|科|处|司|国)[）)]?$/u;

/** The body that a title which starts at `at` is held in. */
function bodyBefore(
  text: string,
  at: number,
  words: Words,
  named: readonly TaggedName[],
): { start: number; name: string } | null {
  // `云岭区委书记`: the unit of the place is the first character of the title.
  const end = governed.test(text.slice(at, at + 2)) ? at + 1 : at;
  const read = organisationBefore(text, end, words);
  const known = named[firstEndingBehind(named, at - 1)];
  // What words alone make of `恒远机械制造有限责任公司` ends at the first that is no name; who knows it whole knows better.
  if (known !== undefined && known.start < at && (read === null || known.start < read.start)) {
    const name = text.slice(known.start, end);
    if (
      organisationEnd.test(name) ||
      (known.end === end && (known.type === 'organisation' || isOfPlace(text, at)))
    )
      return { start: known.start, name };
  }
  return read !== null && read.start < at ? read : null;
}

/** 俄罗斯总统, 星洲市长: who heads a place is named with it, whatever the place ends in. */
function isOfPlace(text: string, at: number): boolean {
  return /^(?:前|副|代)?(?:总统|总理|首相|国王|女王|天皇|王储|外长|防长|国务卿|议长|总督|大使|总领事|外交部长|国防部长|[省市县区镇乡州]长)/u.test(
    text.slice(at, at + 6),
  );
}

/** 区委, 市政府, 县人大: the place belongs to both. */
export const governed = /^[省市县区州旗镇乡][委政人纪监]/u;

/** The organisation whose name ends at `end`. */
function organisationBefore(text: string, end: number, words: Words): { start: number; name: string } | null {
  let start = end;
  while (start > 0 && end - start < longestOrganisation && belongsToName(text, start - 1, end)) start--;
  // `本报讯（记者林知远）高新区`: what stands before the end of a byline belongs to it.
  start += bylineEnd(text.slice(start, end));
  const stretch = text.slice(start, end);
  if (stretch === '') return null;
  // From the last word that no name of an organisation is made of: 由, 会见, 上午.
  let from = 0;
  let wordStart = 0;
  for (const wordEnd of words.segment(stretch)) {
    if (breaksName(stretch, wordStart, wordEnd, words)) from = wordEnd;
    wordStart = wordEnd;
  }
  while (from < stretch.length && '）)'.includes(stretch[from]!)) from++;
  const name = stretch.slice(from);
  return name.length >= 2 && organisationEnd.test(name) ? { start: start + from, name } : null;
}

function bylineEnd(stretch: string): number {
  const close = Math.max(stretch.lastIndexOf('）'), stretch.lastIndexOf(')'));
  const open = Math.max(stretch.lastIndexOf('（', close), stretch.lastIndexOf('(', close));
  return open >= 0 && /记者|通讯员|作者|摄影/u.test(stretch.slice(open, close)) ? close + 1 : 0;
}

function belongsToName(text: string, offset: number, end: number): boolean {
  const unit = text.charCodeAt(offset);
  if (isHan(unit) || isDigit(unit)) return true;
  const character = text[offset]!;
  if (character === '）' || character === ')') return true;
  // An opening bracket belongs to the name only where its partner does.
  return (character === '（' || character === '(') && /[）)]/u.test(text.slice(offset, end));
}

const timeWord = /^(?:[日月年]|上午|下午|晚上|晚|当天|当日|日前|近日|今天|昨天|昨日|今日|会上|期间|随后)$/u;
const linkWord = /^(?:[由在与和同向对被把为是的了着过及从到请让经据]|以及|时|后|前|中)$/u;

function breaksName(text: string, start: number, end: number, words: Words): boolean {
  // 经开区 is a place.
  if (text.startsWith('经开', start)) return false;
  const word = text.slice(start, end);
  if (timeWord.test(word) || linkWord.test(word)) return true;
  return end - start > 1 && isHan(text.charCodeAt(start)) && words.kind(text, start, end) === 'other';
}
