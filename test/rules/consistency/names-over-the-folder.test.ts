import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestPage } from '../../../server/src/folder/digest-page';
import { PageIndex } from '../../../server/src/folder/folder-index';
import { folderView } from '../../../server/src/folder/folder-view';
import { rosterOf, type RosterPerson } from '../../../server/src/project/roster';
import { checkPage } from '../../../server/src/rules/check-page';
import type { Finding } from '../../../server/src/rules/finding';
import { applyEdits } from '../../../server/src/text/text-edit';
import { only, readText } from '../read-example';

const sample = readFileSync(join(__dirname, '..', '..', 'corpus', 'sample', '2031-05-18', 'A02.txt'), 'utf8');
const rules = only('similar-name', 'title-variant', 'name-list-order', 'organisation-name-variant');

/** What is reported on each page of a folder: rule, and what stands there. */
function reportsOf(pages: Readonly<Record<string, string>>): Record<string, string[]> {
  const index = new PageIndex();
  const readings = Object.entries(pages).map(([path, text]) => {
    const reading = readText(text, /\d{4}-\d\d-\d\d/u.exec(path)![0]);
    index.set(path, digestPage(reading, path));
    return { path, text, reading };
  });
  return Object.fromEntries(
    readings.map(({ path, text, reading }) => [
      path,
      checkPage(reading, rules, { folder: folderView(index, path) }).findings.map(
        ({ rule, span }) => `${rule} ${text.slice(span.start, span.end).replaceAll(/\s/gu, '')}`,
      ),
    ]),
  );
}

function changed(from: string, to: string, text = sample): string {
  expect(text.split(from)).toHaveLength(2);
  return text.replace(from, to);
}

const today = '/paper/2031-05-18/A02.txt';
const tomorrow = '/paper/2031-05-19/A02.txt';

describe('a page beside one of the day before', () => {
  it('is silent where both say the same', () => {
    expect(reportsOf({ [today]: sample, [tomorrow]: sample })).toEqual({ [today]: [], [tomorrow]: [] });
  });

  it('is told of a misspelt name, a changed title and a list in another order, and of nothing else', () => {
    let text = changed('高新区管委会主任江望舒出席会', '高新区管委会副主任江望舒出席会');
    text = changed(
      '沈明川、顾云舟、许\n南乔、韩松岭、罗一苇参加',
      '顾云舟、沈明川、许\n南乔、韩松岭、罗一苇参加',
      text,
    );
    text = changed('区领导何景行、方以\n宁一同', '区领导何景行、方以\n凝一同', text);
    expect(reportsOf({ [today]: sample, [tomorrow]: text })).toEqual({
      [today]: [],
      [tomorrow]: ['title-variant 管委会副主任', 'name-list-order 顾云舟、沈明川', 'similar-name 方以凝'],
    });
  });

  it('is told of a name that only the same story has in another form', () => {
    const text = changed('经理罗小满说', '经理罗晓满说');
    expect(reportsOf({ [today]: sample, [tomorrow]: text })).toEqual({
      [today]: [],
      [tomorrow]: ['similar-name 罗晓满'],
    });
    const told = text.replace('高新区民企早餐会摆上“真心话”', '十四家企业提了三十条建议');
    expect(reportsOf({ [today]: sample, [tomorrow]: told })).toEqual({ [today]: [], [tomorrow]: [] });
  });

  it('leaves alone what lies weeks back', () => {
    const text = changed('高新区管委会主任江望舒出席会', '高新区管委会副主任江望舒出席会');
    const once = text.replaceAll('管委会主任', '管委会副主任');
    expect(reportsOf({ [today]: sample, '/paper/2031-06-18/A02.txt': once })).toEqual({
      [today]: [],
      '/paper/2031-06-18/A02.txt': [],
    });
  });

  it('takes the form of most pages for the right one', () => {
    const odd = changed('区领导何景行、方以\n宁一同', '区领导何景行、方以\n凝一同');
    const reports = reportsOf({
      '/paper/2031-05-17/A02.txt': odd,
      [today]: sample,
      [tomorrow]: sample,
    });
    expect(reports).toEqual({
      '/paper/2031-05-17/A02.txt': ['similar-name 方以凝'],
      [today]: [],
      [tomorrow]: [],
    });
  });
});

describe('a page and the roster', () => {
  const person = (name: string, titles: string[], order: number | null = null): RosterPerson => ({
    name,
    titles,
    order,
    alsoWritten: [],
    note: '',
  });
  const check = (text: string, ...people: RosterPerson[]): Finding[] =>
    checkPage(readText(text, '2031-05-18'), { ...rules, roster: rosterOf(people, [], []) }).findings;

  it('has the right name, and the fix keeps the line end', () => {
    const text = '本报讯（记者林知远）昨日，云岭区住建局局长付知\n秋到老街察看路灯。\n';
    const [finding, ...more] = check(text, person('付知秌', ['云岭区住建局局长']));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: 'similar-name' });
    expect(applyEdits(text, finding!.fix!.edits)).toContain('付知\n秌到');
    expect(
      check(text, person('付知秌', ['云岭区住建局局长']), person('付知秋', ['云岭区住建局局长'])),
    ).toEqual([]);
    // Another office of another body: another person.
    expect(check(text, person('付知夏', ['临溪县教育局局长']))).toEqual([]);
  });

  it('has the right title', () => {
    const text = '本报讯（记者林知远）昨日，云岭区副区长江望舒到老街察看路灯。\n';
    expect(check(text, person('江望舒', ['云岭区区长'])).map(({ rule }) => rule)).toEqual(['title-variant']);
    expect(check(text, person('江望舒', ['云岭区副区长', '星洲市残联主席']))).toEqual([]);
    expect(check(text, person('江望舒', ['临溪县县长']))).toEqual([]);
  });

  it('has the order, and the fix keeps those whom it does not rank where they are', () => {
    const text =
      '本报讯（记者林知远）昨日，云岭区召开会议。区领导许南乔、韩松岭、沈明\n川、顾云舟出席会议。\n';
    const [finding, ...more] = check(
      text,
      person('沈明川', [], 1),
      person('许南乔', [], 3),
      person('顾云舟', [], 2),
    );
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: 'name-list-order' });
    expect(applyEdits(text, finding!.fix!.edits)).toContain('区领导沈明川、韩松岭、顾云\n舟、许南乔出席');
  });

  it('has the full name of a body, and the forms that are right as well', () => {
    const text = '本报讯（记者林知远）昨日，云岭区教育局召开会议，云岭区法院、云岭区教育分局派人参加。\n';
    const bodies = (alsoWritten: string[]): Finding[] =>
      checkPage(readText(text, '2031-05-18'), {
        ...rules,
        roster: rosterOf(
          [],
          [],
          [
            { name: '云岭区教育体育局', alsoWritten, note: '' },
            { name: '云岭区人民法院', alsoWritten: [], note: '' },
          ],
        ),
      }).findings;
    const [finding, ...more] = bodies([]);
    expect(more).toEqual([]);
    expect(applyEdits(text, finding!.fix!.edits)).toContain('昨日，云岭区教育体育局召开');
    expect(bodies(['云岭区教育局'])).toEqual([]);
  });
});
