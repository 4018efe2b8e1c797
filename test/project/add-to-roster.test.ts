import { describe, expect, it } from 'vitest';
import { changeProject, fileOf } from '../../server/src/project/change-project';
import { readPeople } from '../../server/src/project/read-roster';
import type { ProjectChange } from '../../server/src/protocol';
import { applyEdits } from '../../server/src/text/text-edit';

const person: ProjectChange = {
  kind: 'addToRoster',
  list: 'people',
  name: '林知远',
  titles: ['星洲市委书记', '星洲市人大常委会主任'],
};
const place: ProjectChange = { kind: 'addToRoster', list: 'places', name: '临溪县', titles: [] };

function changed(text: string | null, change: ProjectChange): string | null {
  const edits = changeProject(text, change);
  return edits === null ? null : applyEdits(text ?? '', edits);
}

describe('a name that is added to the roster', () => {
  it('begins a list with its headings and the mark by which spreadsheets know the encoding', () => {
    const row = '林知远\t星洲市委书记|星洲市人大常委会主任\n';
    for (const text of [null, '', '\n'])
      expect(changed(text, person)).toBe(`\ufeff姓名\t职务\t排序\t又写作\t说明\n${row}`);
    expect(changed(null, place)).toBe('\ufeff地名\t又写作\t说明\n临溪县\n');
    expect([fileOf(person), fileOf(place)]).toEqual(['people.tsv', 'places.tsv']);
    const { entries, complaints } = readPeople(changed(null, person)!);
    expect([entries.length, complaints]).toEqual([1, []]);
  });

  it.each([
    ['江望舒\t区长\n', '江望舒\t区长\n临溪县\n'],
    ['江望舒\t区长', '江望舒\t区长\n临溪县\n'],
    ['江望舒\t区长\r\n# 完\r\n', '江望舒\t区长\r\n# 完\r\n临溪县\r\n'],
    ['江望舒\r\n沈若溪', '江望舒\r\n沈若溪\r\n临溪县\r\n'],
  ])('stands behind what is there, with its line ends: %j', (text, expected) =>
    expect(changed(text, place)).toBe(expected),
  );

  it('is written once, also where the list has it in another form', () => {
    const once = changed('沈若溪\n', person)!;
    expect(changeProject(once, person)).toEqual([]);
    expect(changeProject('林致远\t\t\t林知远\n', person)).toEqual([]);
    expect(changeProject('林　知远\n', person)).toEqual([]);
  });

  it('leaves a text alone that was read in the wrong encoding', () => {
    expect(changeProject('\ufffd\ufffd֪Զ\t\n', person)).toBeNull();
  });

  it('is written as a spreadsheet writes it', () => {
    const odd = changed(null, { ...person, name: '阿"远"', titles: ['书\t记'] })!;
    expect(odd).toContain('\n"阿""远"""\t"书\t记"\n');
    expect(readPeople(odd).entries).toMatchObject([{ name: '阿"远"', titles: ['书\t记'] }]);
  });
});
