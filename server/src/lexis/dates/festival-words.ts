import { festivals } from '../calendar/festivals';
import { solarTerms } from '../calendar/solar-terms';
import type { FestivalDay, Part } from './date-expression';
import { dateOnly, type DateRead, type WordReader } from './date-read';
import { isOneOf } from './is-one-of';
import { isNumeral, skipSpace } from './read-number';
import { isTitle } from './relative-day-words';
import { type WordEntry, wordList } from '../word-list';

/** 国庆节, 中秋, 冬至, 五一假期: words for the list of all words. */
export function festivalWords(): WordEntry<WordReader>[] {
  return names().map(({ word, meaning: name, ...guards }) => ({
    word,
    meaning: (text, at, end) =>
      isTitle(text, at) ||
      isNumeral(text.charCodeAt(end)) ||
      isOneOf('日号月', text, end) ||
      (isQuoted(word) && !isPlaced(text, at, end)) ||
      (isWeak(word) && !isPlaced(text, at, end) && !(word === '清明' && isQingming(text, at, end)))
        ? null
        : readFestival(text, end, name, null),
    ...guards,
  }));
}

/** 2019年感恩节, 今年冬至, 明年国庆: behind a year. */
export function readFestivalBehindYear(text: string, at: number, year: Part): DateRead | null {
  const start = text.charAt(at) === '的' ? at + 1 : at;
  return namesBehindYear.read(text, start, (word) =>
    // 2020年十一月 is no festival.
    (isNumeral(text.charCodeAt(start)) || text.charAt(word.end - 1) === '”') &&
    !isPlaced(text, start, word.end)
      ? null
      : readFestival(text, word.end, word.meaning, year),
  );
}

/** The index of a festival, or the name of a solar term. */
type Name = FestivalDay['name'];

function readFestival(text: string, end: number, name: Name, year: Part | null): DateRead {
  // “五一”假期: the closing quote stands between.
  const behind = text.charAt(end) === '”' ? end + 1 : end;
  const holiday = /^(?:节?假期|小?长假|黄金周|放假期间)/u.exec(text.slice(behind, behind + 4))?.[0];
  if (holiday === undefined) return dateOnly({ kind: 'festival', year, name, isHoliday: false }, end);
  return dateOnly({ kind: 'festival', year, name, isHoliday: true }, behind + holiday.length);
}

function names(): WordEntry<Name>[] {
  const entries: WordEntry<Name>[] = [];
  festivals.forEach(({ name, aliases, shortAliases }, index) => {
    for (const word of new Set([name.zh, ...aliases, ...shortAliases]))
      // “三八” may as well be part of “三八”红旗手: quotes are read with what stands behind them.
      if (!word.endsWith('”')) entries.push(guarded(word, index), ...quoted(word, index));
  });
  for (const term of solarTerms) if (term !== '清明') entries.push(guarded(term, term));
  return entries;
}

/** “五一”假期: a short name in quotes is a day only before what says so; “五四”运动 is none. */
function quoted(word: string, meaning: Name): WordEntry<Name>[] {
  return word.length === 2 ? [{ word: `“${word}”`, meaning }] : [];
}

function isQuoted(word: string): boolean {
  return word.startsWith('“') && word.endsWith('”');
}

function guarded(word: string, meaning: Name): WordEntry<Name> {
  if (word.endsWith('节') || word.endsWith('日')) return { word, meaning };
  if (word.length > 2) return { word, meaning, notBefore: notBefore[word] ?? placeNames };
  return {
    word,
    meaning,
    notAfter: word === '清明' ? `${surnames}治志智` : surnames,
    notBefore: notBefore[word] ?? placeNames,
  };
}

/** 李国庆 and 陈立夏 are people. Those that are prepositions as well (于, 和) are left out. */
const surnames =
  '江方李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴钟汪姜范石姚谭廖邹熊陆郝孔崔康毛邱秦史顾侯邵孟龙段钱汤尹黎乔贺赖龚“《';

/** 国庆路 and 立春村 are places, 七一社区 another. */
const placeNames =
  '书店 路 村 镇 乡 街 社区 小区 广场 大道 公园 小学 中学 水库 桥 山 湖 厂 公司 集团 厅 楼 店 勋章 电影 体育 钢铁 面粉';

const notBefore: Readonly<Record<string, string>> = {
  五一: `${placeNames} 劳动奖`,
  九一八: '纪念馆 事变 历史',
  清明: `${placeNames} 上河 菜 粿 团`,
  腊八: `${placeNames} 蒜 豆`,
  重阳: `${placeNames} 宫 木`,
  大寒: `${placeNames} 潮`,
  元宵: `${placeNames} 馅`,
};

/** Words that mean a day only where what stands beside them says so. */
function isWeak(word: string): boolean {
  return weak.has(word);
}

/** 五一 is a holiday more often than anything else. */
const weak = new Set([
  ...festivals.flatMap(({ shortAliases }) => shortAliases).filter((word) => word !== '五一'),
  ...'大雪 小雪 雨水 小满 小寒 白露 霜降 大寒 寒露 谷雨 大暑 小暑 元宵 七夕 重阳'.split(' '),
]);

function isPlaced(text: string, at: number, end: number): boolean {
  const behind = skipSpace(text, text.charAt(end) === '”' ? end + 1 : end);
  if (
    /^(?:节气?|假期|小?长假|黄金周|期间|前[后夕]|当[天日晚]|[之这]?后|[之这]?前|时节|来临|临近|将至|已[至过]|[刚一]过|过后|到来|[这那]一?[天日]|国际)/u.test(
      text.slice(behind, behind + 3),
    )
  )
    return true;
  return (
    end - at === 2 &&
    /(?:今[天日年]|[昨明][天日]|是|逢|迎来|过|每年)[“]?$/u.test(text.slice(Math.max(0, at - 4), at))
  );
}

/** 清明祭扫; 春节、清明、端午: in a list or alone it is the festival, elsewhere it may be said of politics or a mind. */
function isQingming(text: string, at: number, end: number): boolean {
  if (/^(?:祭|扫墓|踏青|上坟)/u.test(text.slice(end, end + 2))) return true;
  const isListed = text.charAt(at - 1) === '、' || text.charAt(end) === '、';
  return (
    (isListed || text.trim().length === 2) && isSetOff(text.charAt(at - 1)) && isSetOff(text.charAt(end))
  );
}

/** The end of a text, or a mark. */
function isSetOff(character: string): boolean {
  return character === '' || ' 、，。；：（）等\n'.includes(character);
}

/** Made last: it needs all of the above. */
const namesBehindYear = wordList<Name>(names());
