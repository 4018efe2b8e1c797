/**
 * The clock or the part of the day that a date has, read from `start` (`2031-05-18T08:30`), else from the T of its TIMEX3
 * value, in words: `上午8:30`, `8:30 am`; `凌晨`, `early morning`. Null where it has none. `text` is what the copy prints.
 */
export function describeTime(
  text: string,
  { start, timex }: { readonly start: string | null; readonly timex: string | null },
): Readonly<Record<'zh' | 'en', string>> | null {
  const clock = clockPattern.exec(start ?? '') ?? (hasClock(start) ? null : clockPattern.exec(timex ?? ''));
  if (clock !== null) return describeClock(Number(clock[1]), clock[2]!);
  const code = /T([A-Z]{2})$/u.exec(timex ?? '')?.[1];
  if (code === undefined) return null;
  // The code is coarser than the word: 凌晨 is a morning, too.
  const printed =
    /凌晨|拂晓|黎明|清晨|早晨|早上|早间|上午|中午|正午|午间|下午|午后|傍晚|晚间|晚上|夜间|深夜|午夜/u.exec(
      text,
    )?.[0];
  const part = parts[code];
  if (part === undefined) return null;
  return { zh: printed ?? part.zh, en: (printed === undefined ? undefined : wordsEn[printed]) ?? part.en };
}

const clockPattern = /T(\d\d):(\d\d)(?::\d\d)?$/u;

function hasClock(start: string | null): boolean {
  return start !== null && start.length > 10;
}

function describeClock(hour: number, minute: string): { zh: string; en: string } {
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  if (hour === 0 && minute === '00') return { zh: '零点', en: 'midnight' };
  if (hour === 12 && minute === '00') return { zh: '中午12:00', en: 'noon' };
  const zh = `${partOfHour(hour)}${hour === 0 ? 0 : twelve}:${minute}`;
  return { zh, en: `${twelve}:${minute} ${hour < 12 ? 'am' : 'pm'}` };
}

function partOfHour(hour: number): string {
  if (hour < 5) return '凌晨';
  if (hour < 8) return '早上';
  if (hour < 12) return '上午';
  if (hour === 12) return '中午';
  return hour < 18 ? '下午' : '晚上';
}

const parts: Readonly<Record<string, Readonly<Record<'zh' | 'en', string>>>> = {
  MO: { zh: '上午', en: 'morning' },
  MI: { zh: '中午', en: 'midday' },
  AF: { zh: '下午', en: 'afternoon' },
  EV: { zh: '晚上', en: 'evening' },
  NI: { zh: '夜间', en: 'night' },
  DT: { zh: '白天', en: 'daytime' },
};

const wordsEn: Readonly<Record<string, string>> = {
  凌晨: 'before dawn',
  拂晓: 'daybreak',
  黎明: 'daybreak',
  清晨: 'early morning',
  傍晚: 'early evening',
  深夜: 'late at night',
  午夜: 'midnight',
};
