import { isHan } from '../../text/characters';
import type { Words } from '../../lexis/words/words';
import type { Repeat } from './find-repeats';
import { wordsAround } from './words-around';

/**
 * True where a phrase stands twice by mistake: both copies are whole words, and none that Chinese repeats on purpose
 * (研究研究, 一个一个, 非常非常), no cry, no place after a place.
 */
export function isRepeatedByMistake(text: string, { start, size, times }: Repeat, words: Words): boolean {
  if (times !== 2) return false;
  // 的工作的工作 may be cut as 工作的|工作的 as well: any cut will do whose copies are whole words.
  for (
    let by = 0;
    by < size && (by === 0 || text.charCodeAt(start + by - 1) === text.charCodeAt(start + by - 1 + size));
    by++
  ) {
    const from = start + by;
    if (!text.startsWith(text.slice(from, from + size), from + size)) break;
    if (!isMeant(text, from, size, words) && areWholeWords(text, from, size, words)) return true;
  }
  return false;
}

function areWholeWords(text: string, start: number, size: number, words: Words): boolean {
  const end = start + 2 * size;
  const around = wordsAround(words, text, { start, end });
  const isCut = (at: number): boolean => around.some((word) => word.start === at || word.end === at);
  return isCut(start) && isCut(start + size) && isCut(end);
}

function isMeant(text: string, start: number, size: number, words: Words): boolean {
  const end = start + 2 * size;
  const phrase = text.slice(start, start + size);
  const next = text.charAt(end);
  const goesOn = isHan(text.charCodeAt(end)) && next !== '的';
  if (repeatable.has(phrase)) return !isNoun(text, start, next);
  return (
    (size === 2 && words.count(text, start, end) > 0) ||
    numerals.test(phrase) ||
    (counted.test(phrase) && (phrase.startsWith('一') || next === '地')) ||
    degree.test(phrase) ||
    spoken.test(phrase) ||
    phrase.endsWith('着') ||
    // 中新广州广州知识城, 第一届董事会董事会秘书: a name ends with what the next begins with.
    (goesOn && !/..[省市县]$/u.test(phrase) && words.kind(text, start, start + size) === 'place') ||
    (bodies.test(phrase) && officers.includes(next)) ||
    // A cry, or a slogan or a title that is nothing else.
    (!goesOn && (/[啊吧呀呢吗了]$/u.test(phrase) || isAfterOpening(text, start))) ||
    /^(?:一下|一番|看)/u.test(text.slice(end, end + 2))
  );
}

/** 研究研究显示, 有关研究研究的, 交流交流、: no verb that is said twice stands so. */
function isNoun(text: string, start: number, next: string): boolean {
  return (
    (next !== '' && '的、”》及和与'.includes(next)) || (start > 0 && '的、'.includes(text.charAt(start - 1)))
  );
}

function isAfterOpening(text: string, start: number): boolean {
  return start > 0 && '“‘《〈「『'.includes(text.charAt(start - 1));
}

const counted = /^(?:一(?![些路带定样直般起切旦致律])|[二三四五六七八九十百千万两几半])/u;
/** 二零二零 is a number. */
const numerals = /^[〇零○一二三四五六七八九十]+$/u;
const degree =
  /^(?:[很太好真越][^的了]{1,2}|大[口把块片步批堆]|非常|特别|十分|极其|永远|无比|的确|确实|真的|千万|好好|慢慢|很多|好多|许多)$/u;
const spoken =
  /^(?:如何|怎么|怎样|什么|是啊|对啊|加油|谢谢|快快|来来|你好|哪里|可以|不要|等等|某某|这样|那样|这个|那个|后来|再见|干杯|恭喜|救命)/u;
const bodies =
  /(?:董事会|监事会|理事会|委员会|银行|公司|集团|总部|本部|总局|分局|[总大中支]队|工厂|学院|大学)$/u;
const officers = '长秘部处科室主副行卡总';

/** Verbs of two syllables that are said twice for “a little”: only with these is it no slip. */
const repeatable = new Set(
  (
    '研究 讨论 商量 商议 考虑 休息 学习 打听 了解 介绍 锻炼 活动 放松 收拾 打扫 认识 交流 转悠 切换 体验 感受 比较 调查 ' +
    '检查 清理 整理 照顾 关心 帮助 帮忙 支持 教育 批评 表扬 鼓励 安慰 回忆 回想 反省 反思 思考 琢磨 合计 核计 ' +
    '盘算 计算 估计 观察 参观 欣赏 品尝 尝试 试验 实验 练习 演练 温习 复习 准备 布置 打扮 装修 修理 修改 改造 改善 ' +
    '提高 提醒 解释 说明 说道 联系 沟通 协调 调解 调整 调节 商讨 探讨 摸索 探索 走动 溜达 散步 遛达 逛游 享受 ' +
    '娱乐 热闹 高兴 凉快 暖和 轻松 舒服 痛快 漂亮 亲热 亲近 意思 表示 宣传 动员 组织 安排 落实 推广 普及 规范 整顿 ' +
    '治理 管理 监督 过问 处理 解决 对付 应付 敷衍 糊弄 忽悠 折腾 摆弄 嘚瑟 显摆 炫耀 晃悠 晃荡 哆嗦 嘀咕 叨咕 念叨 ' +
    '唠叨 唠嗑 聊天 见面 熟悉 适应 磨合 磨练 历练 锤炼 接触 往来 走访 慰问 看望 探望 问候 招呼 招待 接待 拜访 请教 ' +
    '咨询 询问 打探 侦察 搜索 查找 寻找 翻看 浏览 阅读 朗读 背诵 书写 抄写 记录 登记 统计 汇总 归纳 总结 概括 ' +
    '描述 描写 形容 比划 比画 示范 演示 展示 表演 表现 发挥 利用 运用 使用 操作 操练 训练 培训 培养 锻造 打磨 雕琢 推敲 ' +
    '斟酌 权衡 对比 对照 核对 核实 验证 证明 评论 评价 评议 议论 谈论 辩论 争论 理论 较量 切磋 指点 指导 指教 ' +
    '点拨 点评 帮衬 体会 体谅 体贴 理解 谅解 原谅 包涵 担待 将就 凑合 凑活 马虎 大致 反复 ' +
    '咣当 滴答 叮当 扑通 哗啦 轰隆 噼啪 咕咚 咯吱 呼哧 呼噜 嘎吱 扑棱 ' +
    '吧嗒 啪嗒 咔嚓 咕噜 叽喳 哈哈 呵呵 嘿嘿 滴溜 叽咕'
  ).split(' '),
);
