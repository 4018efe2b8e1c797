/** Two ways to say a thing that are easily run together in one clause. */
export interface Blend {
  /** What stands in every such clause and in few others. */
  readonly key: string;
  /** Without one of these in the clause there is no blend: to look for them takes less than to try the pattern. */
  readonly also: readonly string[];
  /** The blend, from its first word to its last, in a clause without the comma or stop around it. */
  readonly pattern: RegExp;
  /** The two constructions, for the reader. */
  readonly first: string;
  readonly second: string;
}

/** Where the clause is over; what goes on with a noun is another sentence. */
const end = '(?=$|[”’）、])';

const blends: readonly Blend[] = [
  ...['中心', '核心', '重点', '主题', '主线'].map((noun) =>
    blend(
      '围绕',
      `为${noun}`,
      `围绕(?![^为]{0,15}以).{1,20}?(?<![成称列定认视确])(?<!(?<!工)作)为${noun}(?:(?:展开|开展|进行)(?:各项)?(?:工作|活动)?)?${end}`,
      '围绕……',
      `以……为${noun}`,
    ),
  ),
  blend(
    '原因',
    '造成|引起|导致|引发|所致',
    `原因(?:主要|就|都|正|大多|往往)?是(?!多方面|各方面|多种).{1,25}?(?:所?(?:造成|引起|导致|引发)的|所致)${end}`,
    '原因是……',
    '是……造成的',
  ),
  blend(
    '本着',
    '为',
    `本着(?!以).{1,20}?(?<!作)为(?:基本)?(?:原则|宗旨|目的|方针|出发点)`,
    '本着……的原则',
    '以……为原则',
  ),
  blend('本着', '出发', `本着(?!从).{1,12}?(?:角度|实际|大局)出发`, '本着……的原则', '从……出发'),
  blend('为目的', '以', `(?<![是旨])以(?!.{0,15}以).{1,20}?为目的就?是`, '以……为目的', '目的是……'),
  blend('为目的', '是为了', `是为了(?!.{0,15}以).{1,20}?(?<!作)为目的${end}`, '是为了……', '以……为目的'),
  blend('为目的', '目的是', `目的是(?!.{0,15}[以用]).{1,20}?(?<!作)为目的${end}`, '目的是……', '以……为目的'),
  blend(
    '为目的',
    '旨在|出于',
    `(?:旨在|出于)(?!.{0,15}[以把将]).{1,20}?(?<!作)为目的${end}`,
    '旨在（出于）……',
    '以……为目的',
  ),
  blend(
    '为宗旨',
    '旨在|是为了',
    `(?:旨在|是为了)(?!.{0,15}[以把将]).{1,20}?(?<!作)为宗旨${end}`,
    '旨在（为了）……',
    '以……为宗旨',
  ),
  ...['组成成', '构成成', '组成而成', '组成构成', '构成组成'].map((key) =>
    blend(key, '由', `由.{1,20}?${key}(?![为份分员])`, '由……组成', '……构成'),
  ),
  blend('分为', '组成|构成', `分为.{1,12}?(?<!所)(?:组成|构成)${end}`, '分为……', '由……组成'),
  blend(
    '经过',
    '下',
    `(?<!在)经过[^在]{2,15}?(?:努力|帮助|支持|领导|配合|指导|教育|组织)下${end}`,
    '经过……',
    '在……下',
  ),
  blend('对于', '上', `对于[^在]{1,12}?(?:问题上|这点上|方面上)`, '对于……', '在……上'),
  ...['深受', '备受', '受到'].map((opening) =>
    blend(
      opening,
      '所',
      `${opening}[^所]{1,10}所(?:喜爱|欢迎|称赞|青睐|关注|瞩目|爱戴|推崇|敬仰)`,
      `${opening}……`,
      '为……所……',
    ),
  ),
  blend(
    '关键',
    '起',
    `关键(?:就)?(?:是|在于).{2,20}?起(?:着|了|到)?(?:决定|关键)性?的?作用${end}`,
    '关键是……',
    '……起决定作用',
  ),
  blend(
    '靠的',
    '取得|得来|换来|实现',
    `(?<!所)靠的就?是.{2,20}?(?:取得|得来|换来|实现)的${end}`,
    '靠的是……',
    '是靠……取得的',
  ),
  blend('为出发点', '从', `(?<![以成])从[^以把将]{1,14}?(?<![作成])为出发点`, '从……出发', '以……为出发点'),
  blend('为由', '借口', `借口(?!.{0,12}以).{1,14}?(?<![作成认])为由`, '借口……', '以……为由'),
  blend('借此', '为契机', '借此(?:机会)?为契机', '借此机会', '以此为契机'),
  blend('多亏', '的结果', `多亏.{2,20}?的结果${end}`, '多亏……', '是……的结果'),
];

function blend(key: string, also: string, pattern: string, first: string, second: string): Blend {
  return { key, also: also.split('|'), pattern: new RegExp(pattern, 'u'), first, second };
}

/** Those of each key in the order of the list. */
export const blendsByKey: ReadonlyMap<string, readonly Blend[]> = new Map(
  blends.map(({ key }) => [key, blends.filter((blend) => blend.key === key)]),
);
