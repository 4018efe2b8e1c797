import { nearestName } from '../text/nearest-name';
import type { Span } from '../text/span';
import type { FileComplaint } from './file-complaint';
import { levelNames, levels, type Level, type Message } from './level';
import type { TableCell, TableRow } from './read-cells';
import { itemsOf, noteOf, readTable } from './read-table';
import { termList, type Term, type TermList } from './term-list';

/** What `.newspaper/terms.tsv` says. */
export interface ProjectTerms {
  readonly terms: TermList;
  /** In the order of the file. */
  readonly complaints: readonly FileComplaint[];
}

/**
 * Reads the newsroom's list of terms: wrong ⇥ right ⇥ level ⇥ note ⇥ context, as a spreadsheet saves it, `|` between several
 * items of `right` and `context`. Lines that start with `#`, blank ones and a first line of headings are passed over. A line
 * that cannot be used is complained of, the others count.
 */
export function readTerms(text: string): ProjectTerms {
  const known = new Map<string, number>();
  const { entries, complaints } = readTable<Term>(text, {
    isHeading,
    entryOf: (row, line, complain) => {
      const term = termOf(row);
      if ('message' in term) {
        complain(term.span, term.message);
        return null;
      }
      const key = `${term.wrong}\n${[...term.context].sort().join('|')}`;
      const earlier = known.get(key);
      if (earlier === undefined) {
        known.set(key, line);
        return term;
      }
      complain(row.cells[0]!.span, {
        zh: `“${term.wrong}”在第 ${earlier} 行已经有了，这一行不起作用`,
        en: `“${term.wrong}” stands in line ${earlier} already; this line has no effect`,
      });
      return null;
    },
  });
  return { terms: termList(entries), complaints };
}

/** Some write a line of headings above a table. */
function isHeading({ cells: [wrong, right] }: TableRow): boolean {
  return (
    wrongHeadings.includes(wrong!.text.toLowerCase()) &&
    rightHeadings.includes((right?.text ?? '').toLowerCase())
  );
}

const wrongHeadings: readonly string[] = ['wrong', '误', '错', '错误', '错词', '误用', '错误写法', '不用'];
const rightHeadings: readonly string[] = ['right', '正', '正确', '正词', '应为', '改为', '正确写法', '用'];

interface Slip {
  readonly span: Span;
  readonly message: Message;
}

function termOf({ cells, span }: TableRow): Term | Slip {
  const [wrong, right, level, note, context] = cells;
  if (wrong!.text === '') return { span, message: noWrong };
  const read = readLevel(level);
  if (read !== null && typeof read === 'object') return { span: level!.span, message: read };
  const rights = itemsOf(right);
  // A longer word that is off is an exception to a shorter one, and needs nothing else.
  if (read === 'off')
    return { wrong: wrong!.text, right: [], level: read, note: '', context: itemsOf(context) };
  if (rights.includes(wrong!.text)) return { span: right!.span, message: same };
  if (rights.length === 0 && (note?.text ?? '') === '') return { span, message: noRight };
  return {
    wrong: wrong!.text,
    right: rights,
    level: read,
    note: noteOf(note),
    context: itemsOf(context),
  };
}

/** Null where the cell leaves it to the rule; a message where it names no level. */
function readLevel(cell: TableCell | undefined): Level | null | Message {
  const text = (cell?.text ?? '').toLowerCase();
  if (text === '') return null;
  const level = levels.find((one) => one === text || chineseNames[one].includes(text));
  if (level !== undefined) return level;
  const nearest = nearestName(text, levels);
  return {
    zh: `级别应是 ${levels.map((one) => `${one}（${chineseNames[one][0]!}）`).join('、')} 之一，不能是“${cell!.text}”${nearest === null ? '' : `；是不是 ${nearest}？`}`,
    en: `the level must be one of ${levels.join(', ')}, not “${cell!.text}”${nearest === null ? '' : `; did you mean ${nearest}?`}`,
  };
}

const chineseNames: Readonly<Record<Level, readonly string[]>> = {
  error: [levelNames.error.zh],
  warning: [levelNames.warning.zh],
  information: [levelNames.information.zh],
  hint: [levelNames.hint.zh],
  off: ['不查', '关'],
};

const noWrong: Message = { zh: '第一栏没有写要查的词', en: 'the first column names no word to look for' };
const noRight: Message = {
  zh: '没有写改成什么，也没有说明；第二栏写正确的词，或者第四栏写说明（各栏之间用制表符）',
  en: 'neither what to write instead (second column) nor a note (fourth) is given; columns are parted by tabs',
};
const same: Message = { zh: '改成的词和要查的词一样', en: 'the right word is the wrong one' };
