import { wordList } from '../word-list';
import { unitNamed, unitNames, type Unit } from './units';
import type { UnitMention } from './number-phrase';

interface Meaning {
  readonly kind: UnitMention['kind'];
  readonly unit: Unit | null;
}

/** The longest Chinese unit, currency or measure word at `at`; null where none stands there. */
export function counterAt(text: string, at: number): (Meaning & { readonly end: number }) | null {
  const found = (list ??= counterList()).at(text, at);
  if (found === null) return null;
  const { kind, unit } = found.meaning;
  return { kind, unit, end: found.end };
}

/** The list is made when the first number is looked for. */
let list: ReturnType<typeof counterList> | undefined;

function counterList() {
  const entries: { word: string; meaning: Meaning; notBefore?: string }[] = [];
  const add = (kind: Meaning['kind'], words: string): void => {
    for (const word of words.split(' ')) {
      const notBefore = followers[word];
      entries.push({
        word,
        meaning: { kind, unit: null },
        ...(notBefore === undefined ? {} : { notBefore }),
      });
    }
  };
  for (const word of unitNames()) {
    const notBefore = followers[word];
    const unit = unitNamed(word) ?? null;
    const meaning: Meaning = { kind: unit?.dimension === 'time' ? 'time' : 'measure', unit };
    entries.push({ word, meaning, ...(notBefore === undefined ? {} : { notBefore }) });
  }
  add('currency', currencies);
  add('time', times);
  add('counter', counters);
  return wordList(entries);
}

const currencies =
  '元 块钱 块 角 毛钱 分钱 美元 欧元 日元 英镑 港元 港币 澳门元 新台币 韩元 卢布 卢比 法郎 加元 澳元 人民币 元人民币';

/** 年 is a length of time or a date; `read-unit.ts` tells them apart. 月, 日 and 号 are never taken. */
const times =
  '年 周年 天 周 个小时 秒钟 毫秒 个月 个半月 季度 个季度 星期 个星期 昼夜 世纪 个世纪 年度 岁 周岁 学年 个工作日 工作日 个自然日 课时 学时';

const counters =
  '个 名 位 人 口 家 户 所 座 条 辆 台 架 艘 只 头 匹 件 套 项 批 份 张 篇 部 本 册 幅 枚 颗 粒 棵 株 朵 根 支 枝 把 片 处 间 栋 幢 层 门 ' +
  '场 次 届 期 轮 回 趟 遍 番 种 类 款 级 档 步 圈 局 盘 分 代 组 队 排 行 列 班 节 课 集 首 道 扇 面 杯 瓶 碗 盒 箱 袋 包 桶 车 船 筐 ' +
  '捆 束 串 双 对 副 笔 起 宗 例 桩 桌 席 票 字 词 句 段 章 卷 页 人次 人份 架次 车次 辆次 班次 家次 户次 例次 台次 只次 件次 场次 ' +
  '百分点 个百分点 标准箱 羽 尾 味 剂 针 厂 村 县 市 省 区 镇 乡 国 校 院 路 方 成 折 倍 度 期次 声 顿 尊 顶 具 封 通 堂 团 阵 股 缕 ' +
  '滴 环 记 茬 畦 垄 丛 簇 帧 盏 盆 罐 壶 坛 缸 篮 打 沓 摞 叠 堆 群 伙 帮 强 星 字节 像素 线 公斤级 连冠 连胜 连败 胜 负 平 球 枪 炮';

/**
 * What must not follow the word, which would then be the start of another. Nothing stands here for measure words:
 * behind 5项 the next word is 目标 as often as 5 stands before 项目.
 */
const followers: Readonly<Record<string, string>> = {
  里: '程 面 边 约 外 斯 昂 屯 拉 尔 弄',
  两: '日 个 名 位 人 家 年 天 次 种 岸 侧 旁 地 会 手 边 大 国 级 千 百 万 三',
  尺: '度 寸 子 码',
  寸: '土 步 草 心',
  丈: '夫 母 人 量',
  升: '级 至 到 高 温 学 值 旗 空 入 降 华 格 起 为 任 幅',
  米: '饭 粉 粮 线 酒 面 兰 勒 歇 其 尔 字 色 奇 老 糕',
  克: '服 隆 里 拉 制 扣 己 莱 罗 林 斯',
  瓦: '斯 砾 解 房 工 片 西 特 尔',
  焦: '点 化 炭 虑 急 距 裕 作',
  帕: '尔 斯 金 特',
  赫: '尔 鲁 然 赫',
  伏: '天 击 地 案 笔 贴 尔 法 特',
  元: '素 旦 宵 首 气 老 帅 月 年 代 朝 凶 件',
  分: '之',
  年: '级 代 轻 会 货 画 味 夜 终 底 初 报 检 薪 龄 产 度 纪',
  周: '一 二 三 四 五 六 日 边 围',
};
