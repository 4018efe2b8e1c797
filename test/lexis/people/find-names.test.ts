import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findNames } from '../../../server/src/lexis/people/find-names';
import { names, people, titles } from '../../harness/people-in';
import { testNames } from '../../harness/test-names';
import { testWords } from '../../harness/test-words';

const root = join(__dirname, '..', '..', '..');

describe('credits', () => {
  it.each([
    ['本报讯（记者林知远）5月17日上午，云岭区召开会议。', ['林知远']],
    ['本报讯（记者林知远通讯员江望舒、沈若溪）近日，临溪县的蜂农忙了起来。', ['林知远', '江望舒', '沈若溪']],
    ['新华社星洲5月17日电（记者林知远、江望舒）', ['林知远', '江望舒']],
    ['本报记者林知远', ['林知远']],
    ['□记者林知远江望舒', ['林知远', '江望舒']],
    ['本报记者林知远文/图', ['林知远']],
    ['食客在小巷就餐。本报记者林知远摄', ['林知远']],
    ['林知远摄（资料图片）', ['林知远']],
    ['沈溪、江望舒摄', ['沈溪', '江望舒']],
    ['（记者欧阳知远、司马溪）', ['欧阳知远', '司马溪']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('needs no surname that we know, and says the role', () => {
    const [person] = people('本报讯（记者忻蓝若）今天，星洲湾开馆。');
    expect(person).toMatchObject({ name: '忻蓝若', role: '记者', start: 6, end: 9 });
  });

  it.each([
    '本报记者从发布会上获悉，新馆将于5月开放。',
    '记者看到，几张小桌都坐满了人。',
    '记者了解到，全县有蜂箱2万个。',
    '作者认为，这部书值得一读。',
    '摄影展在星洲市美术馆开幕。',
    '（记者节特刊）',
  ])('takes nobody from: %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('roles', () => {
  it('make a name of what is made like one, though the recogniser sees none or is in doubt', () => {
    expect(names('门口挂着灯笼，种植户杜月花的菜常常烂在地里。')).toEqual(['杜月花']);
    expect(names('山里只有一间卫生室，村医夏峻守了十六年。')).toEqual(['夏峻']);
    expect(names('散场的时候，观众苏建友带着孙女来到台前。')).toEqual(['苏建友']);
    expect(names('园林工人齐昀每日浇两遍水。')).toEqual(['齐昀']);
  });

  it('are not needed where the recogniser doubts what is otherwise made like a name', () => {
    expect(names('卸妆时，董楠还沉浸在戏里。')).toEqual(['董楠']);
  });

  it('make none of words behind them', () => {
    for (const text of [
      '种植户高兴地说，今年的菜价不错。',
      '全体党员和师生一起参加劳动。',
      '村民都到了，村医从城里赶来。',
      '观众向台上挥手，住户同意方案，农户安装了水表。',
      '养殖户陆续出栏，种植户年初就签了合同。',
    ])
      expect(names(text)).toEqual([]);
  });

  it('leave a placeholder where it ends', () => {
    expect(names('梁某与丈夫郭某于1977年7月结婚。')).not.toContain('郭某于');
  });
});

describe('lists', () => {
  it('names everybody once one of them is certain', () => {
    const text = '区领导林知远、江望舒（女）、沈溪、顾长河、欧阳明、陆海棠出席会议。';
    expect(names(text)).toEqual(['林知远', '江望舒', '沈溪', '顾长河', '欧阳明', '陆海棠']);
    expect(titles(text)).toHaveLength(6);
    expect(new Set(people(text).map((person) => person.titles[0]?.text))).toEqual(new Set(['区领导']));
  });

  it('takes a member for a person though its characters are something else', () => {
    expect(names('区领导宋既白、韩松岭、苏星河、何景行参加会议。')).toEqual([
      '宋既白',
      '韩松岭',
      '苏星河',
      '何景行',
    ]);
  });

  it('takes whoever stands between a title and a list for its first members', () => {
    expect(names('会上，区领导任宽、林知远、沈若溪发言。')).toEqual(['任宽', '林知远', '沈若溪']);
    expect(names('会上，区领导任宽、时敏、林知远、沈若溪发言。')).toEqual([
      '任宽',
      '时敏',
      '林知远',
      '沈若溪',
    ]);
    expect(people('会上，区领导任宽、林知远、沈若溪发言。')[0]!.titles[0]?.text).toBe('区领导');
    expect(names('会上，区领导任宽、林知远发言。')).toEqual(['任宽', '林知远']);
    // A word, and no title.
    expect(names('会上，区领导班子、林知远、沈若溪发言。')).toEqual(['林知远', '沈若溪']);
    expect(names('会上由时敏、林知远、沈若溪发言。')).toEqual(['林知远', '沈若溪']);
  });

  it('takes no list of other things for names', () => {
    for (const text of [
      '星洲市、临溪县、云岭区都派人参加。',
      '展出的有石磨、金器、白瓷、黄酒坛。',
      '会上，区教育局、卫健委、工商分局和宁溪镇负责人发言。',
      '重点建设高速公路、铁路、机场、港口。',
    ])
      expect(names(text), text).toEqual([]);
  });
});

describe('family and hidden names', () => {
  it.each([
    ['他的孙子霍小宝在上学，孙女王子涵在外地。', ['霍小宝', '王子涵']],
    ['高某驾驶一辆轿车。方某说，他不知道。', ['高某', '方某']],
    ['从某种意义上说，于某些人有利。', []],
    ['地方某些部门提高某些收费，方某些说法不实。', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('what is no person', () => {
  it.each([
    '会议强调，要高度重视安全生产，严格落实责任。',
    '5月17日，星洲市召开推进会，总投资超过10亿元。',
    '通知要求，各地要做好防汛工作。',
    '方案指出，到2035年全面建成。',
    '白皮书介绍，全市有图书馆12座。',
    '周三晚，金沙路、文汇路将封闭施工。',
    '宣传部部长主持会议。',
    '王家村、李家庄的村民领到了补贴。',
    '星洲市恒远机械制造有限责任公司已经投产。',
    '时任领导要求整改，相关负责人表示满意。',
    '马上就办，高兴得很，安全第一，成功在望。',
    '“别急，”他说，“明天就来。”',
    '北京·上海高铁通车，图·文并茂。',
    'No names here, 2031 nor there.',
    '',
  ])('%s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('places and organisations', () => {
  function things(text: string): string[] {
    const found = findNames(text, testWords, testNames);
    return [...found.places, ...found.organisations].map(
      ({ start, end, type }) => `${type} ${text.slice(start, end)}`,
    );
  }

  it.each([
    ['星洲市委常委、云岭区委书记江望舒出席。', ['organisation 星洲市委', 'organisation 云岭区委']],
    ['星洲市人大常委会昨日开会。', ['organisation 星洲市人大常委会']],
    ['星洲市恒远机械制造有限责任公司已经投产。', ['organisation 星洲市恒远机械制造有限责任公司']],
    ['记者从卫健委获悉，医院已经开门。', ['organisation 卫健委']],
    ['云岭区教育局在宁溪镇开会。', ['place 宁溪镇', 'organisation 云岭区教育局']],
    ['林知远说，大家都来了。', []],
  ])('%s', (text, expected) => {
    expect(things(text)).toEqual(expected);
  });

  it('never overlap a person', () => {
    const text = '星洲市市长江望舒在星洲大学说，约翰·霍普金斯大学的汤姆·李来过宁溪镇，陆女士没来。';
    const { people: persons, places, organisations } = findNames(text, testWords, testNames);
    const all = [...persons, ...places, ...organisations].sort((a, b) => a.start - b.start);
    expect(all.length).toBeGreaterThan(5);
    all.slice(1).forEach((name, index) => expect(name.start).toBeGreaterThanOrEqual(all[index]!.end));
  });
});

describe('quiet', () => {
  it.each([
    '要确保河道安澜，让两岸群众放心。',
    '努力把“抓党建、带群建、促创建”工作要求抓出成效。',
    '据了解，全市充分利用生产车间，拓展了空间。',
  ])('takes nobody from %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('keeps brackets and quotes in pairs', () => {
    for (const text of ['滨河路（金沙路至中原路段）已经贯通，', '“文明云岭”暨星洲市环境整治动员大会召开。']) {
      const { places, organisations } = findNames(text, testWords, testNames);
      for (const { start, end } of [...places, ...organisations]) {
        const name = text.slice(start, end);
        expect(name.split('（').length).toBe(name.split('）').length);
        expect(name.split('“').length).toBe(name.split('”').length);
      }
    }
  });
});

describe('names with Latin letters', () => {
  it('are the same with and without the space that a line end leaves', () => {
    expect(names('电影导演迈克（MikeBaker）执导了这部片子。')).toEqual(['迈克', 'MikeBaker']);
    expect(names('电影导演迈克（Mike Baker）执导了这部片子。')).toEqual(['迈克', 'Mike Baker']);
  });

  it('are none in a text that is not Chinese', () => {
    expect(names('const tom = new Person();')).toEqual([]);
  });
});

describe('any text', () => {
  it('gives spans in order, inside the text, without overlaps', () => {
    const text =
      '本报讯（记者林知远）会上，区长江望舒、副区长沈若溪讲话。😀𠮷野镇村民顾长河说：“好。”'.repeat(3);
    let last = 0;
    for (const { start, end, name } of people(text)) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(text.slice(start, end)).toBe(name);
      last = end;
    }
    expect(names(text)).toContain('顾长河');
  });

  it.each(['记者', '摄', '、', '（', '江', '江望舒、', '（记者林知远', '·', '主任', '\ud842', '林知远摄'])(
    'takes time in proportion to a text made of %s',
    (piece) => {
      const small = fastest(piece.repeat(Math.ceil(40_000 / piece.length)));
      const large = fastest(piece.repeat(Math.ceil(160_000 / piece.length)));
      // What is quadratic takes sixteen times as long.
      expect(large).toBeLessThan(4 * 2.5 * small + 20);
    },
  );

  /** Milliseconds of this process: others may be at work on the machine. */
  function fastest(text: string): number {
    let least = Infinity;
    for (let round = 0; round < 4; round++) {
      const begin = process.cpuUsage();
      findNames(text, testWords, testNames);
      least = Math.min(least, process.cpuUsage(begin).user / 1000);
    }
    return least;
  }
});

describe('train-names', () => {
  const list = join(root, 'node_modules', 'nodejieba', 'submodules', 'cppjieba', 'dict', 'jieba.dict.utf8');
  it.runIf(existsSync(list))('gives the committed counts', () => {
    const script = join(root, 'scripts', 'run.mjs');
    const output = execFileSync(process.execPath, [script, 'train-names', '--check'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(output).toContain('is up to date');
  });
});
