/**
 * How a body may be called once the page has named it in full: `恒远机械` for `星洲市恒远机械制造有限责任公司`. The
 * beginnings of the name without its place, from four characters on, the whole left out. `places`: what else is a place
 * before a name, without 市 or 县 behind it.
 */
export function shortFormsOf(whole: string, places: ReadonlySet<string> = provinces): string[] {
  if (whole.length < shortestWhole) return [];
  const stem = stemOf(whole, places);
  if (stem.length < shortest + 2) return [];
  return Array.from({ length: stem.length - shortest }, (_, more) => stem.slice(0, shortest + more));
}

function stemOf(whole: string, places: ReadonlySet<string>): string {
  const stem = whole.replace(placeBefore, '');
  if (stem !== whole) return stem;
  const bare = [3, 2].find((length) => places.has(whole.slice(0, length)));
  return bare === undefined ? whole : whole.slice(bare);
}

/** The bare names of provinces, and of the cities and counties that a page names: `星洲` where it has 星洲市. */
export function barePlaces(places: Iterable<string>): ReadonlySet<string> {
  const bare = new Set(provinces);
  for (const place of places) {
    const name = /^(.{2,3})[市县区州盟]$/u.exec(place)?.[1] ?? place;
    if (name.length === 2 || name.length === 3) bare.add(name);
  }
  return bare;
}

const provinces: ReadonlySet<string> = new Set(
  (
    '北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 ' +
    '陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 中国'
  ).split(' '),
);

const placeBefore = /^(?:.{2,3}?(?:省|市|县|区|州|盟|旗))+/u;
const shortestWhole = 8;
const shortest = 4;
