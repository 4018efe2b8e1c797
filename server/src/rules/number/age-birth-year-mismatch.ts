import { civilDay } from '../../lexis/calendar/civil-day';
import { han } from '../../text/han';
import { defineRule } from '../rule';
import { trustedIssueDay } from './trusted-issue-day';

export const ageBirthYearMismatch = defineRule({
  code: 'age-birth-year-mismatch',
  group: 'number',
  title: { zh: '年龄与出生年份不符', en: 'Age does not fit the year of birth' },
  level: 'warning',
  fix: 'no',
  errorCount: { weight: 1 },
  source: { standard: { zh: '新闻编辑惯例', en: 'Newspaper practice' }, verified: false },
  unit: 'paragraph',
  regions: ['body', 'note', 'caption'],
  triggers: { literals: ['岁'] },
  needs: ['issueDate'],
  check: ({ running: { text } }, { issueDate, report }) => {
    if (!text.includes('生') || !(text.includes('今年') || text.includes('现年'))) return;
    const day = trustedIssueDay(issueDate);
    if (day === null) return;
    const { year: thisYear } = civilDay(day);
    for (const pattern of patterns) {
      for (const match of text.matchAll(pattern)) {
        const { year, age, between } = match.groups as Record<'year' | 'age' | 'between', string>;
        const expected = thisYear - Number(year);
        if (isOtherPerson(between) || expected < 0 || fits(Number(age), expected)) continue;
        report({
          span: { start: match.index, end: match.index + match[0].length },
          message: {
            zh: {
              what: `${year}年出生与${age}岁对不上`,
              why: `按见报的${thisYear}年算，应在${expected}岁上下`,
              todo: '请核对出生年份和年龄',
            },
            en: {
              what: `Born in ${year} and aged ${age} do not fit`,
              why: `in ${thisYear}, the year of the issue, it makes about ${expected}`,
              todo: 'Check the year and the age',
            },
          },
        });
      }
    }
  },
});

/** An age may be counted before the birthday, and by 虚岁, which is up to two more. */
function fits(age: number, expected: number): boolean {
  return age >= expected - 2 && age <= expected + 2;
}

/**
 * `1985年5月出生于星洲市，男，汉族，今年46岁`, `1985年出生的林知远今年46岁`, `生于1985年，今年46岁`, and the other way round: nothing may
 * stand between the two but what is said of one person.
 */
const year = String.raw`(?<!\d)(?<year>(?:19|20)\d\d)年(?:\d{1,2}月)?(?:\d{1,2}日)?`;
const age = String.raw`(?:今年|现年)(?<age>\d{1,3})周?岁`;
const attribute = `(?:男|女|${han}{1,3}族|${han}{2,5}人|中共党员|${han}{2,3}学历)`;
const attributes = `(?:[，、]${attribute}){0,4}`;
const patterns = [
  `${year}(?:出生|生)(?<between>(?:[于在]${han}{1,10})?(?:的${han}{0,6})?${attributes})[，、]?[他她]?${age}`,
  `(?:出生|生)于${year}(?<between>(?:的${han}{0,6})?${attributes})[，、]?[他她]?${age}`,
  `${age}(?<between>的${han}{2,6}${attributes}|${attributes})[，、]?[他她]?${year}(?:出生|生)(?=[于在，。；）])`,
  `${age}(?<between>${attributes})、${year}(?:出生|生)(?=的)`,
  `${age}(?<between>的${han}{2,6}${attributes}|${attributes})[，、]?[他她]?(?:出生|生)于${year}`,
].map((pattern) => new RegExp(pattern, 'gu'));

/** 1985年出生的林知远父亲今年70岁 speaks of two. */
function isOtherPerson(between: string): boolean {
  return /[父母爸妈爷奶祖公婆叔伯舅姑姨妻夫儿女孙兄弟姐妹子]/u.test(between.replaceAll('，女', ''));
}
