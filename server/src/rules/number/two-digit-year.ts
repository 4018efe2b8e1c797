import { defineRule } from '../rule';
import { copyRegions } from '../copy-regions';
import { writeInstead } from '../write-instead';

export const twoDigitYear = defineRule({
  code: 'two-digit-year',
  group: 'number',
  title: { zh: '年份缩写', en: 'Two-digit year' },
  level: 'warning',
  fix: 'suggestion',
  errorCount: { weight: 0.1, cap: 'numerals' },
  source: {
    standard: {
      zh: 'GB/T 15835—1995 出版物上数字用法的规定',
      en: 'GB/T 15835—1995, numerals in publications',
    },
    clause: '5.1.1.1',
    verified: true,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { literals: Array.from('0123456789', (digit) => `${digit}年`) },
  needs: ['issueDate'],
  check: ({ running: { text } }, { hits, issueDate, report }) => {
    for (const { start: last } of hits) {
      const at = last + 1;
      if (!hasTwoDigits(text, at) || !isYear(text, at)) continue;
      const span = { start: at - 2, end: at };
      const digits = text.slice(span.start, span.end);
      const [likely, other] = centuries(Number(digits), issueDate.value);
      report({
        span: { start: span.start, end: at + 1 },
        message: {
          zh: {
            what: `“${digits}年”省去了年份的前两位`,
            why: '年份要写全四位，缩写容易与时间的长短相混',
            todo: `改为“${likely}年”`,
          },
          en: {
            what: `“${digits}年” leaves out the century`,
            why: 'a year has all its four digits; two of them read like a length of time',
            todo: `Write “${likely}年”`,
          },
        },
        fix: writeInstead(span, String(likely), `${likely}年`),
        alternatives: [writeInstead(span, String(other), `${other}年`)],
      });
    }
  },
});

/** True where there are two digits before `at`, and no more. */
function hasTwoDigits(text: string, at: number): boolean {
  return isAsciiDigit(text.charCodeAt(at - 2)) && !isAsciiDigit(text.charCodeAt(at - 3));
}

function isAsciiDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/**
 * Two digits before 年 are a length of time far more often than a year, so a year must show itself: by a month
 * behind it, a leading zero, or a word that goes with a year and with no length.
 */
function isYear(text: string, at: number): boolean {
  const digits = text.slice(at - 2, at);
  const before = text.slice(Math.max(0, at - 8), at - 2);
  const after = text.slice(at + 1, at + 6);
  if (/(?:\d[.．·:：/／—–\-~～至到]*|[第’‘'№A-Za-z])$/u.test(before)) return false;
  if (/(?:民国|昭和|平成|大正|明治|令和|[康雍乾嘉道咸同光宣][熙正隆庆光丰治绪统])(?:元年|第)?$/u.test(before))
    return false;
  const isFree = /(?:^|[，。；：、？！“（《\s(—]|[从自至到在于和与及或较比])$/u.test(before);
  if (digits.startsWith('0')) return digits !== '00' || isFree;
  if (digits >= '60' && happens.test(text.slice(at + 1, at + 9)) && !lasts.test(before)) return true;
  if (!isFree || /^[个多余来]/u.test(after)) return false;
  if (/^(?:0?[1-9]|1[0-2])月(?!子)/u.test(after)) return !/[刑判]/u.test(before);
  if (digits < '40') return false;
  if (/[从自]$/u.test(before) && /^(?:起|开始|以来|至今|到|至)/u.test(after)) return true;
  return /^(?:出生|生人|同期|入伍|入党|参军|毕业|参加工作|春节|[初底](?![心期衷蕴色子气])|春天|夏天|秋天|冬天)/u.test(
    after,
  );
}

/** What happens once and takes no 60 years: 大桥98年建成, 他98年5月参加工作. */
const happens =
  /^(?:(?:0?[1-9]|1[0-2])月(?:份|底|初)?)?(?:建成|竣工|通车|开工|动工|落成|建校|建厂|建村|创办|创立|开业|投产|投用|投入使用|参加工作|参军|入伍|入党|考入|考上|考取|调入|调到|转业|退伍|下岗|出厂|病逝)/u;

/** It took so long, or so long somebody did it. */
const lasts =
  /(?:时|用|花|[经历隔第每近约达满了过逾超]|[上下前后]|整整|长达|多达|工作|从业|从[教医军艺]|坚守|奋斗|等待|使用|服务|生活|居住|[\d.]+)$/u;

/** The year itself, and the same of the other century. A year that is still to come is seldom cut short. */
function centuries(digits: number, issueDate: string | null): readonly [number, number] {
  const now = issueDate === null ? 39 : Number(issueDate.slice(2, 4)) + 1;
  const years = [2000 + digits, 1900 + digits] as const;
  return digits <= now ? years : [years[1], years[0]];
}
