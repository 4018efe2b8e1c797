import type { Span } from '../../text/span';
import type { Words } from '../words/words';
import { nameLikelihood } from './name-model';
import { surnameLength } from './surnames';

/**
 * Surnames that stand for their bearers before what these are called: `陆` in `陆女士`, `陆副局长`; `陆某`, `陆某某`. Only what addresses
 * somebody makes a name of a surname; the character before must make no word with it (`外方`, `担任`).
 */
export function findSurnames(text: string, words: Words): Span[] {
  const found: Span[] = [];
  for (let start = 0; start < text.length - 2; start++) {
    const length = surnameLength(text, start);
    if (length === 0) continue;
    const surname = start + length;
    const end = placeholderEnd(text, surname);
    const isAddressed = end > surname || startsWithAddress(text, surname);
    if (!isAddressed) {
      const before = start === 0 ? 0 : text.charCodeAt(start - 1);
      if ((before !== old && before !== young) || !isFamiliar(text, start, end, words)) continue;
    }
    if (isAddressed && !standsAlone(text, start, surname, words, end > surname)) continue;
    found.push({ start, end });
    start = end - 1;
  }
  return found;
}

/** `老陆`, `小陆`: who knows somebody well says so. It may be a thing as well (小马, 老江湖): a bearer has to be known. */
function isFamiliar(text: string, start: number, end: number, words: Words): boolean {
  // The dictionary has 老张 as well, but not as often as 小康.
  if (words.count(text, start - 1, end) > oftenFamiliar || words.count(text, start, end + 1) > common)
    return false;
  return (
    !things.includes(text.charAt(start)) ||
    /^(?:说|笑|告诉|介绍|回忆|坦言|摇头|点头)/u.test(text.slice(end, end + 2))
  );
}

const oftenFamiliar = 300;
const old = 0x8001;
const young = 0x5c0f;
/** Surnames that are things, and what is told of these. */
const things = '江河石山林高白黄金马牛花叶水田路车门房包米谷竹毛龙云雷雪钱池洪海温常时古连商农曲和平';

/** End of the 某 that stand for a given name; `start` where none does. */
export function placeholderEnd(text: string, start: number): number {
  let end = start;
  while (text[end] === '某' && end - start < 2) end++;
  return end;
}

/** Without the address that a recogniser may take for a given name: `陆女士` is `陆`. */
export function withoutAddress(text: string, name: Span): Span {
  const end = name.start + surnameLength(text, name.start);
  return end > name.start && end < name.end && name.end - end === 2 && startsWithAddress(text, end)
    ? { start: name.start, end }
    : name;
}

const addresses = new Map<number, string[]>();
const addressUnits = new Uint8Array(0x10000);
for (const address of (
  '先生 女士 小姐 夫人 老师 教授 博士 师傅 医生 大夫 护士 律师 警官 法官 大爷 大妈 大娘 大叔 大婶 大姐 大哥 大嫂 阿姨 奶奶 爷爷 老汉 ' +
  '同学 同志 书记 主席 总理 总统 首相 外长 省长 市长 县长 区长 镇长 乡长 村长 部长 局长 厅长 处长 科长 所长 院长 校长 主任 经理 老板 ' +
  '董事长 总经理 司令 将军 师长 团长 营长 连长 排长 政委 队长 会长 行长 支书 总工 副'
).split(' ')) {
  addressUnits[address.charCodeAt(0)] = 1;
  const known = addresses.get(address.charCodeAt(0));
  if (known === undefined) addresses.set(address.charCodeAt(0), [address]);
  else known.push(address);
}

function startsWithAddress(text: string, start: number): boolean {
  const unit = text.charCodeAt(start);
  // Behind most surnames stands what begins no address.
  if (addressUnits[unit] !== 1) return false;
  return addresses
    .get(unit)!
    .some((address) => (address === '副' ? startsWithDeputy(text, start) : text.startsWith(address, start)));
}

/** `副局长`, but not `副食`. */
function startsWithDeputy(text: string, start: number): boolean {
  return text[start] === '副' && text[start + 1] !== '副' && startsWithAddress(text, start + 1);
}

/** `isHidden`: 某 stands for the given name. */
function standsAlone(text: string, start: number, end: number, words: Words, isHidden: boolean): boolean {
  if (end - start === 1) {
    const isName =
      isHidden && hidden.includes(text[start]!) && !'些种个项类次'.includes(text.charAt(end + 1) || ' ');
    if (!isName && notAlone.includes(text[start]!)) return false;
    // A surname that hardly anybody has is a word more often than a name.
    if (
      nameLikelihood(text, start, start + 2) === -Infinity &&
      nameLikelihood(text, start, start + 3) < rarest
    )
      return false;
  }
  if (words.count(text, start, end + 1) > common) return false;
  if (start === 0) return true;
  if (words.count(text, start - 1, end) > 0) return false;
  return start < 2 || words.count(text, start - 2, end) === 0;
}

const common = 50;
const rarest = -20;

/** Surnames that are words before an office, and none before 某: 高某, 方某. */
const hidden = '高方党农海古水';

/** Surnames that stand before offices as words of their own: `任局长`, `时任`, `新主席`. */
const notAlone =
  '任原现时和于从由向与对为当应连别都常代该各后前新全成经及则如并能要有以等国省市县区州部司场商方党农工高红水老古海乡车';
