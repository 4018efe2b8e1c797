import type { Part, YearPart } from './date-expression';
import { dateOnly, type DateRead, type WordReader } from './date-read';
import { isOneOf } from './is-one-of';
import { isSetAsTime } from './is-set-as-time';
import { readNumberWithUnit } from './read-number-with-unit';
import type { WordEntry } from '../word-list';
import { wordList } from '../word-list';

/** 上半年, 年初, 今夏, 前三季度 without a year: words for the list of all words. The year is that of the paper. */
export function partOfYearWords(): WordEntry<WordReader>[] {
  const bare = (word: string, part: YearPart, notAfter = '', notBefore = ''): WordEntry<WordReader> => ({
    word,
    meaning: (_text, _at, end) => dateOnly({ kind: 'partOfYear', year: null, part }, end),
    notAfter,
    ...(notBefore === '' ? {} : { notBefore }),
  });
  return [
    bare('上半年', half(1)),
    bare('下半年', half(2)),
    bare('前半年', half(1)),
    bare('后半年', half(2)),
    bare('首季', months(1, 3, 'Q1'), '', '度'),
    bare('首季度', months(1, 3, 'Q1')),
    bare('年初', beginning, notAfterYear, '一 二 三 四 五 六 七 八 九 十'),
    bare('岁初', beginning),
    bare('年底', end, notAfterYear),
    bare('年末', end, notAfterYear),
    bare('岁末', end),
    {
      word: '年中',
      meaning: (text, at, end) =>
        isSetAsTime(text, at) ? dateOnly({ kind: 'partOfYear', year: null, part: middle }, end) : null,
      notBefore: notMiddle,
    },
    bare('年终', end, notAfterYear, '奖 总结 考核 评 于 盘 岁末 绩 分红 大会 决算 一次'),
    bare('年内', months(1, 12, ''), `${notAfterYear}期`),
    ...Object.entries(seasons).flatMap(([name, part]) =>
      (['今', '去', '明'] as const).map((year): WordEntry<WordReader> => {
        const by = { 今: 0, 去: -1, 明: 1 }[year];
        return {
          word: year + name,
          meaning: (_text, _at, end) =>
            dateOnly({ kind: 'partOfYear', year: { kind: 'shift', by, from: 'issue' }, part }, end),
          notAfter: '如当古过文表证',
          notBefore: '花 梅 雨 月 水 霜 园',
        };
      }),
    ),
    { word: '第', meaning: quarterReader },
    { word: '前', meaning: firstMonths, notAfter: notBeforeFirst },
  ];
}

/** What may stand behind a year: 上半年, 一季度, 初, 夏天, 前三季度, 后三月, 的第一季度. */
export function readPartOfYear(text: string, at: number, year: Part): DateRead | null {
  const word = behindYear.at(text, at);
  if (word !== null) return dateOnly({ kind: 'partOfYear', year, part: word.meaning }, word.end);
  return (
    withYear(quarterReader(text, at, text.charAt(at) === '第' ? at + 1 : at), year) ??
    (text.charAt(at) === '前' ? withYear(firstMonths(text, at, at + 1), year) : null) ??
    (text.charAt(at) === '后' ? withYear(lastMonths(text, at + 1), year) : null)
  );
}

/** 一季度 and 第一季度, which start with a number. */
export function readQuarter(text: string, at: number): DateRead | null {
  return quarterReader(text, at, at);
}

function withYear(read: DateRead | null, year: Part): DateRead | null {
  if (read === null || !('date' in read) || read.date?.kind !== 'partOfYear') return null;
  return { ...read, date: { ...read.date, year } };
}

/** Behind 第, or at the number itself. */
const quarterReader: WordReader = (text, at, end) => {
  const number = readNumberWithUnit(text, end, '季', 4);
  if (number === null || number.value < 1 || number.value > 4) return null;
  if (isOneOf('节后赛军', text, number.end)) return null;
  const isLong = text.charAt(number.end) === '度';
  // 一年四季 has all four.
  if (!isLong && end === at && text.charAt(at) === '四') return null;
  if (!isLong && !isOneOf('，。、；）报末初', text, number.end)) return null;
  const first = number.value * 3 - 2;
  const edge = isLong ? number.end + 1 : -1;
  // 三季度末 is about its last month.
  if (isOneOf('初末', text, edge) && !isOneOf('步级次端', text, edge + 1)) {
    const month = text.charAt(edge) === '末' ? first + 2 : first;
    return dateOnly(
      { kind: 'partOfYear', year: null, part: months(month, month, `Q${number.value}`, true) },
      edge + 1,
    );
  }
  return dateOnly(
    { kind: 'partOfYear', year: null, part: months(first, first + 2, `Q${number.value}`) },
    isLong ? number.end + 1 : number.end,
  );
};

