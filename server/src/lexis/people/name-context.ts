import { isHan } from '../../text/characters';
import { titleEndingAt, titleStartingAt } from './title-list';

/**
 * What stands before and behind a name. Every figure is a natural logarithm: how much more often this stands
 * beside a name than elsewhere.
 */
export interface Side {
  readonly weight: number;
  /** True where the neighbour alone says that a person is named. */
  readonly telling: boolean;
}

const nothing: Side = { weight: 0, telling: false };
const edge: Side = { weight: 0.7, telling: false };
const list: Side = { weight: 1, telling: false };
const title: Side = { weight: 5.5, telling: true };
const titleBehind: Side = { weight: 4, telling: true };
const speech: Side = { weight: 3.5, telling: true };
const deed: Side = { weight: 1.5, telling: false };
const aside: Side = { weight: 5, telling: true };
const thing: Side = { weight: -5, telling: false };

const saying = words(
  '说 表示 指出 强调 介绍 认为 告诉 要求 透露 坦言 回忆 感慨 解释 补充 提到 谈到 笑着 建议 呼吁 提出 宣布 写道 直言 提醒 称 讲话 致辞 感叹 回应 笑道 答道 问道 认真听取 一行',
);
const doing = words(
  '出席 主持 参加 陪同 调研 察看 查看 带领 来到 走进 担任 任 主演 执导 饰演 到会 率 会见 作 做 在 对 和 与 及 等 向 从 是 的 也 还 又 已 将 为 正 当选 荣获 获得 获 同',
);
const asides = words('（女 (女 （男 （中 （左 （右 （前 （后');
/** What makes a place, an organisation or a thing of the name before it. */
const notPersons = words(
  '市 县 区 镇 乡 村 路 街 街道 大道 省 州 河 江 湖 山 桥 站 湾 岛 集团 公司 股份 科技 大学 学院 中学 小学 医院 银行 大厦 广场 小区 社区 花园 酒店 家园 机场 港 水库 隧道 高速 铁路 寨 屯 庄 沟 岭 峡 寺 塔 庙 祠 杯 奖 店 厂 组 队',
);

/** What stands before `start`. */
export function sideBefore(text: string, start: number): Side {
  if (start === 0) return edge;
  if (titleEndingAt(text, start) > 0) return title;
  const unit = text.charCodeAt(start - 1);
  if (text[start - 1] === '、') return list;
  return isHan(unit) ? nothing : edge;
}

/** What stands behind `end`. */
export function sideBehind(text: string, end: number): Side {
  if (end === text.length) return edge;
  if (startsWithOneOf(asides, text, end)) return aside;
  if (text[end] === '、') return list;
  if (!isHan(text.charCodeAt(end))) return edge;
  if (isPhotoCredit(text, end)) return aside;
  if (startsWithOneOf(saying, text, end)) return speech;
  if (titleStartingAt(text, end) > 0) return titleBehind;
  if (startsWithOneOf(notPersons, text, end)) return thing;
  return startsWithOneOf(doing, text, end) ? deed : nothing;
}

/** `林知远摄`, `林知远 摄（资料图片）`, `林知远文/图`. */
function isPhotoCredit(text: string, end: number): boolean {
  if (text[end] !== '摄' && text[end] !== '文' && text[end] !== '图') return false;
  return end + 1 === text.length || !isHan(text.charCodeAt(end + 1));
}

/** By first code unit, so that most places are answered without looking at a word. */
function words(list: string): ReadonlyMap<number, readonly string[]> {
  const byFirst = new Map<number, string[]>();
  for (const word of list.split(' ')) {
    const known = byFirst.get(word.charCodeAt(0));
    if (known === undefined) byFirst.set(word.charCodeAt(0), [word]);
    else known.push(word);
  }
  return byFirst;
}

function startsWithOneOf(set: ReadonlyMap<number, readonly string[]>, text: string, start: number): boolean {
  return set.get(text.charCodeAt(start))?.some((word) => text.startsWith(word, start)) === true;
}
