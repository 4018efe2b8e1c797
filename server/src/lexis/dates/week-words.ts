import { dateOnly, type DateRead, type WordReader } from './date-read';
import { skipSpace } from './read-number';
import type { WordEntry } from '../word-list';

/** 本周, 上周三, 下个星期一, 周末, 星期日: words of the week, for the list of all words. */
export function weekWords(): WordEntry<WordReader>[] {
  return [
    ...Object.entries(shifts).flatMap(([prefix, shift]) =>
      [prefix, `${prefix}个`, `${prefix}一个`].map((word) => ({
        word,
        meaning: afterShift(shift),
        notAfter: notBeforeShift,
      })),
    ),
    ...weekNames.map((word) => ({
      word,
      meaning: bareWeekday,
      notAfter: '每双一二两三四五六七八九十几数',
    })),
    { word: '最后一个', meaning: lastWeekday },
    { word: '双休日', meaning: (_text, _at, end) => dateOnly(weekend(null), end), notAfter: '每个' },
  ];
}

/** 最后一个周三 without its month. */
const lastWeekday: WordReader = (text, _at, end) => {
  const name = endOfWeekName(text, text.charAt(end) === '的' ? end + 1 : end);
  return name === -1 || weekdayAt(text, name) === -1 ? null : weekdayOrWeekend(text, name, null);
};

/** The number of a weekday behind 周 or 星期, 0 for Sunday; -1 where none stands there. */
export function weekdayAt(text: string, at: number): number {
  const character = text.charAt(at);
  const index = character === '' ? -1 : '日一二三四五六'.indexOf(character);
  return character === '天' ? 0 : index;
}

/** Behind 周, 星期, 礼拜 at `at`; -1 where none of them stands there. */
export function endOfWeekName(text: string, at: number): number {
  for (const name of weekNames) if (text.startsWith(name, at)) return at + name.length;
  return -1;
}

const weekNames = ['星期', '礼拜', '禮拜', '周', '週'];

const shifts: Readonly<Record<string, number>> = {
  本: 0,
  这: 0,
  上: -1,
  上上: -2,
  下: 1,
  下下: 2,
};

/** 以上周期, 一上午: 上 and 下 that belong to the word before. */
const notBeforeShift = '以加身之基日根剧版资样文日';

function afterShift(shift: number): WordReader {
  return (text, _at, end) => {
    const named = endOfWeekName(text, end);
    if (named === -1) return null;
    return weekBehind(text, named, shift) ?? wholeWeek(text, named, shift);
  };
}

/** 下周三, 下周末, 下周周六. */
function weekBehind(text: string, at: number, shift: number): DateRead | null {
  const behind = skipSpace(text, at);
  const again = endOfWeekName(text, behind);
  return weekdayOrWeekend(text, again === -1 ? behind : again, shift);
}

/** 上周 is a week; 上周期 and 本周刊 are none. */
function wholeWeek(text: string, end: number, shift: number): DateRead | null {
  if (notAWeek.some((follower) => text.startsWith(follower, end))) return null;
  return dateOnly({ kind: 'week', shift, day: null }, end);
}

const notAWeek = ['期', '刊', '年', '边', '围', '岁', '报', '长', '公', '庄', '村', '口'];

const bareWeekday: WordReader = (text, _at, end) => weekdayOrWeekend(text, end, null);

function weekdayOrWeekend(text: string, at: number, shift: number | null): DateRead | null {
  if (text.charAt(at) === '末' && text.charAt(at - 1) === '周')
    return notAWeekend.some((follower) => text.startsWith(follower, at + 1))
      ? null
      : dateOnly({ ...weekend(shift) }, at + 1);
  const day = weekdayAt(text, at);
  if (day === -1 || (text.charAt(at) === '天' && /[周週]/u.test(text.charAt(at - 1)))) return null;
  const end = at + 1;
  if (notAWeekday.some((follower) => text.startsWith(follower, end))) return null;
  // 周六日, 周六、周日 and 周六周日 are the weekend.
  if (day === 6) {
    const sunday = /^(?:[、和至到]?(?:周|星期)?日|[、和至到](?:周|星期)天)(?!报)/u.exec(
      text.slice(end, end + 4),
    );
    if (sunday !== null) return dateOnly(weekend(shift), end + sunday[0].length);
  }
  // 周一闭馆 is said of all Mondays; of one of them it would be 本周一.
  if (shift === null && /^(?:闭馆|休馆|公休|店休|除外)/u.test(text.slice(end, end + 2)))
    return { meaning: { kind: 'set', timex: `XXXX-WXX-${day === 0 ? 7 : day}`, freq: null }, end };
  return dateOnly({ kind: 'week', shift, day }, end);
}

function weekend(shift: number | null) {
  return { kind: 'week', shift, day: 'weekend' } as const;
}

const notAWeekend = ['画报', '版', '刊', '周'];

/** 周一鸣 and 周六福 are names, 星期五餐厅 is one, 周日报 a paper. */
const notAWeekday =
  '鸣 才 升 照 工程师 式 围 凡 民 平良 帆 福 口 村 店 报 乡 镇 餐厅 野 维 良 光 正 龙 审 刊'.split(' ');
