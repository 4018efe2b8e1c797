import type { Span } from '../../text/span';
import type { Words } from '../words/words';
import { titleEndingAt } from './title-list';

/** Names with a dot in them, foreign and of minorities: `安娜·彼得洛娃`, `阿依古丽·买买提`. */
export function findForeignNames(text: string, words: Words): Span[] {
  const names: Span[] = [];
  for (let dot = nextDot(text, 0); dot >= 0;) {
    const start = partStart(text, dot);
    let end = partEnd(text, dot + 1);
    while (end < text.length && isDot(text[end]!) && partEnd(text, end + 1) > end + 1)
      end = partEnd(text, end + 1);
    // `买买提登台`: the last sound belongs to the next word.
    if (end - dot > 2 && words.count(text, end - 1, end + 1) > 0) end--;
    if (
      start < dot &&
      end > dot + 1 &&
      !isWord(text, start, dot, words) &&
      !isWord(text, dot + 1, end, words)
    )
      names.push({ start, end });
    dot = nextDot(text, Math.max(end, dot + 1));
  }
  return names;
}

/** Characters that sounds of other languages are written with. */
const sounds = new Set(
  '得阿埃艾爱安奥巴白班邦包鲍北贝本比彼边别宾波伯博勃布查茨次达戴丹当道德登邓迪底蒂丁东杜顿多厄恩尔法凡范菲费芬丰冯佛夫弗福富盖甘冈高戈哥格葛根贡古瓜圭郭哈海汉汗豪赫黑亨洪胡怀惠霍基吉加贾简江杰金津久喀卡凯坎康考柯科可克肯库夸奎昆拉莱赖兰朗劳勒雷蕾黎李里理利丽莉立连良林琳龙隆娄卢鲁路吕伦罗洛马玛迈麦曼芒毛梅门蒙孟米密敏明缪摩莫默姆穆那纳娜奈南瑙内尼妮年聂宁纽农努诺欧帕派潘庞佩彭蓬皮匹平珀普齐奇恰钱强乔切钦琴青丘曲让热仁荣茹瑞若撒萨塞赛桑瑟沙山珊尚绍舍申圣施什史士舒斯丝苏索塔泰坦唐陶特藤提廷汀图托瓦万旺威韦维魏温文翁沃乌吾武西锡希席夏香肖谢辛欣休许雅亚延扬杨耶叶伊依易英尤约泽扎詹张珍真芝治朱卓兹宗祖佐买力木吐合孜帕玉坚措才央吉巴姬丝赞森蒲保季何娃娅妮扬',
);
const longestPart = 9;
const dots = '·•‧・';

function isDot(character: string): boolean {
  return dots.includes(character);
}

function nextDot(text: string, start: number): number {
  for (let offset = start; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    if ((unit === 0xb7 || unit === 0x2022 || unit === 0x2027 || unit === 0x30fb) && offset > 0) return offset;
  }
  return -1;
}

function partStart(text: string, dot: number): number {
  let start = dot;
  while (start > 0 && dot - start < longestPart && sounds.has(text[start - 1]!)) {
    // What follows a title is the name, whatever characters the title is made of.
    if (start < dot && titleEndingAt(text, start) > 0) break;
    start--;
  }
  return start;
}

function partEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start < longestPart && sounds.has(text[end]!)) end++;
  return end;
}

/** `北京·上海`, `图·文`: places and things on both sides of a dot are no person. */
function isWord(text: string, start: number, end: number, words: Words): boolean {
  const kind = words.kind(text, start, end);
  return end - start > 1 ? kind === 'place' || kind === 'other' : '图文'.includes(text[start]!);
}
