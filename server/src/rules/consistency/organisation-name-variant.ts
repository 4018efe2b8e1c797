import type { Roster } from '../../project/roster';
import type { Mention, NamedThing } from '../../reading/reading';
import { defineRule, type Fault } from '../rule';
import { writeInstead } from '../write-instead';

export const organisationNameVariant = defineRule({
  code: 'organisation-name-variant',
  group: 'consistency',
  title: { zh: '机构名称不一', en: 'Two names of one body' },
  level: 'information',
  fix: 'suggestion',
  errorCount: { weight: 1 },
  source: { standard: { zh: '报纸校对惯例', en: 'Proofreading practice' }, verified: false },
  unit: 'page',
  triggers: { characters: '局厅委部院所会室队', literals: ['中心', '公司', '集团'] },
  needs: ['organisations', 'roster'],
  check: (_, { organisations, roster, report }) => {
    const forms = formsOf(organisations);
    const listed = listedIn(roster);
    const whole = byBeginning([...forms.keys()].filter((name) => nameOfOffice.test(name)));
    for (const [form, mentions] of forms) {
      if (listed.right.has(form)) continue;
      const right = (listed.byBeginning.get(beginningOf(form)) ?? []).find((name) => isVariant(form, name));
      const fuller = right ?? (whole.get(beginningOf(form)) ?? []).find((name) => isShortened(form, name));
      if (fuller === undefined) continue;
      for (const mention of mentions)
        report(faultOf(form, mention, fuller, right !== undefined, forms.get(fuller)?.[0]));
    }
  },
});

/** As the page writes them: a short form is one of its own. */
function formsOf(organisations: readonly NamedThing[]): Map<string, Mention[]> {
  const forms = new Map<string, Mention[]>();
  for (const { mentions } of organisations)
    for (const mention of mentions) {
      const known = forms.get(mention.text);
      if (known === undefined) forms.set(mention.text, [mention]);
      else known.push(mention);
    }
  return forms;
}

interface Listed {
  readonly right: ReadonlySet<string>;
  readonly byBeginning: ReadonlyMap<string, readonly string[]>;
}

function listedIn(roster: Roster): Listed {
  let listed = ofRosters.get(roster);
  if (listed === undefined) {
    const names = roster.organisations.map(({ name }) => name);
    const others = roster.organisations.flatMap(({ alsoWritten }) => alsoWritten);
    ofRosters.set(
      roster,
      (listed = { right: new Set([...names, ...others]), byBeginning: byBeginning(names) }),
    );
  }
  return listed;
}

const ofRosters = new WeakMap<Roster, Listed>();

/** Bodies of one place begin alike. */
function beginningOf(name: string): string {
  return name.slice(0, 3);
}

function byBeginning(names: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    if (name.length < shortest) continue;
    const group = groups.get(beginningOf(name));
    if (group === undefined) groups.set(beginningOf(name), [name]);
    else if (group.length < mostOfOnePlace) group.push(name);
  }
  return groups;
}

const shortest = 5;
const mostOfOnePlace = 60;

/** What one name has inside and the other has not; null where they differ otherwise, or one begins or ends the other. */
function insertedIn(a: string, b: string): string | null {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === long.length || short.length < shortest) return null;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  const end = short.length - start;
  if (start < 3 || end < 1 || !long.endsWith(short.slice(start))) return null;
  return long.slice(start, long.length - end);
}

/** Of a body that the roster names: a few characters too many or too few. */
function isVariant(form: string, listed: string): boolean {
  const inserted = insertedIn(form, listed);
  return inserted !== null && inserted.length <= longestInsert && !tellsApart.test(inserted);
}

const longestInsert = 6;

/** With these it is another body, or a form that everybody uses: 税务分局, 第二中学, 人民法院. */
const tellsApart =
  /[分支总副第局委部处科队院校所厅站大小东西南北中一二三四五六七八九十\d]|^人民$|^有限$|^有限责任$|^股份/u;

const nameOfOffice = /^.{0,4}[省市县区州旗盟].{2,}(?:局|厅|委|委员会|办公室)$/u;

/** 自然资源局 beside 自然资源和规划局 of one place: half of a name. */
function isShortened(form: string, whole: string): boolean {
  if (form.length >= whole.length || !nameOfOffice.test(form)) return false;
  return /^(?:和|与)(?:[^局委厅]{2,4})?$/u.test(insertedIn(form, whole) ?? '');
}

function faultOf(
  form: string,
  { span }: Mention,
  right: string,
  isListed: boolean,
  model: Mention | undefined,
): Fault {
  return {
    span,
    message: {
      zh: {
        what: `“${form}”与${isListed ? '名录' : '本版'}里的“${right}”像是同一个机构`,
        why: '同一个机构只有一个全称，少了几个字、多了几个字，读者会当成两个',
        todo: `核对名称；是同一个机构就改为“${right}”`,
      },
      en: {
        what: `“${form}” seems to be “${right}” of ${isListed ? 'the roster' : 'this page'}`,
        why: 'a body has one full name; with other words in it readers take it for another',
        todo: `Look it up; write “${right}” where the same body is meant`,
      },
    },
    fix: writeInstead(span, right),
    related:
      model === undefined ? [] : [{ span: model.span, message: { zh: '另一种名称', en: 'The other name' } }],
  };
}
