import { city, districts, type Company, type Officer } from './cast';
import { strokesOf } from './invented-names';
import { mark } from './marks';
import type { World } from './newsroom-world';
import type { Place } from './places';
import type { Random } from './random';
import { roles } from './roles';
import { spin } from './spin';

/** What the stories of one issue have in common: its day, and places that no two of them are about. */
export interface Scene {
  readonly world: World;
  readonly random: Random;
  readonly date: Date;
  /** One of a list that no other story of the issue has, as long as there are any. */
  readonly fresh: <T>(list: string, items: readonly T[]) => T;
  /** What bodies have told the paper that day: two stories that say the same give the same number. */
  readonly told: Map<string, string>;
}

/** Writes out templates of one story: what a slot says once it says again. */
export interface Writer {
  readonly write: (template: string) => string;
  /** What follows stands on another page: people and companies are introduced again. */
  readonly introduceAgain: () => void;
}

export function writerOf(scene: Scene): Writer {
  const { world, random, date, fresh } = scene;
  const { cast, places, book } = world;
  const said = new Map<string, string>();
  const once = (key: string, make: () => string): string => {
    let text = said.get(key);
    if (text === undefined) said.set(key, (text = make()));
    return text;
  };
  const mentioned = new Set<string>();
  /** The template that is being written. */
  let current = '';
  let company: Company | null = null;

  const district = (): string => once('district', () => fresh('district', districts));
  const within = (list: readonly Place[], place: string): readonly Place[] =>
    list.filter((one) => one.within === place);
  const town = (): string =>
    once('town', () => fresh(`town ${district()}`, within(places.towns, district())).name);
  const local = (key: string, list: readonly Place[]): string =>
    once(key, () => fresh(`${key.replace(/\d$/u, '')} ${district()}`, within(list, district())).name);
  const companyOf = (): Company => (company ??= fresh('company', cast.companies));

  function placeOf(slot: string): string {
    switch (slot.replace(/\d$/u, '')) {
      case 'district':
        return district();
      case 'town':
        return town();
      case 'village':
        return once(slot, () => fresh(`village ${town()}`, within(places.villages, town())).name);
      case 'community':
        return local(slot, places.communities);
      case 'road':
        return local(slot, places.roads);
      case 'school':
        return local(slot, places.schools);
      case 'river':
        return local(slot, places.rivers);
      case 'park':
        return local(slot, places.parks);
      case 'stem':
        return local(slot, places.stems);
      case 'hospital':
        return once(slot, () => fresh('hospital', places.hospitals).name);
      case 'museum':
        return once(slot, () => fresh('museum', places.museums).name);
      case 'place':
        return once(slot, () => (random.percent(35) ? city : district()));
      case 'line':
        return once(slot, () => String(fresh('line', lineNumbers)));
      case 'company':
        return companyOf().name;
      case 'city':
        return city;
      default:
        return once(slot, () => fresh(slot, words[slot]!));
    }
  }

  function personNamed(name: string, officer: Officer | null): string {
    return mark(book.add({ is: 'person', officer }), name);
  }

  function officerText(officer: Officer): string {
    if (mentioned.has(officer.name)) return personNamed(officer.name, officer);
    mentioned.add(officer.name);
    const title = book.add({ is: 'title', officer });
    const name = book.add({ is: 'person', officer });
    const titled = book.add({ is: 'titled', officer, title, name });
    return mark(titled, mark(title, officer.printed) + mark(name, officer.name));
  }

  function leaders(): readonly Officer[] {
    const place = placeOf('place');
    return cast.officers.filter((officer) => officer.place === place);
  }

  function leader(rank: string): Officer {
    const name = once(
      `o:${rank}`,
      () => random.pick(leaders().filter((officer) => officer.rank === rank)).name,
    );
    return cast.officers.find((officer) => officer.name === name)!;
  }

  function personText(role: string): string {
    // The head of a company stands in the roster.
    if (role === 'manager') return officerText(companyOf().manager);
    const { of, count } = roles[role]!;
    const key = once(`p:${role}`, () => {
      if (of === null) return `${world.stranger()}/`;
      const { name, label } = world.person(role, placeOf(of), random.int(0, count - 1));
      return `${name}/${label}`;
    });
    const [name, label] = key.split('/') as [string, string];
    const isFirst = !mentioned.has(name);
    mentioned.add(name);
    return (isFirst ? label : '') + personNamed(name, null);
  }

  function listOfLeaders(): string {
    const apart = [leader('head'), leader('second')].map(({ name }) => name);
    const others = leaders().filter(({ name }) => !apart.includes(name));
    const count = random.int(4, Math.min(9, others.length));
    const chosen = new Set(random.shuffled(others).slice(0, count));
    const names = others.filter((officer) => chosen.has(officer));
    for (const { name } of names) mentioned.add(name);
    const id = book.add({ is: 'leaders', names: names.map(({ name }) => name) });
    const level = placeOf('place') === city ? '市' : placeOf('place').at(-1)!;
    return `${level}领导${mark(id, names.map((officer) => personNamed(officer.name, officer)).join('、'))}`;
  }

  function listByStrokes(): string {
    const count = Number(placeOf('count'));
    const names: string[] = [];
    while (names.length < count) {
      const name = world.stranger();
      // Two surnames of as many strokes would need the next rule of the order.
      if (names.every((one) => strokesOf(one) !== strokesOf(name))) names.push(name);
    }
    names.sort((a, b) => strokesOf(a) - strokesOf(b));
    const id = book.add({ is: 'strokes', names });
    return mark(id, names.map((name) => personNamed(name, null)).join('、'));
  }

  function companyText(): string {
    const { name, short } = companyOf();
    const isFirst = !said.has('company');
    said.set('company', name);
    const id = book.add({ is: 'company', company: companyOf(), isFirst });
    return isFirst ? `${mark(id, name)}（以下简称“${short}”）` : mark(id, short);
  }

  function bodyOf(code: string): string {
    return code.startsWith('%') ? once(`b:${code}`, () => fresh('body', cast.bodies).code) : code;
  }

  function toldOnce(name: string, make: () => string): string {
    const key = `${current.includes('{district}') ? district() : ''} ${current} ${name}`;
    let number = scene.told.get(key);
    if (number === undefined) scene.told.set(key, (number = make()));
    return number;
  }

  function slot(name: string): string {
    if (name === 'company') return companyText();
    if (name === 'company#') return companyOf().short;
    if (name === 'list') return listOfLeaders();
    if (name === 'strokes') return listByStrokes();
    if (name === 'minor')
      return mark(
        book.add({ is: 'minor' }),
        once('minor', () => withheld(random)),
      );
    const [kind, rest] = name.split(':') as [string, string | undefined];
    if (rest !== undefined) {
      if (kind === 'p') return personText(rest);
      if (kind === 'o') return officerText(leader(rest));
      const body = cast.bodies.find(({ code }) => code === bodyOf(rest))!;
      if (kind === 'c') return officerText(body.chief);
      if (kind === 'b') return mark(book.add({ is: 'body', body }), body.printed);
    }
    const number = /^(?:(?<key>[a-z])=)?(?<from>[\d.]+)~(?<to>[\d.]+)$/u.exec(name)?.groups;
    if (number) {
      const { key, from, to } = number as { key?: string; from: string; to: string };
      const make = (): string => between(random, from, to);
      if (key === undefined) return isOfficial.test(current) ? toldOnce(name, make) : make();
      return mark(book.add({ is: 'number' }), once(key, make));
    }
    if (/^[a-z]$/u.test(name) && said.has(name)) return mark(book.add({ is: 'number' }), said.get(name)!);
    const day = /^(d|w|month)(?:([+-])(\d+))?$/u.exec(name);
    if (day !== null) return dayText(date, day[1]!, Number(`${day[2] ?? ''}${day[3] ?? 0}`));
    return placeOf(name);
  }

  return {
    write: (template) => {
      current = template;
      return spin(template, random, slot);
    },
    introduceAgain: () => {
      mentioned.clear();
      said.delete('company');
    },
  };
}

