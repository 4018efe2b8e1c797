import { inventNames, isOneApart } from './invented-names';
import type { Random } from './random';

/** Who leads what: the people and bodies of the roster. */
export interface Cast {
  /** In the order of the lists of leaders. */
  readonly officers: readonly Officer[];
  readonly bodies: readonly Body[];
  readonly companies: readonly Company[];
}

export interface Officer {
  readonly name: string;
  /** 星洲市 or a district of it whose leaders are listed together; null for who is in no such list. */
  readonly place: string | null;
  /** From 1. */
  readonly order: number;
  /** As the roster has them, body included. */
  readonly titles: readonly string[];
  /** As the paper prints it before the name. */
  readonly printed: string;
  /** What the name is called with where it stands first: `书记`. */
  readonly called: string;
  /** A title that is another person's, as the paper would print it. */
  readonly wrong: string;
  readonly rank: 'head' | 'second' | 'member' | 'chief';
}

export interface Body {
  readonly code: string;
  readonly name: string;
  readonly printed: string;
  /** Accepted short forms. */
  readonly also: readonly string[];
  /** A name that is nearly this one, and nobody's. */
  readonly variant: string | null;
  /** What it was called before a reform. */
  readonly obsolete: string | null;
  readonly chief: Officer;
}

export interface Company {
  readonly name: string;
  readonly short: string;
  readonly manager: Officer;
}

export const city = '星洲市';
export const districts = ['云岭区', '望川区', '澄湖区', '临溪县', '禾丰县', '枫桥县'] as const;

export function castOf(random: Random, taken: Set<string>): Cast {
  let order = 0;
  const officerNames: string[] = [];
  /** No two of the leaders are told apart by one character alone: the paper would be asked for a note each time. */
  const nameApart = (): string => {
    let name = inventNames(random, 1, taken)[0]!;
    while (officerNames.some((other) => isOneApart(name, other))) name = inventNames(random, 1, taken)[0]!;
    officerNames.push(name);
    return name;
  };
  const officer = (
    place: string | null,
    rank: Officer['rank'],
    titles: readonly string[],
    printed: string,
    called: string,
    wrong: string,
  ): Officer => ({
    name: nameApart(),
    place,
    order: ++order,
    titles,
    printed,
    called,
    wrong,
    rank,
  });
  const leaders = [city, ...districts].flatMap((place) => leadersOf(place, officer));
  const bodies = bodyRows.map(([code, name, also, variant, obsolete]): Body => {
    const head = name.endsWith('委员会') ? '主任' : '局长';
    return {
      code,
      name: city + name,
      printed: `市${name}`,
      also: also === '' ? [] : [city + also],
      variant: variant === '' ? null : `市${variant}`,
      obsolete: obsolete === '' ? null : `市${obsolete}`,
      chief: officer(null, 'chief', [city + name + head], `市${name}${head}`, head, `市${name}副${head}`),
    };
  });
  const companies = companyNames.map((row): Company => {
    const [stem, trade] = row.split(' ') as [string, string];
    const name = `星洲${stem}${trade}有限公司`;
    return {
      name,
      short: stem + trade.slice(0, 2),
      manager: officer(null, 'chief', [`${name}总经理`], '总经理', '总经理', '副总经理'),
    };
  });
  return {
    officers: [...leaders, ...bodies.map(({ chief }) => chief), ...companies.map(({ manager }) => manager)],
    bodies,
    companies,
  };
}

type MakeOfficer = (
  place: string,
  rank: Officer['rank'],
  titles: readonly string[],
  printed: string,
  called: string,
  wrong: string,
) => Officer;

