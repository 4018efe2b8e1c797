/**
 * Behind the measure word or unit that starts at `at`, the longest there is; `at` where there is none. It knows
 * those that copy is full of, not all there are: a rule that finds none here stays silent.
 */
export function measureWordEnd(text: string, at: number): number {
  const first = opens[text.charCodeAt(at)];
  if (first === undefined || first === 0) return at;
  if ((first & longerOne) !== 0)
    for (let length = Math.min(4, text.length - at); length > 1; length--)
      if (longer.has(text.slice(at, at + length))) return at + length;
  return (first & single) !== 0 ? at + 1 : at;
}

const singles =
  '个名位人家户项件条座所处辆台套间栋幢只头匹棵株亩米吨斤克升元块岁年月天日周秒时点倍次场届期轮批支枚本册部份张幅篇首封架艘' +
  '门片层级度成种类宗起笔款粒颗根瓶箱袋盒桶杯载里尺丈寸瓦口顶%％‰';

const longer = new Set([
  ...[
    '个百分点',
    '个小时',
    '个月',
    '个星期',
    '个世纪',
    '个人',
    '个村',
    '个县',
    '平方公里',
    '平方千米',
    '平方米',
  ],
  ...[
    '立方米',
    '千瓦时',
    '公里',
    '千米',
    '厘米',
    '毫米',
    '公顷',
    '公斤',
    '千克',
    '毫克',
    '毫升',
    '美元',
    '欧元',
  ],
  ...['日元', '英镑', '港元', '小时', '分钟', '秒钟', '星期', '人次', '人民币', '摄氏度'],
]);

/** What a code unit may be: a measure word of its own, the first character of a longer one. */
const opens = new Uint8Array(0x10000);
const single = 1;
const longerOne = 2;
for (const word of singles) opens[word.charCodeAt(0)]! |= single;
for (const word of longer) opens[word.charCodeAt(0)]! |= longerOne;