/** Behind 前: 前三季度, 前5个月. */
const firstMonths: WordReader = (text, _at, end) => {
  const length = monthsAt(text, end);
  // 前一个月 is the month before.
  if (length === null || length.count === 1) return null;
  const code = length.count === 6 ? 'H1' : length.count === 3 ? 'Q1' : '';
  return dateOnly({ kind: 'partOfYear', year: null, part: months(1, length.count, code) }, length.end);
};

/** Behind 后: 二〇三一年后三个月. */
function lastMonths(text: string, at: number): DateRead | null {
  const length = monthsAt(text, at);
  if (length === null) return null;
  return dateOnly(
    { kind: 'partOfYear', year: null, part: months(13 - length.count, 12, length.count === 6 ? 'H2' : '') },
    length.end,
  );
}

function monthsAt(text: string, at: number): { readonly count: number; readonly end: number } | null {
  const number = readNumberWithUnit(text, at, '个季月', 12);
  if (number === null || number.value < 1) return null;
  for (const [unit, each] of monthUnits) {
    if (!text.startsWith(unit, number.end - 1)) continue;
    const count = number.value * each;
    // 前7月 is told in papers, and 前三月 too; 前十五月 is nothing.
    return count > 11 ? null : { count, end: number.end - 1 + unit.length };
  }
  return null;
}

const monthUnits: readonly (readonly [string, number])[] = [
  ['个季度', 3],
  ['季度', 3],
  ['个月', 1],
  ['月', 1],
];

function months(first: number, last: number, code: string, isVague = false): YearPart {
  return { first, last, code, isVague };
}

function half(which: 1 | 2): YearPart {
  return months(which * 6 - 5, which * 6, `H${which}`);
}

const beginning = months(1, 2, '', true);
const middle = months(6, 7, '', true);
/** 年中国 and 年中考核 go on; 年中无休 is said of all days. */
const notMiddle =
  '国 央 共 学 小 心 方 欧 美 医 期 华 秋 无 旬 间 等 午 东 部 西 南 原 层 考 标 大促 促 总结 工作 会议 报 盘 奖 推进 的 有 最 年';
const end = months(11, 12, '', true);

const seasons: Readonly<Record<string, YearPart>> = {
  春: months(3, 5, 'SP', true),
  夏: months(6, 8, 'SU', true),
  秋: months(9, 11, 'FA', true),
  冬: months(12, 14, 'WI', true),
};

const notAfterYear =
  '今去明后前本当次翌同上全每周多少新老学十百千万几数两一二三四五六七八九0123456789常半往历光';
const notBeforeFirst = '元目日之以此年提空眼面跟从史支向往朝当生提';

const behindYear = wordList<YearPart>([
  { word: '上半年', meaning: half(1) },
  { word: '下半年', meaning: half(2) },
  { word: '前半年', meaning: half(1) },
  { word: '后半年', meaning: half(2) },
  { word: '首季度', meaning: months(1, 3, 'Q1') },
  { word: '年初', meaning: beginning },
  { word: '年底', meaning: end },
  { word: '年末', meaning: end },
  { word: '年中', meaning: middle, notBefore: notMiddle },
  { word: '岁末', meaning: end },
  { word: '同期', meaning: months(1, 12, '') },
  {
    word: '初',
    meaning: beginning,
    notBefore: '步 一 二 三 四 五 六 七 八 九 十 中 级 心 次 始 夏 春 秋 冬 衷 审',
  },
  { word: '底', meaning: end, notBefore: '层 色 线 子 部 蕴 气 片' },
  { word: '末', meaning: end, notBefore: '端 位 梢' },
  { word: '年内', meaning: months(1, 12, '') },
  { word: '内', meaning: months(1, 12, ''), notBefore: '部 容 外 地 陆 需 心 涵 科 蒙 阁 生 江 循' },
  ...Object.entries(seasons).flatMap(([name, part]) => [
    {
      word: name,
      meaning: part,
      notBefore: '节 雨 花 月 分 晚 运 茶 耕 播 至 天 季 粮 收 游 暖 光 风 意 联 色 寒 雷 潮',
    },
    { word: `${name}天`, meaning: part },
    { word: `${name}季`, meaning: part },
    { word: `的${name}天`, meaning: part },
  ]),
]);
