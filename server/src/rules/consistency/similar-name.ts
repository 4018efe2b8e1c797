import type { FolderView } from '../../folder/folder-view';
import { nameDifference } from '../../lexis/people/name-likeness';
import type { Page } from '../../page/page';
import type { Mention, Person } from '../../reading/reading';
import type { Span } from '../../text/span';
import type { Elsewhere } from '../finding';
import { defineRule, type Fault, type FaultFix, type Provisions } from '../rule';
import { findNamesakes, type Namesakes } from './find-namesakes';
import { neighbourPages } from './neighbour-pages';
import { unreadNames } from './unread-names';

export const similarName = defineRule({
  code: 'similar-name',
  group: 'consistency',
  title: { zh: '疑似同人异名', en: 'Names one character apart' },
  level: 'information',
  fix: 'suggestion',
  errorCount: { weight: 2 },
  source: { standard: { zh: '报纸校对惯例', en: 'Proofreading practice' }, verified: false },
  unit: 'page',
  triggers: 'always',
  needs: ['people', 'nameLists', 'roster', 'folder', 'issueDate', 'words'],
  check: (page, given) => {
    const { roster, folder, issueDate, report } = given;
    const date = issueDate.value;
    const people = [...given.people, ...unreadPeople(page, given)];
    const found = findNamesakes({
      page,
      people,
      roster,
      folder,
      date,
      get nameLists() {
        return given.nameLists;
      },
    });
    for (const [person, namesakes] of found)
      for (const mention of person.mentions)
        if (mention.text === person.name) report(faultOf(page, mention, person, namesakes, people, folder));
  },
});

/** Where nobody else knows any names, those that are read are all there are. */
function unreadPeople(
  page: Page,
  given: Pick<Provisions, 'people' | 'roster' | 'folder' | 'issueDate' | 'words'>,
): Person[] {
  const { people, roster, folder, issueDate, words } = given;
  if (folder === null && roster.people.length === 0) return [];
  const neighbours = neighbourPages(folder, issueDate.value);
  return unreadNames({ page, people, roster, folder, neighbours, words });
}

function faultOf(
  page: Page,
  { span }: Mention,
  { name }: Person,
  namesakes: Namesakes,
  people: readonly Person[],
  folder: FolderView | null,
): Fault {
  const [right, ...others] = namesakes.names as [string, ...string[]];
  const [zh, en] = reasons[namesakes.because];
  const model = people.find((person) => person.name === right);
  return {
    span,
    message: {
      zh: {
        what: `“${name}”与“${right}”只差一个字，${zh}`,
        why: '同一个人的姓名前后写法不一，多半有一处写错了',
        todo: `核对姓名；是同一个人就改为“${right}”，是两个人就不用改`,
      },
      en: {
        what: `“${name}” and “${right}” are one character apart, ${en}`,
        why: 'one person has one name, so one of the two is probably a slip',
        todo: `Look the name up; write “${right}” where the same person is meant`,
      },
    },
    fix: fixOf(page, span, name, right),
    alternatives: others.map((other) => fixOf(page, span, name, other)),
    related: (model?.mentions ?? [])
      .filter(({ text }) => text === right)
      .slice(0, mostPlaces)
      .map((mention) => ({ span: mention.span, message: placeMessage(right) })),
    elsewhere: folder === null ? [] : placesOf(right, folder),
  };
}

const reasons: Readonly<Record<Namesakes['because'], readonly [string, string]>> = {
  roster: ['后者在人名表里', 'and the roster has the second'],
  title: ['职务相同', 'and both hold the same office'],
  list: ['在别的名单里站在同样的人中间', 'and stand among the same people in lists'],
  story: ['别的版上同一篇稿子写的是后者', 'and the same story has the second on another page'],
  article: ['同一篇里别处都写后者', 'and the article has the second everywhere else'],
  credit: ['记者署名别处都写后者', 'and the credits have the second everywhere else'],
  folder: ['别的版上都写后者', 'and other pages have the second'],
};

/** More places than that nobody looks at. */
const mostPlaces = 5;

function placeMessage(name: string): { zh: string; en: string } {
  return { zh: `这里写的是“${name}”`, en: `“${name}” here` };
}

function placesOf(name: string, { index, path }: FolderView): Elsewhere[] {
  return index
    .person(name)
    .filter(({ page }) => page.path !== path)
    .slice(0, mostPlaces)
    .map(({ page, entry }) => ({
      path: page.path,
      range: entry.mentions[0]!.range,
      message: placeMessage(name),
    }));
}

/** The one character is written anew: a line break inside the name stays. */
function fixOf(page: Page, { start, end }: Span, name: string, right: string): FaultFix {
  const { at } = nameDifference(name, right)!;
  const raw = page.slice(start, end);
  let offset = 0;
  for (let seen = -1; offset < raw.length; offset++) if (!/\s/u.test(raw[offset]!) && ++seen === at) break;
  return {
    title: { zh: `改为“${right}”`, en: `Write “${right}”` },
    edits: [{ span: { start: start + offset, end: start + offset + 1 }, newText: right[at]! }],
  };
}
