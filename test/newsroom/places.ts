import { city, districts } from './cast';
import type { Random } from './random';

/** The invented map: what lies in which district. */
export interface Places {
  readonly towns: readonly Place[];
  readonly villages: readonly Place[];
  readonly communities: readonly Place[];
  readonly roads: readonly Place[];
  readonly schools: readonly Place[];
  readonly hospitals: readonly Place[];
  readonly rivers: readonly Place[];
  readonly parks: readonly Place[];
  readonly museums: readonly Place[];
  /** Names for what is built anew. */
  readonly stems: readonly Place[];
}

export interface Place {
  readonly name: string;
  /** The town of a village, the district of everything else. */
  readonly within: string;
}

export function placesOf(random: Random): Places {
  const stems = random.shuffled(
    Array.from(firsts).flatMap((first) =>
      Array.from(seconds)
        .filter((second) => second !== first)
        .map((second) => first + second),
    ),
  );
  let used = 0;
  const take = (
    count: number,
    ending: (index: number) => string,
    within: (index: number) => string,
  ): Place[] =>
    Array.from({ length: count }, (_, index) => ({
      name: stems[used++]! + ending(index),
      within: within(index),
    }));
  const district = (index: number): string => districts[index % districts.length]!;
  const towns = take(24, (index) => (index % 8 === 7 ? '乡' : '镇'), district);
  const oneOf = (count: number, ending: string): Place[] => take(count, () => ending, district);
  return {
    towns,
    villages: take(
      240,
      () => '村',
      (index) => towns[index % towns.length]!.name,
    ),
    communities: oneOf(84, '社区'),
    roads: take(90, (index) => ['路', '街', '大道'][index % 3]!, district),
    schools: [
      ...take(24, () => '小学', district),
      ...Array.from('一二三四五六七八九').map((number, index) => ({
        name: `${city}第${number}中学`,
        within: district(index),
      })),
      ...take(9, () => '中学', district),
    ],
    hospitals: [
      '市人民医院',
      '市中医院',
      '市儿童医院',
      '市第二医院',
      ...districts.map((name) => `${name}人民医院`),
    ].map((name) => ({ name, within: city })),
    rivers: oneOf(18, '河'),
    parks: oneOf(24, '公园'),
    museums: ['星洲博物馆', '星洲美术馆', ...districts.map((name) => `${name}文化馆`)].map((name) => ({
      name,
      within: city,
    })),
    stems: oneOf(60, ''),
  };
}

const firsts = '柳梧桂兰竹枫荷莲芦麦稻青赤清澄碧霞白石银松槐杏茶铜龙';
const seconds = '溪塘湾桥岭坡坪渡浦洲泉井沟园庄亭埠坳垭川岗陂寨坊滩';
