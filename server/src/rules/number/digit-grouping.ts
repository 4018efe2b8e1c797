import { isDigit, isUnseen } from '../../text/characters';
import { defineRule } from '../rule';
import { largeNumbersOf, type LargeNumber } from './large-numbers';

export const digitGrouping = defineRule({
  code: 'digit-grouping',
  group: 'number',
  title: { zh: '千分位体例', en: 'Mixed digit grouping' },
  level: 'information',
  fix: 'no',
  errorCount: { weight: 0 },
  source: {
    standard: { zh: 'GB/T 15835—2011 出版物上数字用法', en: 'GB/T 15835—2011, numerals in publications' },
    clause: '5.1.1',
    verified: false,
  },
  unit: 'page',
  triggers: 'always',
  check: ({ articles }, { report }) => {
    if (!articles.some(({ value }) => mayGroup(value.raw))) return;
    const numbers: LargeNumber[] = [];
    for (const { value, start } of articles) {
      for (const number of largeNumbersOf(value))
        numbers.push({ ...number, start: number.start + start, end: number.end + start });
    }
    const grouped = numbers.filter(({ isGrouped }) => isGrouped);
    if (grouped.length === 0) return;
    // Numbers of four digits may stand without a comma beside longer ones that have it.
    const shortest = grouped.reduce((least, { digits }) => Math.min(least, digits), Infinity);
    const plain = numbers.filter(({ isGrouped, digits }) => !isGrouped && digits >= shortest);
    if (plain.length === 0) return;
    const [few, many] = grouped.length <= plain.length ? [grouped, plain] : [plain, grouped];
    const example = many[0]!;
    for (const { start, end, text, isGrouped } of few) {
      report({
        span: { start, end },
        message: {
          zh: {
            what: `“${text}”${isGrouped ? '用了' : '没有用'}千分位，同版的“${example.text}”${isGrouped ? '没有用' : '用了'}`,
            why: '同一版上，大数分节与否应当一致',
            todo: '统一成一种写法',
          },
          en: {
            what: `“${text}” ${isGrouped ? 'has' : 'lacks'} a thousands separator, unlike “${example.text}” on this page`,
            why: 'one page groups its digits in one way',
            todo: 'Use one form',
          },
        },
        related: [
          {
            span: { start: example.start, end: example.end },
            message: { zh: '另一种写法', en: 'The other form' },
          },
        ],
      });
    }
  },
});

/** True where a comma stands behind a digit, whatever layout has put between: most pages have none. */
function mayGroup(raw: string): boolean {
  for (let at = raw.indexOf(','); at >= 0; at = raw.indexOf(',', at + 1)) {
    let before = at - 1;
    while (before >= 0 && isUnseen(raw.charCodeAt(before))) before--;
    if (isDigit(raw.charCodeAt(before))) return true;
  }
  return false;
}
