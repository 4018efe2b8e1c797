import type { Random } from './random';

/** So many names of people who do not exist, none of them among those taken, which they join. */
export function inventNames(random: Random, count: number, taken: Set<string>): string[] {
  const names: string[] = [];
  while (names.length < count) {
    const surname = random.pick(allSurnames);
    const name =
      surname +
      (random.percent(14) ? random.pick(aloneGiven) : random.pick(firstGiven) + random.pick(secondGiven));
    if (taken.has(name) || name[1] === name[2] || surname === name[1]) continue;
    taken.add(name);
    names.push(name);
  }
  return names;
}

/** True where two names have all but one character in common, in its place. */
export function isOneApart(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let apart = 0;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) apart++;
  return apart === 1;
}

/** The name with one character that sounds or looks alike in the place of another; null where there is none. */
export function misspelt(name: string): string | null {
  for (let at = name.length - 1; at > 0; at--) {
    const other = alike.get(name[at]!);
    if (other !== undefined) return name.slice(0, at) + other + name.slice(at + 1);
  }
  return null;
}

/** Strokes of a surname, by the standard of simplified characters. */
export function strokesOf(name: string): number {
  return strokes.get(name[0]!)!;
}

const surnamesByStrokes: Readonly<Record<number, string>> = {
  2: '丁',
  3: '于万马',
  4: '王方尹孔毛',
  5: '石田卢叶白冯左史',
  6: '江许孙朱任刘吕齐汤',
  7: '苏李何沈宋陆陈吴汪严余杜杨张邹',
  8: '林周罗郑孟范金岳',
  9: '胡赵侯姜施祝姚贺钟段柳洪',
  10: '高徐袁郭顾夏唐秦钱陶',
  11: '梅黄曹章梁龚康崔',
  12: '彭程蒋董韩傅谢葛曾',
  13: '雷蓝鲍',
  14: '廖熊谭',
  15: '黎潘樊',
  16: '薛穆',
  17: '戴魏',
};

const strokes = new Map(
  Object.entries(surnamesByStrokes).flatMap(([count, list]) =>
    Array.from(list).map((surname) => [surname, Number(count)] as const),
  ),
);

// Common ones are as common as on a page.
const allSurnames = [
  ...strokes.keys(),
  ...Array.from('王李张刘陈杨赵黄周吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯'),
];

const firstGiven = Array.from(
  '知望若景牧南松星云清书子文思嘉雨晓建志德永海春立广玉秀桂佳怀承昭静怡淑月青少仲伯庆守维世启振锦红丽凤素金国家新玉美爱巧小克致敬允奕泽润瑞祖兆汉宗荣',
);
const secondGiven = Array.from(
  '远舒溪川舟野乔岭宁苇山禾秋霁风平民生军华梅兰英芳琴根林松涛峰岩亮辉强刚敏洁娟萍霞云莲成诚谦恒毅晨岚筠坤龙祥荣旺勇斌波鸣良义友富贵安杰超凯伟翔宇浩涵萱琪妍蓉燕珍玲仙花香玉',
);
const aloneGiven = Array.from(
  '昀岩汀霁筠琳颖磊倩昊婷雯峻楠瑾伟芳敏静丽强洋艳勇军杰娟涛超平刚辉鹏玲鑫斌宇浩凯健俊帆旭宁莉娜燕琴慧霞',
);

const alike = new Map(
  [
    '远元 舒书 溪希 川传 野冶 乔桥 岭玲 山珊 禾和 平萍 军君 华桦 梅玫 兰岚 英瑛 芳方 峰锋 林霖 敏闵 娟鹃 霞遐 云芸 成诚 诚成 辉晖',
    '刚钢 洁杰 生声 根耕 松淞 舟洲 河荷 苇炜 萍平 琴勤 晨辰 岚兰 坤昆 祥翔 荣容 勇涌 波坡 鸣明 霁济 岩延 昀韵 骁晓 琳林 颖影 婷亭 雯文 晗涵',
  ]
    .join(' ')
    .split(' ')
    .map((pair) => [pair[0]!, pair[1]!] as const),
);
