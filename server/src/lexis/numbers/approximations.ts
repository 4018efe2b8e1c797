import { wordList, type WordList } from '../word-list';
import type { Approximation } from './number-phrase';

type Sense = Approximation['sense'];

/** The word of approximation that ends where a number starts: 约, 近, 超过. One space may stand between. */
export function approximationBefore(text: string, numberStart: number): Approximation | null {
  const end = text.charAt(numberStart - 1) === ' ' ? numberStart - 1 : numberStart;
  if (!lastUnits.has(text.charCodeAt(end - 1))) return null;
  for (let length = 3; length > 0; length--) {
    const start = end - length;
    if (start < 0) continue;
    const word = text.slice(start, end);
    const entry = before.get(word);
    if (entry === undefined || (start > 0 && entry.notAfter?.includes(text.charAt(start - 1)) === true))
      continue;
    return { start, end, sense: entry.sense };
  }
  return null;
}

/** 余, 多, 几, 来 right behind a numeral, before 万 and 亿 or before the unit. */
export function approximationInside(text: string, at: number): Approximation | null {
  const unit = text.charCodeAt(at);
  // Asked behind every numeral: one look at the character turns nearly all of them away.
  return unit === 0x4f59 || unit === 0x591a || unit === 0x51e0 || unit === 0x6765
    ? read(inside, text, at)
    : null;
}

/** 左右, 上下, 以上 … behind number and unit. 多 and 余 stand there as well: 3公里多. */
export function approximationBehind(text: string, at: number): Approximation | null {
  return read(behind, text, at);
}

function read(words: WordList<Sense>, text: string, at: number): Approximation | null {
  const found = words.at(text, at);
  return found === null ? null : { start: at, end: found.end, sense: found.meaning };
}

const before = new Map<string, { readonly sense: Sense; readonly notAfter?: string }>(
  Object.entries({
    约: { sense: 'about', notAfter: '节契条公合签履违预誓制特大婚失立缔邀相隐简' },
    大约: { sense: 'about' },
    大概: { sense: 'about' },
    大致: { sense: 'about' },
    差不多: { sense: 'about' },
    约为: { sense: 'about' },
    近: { sense: 'under', notAfter: '附最靠临接就远亲邻将逼相毗贴新' },
    将近: { sense: 'under' },
    接近: { sense: 'under' },
    不足: { sense: 'under' },
    不到: { sense: 'under' },
    不满: { sense: 'under' },
    未满: { sense: 'under' },
    低于: { sense: 'under' },
    少于: { sense: 'under' },
    至多: { sense: 'under' },
    最多: { sense: 'under' },
    超: { sense: 'over', notAfter: '高中反赶英' },
    逾: { sense: 'over' },
    超过: { sense: 'over' },
    突破: { sense: 'over' },
    高于: { sense: 'over' },
    多于: { sense: 'over' },
    至少: { sense: 'over' },
    最少: { sense: 'over' },
    起码: { sense: 'over' },
    上: { sense: 'over', notAfter: '百以之向马晚早网线会路山身手天地海北水车楼床船街桌市台' },
  } satisfies Record<string, { sense: Sense; notAfter?: string }>),
);

const lastUnits = new Set(Array.from(before.keys(), (word) => word.charCodeAt(word.length - 1)));

const inside = wordList<Sense>([
  { word: '余', meaning: 'over', notBefore: '下 地 年来 款 额 粮 热 辉 震 姚 杭 江' },
  { word: '多', meaning: 'over', notBefore: '数 样 云 少' },
  { word: '几', meaning: 'over', notBefore: '乎 何' },
  { word: '来', meaning: 'about', notBefore: '自 到 源 临 信 电 看 了 说 访 华 京' },
]);

const behind = wordList<Sense>([
  { word: '左右', meaning: 'about', notBefore: '为难 手 两 邻 脚' },
  { word: '上下', meaning: 'about', notBefore: '班 游 车 功 铺 联' },
  { word: '前后', meaning: 'about' },
  { word: '以上', meaning: 'over' },
  { word: '以下', meaning: 'under' },
  { word: '以内', meaning: 'under' },
  { word: '许', meaning: 'about', notBefore: '可 诺 多 愿 久 昌' },
  { word: '出头', meaning: 'over' },
  { word: '开外', meaning: 'over' },
]);