/** Where a body or its head speaks. */
const isOfficial = /\{(?:[bc]:[a-z]|p:policechief)/u;

/** How a paper names a child whose name it withholds. */
function withheld(random: Random): string {
  return random.percent(50)
    ? `小${random.pick(Array.from('雨禾晨星溪桐'))}（化名）`
    : `${random.pick(Array.from('陆何苏顾许'))}某`;
}

function between(random: Random, from: string, to: string): string {
  if (!from.includes('.')) {
    const number = random.int(Number(from), Number(to));
    // Round numbers look like estimates, and 1000 may be written in two ways.
    return String(number % 100 === 0 ? number + 7 : number);
  }
  const tenths = random.int(Math.round(Number(from) * 10), Math.round(Number(to) * 10));
  return tenths % 10 === 0 ? String((tenths + 1) / 10) : String(tenths / 10);
}

function dayText(date: Date, form: string, apart: number): string {
  const day = new Date(date);
  if (form === 'month') {
    day.setUTCDate(1);
    day.setUTCMonth(day.getUTCMonth() + apart);
    return `${day.getUTCMonth() + 1}月`;
  }
  day.setUTCDate(day.getUTCDate() + apart);
  if (form === 'w') return `星期${'日一二三四五六'[day.getUTCDay()]!}`;
  return `${day.getUTCMonth() + 1}月${day.getUTCDate()}日`;
}

const lineNumbers = Array.from({ length: 60 }, (_, index) => index + 1);

const words: Readonly<Record<string, readonly string[]>> = {
  topic: [
    '防汛备汛',
    '老旧小区改造',
    '乡村振兴',
    '优化营商环境',
    '安全生产',
    '招商引资',
    '春季农业生产',
    '义务教育均衡发展',
    '文明城市创建',
    '河道治理',
    '秸秆禁烧',
    '森林防火',
    '食品安全',
    '城市更新',
    '养老服务',
    '就业帮扶',
    '重点项目建设',
    '电动自行车整治',
    '基层减负',
    '扩大消费',
    '耕地保护',
    '农村公路建设',
    '矛盾纠纷化解',
    '病虫害防治',
  ],
  crop: [
    ...['草莓', '西瓜', '香菇', '葡萄', '油茶', '猕猴桃', '蓝莓', '莲藕', '黄桃', '生姜', '中药材', '小番茄'],
    ...['茶叶', '枇杷', '羊肚菌', '冬枣', '蜜柚', '黄花菜', '百合', '樱桃', '杨梅', '竹笋'],
  ],
  craft: ['剪纸', '竹编', '木雕', '泥塑', '皮影', '年画', '刺绣', '陶艺', '篆刻', '扎染', '灯彩', '根雕'],
  game: ['篮球', '足球', '乒乓球', '羽毛球', '排球'],
  ill: ['流感', '过敏性鼻炎', '颈椎病', '支气管炎', '带状疱疹', '胃病'],
  ord: Array.from('二三四五六七八九十'),
  count: ['6', '7', '8', '9'],
};
