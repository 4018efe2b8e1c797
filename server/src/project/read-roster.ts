import type { Span } from '../text/span';
import type { FileComplaint } from './file-complaint';
import type { Language, Message } from './level';
import type { TableCell, TableRow } from './read-cells';
import { itemsOf, noteOf, readTable, type Complain } from './read-table';
import { rosterKey, type RosterList, type RosterName, type RosterPerson } from './roster';

/** What one list of the roster says. */
export interface ReadRosterList<T extends RosterName> {
  readonly entries: readonly T[];
  /** In the order of the file. */
  readonly complaints: readonly FileComplaint[];
}

/**
 * Reads `people.tsv`: name ⇥ titles ⇥ order ⇥ also written as ⇥ note, as a spreadsheet saves it, `|` between several titles or
 * names. A line that cannot be used is complained of, the others count; of a name that stands there twice the first line does.
 */
export function readPeople(text: string): ReadRosterList<RosterPerson> {
  const ownForms = formsOnce(twiceAsPerson);
  return readTable(text, {
    isHeading: (row, complain) => isHeading(row, headings.people, complain),
    entryOf: (row, line, complain) => {
      const [name, titles, order, also, note] = row.cells;
      const forms = ownForms(row, also, line, complain, mostSpacedName);
      const place = readOrder(order, complain);
      if (forms === null || place === undefined) return null;
      return {
        name: plainName(name!.text),
        titles: itemsOf(titles),
        order: place,
        ...forms,
        note: noteOf(note),
      };
    },
  });
}

/** Reads `places.tsv` or `organisations.tsv`, in the same way: name ⇥ also written as ⇥ note. */
export function readNames(text: string, list: Exclude<RosterList, 'people'>): ReadRosterList<RosterName> {
  const ownForms = formsOnce(twiceAsName);
  return readTable(text, {
    isHeading: (row, complain) => isHeading(row, headings[list], complain),
    entryOf: (row, line, complain) => {
      const [name, also, note] = row.cells;
      const forms = ownForms(row, also, line, complain, 0);
      return forms === null ? null : { name: plainName(name!.text), ...forms, note: noteOf(note) };
    },
  });
}

/** Headings of the columns, those that we write first. */
export const headings: Readonly<Record<RosterList, readonly (readonly string[])[]>> = (() => {
  const also = [
    '又写作',
    '又写',
    '又作',
    '又名',
    '别名',
    '简称',
    '也写作',
    'also written as',
    'also-written-as',
    'also written',
  ];
  const note = ['说明', '备注', '附注', 'note', 'notes'];
  return {
    people: [
      ['姓名', '名字', '人名', '人物', 'name', 'person'],
      ['职务', '职位', '头衔', '称谓', 'titles', 'title'],
      ['排序', '顺序', '次序', '排名', '序号', 'order'],
      also,
      note,
    ],
    places: [['地名', '名称', '地点', 'name', 'place'], also, note],
    organisations: [
      ['单位名称', '名称', '单位', '机构', '机构名称', 'name', 'organisation', 'organization'],
      also,
      note,
    ],
  };
})();

/** The heading of a column that we write. */
export function headingIn(names: readonly string[], language: Language): string {
  return names.find((name) => /^[a-z]/u.test(name) === (language === 'en'))!;
}

/** The name of a column alone is nobody's name; columns in another order would be misread, and are complained of. */
function isHeading(
  { cells }: TableRow,
  columns: readonly (readonly string[])[],
  complain: Complain,
): boolean {
  const columnOf = ({ text }: TableCell): number =>
    columns.findIndex((column) => column.includes(text.toLowerCase()));
  if (columnOf(cells[0]!) < 0) return false;
  const wrong = cells.find((cell, index) => columnOf(cell) >= 0 && columnOf(cell) !== index);
  if (wrong !== undefined) complain(wrong.span, wrongColumn(wrong.text, columns));
  return true;
}

