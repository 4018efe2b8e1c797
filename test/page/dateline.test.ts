import { describe, expect, test } from 'vitest';
import { readCredits } from '../../server/src/page/credits';
import { readDateline } from '../../server/src/page/dateline';

/** `text` up to `|` is the dateline. */
function expectDateline(text: string, names: string[], place: string | null = null): void {
  const raw = text.replace('|', '');
  const dateline = readDateline(raw, 0);
  expect(dateline && raw.slice(0, dateline.end)).toBe(text.slice(0, text.indexOf('|')));
  expect(dateline?.place).toBe(place);
  const credits = dateline?.credits ? raw.slice(dateline.credits.start, dateline.credits.end) : '';
  expect(readCredits(credits).map((person) => person.name)).toEqual(names);
}

describe('datelines', () => {
  test('of the paper itself', () => {
    expectDateline('本报讯（记者林知远）| 近日', ['林知远']);
    expectDateline('本报讯 （记者 林知远 通讯员 江望舒）|近日', ['林知远', '江望舒']);
    expectDateline('本报讯| 近日', []);
    expectDateline('本报讯|近日', []);
    expectDateline('【本报讯】|近日', []);
    expectDateline('本报5月17日讯（记者方 岩）| 今天', ['方岩']);
    expectDateline('星洲日报讯（记者林知远）| 近日', ['林知远']);
    expectDateline('本报讯（林知远 江望舒）| 近日', ['林知远', '江望舒']);
    expectDateline('本报讯 记者林知远、特约记者江望舒|报道：日前', ['林知远', '江望舒']);
  });

  test('of agencies and bureaus, with place and date', () => {
    expectDateline('新华社北京7月12日电（记者林知远、江望舒）| 国务院', ['林知远', '江望舒'], '北京');
    expectDateline('新华社雅加达1月2日电 （记者沈若溪）|当地', ['沈若溪'], '雅加达');
    expectDateline('据新华社电| 记者从', []);
    expectDateline('本报星洲5月17日电 （记者林知远）| 昨天', ['林知远'], '星洲');
    expectDateline('新华社临溪５月１７日电| 昨天', [], '临溪');
  });

  test('cut by a line end or spaced', () => {
    expectDateline('新华社北京5月12日电（记者\n沈若溪）| 昨天', ['沈若溪'], '北京');
    expectDateline(' 本 报 讯（记者林知\n远）| 昨天', ['林知远']);
    expectDateline('本报讯 （记\n者林知远）| 昨天', ['林知远']);
  });

  test('the paper named in a sentence is none', () => {
    for (const text of [
      '本报讯员江望舒说',
      '新华社记者从电力公司获悉',
      '本报发电子邮件',
      '本报记者从电视台获悉',
      '《星洲日报》讯',
      '本报读者来电（记者已核实）',
    ]) {
      expect(readDateline(text, 0), text).toBeNull();
    }
  });

  test('a bracket that names nobody stays outside', () => {
    const dateline = readDateline('本报讯（高新区管委会）发布', 0);
    expect(dateline?.credits).toBeNull();
  });
});

describe('names in credits', () => {
  test.each([
    ['记者 林知远 江望舒', ['林知远', '江望舒']],
    ['中青报·中青网记者林知远', ['林知远']],
    ['记者方 岩 沈 禾', ['方岩', '沈禾']],
    ['本 报 记 者\n林知远 摄', ['林知远']],
    ['林知远 文/图', ['林知远']],
    ['记者林知远 摄影报道', ['林知远']],
    ['记者欧阳望舒、买买提·艾力', ['欧阳望舒', '买买提·艾力']],
    ['记者林知\n远、江望舒', ['林知远', '江望舒']],
    ['见习记者 周霁 通讯员 顾云舟', ['周霁', '顾云舟']],
  ])('%s', (text, names) => {
    expect(readCredits(text).map((person) => person.name)).toEqual(names);
  });

  test('roles are as printed, spans cover the name', () => {
    const text = '记者林知远 通讯员沈 溪';
    const people = readCredits(text);
    expect(people.map((person) => person.role)).toEqual(['记者', '通讯员']);
    expect(people.map((person) => text.slice(person.start, person.end))).toEqual(['林知远', '沈 溪']);
  });
});
