/**
 * Gives a template more ways to say the same: words that can stand for one another become a choice. What stands in slots is left
 * alone.
 */
export function varyWording(template: string): string {
  return template.replace(pattern, (found: string) => {
    const others = ways.get(found);
    return others === undefined ? found : `[${[found, ...others].join('|')}]`;
  });
}

/** A word, and what it may be told as wherever these templates have it. */
const ways = new Map(
  `
老人 老年人
孩子们 娃娃们 小家伙们
介绍， 告诉记者， 说，
告诉记者 对记者说 说
他说， 他讲， 用他的话说，
她说， 她讲， 用她的话说，
今年以来 开年以来 这几个月来
如今 现如今 眼下
年轻人 青年
一起 一道 一块儿
没有 没
已经 已
每天 每日
大家 大伙儿 大伙
那年 那一年
这样的 这种
不少人 好些人 许多人
群众 老百姓
有关部门 相关部门 主管部门
下一步要 接下来要 往后要
增加到 增至
慢慢 渐渐 一点一点
起初 一开始 最初
起先 刚开始
觉得 感觉
打算 准备 想要
当场 当即
马上 立即 赶紧
目前 眼下
全部 全都
最难忘 忘不了
一个多小时 六七十分钟
半个多小时 三四十分钟
一个星期 七八天 一周时间
半个月 十来天
家门口 家门前
年底前 年内
总要 总会
为了 为
头一回 头一次 第一次
看得见、摸得着 看得到、用得上
没想到 想不到
摸清 弄清
抽调 派出
挨家挨户 一家一户地 逐户
从前 早先 以往
三成 约三成
一半以上 过半
六成 多数 一大半
占到 达到
走一趟 跑一趟 看一趟
公开一次 公示一次
请来 邀来 找来
赶来 跑来 专程过来
擦着汗 抹着汗 喘着气
笑着说 乐呵呵地说 笑眯眯地说
低头 埋头
傍晚 黄昏
清早 一大早 大清早
早上 清晨
中午 晌午
不用 不必 用不着
可以 能
走进 来到
重点支持 着力支持 优先支持
重点照顾 优先照顾 多照顾
附近 周边
居民 住户
热饭 热乎饭 热饭热菜
满满当当 满满登登 一个空位不剩
坐满了人 挤满了人
提醒， 提示说， 专门提醒，
表示， 说， 谈到，
缩短 减少
换成了 改成了 变成了
贴在 张贴在
墙上 墙面上
心里 心中 心头
琢磨 合计 盘算
商量 合计
不肯 不愿
几年前 早几年 前几年
这些年 这几年 近些年
前些年 早些年 头些年
几十 数十
好几 几
十几 十来 十多
于是 这样一来 就这样
还要 还得
就要 便要 就得
特别是 尤其是
全市 全市范围内 我市
力争 争取
预计 估计 预料
难题 难处
组织 安排
车间里 厂房里
村里 村上
山坡上 坡地上 山梁上
地头 田头 地边
台下 观众席上
手里 手中
一辈子 一生
变了样 大变样 变了模样
放在一边 先放一放 搁在一旁
亮堂 敞亮
干净 清爽
暖和 热乎
踏实 安稳
放心 安心
`
    .trim()
    .split('\n')
    .map((line) => {
      const [word, ...others] = line.split(' ');
      return [word!, others] as const;
    }),
);

const pattern = new RegExp(
  String.raw`\{[^}]*\}|${[...ways.keys()].sort((a, b) => b.length - a.length).join('|')}`,
  'gu',
);