/** White space that pads a name of two characters, or that a spreadsheet has left, is no part of it. */
function plainName(text: string): string {
  return text.replace(/\s+/gu, (space, at: number) =>
    /[A-Za-z.]/u.test(text[at - 1] ?? '') && /[A-Za-z]/u.test(text[at + space.length] ?? '') ? ' ' : '',
  );
}

/** `李　明` is padded; what is longer has its other columns behind spaces. */
const mostSpacedName = 4;

type Forms = Pick<RosterName, 'alsoWritten'>;

/**
 * Gives the other forms of a name, those left out that an earlier line has; null where the name itself cannot be used.
 * `mostSpaced`: characters of a name that may have white space in it.
 */
function formsOnce(
  namedTwice: typeof twiceAsName,
): (
  row: TableRow,
  also: TableCell | undefined,
  line: number,
  complain: Complain,
  mostSpaced: number,
) => Forms | null {
  const known = new Map<string, number>();
  const isTaken = (form: string, span: Span, complain: Complain, twice: typeof twiceAsName): boolean => {
    const earlier = known.get(rosterKey(form));
    if (earlier !== undefined) complain(span, twice(form, earlier));
    return earlier !== undefined;
  };
  return ({ cells, span }, also, line, complain, mostSpaced) => {
    const cell = cells[0]!;
    const name = plainName(cell.text);
    if (name === '') {
      complain(span, noName);
      return null;
    }
    if (
      cells.length === 1 &&
      /\p{Script=Han}\s+\p{Script=Han}/u.test(cell.text) &&
      name.length > mostSpaced
    ) {
      complain(cell.span, noTabs);
      return null;
    }
    if (isTaken(name, cell.span, complain, namedTwice)) return null;
    known.set(rosterKey(name), line);
    const alsoWritten = new Set<string>();
    for (const form of itemsOf(also).map(plainName)) {
      if (form === name || alsoWritten.has(form)) continue;
      if (isTaken(form, also!.span, complain, twiceAsForm)) continue;
      known.set(rosterKey(form), line);
      alsoWritten.add(form);
    }
    return { alsoWritten: [...alsoWritten] };
  };
}

/** Null where none is given, undefined where it cannot be used. */
function readOrder(cell: TableCell | undefined, complain: Complain): number | null | undefined {
  if (cell === undefined || cell.text === '') return null;
  const digits = cell.text.normalize('NFKC');
  if (/^[1-9]\d{0,5}$/u.test(digits)) return Number(digits);
  complain(cell.span, {
    zh: `排序应是 1、2、3 这样的整数，不能是“${cell.text}”；不排序就空着`,
    en: `the order must be a whole number from 1 on, not “${cell.text}”; leave it empty where there is none`,
  });
  return undefined;
}

function twiceAsName(name: string, line: number): Message {
  return {
    zh: `“${name}”在第 ${line} 行已经有了，这一行不起作用`,
    en: `“${name}” stands in line ${line} already; this line has no effect`,
  };
}

function twiceAsPerson(name: string, line: number): Message {
  const { zh, en } = twiceAsName(name, line);
  return {
    zh: `${zh}；是同名的另一个人，就把职务用“|”接在那一行后面`,
    en: `${en}; if it is somebody else of the same name, add the titles to that line, behind “|”`,
  };
}

function twiceAsForm(name: string, line: number): Message {
  return {
    zh: `“${name}”在第 ${line} 行已经有了，这里不起作用`,
    en: `“${name}” stands in line ${line} already; it has no effect here`,
  };
}

function wrongColumn(text: string, columns: readonly (readonly string[])[]): Message {
  return {
    zh: `“${text}”不在它的位置上；各栏依次是：${columns.map((names) => headingIn(names, 'zh')).join('、')}`,
    en: `“${text}” is out of its place; the columns are, in this order: ${columns.map((names) => headingIn(names, 'en')).join(', ')}`,
  };
}

const noName: Message = { zh: '第一栏没有写名称', en: 'the first column has no name' };
const noTabs: Message = {
  zh: '名称里有空格；各栏之间用制表符，不用空格',
  en: 'the name has spaces in it; columns are parted by tabs, not by spaces',
};
