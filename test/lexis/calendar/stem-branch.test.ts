import { expect, it } from 'vitest';
import { stemBranch, yearsOfStemBranch } from '../../../server/src/lexis/calendar/stem-branch';

it.each([
  [2020, '庚子'],
  [1984, '甲子'],
  [1983, '癸亥'],
  [1911, '辛亥'],
  [1644, '甲申'],
  [4, '甲子'],
  [3, '癸亥'],
])('%s is %s', (year, name) => {
  expect(stemBranch(year)).toBe(name);
});

it('finds the nearest year of a name, whichever the name and wherever it is looked for', () => {
  for (let near = 1850; near < 1910; near++)
    for (let year = near - 30; year < near + 30; year++)
      expect(yearsOfStemBranch(stemBranch(year), near)).toBe(year);
});

it('knows what is no name of a year', () => {
  for (const name of ['甲丑', '甲', '', '庚子年', '子庚', '天地'])
    expect(yearsOfStemBranch(name, 2020)).toBeNull();
});
