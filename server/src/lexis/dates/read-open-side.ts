import type { OpenSide, Point } from './date-expression';
import { isOneOf } from './is-one-of';
import { numberInitials, skipSpace } from './read-number';

/** 起, 以前, 以来, 至今 behind a point; null where it has no open side. `end` is where the words end. */
export function readOpenSide(
  text: string,
  { date, time }: Point,
  end: number,
): { readonly side: OpenSide; readonly end: number } | null {
  const at = skipSpace(text, end);
  if (!isOneOf('起开前后之以或及至到', text, at)) return null;
  if (date?.kind === 'offset' || date?.kind === 'stretch') return null;
  for (const { words, side, notBefore } of sides) {
    for (const word of words) {
      if (!text.startsWith(word, at)) continue;
      const behind = at + word.length;
      if (notBefore.some((follower) => text.startsWith(follower, behind))) return null;
      // 年前 as in 2019年前三季度 was read with the year; 8时前后 is about eight.
      if (word === '前' && initials.has(text.charCodeAt(behind))) return null;
      // 昨日前往 and 今日后方: a day that counts from the paper has its 前 and 后 from the next word.
      if (word.length === 1 && date?.kind === 'relativeDay' && time === null && side !== 'from') return null;
      return { side, end: behind };
    }
  }
  return null;
}

/** 从, 自, 自从, 截至 at `at`: where what it governs starts, and the side that it leaves open by itself. */
export function prefixAt(text: string, at: number): { readonly end: number; readonly side: OpenSide | null } {
  for (const { word, side } of prefixes)
    if (text.startsWith(word, at)) return { end: at + word.length, side };
  return { end: -1, side: null };
}

/** Behind 目前 of 截至目前, 发稿时 of 截至记者发稿时; -1 where no word for now stands at `at`. */
export function endOfNow(text: string, at: number): number {
  for (const word of ['目前为止', '目前', '当前', '记者发稿时', '发稿时', '发稿', '现在', '今天为止'])
    if (text.startsWith(word, at)) return at + word.length;
  return -1;
}

const prefixes: readonly { readonly word: string; readonly side: OpenSide | null }[] = [
  { word: '截止到', side: 'until' },
  { word: '截至到', side: 'until' },
  { word: '截至', side: 'until' },
  { word: '截止', side: 'until' },
  { word: '自从', side: 'since' },
  { word: '从', side: null },
  { word: '自', side: null },
];

const initials = new Set(numberInitials());

const sides: readonly {
  readonly words: readonly string[];
  readonly side: OpenSide;
  readonly notBefore: readonly string[];
}[] = [
  { words: ['起至今'], side: 'since', notBefore: [] },
  {
    words: ['起'],
    side: 'from',
    notBefore: '草 步 义 来 诉 点 色 火 源 飞 床 跑 身 到了 到作 名 家 重 吊 降 伏 哄 价 早 航 落 爆'.split(
      ' ',
    ),
  },
  { words: ['开始'], side: 'from', notBefore: [] },
  { words: ['以来'], side: 'since', notBefore: [] },
  {
    words: ['至今', '到现在', '至目前', '到目前', '到今天'],
    side: 'since',
    notBefore:
      '为止的 年底 年初 年末 年上 年下 年前 年春 年夏 年秋 年冬 年1 年2 年3 年4 年5 年6 年7 年8 年9'.split(
        ' ',
      ),
  },
  {
    words: ['或之前', '及之前', '及以前', '或以前', '之前', '以前', '前'],
    side: 'before',
    notBefore:
      '往 来 后 夕 夜 期 沿 景 列 方 瞻 面 端 线 排 行 任 者 途 进 身 提 例 台 不久 去 段 度 述 奏 锋 几 卫 场 世界 总 副 首'.split(
        ' ',
      ),
  },
  {
    words: ['或之后', '及之后', '及以后', '或以后', '之后', '以后', '后'],
    side: 'after',
    notBefore: '勤 续 天 方 期 台 备 代 半 进 悔 面 场 裔 人 生 卫 来 者 盾 果 端 疫'.split(' '),
  },
];
