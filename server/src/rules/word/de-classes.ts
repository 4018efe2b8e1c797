import type { Span } from '../../text/span';

/** A 的 that the words around it show to be another particle. */
export interface WrongDe {
  /** From the word before the particle to the one behind it. */
  readonly span: Span;
  /** Where 的 stands. */
  readonly at: number;
  readonly right: '地' | '得';
}

/** What is said of how something is done; before a noun most of them stand as well, so the verb behind must show itself. */
const manners = words(
  '认真 仔细 细心 耐心 热情 热心 积极 主动 自觉 高兴 激动 兴奋 顺利 圆满 成功 迅速 飞快 及时 快速 准确 有效 有力 切实 全面 深入 详细 系统 广泛 充分 ' +
    '深刻 深情 亲切 诚恳 虚心 专心 用心 精心 尽心 悉心 安静 平静 冷静 镇定 从容 果断 坚决 坚定 勇敢 顽强 努力 刻苦 勤奋 紧张 匆忙 急忙 焦急 ' +
    '小心 谨慎 严肃 严格 严厉 温柔 轻轻 悄悄 慢慢 渐渐 缓缓 静静 默默 紧紧 牢牢 深深 远远 狠狠 死死 稳稳 久久 呆呆 大大 极大 不断 逐步 ' +
    '认认真真 仔仔细细 高高兴兴 安安静静 踏踏实实 扎扎实实 干干净净 平平安安 顺顺利利 急急忙忙 清清楚楚 ' +
    '目不转睛 津津有味 聚精会神 全神贯注 兴致勃勃 毫不犹豫 奋不顾身 小心翼翼 源源不断 兴高采烈 不知不觉 不约而同 一丝不苟 ' +
    '自豪 感慨 动情 坦率 欣慰 骄傲 开心 幸福 无奈 遗憾 惋惜 谦虚 腼腆 风趣 幽默 着急 痛心 感激 自信 爽朗 气愤 愤怒 由衷 乐呵呵 笑呵呵 笑眯眯',
);

/** 跑的很快: verbs without an object, so that nothing can be what was run. */
const paces = '跑走睡笑哭跳飞游活玩过长起来'.split('');
const degrees = ['很', '非常', '特别', '十分', '格外', '越来越', '更加'];

/** What wakes the two searches. */
export const deLiterals: readonly string[] = [
  ...manners.map((word) => `${word}的`),
  ...paces.flatMap((verb) => degrees.map((degree) => `${verb}的${degree}`)),
];

/** Reads around one of the literals; null where 的 is right or may be. */
export function wrongDeAt(text: string, { start, end }: Span): WrongDe | null {
  const at = text.indexOf('的', start);
  if (at === end - 1) {
    const verbEnd = verbBehind(text, start, end);
    return verbEnd < 0 ? null : { span: { start, end: verbEnd }, at, right: '地' };
  }
  const complement = matchAt(complements, text, end);
  if (complement === null || isOtherVerb(text, start, complement)) return null;
  return { span: { start, end: end + complement.length }, at, right: '得' };
}

/** Behind the verb that shows itself by 了, 着 or 过, by what is said, or by 要 and the like before; -1 where none does. */
function verbBehind(text: string, start: number, end: number): number {
  const before = text.slice(Math.max(0, start - 2), start);
  // 令人高兴的说法, 更认真的看过, 那么认真的…: what stands there is still a description.
  if (/[令让使叫]人$|[最更很太这那]$|[这那]么$|[是]$/u.test(before)) return -1;
  const done = matchAt(doneVerbs, text, end);
  if (done !== null) return end + done.length;
  const said = matchAt(saidVerbs, text, end);
  if (said !== null) return end + said.length;
  if (!modal.test(before)) return -1;
  const planned = matchAt(plannedVerbs, text, end);
  return planned === null ? -1 : end + planned.length;
}

/** Not 需要认真的研究, 主要…, 有必要…: there the study is a thing. */
const modal =
  /(?<![需主首重只必不])要$|(?<![大社协机开])会$|(?<!即)将$|应$|应[当该]$|必须$|[能可]以$|能够$|一定$|继续$/u;

const doing =
  '完成|研究|学习|分析|讨论|检查|调查|了解|询问|介绍|解答|讲解|回答|听取|查看|观看|参观|考察|总结|回顾|推动|促进|推进|提高|提升|改善|增强|加强|解决|开展|' +
  '组织|实施|落实|贯彻|执行|举办|举行|召开|实现|发挥|体现|反映|展示|保护|保障|维护|打击|遏制|控制|处理|处置|办理|帮助|支持|参加|参与|投入|接待|迎接|' +
  '感受|体会|认识|意识|记录|描述|描绘|表达|准备|安排|布置|筹备|修改|完善|制定|编制|建立|打造|培养|培育|带动|调动|激发|鼓舞|丰富|满足|缓解|减轻|降低|缩短|' +
  '减少|增加|扩大|吸引|打动|感动|震撼|感染|履行|承担|放弃|响应|征求|收集|整理|核对|核实|观察|等待|守护|注视|看望|慰问|关心|照顾|陪伴';

/** With a particle that only verbs have, and that begins no other word: 了解, 着力, 过程. */
const particle =
  '(?:了(?![解结断却悟得不])|着(?![力重手眼落陆想急火实迷装色墨])|过(?![程去度渡硬关分后往节年半错]))';
const doneVerbs = new RegExp(
  `(?:${doing}|[看听说讲做写读想问答笑望等站坐走吃喝唱拉抱握抓])${particle}`,
  'uy',
);

/** 高兴的说，… and what leads to the words of somebody. */
const saidVerbs =
  /(?:说道|笑道|答道|喊道|问道|介绍说|回答说|告诉(?=记者|他|她|大家|我)|对(?=记者说)|说(?=[，：“]))/uy;

/** With an object behind: 要认真的研究方案, not 要认真的研究态度. */
const plannedVerbs = new RegExp(
  `(?:${doing})(?=[\\u4e00-\\u9fff])(?!工作|态度|过程|方[法式]|成[果效绩]|机[制构会]|人[员才]|报告|意[见义]|价值|结[果论]|作[风用]|[者员家性力和与及的地得了着过之]|精神|经验|能力|水平|活动|情况)`,
  'uy',
);

const complements =
  /(?:好|快|慢|早|晚|香|甜|美|稳|远|高|苦|累|开心|高兴|幸福|愉快|充实|灿烂|热闹|辛苦|精彩|踏实|安稳|快乐|及时|突然)(?=[，。；！？、”]|$)/uy;

/** 增长的很快, 成长的很好, 看过的很好, 近来的很多: another verb ends there. 起的很早 goes with 早, 来的很高 with nothing. */
function isOtherVerb(text: string, start: number, complement: string): boolean {
  const verb = text.charAt(start);
  const before = text.charAt(start - 1);
  if (verb === '长')
    return /[增成延生擅专特校市县区部局所院会班组社首队]/u.test(before) || complement === '慢';
  if (verb === '过') return !/^[，。；！？、“也都们子人家]?$|日|活|年|节/u.test(before);
  if (verb === '来')
    return !/^(?:快|早|晚|及时|突然)$/u.test(complement) || /[近后原本出起上下回过进带将未往]/u.test(before);
  if (verb === '起') return !/^[早晚]$/u.test(complement) || /[一兴引发升]/u.test(before);
  if (verb === '走') return complement === '高' || /[拿取带偷]/u.test(before);
  return /[可好搞逗开引奔赛长]/u.test(before);
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function words(list: string): readonly string[] {
  return list.split(' ');
}
