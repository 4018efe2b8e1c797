import type { DateWords, Meaning, Tense } from './date-expression';

/**
 * What the clause around a date without its year says of its direction: 将, 计划 and 预计 look ahead, 已, 曾 and 了
 * back; null where nothing or both do, and for what needs no direction.
 */
export function tenseAround(text: string, start: number, end: number, meaning: Meaning): Tense | null {
  if (!needsDirection(meaning)) return null;
  // 将在5月20日开幕，6月3日已经闭幕: what stands in its own clause counts, and only then what follows the comma.
  return (
    tenseOf(clauseAround(text, start, end, '，。；！？')) ??
    tenseOf(clauseAround(text, start, end, '。；！？'))
  );
}

function tenseOf(clause: string): Tense | null {
  const isFuture = looksAhead.test(clause);
  const isPast = looksBack.test(clause);
  return isFuture === isPast ? null : isFuture ? 'future' : 'past';
}

/**
 * What stands behind 将 where it looks ahead. 将嫌疑人抓获 and 将其送医 have the other 将, which says nothing of the time, and 小将 and
 * 将士 none at all.
 */
const behindWill = [
  '于 在 从 自(?!己|家|身|制) 对 向 由 被 以 为 与(?!会) 按 据 根据 依 再 不 继续 持续 陆续 逐 举 召 启 迎 迈 赴 前 抵 达 至 到 会(?!议|场|员|计|费)',
  '有(?!关|限|机|色|毒|害) 是 可 更 成(?!果|绩|员|本|品) 首(?=次|先|度|个|批|演|映|发|播|飞) 进(?=一步|行|入|驻) 出(?=台|席|现|版|任|战|发|炉|演)',
  '开(?=展|始|工|幕|放|通|启|设|馆|业|播|赛|行|学|考|演|拍|建|园|市) 建(?=成|设|立|起|\\d) 完成 竣工 实(?=施|现|行) 执行 组织 安排',
  '推(?=出|进|动|广|行) 投(?=入|资|产|用|运) 通(?=车|过|航) 上(?=线|市|映|演|调|升|门) 下(?=调|降|线|发) 发(?=布|放|行|射|生|展|出) 加(?=大|快|强)',
  '提(?=供|高|升|前) 增(?=加|至|设|开|强) 扩(?=大|建|展) 优化 改(?=造|建|为|善) 打造 形成 超过 超 升 降至 重(?=新|点|启|建|返) 新(?=建|增|开|设)',
  '全(?=面|程|力|新) 正(?=式|常) 统(?=一|筹) 集中 联合 公(?=布|开|示) 免(?=费|除) 分(?=批|为|别|期|阶) 率先 邀请 落(?=成|户|地|下) 接(?=受|待|入)',
  '展(?=开|出|示|现) 亮相 登(?=场|陆|台) 结束 停(?=止|产|电|水|运|办|气) 关闭 封闭 暂停 取消 调整 转(?=为|入|向) 迁 交付 签(?=约|署) 颁(?=发|奖) 揭 播(?=出|放)',
  '刊 来临 亮灯 退(?=役|出|休) 返 飞往 选出 产生 评 抽(?=取|查) 严 围绕 结合 通过 利用 借助 施行 生效 恢复 择 适时 参 采 设(?=立|置) 派 需 应 能 具备 覆盖 受 主要 跨 走进 带来 带领 让 使 给 齐 角逐 争 担任 兼任 主持 主演 执教 率 携 喜迎 亲自 挑战',
]
  .join(' ')
  .replaceAll(' ', '|');

/** 拟建公告, 虚拟 and 草拟 tell no intention, nor does 三年行动计划; 按计划 may be said of what is done. */
const looksAhead = new RegExp(
  `(?<![小老名])将(?=${behindWill})|(?:[必终仍或料行即])将` +
    '|(?<![虚模比草])拟(?=于|定于|在|自|从|对|将|赴|向|以|用|由|与|投|举|召|开|申|推|出台|组织|安排|实施|采|派|发行|收购|转让|聘|招|新建|改建|扩建|建成|征)' +
    '|(?<!行动|工作|年度|发展|建设|生产|教学|招生|投资|培训|帮扶|年|按|照|原)计划(?!生育|书|单列|经济|内|外|表|》|”)' +
    '|预计|预定|定于|有望|力争|届时',
  'u',
);

/** 为了 and 罢了 are words of their own, so are 而已 and 不已; 曾女士 is a name. */
const looksBack =
  /(?<![而不])已(?!知|婚|故)|曾(?!祖|孙|女士|先生|某|氏|姓|国藩|老师|教授|医生|主任|书记|经理)|(?<![为除罢极])了(?!解|不|如|望|然|却|结)|过后|以来|获悉|了解到|当时/u;

/** Only what is read for a day without its year. */
function needsDirection(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'point':
    case 'open':
      return isOpen(meaning.point.date);
    case 'period':
      return isOpen(meaning.from.date);
    case 'duration':
    case 'set':
    case 'vague':
      return false;
  }
}

function isOpen(date: DateWords | null): boolean {
  if (date === null) return false;
  if (date.kind === 'calendar')
    return date.year === null && (date.month === null || date.month.kind === 'number');
  if (date.kind === 'lunar' || date.kind === 'festival') return date.year === null;
  return date.kind === 'week' && date.shift === null;
}

/** How far a clause is followed: what is said further off seldom belongs to the date. */
const reach = 24;

function clauseAround(text: string, start: number, end: number, stops: string): string {
  let from = start;
  while (from > 0 && start - from < reach && !'，。；！？：'.includes(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < reach && !stops.includes(text.charAt(to))) to++;
  return text.slice(from, to);
}