function leadersOf(place: string, officer: MakeOfficer): Officer[] {
  const isCity = place === city;
  const level = place.at(-1)!;
  // 云岭区委, and 市委 of the paper's own city.
  const [whole, printed] = [place, isCity ? '市' : place];
  const inRoster = (title: string): string =>
    title.startsWith(level) ? whole + title.slice(1) : whole + title;
  const committee = (title: string): readonly [string, string] => [`${whole}${title}`, `${printed}${title}`];
  const government = (title: string): readonly [string, string] => [
    inRoster(title),
    isCity ? title : printed + title,
  ];
  const one = (
    rank: Officer['rank'],
    pair: readonly [string, string],
    called: string,
    wrong: string,
  ): Officer => officer(place, rank, [pair[0]], pair[1], called, wrong);
  const standing = (post: string, called: string, other: string): Officer =>
    officer(
      place,
      'member',
      [`${whole}委常委`, `${whole}${post.startsWith('常务') ? '' : '委'}${post}`],
      `${printed}委常委、${post}`,
      called,
      `${printed}委常委、${other}`,
    );
  return [
    one('head', committee('委书记'), '书记', `${printed}委副书记`),
    officer(
      place,
      'head',
      [`${whole}委副书记`, `${whole}${isCity ? '市' : level}长`],
      `${printed}委副书记、${level}长`,
      `${level}长`,
      isCity ? '副市长' : `${place}副${level}长`,
    ),
    one('member', committee('人大常委会主任'), '主任', `${printed}人大常委会副主任`),
    one('member', committee('政协主席'), '主席', `${printed}政协副主席`),
    one('second', committee('委副书记'), '书记', `${printed}委书记`),
    standing(`常务副${level}长`, `${level}长`, '秘书长'),
    standing('组织部部长', '部长', '宣传部部长'),
    standing('宣传部部长', '部长', '组织部部长'),
    standing('政法委书记', '书记', '统战部部长'),
    ...Array.from({ length: isCity ? 6 : 4 }, () =>
      one('member', government(`副${level}长`), `${level}长`, isCity ? '市长' : `${place}${level}长`),
    ),
  ];
}

/** Code, name, accepted short form, a wrong one, an obsolete one. */
const bodyRows: readonly (readonly [string, string, string, string, string])[] = [
  ['agri', '农业农村局', '', '', ''],
  ['natural', '自然资源和规划局', '', '自然资源局', '国土资源局'],
  ['housing', '住房和城乡建设局', '住建局', '住房城乡建设局', ''],
  ['traffic', '交通运输局', '', '', ''],
  ['edu', '教育局', '', '', ''],
  ['health', '卫生健康委员会', '卫健委', '', '卫计委'],
  ['market', '市场监督管理局', '市场监管局', '', '工商局'],
  ['emergency', '应急管理局', '', '', '安监局'],
  ['env', '生态环境局', '', '', '环境保护局'],
  ['culture', '文化广电和旅游局', '文旅局', '文化和旅游局', ''],
  ['water', '水利局', '', '', ''],
  ['civil', '民政局', '', '', ''],
  ['hr', '人力资源和社会保障局', '人社局', '人力资源社会保障局', ''],
  ['police', '公安局', '', '', ''],
  ['finance', '财政局', '', '', ''],
  ['commerce', '商务局', '', '', ''],
  ['sports', '体育局', '', '', ''],
  ['urban', '城市管理局', '城管局', '城市管理综合执法局', ''],
  ['meteo', '气象局', '', '', ''],
  ['ind', '工业和信息化局', '工信局', '工业信息化局', ''],
  ['science', '科学技术局', '科技局', '', ''],
  ['forestry', '林业局', '', '', ''],
];

const companyNames = [
  '恒远 机械制造',
  '星辉 电子科技',
  '禾润 食品加工',
  '云帆 纺织',
  '望川 精密铸造',
  '青禾 农业科技',
  '长汀 木业',
  '瑞丰 轴承制造',
  '松原 玻璃制品',
  '明泽 新材料',
  '临溪 竹业',
  '安和 医疗器械',
  '澄湖 水产加工',
  '枫林 家具制造',
  '远景 光学仪器',
  '春晖 服装',
  '天工 五金制造',
  '百川 物流',
  '绿源 环保设备',
  '金穗 粮油',
  '海棠 陶瓷',
  '同心 汽车零部件',
  '飞鸿 车业',
  '新雨 节水设备',
];
