/**
 * A length of time in words: `3 天` for P3D, `1 年 6 个月`, `30 分钟`; with an X for the number `若干年`. Null for what is
 * no TIMEX3 length.
 */
export function describeLength(timex: string): Readonly<Record<'zh' | 'en', string>> | null {
  const match = pattern.exec(timex);
  if (match === null) return null;
  const told = units.flatMap(({ zh, en, many = `${en}s` }, index) => {
    const count = match[index + 1];
    if (count === undefined) return [];
    if (count.startsWith('X')) return [{ zh: `若干${zh}`, en: `some ${many}` }];
    return [{ zh: `${Number(count)} ${zh}`, en: `${Number(count)} ${Number(count) === 1 ? en : many}` }];
  });
  if (told.length === 0) return null;
  return { zh: told.map(({ zh }) => zh).join(' '), en: told.map(({ en }) => en).join(' ') };
}

const count = '(\\d+(?:\\.\\d+)?|X+)';
const pattern = new RegExp(
  `^P(?:${count}CE)?(?:${count}DE)?(?:${count}Y)?(?:${count}Q)?(?:${count}M)?(?:${count}W)?(?:${count}D)?` +
    `(?:T(?:${count}H)?(?:${count}M)?(?:${count}S)?)?$`,
  'u',
);

/** In the order of the pattern. */
const units: readonly { zh: string; en: string; many?: string }[] = [
  { zh: '个世纪', en: 'century', many: 'centuries' },
  { zh: '个年代', en: 'decade' },
  { zh: '年', en: 'year' },
  { zh: '个季度', en: 'quarter' },
  { zh: '个月', en: 'month' },
  { zh: '周', en: 'week' },
  { zh: '天', en: 'day' },
  { zh: '小时', en: 'hour' },
  { zh: '分钟', en: 'minute' },
  { zh: '秒', en: 'second' },
];
