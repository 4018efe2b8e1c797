import { copyRegions } from '../copy-regions';
import { deletion } from '../layout/deletion';
import { defineRule, type FaultFix } from '../rule';
import { writeInstead } from '../write-instead';
import { clauseAround } from './clause-around';

export const stackedNegation = defineRule({
  code: 'stacked-negation',
  group: 'grammar',
  title: { zh: '否定失当', en: 'Stacked negation' },
  level: 'warning',
  fix: 'suggestion',
  errorCount: { weight: 1 },
  source: { standard: { zh: '报纸校对惯例', en: 'Newspaper proofreading' }, verified: false },
  unit: 'paragraph',
  regions: copyRegions,
  milderInQuotes: true,
  triggers: {
    literals: [
      ...['防止', '避免', '以免', '以防', '谨防', '预防', '防范', '杜绝', '制止', '阻止', '遏制'],
      ...['切忌', '切勿', '严禁', '禁止', '难免', '无时无刻'],
    ],
  },
  check: ({ running: { text } }, { hits, report }) => {
    for (const hit of hits) {
      const word = text.slice(hit.start, hit.end);
      const clause = text.slice(hit.start, clauseAround(text, hit).end);
      const [found] = patterns.flatMap(({ pattern, read }) => {
        const match = pattern.exec(clause);
        return match === null ? [] : [read(match, hit.start)];
      });
      if (found === undefined) continue;
      const span = { start: hit.start, end: found.end };
      const written = text.slice(span.start, span.end);
      const todo = found.fix.title;
      report({
        span,
        message: {
          zh: {
            what: `“${written}”否定用得不对`,
            why:
              word === '无时无刻'
                ? '“无时无刻”后面要跟“不”才是“时时刻刻”的意思'
                : `“${word}”已经含有否定的意思，再加否定就成了反话`,
            todo: todo.zh,
          },
          en: {
            what: `“${written}” has a negation too many or too few`,
            why:
              word === '无时无刻'
                ? 'only with 不 behind it does it mean at all times'
                : `“${word}” is a negation already, and two say the contrary`,
            todo: todo.en,
          },
        },
        fix: found.fix,
        alternatives: found.alternatives ?? [],
      });
    }
  },
});

interface Negation {
  readonly end: number;
  readonly fix: FaultFix;
  readonly alternatives?: readonly FaultFix[];
}

interface NegationPattern {
  /** From the start of the clause that begins with the word. */
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, start: number) => Negation;
}

const prevention = '^(?:防止|避免|以免|以防|谨防|预防|防范|杜绝|制止|阻止|遏制)';
/** What may stand between the two; 的 would begin another clause inside. */
const between = '([^的“”、不没未]{0,14}?)';

const patterns: readonly NegationPattern[] = [
  {
    pattern: new RegExp(`${prevention}${between}(不再)(?!.{0,12}的)`, 'u'),
    read: (match, start) => replacing(match, start, '再次'),
  },
  {
    pattern: new RegExp(
      `${prevention}${between}(不要|不会|不能)(?=再|发生|出现|受|被|产生|造成|重演|扩大)`,
      'u',
    ),
    read: (match, start) => replacing(match, start, ''),
  },
  {
    // A thing that is kept from being hurt: 避免耕地不受污染. 避免不受控制 says what it says.
    pattern: new RegExp(`${prevention}([^的“”、不没未]{2,14}?)(不)(?=(?:发生|出现|受|被)[^的]{0,8}$)`, 'u'),
    read: (match, start) => replacing(match, start, ''),
  },
  {
    pattern: new RegExp(`${prevention}()(不)(?=(?:发生|出现)[^的]{1,8}$)`, 'u'),
    read: (match, start) => replacing(match, start, ''),
  },
  {
    pattern: /^(切忌|切勿)[，]?(不要|不可|不能|不得|勿|别|莫)(?!再)/u,
    read: (match, start) => keepingFirst(match, start),
  },
  { pattern: /^(严禁|禁止)(不得|不准|不许|不要|不可)/u, read: (match, start) => keepingFirst(match, start) },
  {
    pattern: /^(难免)(?:会|要)?(不)(?=会|出|犯|发生|受|被|走|要|产生|引起|有|遇)/u,
    read: (match, start) => replacingAt(start, match[0].length - 1, 1, match[0].slice(0, -1)),
  },
  {
    pattern: /^(无时无刻)(?!.{0,8}[不没])/u,
    read: (match, start) => {
      const span = { start, end: start + match[1]!.length };
      return {
        end: span.end,
        fix: writeInstead(span, '时时刻刻'),
        alternatives: [writeInstead(span, '无时无刻不')],
      };
    },
  },
];

/** Puts `right` in the place of the second negation. */
function replacing(match: RegExpExecArray, start: number, right: string): Negation {
  const [whole, , negation] = match as unknown as [string, string, string];
  return replacingAt(
    start,
    whole.length - negation.length,
    negation.length,
    whole.slice(0, -negation.length) + right,
    right,
  );
}

function replacingAt(start: number, at: number, length: number, shown: string, right = ''): Negation {
  const span = { start: start + at, end: start + at + length };
  return {
    end: span.end,
    fix: {
      title: { zh: `改为“${shown}”`, en: `Write “${shown}”` },
      edits: [{ span, newText: right }],
    },
  };
}

function keepingFirst(match: RegExpExecArray, start: number): Negation {
  const [whole, first, second] = match as unknown as [string, string, string];
  const span = { start: start + first.length, end: start + whole.length };
  return {
    end: span.end,
    fix: {
      title: { zh: `删去“${second}”`, en: `Delete “${second}”` },
      edits: [deletion(span)],
    },
  };
}
