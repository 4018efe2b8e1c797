import { city, districts } from './cast';
import { faultRules } from './fault-rules';
import type { PlantedFault } from './newsroom';
import type { World } from './newsroom-world';

/** The lists of `.newspaper`, one line of them broken. */
export function listsOf(world: World): {
  readonly files: ReadonlyMap<string, string>;
  readonly fault: PlantedFault;
} {
  const { cast, places } = world;
  const people = cast.officers.map(({ name, titles, order }) => [
    name,
    titles.join('|'),
    String(order),
    '',
    '',
  ]);
  const broken = [world.stranger(), `${city}政协副主席`, '第五', '', ''];
  const line = Math.floor(people.length / 2);
  people.splice(line, 0, broken);
  const bodies = [
    ...cast.bodies.map(({ name, also }) => [name, also.join('|'), '']),
    ...cast.companies.map(({ name, short }) => [name, short, '']),
  ];
  const lands = [city, ...districts, ...places.towns.map(({ name }) => name)].map((name) => [name, '', '']);
  return {
    files: new Map([
      ['people.tsv', tableOf(people)],
      ['organisations.tsv', tableOf(bodies)],
      ['places.tsv', tableOf(lands)],
    ]),
    fault: {
      kind: 'broken-roster-line',
      rules: faultRules['broken-roster-line'],
      path: '.newspaper/people.tsv',
      range: [line, 0, line, broken.join('\t').length],
      text: broken.join('\t'),
      what: '次序不是数字',
      counterparts: [],
    },
  };
}

function tableOf(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.join('\t')}\n`).join('');
}
