import type { Namesake } from '../../folder/folder-index';
import type { Page } from '../../page/page';
import type { Roster } from '../../project/roster';
import type { Mention, NamedThing } from '../../reading/reading';
import { isLineBreak, isSpace } from '../../text/characters';
import type { Span } from '../../text/span';
import { defineRule, type Fault } from '../rule';
import { writeInstead } from '../write-instead';
import { bodiesElsewhere } from './bodies-elsewhere';
import { beginningOf, byBeginning, isMiswritten, isOffice, isShortened, isVariant } from './body-names';

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
  needs: ['organisations', 'roster', 'folder', 'issueDate', 'words'],
  check: (page, { organisations, roster, folder, issueDate, words, report }) => {
    const forms = formsOf(organisations);
    const listed = listedIn(roster);
    const whole = byBeginning([...forms.keys()].filter(isOffice));
    const elsewhere = folder === null ? null : bodiesElsewhere(folder, issueDate.value);
    const isAlone = elsewhere === null && roster.organisations.length === 0;
    if (isAlone && whole.size === 0) return;
    const initials = isAlone ? new Set([...whole.keys()].map((beginning) => beginning[0]!)) : null;
    const isListedAs = (form: string, name: string): boolean =>
      isVariant(form, name) || isMiswritten(form, name, words);
    const rightOf = (form: string): Right | null => {
      const beginning = beginningOf(form);
      const right = listed.byBeginning.get(beginning)?.find((name) => isListedAs(form, name));
      if (right !== undefined) return { name: right, where: 'roster', pages: [] };
      const fuller = whole
        .get(beginning)
        ?.find((name) => isShortened(form, name) || isMiswritten(form, name, words));
      if (fuller !== undefined) return { name: fuller, where: 'page', pages: [] };
      const other = elsewhere?.rightOf(form, words);
      return other === undefined ? null : { ...other, where: 'folder' };
    };
    for (const [form, mentions] of forms) {
      if (listed.right.has(form)) continue;
      const right = rightOf(form);
      for (const { span } of mentions) {
        if (right !== null) report(faultOf(form, span, right, forms.get(right.name)?.[0]));
        else
          for (const wider of widerForms(page, span, form, initials)) {
            if (listed.right.has(wider.form)) break;
            const name = rightOf(wider.form);
            if (name === null) continue;
            report(faultOf(wider.form, wider.span, name, forms.get(name.name)?.[0]));
            break;
          }
      }
    }
  },
});

interface Right {
  readonly name: string;
  readonly where: 'roster' | 'page' | 'folder';
  readonly pages: readonly Namesake[];
}

/**
 * A wrong character may cut a name in two: of 自然资源和规化局 only the end is read as one. Longer and longer, from a place on.
 * `initials`: what any other name begins with, where that is known.
 */
function* widerForms(
  page: Page,
  { start, end }: Span,
  form: string,
  initials: ReadonlySet<string> | null,
): Iterable<{ readonly form: string; readonly span: Span }> {
  const text = page.slice(Math.max(0, start - reach), start);
  let length = form.length;
  for (let at = text.length - 1; at >= 0 && length < longestBody; at--) {
    const character = text[at]!;
    if (endsClause.test(character)) return;
    if (isSpace(text.charCodeAt(at)) || isLineBreak(text.charCodeAt(at))) continue;
    length++;
    if (initials?.has(character) === false) continue;
    const wider = text.slice(at).replaceAll(/\s/gu, '') + form;
    if (startsWithPlace.test(wider)) yield { form: wider, span: { start: start - text.length + at, end } };
  }
}

const endsClause = /[，。、；：？！“”（）《》]/u;

const reach = 24;
const longestBody = 18;
const startsWithPlace = /^(?:[^市县区州旗盟省]{2,3})?[市县区州旗盟省]/u;

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
    const names = roster.organisations.flatMap(({ name }) => [name, ...asCalledAtHome(name)]);
    const others = roster.organisations.flatMap(({ alsoWritten }) =>
      alsoWritten.flatMap((name) => [name, ...asCalledAtHome(name)]),
    );
    ofRosters.set(
      roster,
      (listed = { right: new Set([...names, ...others]), byBeginning: byBeginning(names) }),
    );
  }
  return listed;
}

const ofRosters = new WeakMap<Roster, Listed>();

/** A paper of 星洲市 writes 市教育局. */
function asCalledAtHome(name: string): string[] {
  const home = /^.{2,3}?([省市县区州盟旗].{3,})$/u.exec(name)?.[1];
  return home === undefined ? [] : [home];
}

function faultOf(
  form: string,
  span: Span,
  { name: right, where, pages }: Right,
  model: Mention | undefined,
): Fault {
  const [zh, en] = places[where];
  return {
    span,
    message: {
      zh: {
        what: `“${form}”与${zh}里的“${right}”像是同一个机构`,
        why: '同一个机构只有一个全称，少了几个字、多了几个字，读者会当成两个',
        todo: `核对名称；是同一个机构就改为“${right}”`,
      },
      en: {
        what: `“${form}” seems to be “${right}” of ${en}`,
        why: 'a body has one full name; with other words in it readers take it for another',
        todo: `Look it up; write “${right}” where the same body is meant`,
      },
    },
    fix: writeInstead(span, right),
    related:
      model === undefined ? [] : [{ span: model.span, message: { zh: '另一种名称', en: 'The other name' } }],
    elsewhere: pages.slice(0, mostShown).map(({ page, entry }) => ({
      path: page.path,
      range: entry.mentions[0]!.range,
      message: { zh: `这里写作“${right}”`, en: `“${right}” here` },
    })),
  };
}

const mostShown = 5;

const places = {
  roster: ['名录', 'the roster'],
  page: ['本版', 'this page'],
  folder: ['别的版', 'other pages'],
} as const;
