import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';
import { writeInstead } from '../write-instead';

export const eventDateInterpunct = defineRule({
  code: 'event-date-interpunct',
  group: 'punctuation',
  title: { zh: '事件日期间隔号', en: 'Interpunct in an event date' },
  level: 'warning',
  fix: 'suggestion',
  errorCount: { weight: 0.1 },
  source: {
    standard: { zh: 'GB/T 15834—2011 标点符号用法', en: 'GB/T 15834—2011, use of punctuation marks' },
    clause: '4.14.3.5',
    verified: false,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: {
    literals: [
      ...['一二九', '一二八', '一二一', '一二.九', '一二．九', '一.二八', '一．二八'],
      ...['事件', '事变', '惨案', '大案', '专案', '特大', '运动', '地震', '大地震', '恐怖', '晚会', '爆炸'],
      ...['消费者权益日', '火灾', '事故', '空难', '矿难', '洪灾', '暴雨', '禁毒日', '购物节', '抗震', '救援'],
    ],
  },
  check: ({ running: { text } }, { hits, report }) => {
    for (const hit of hits) {
      const found = '一' === text[hit.start] ? chineseDate(text, hit.start) : arabicDate(text, hit.start);
      if (found === null) continue;
      const { start, end, right } = found;
      report({
        span: { start, end },
        message: {
          zh: {
            what: `“${text.slice(start, end)}”的月、日之间要用间隔号`,
            why: '用月日代称的事件，不隔开会读错月份和日子，用下脚点又像小数',
            todo: `改为“${right}”`,
          },
          en: {
            what: `The month and the day of “${text.slice(start, end)}” need an interpunct`,
            why: 'without it the date of an event is misread, with a low dot it looks like a decimal',
            todo: `Write “${right}”`,
          },
        },
        fix: writeInstead({ start, end }, right),
      });
    }
  },
});

interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly right: string;
}

/** Only with what it was: 一二九 alone may be a number. January, November and December are misread without the dot. */
function chineseDate(text: string, at: number): FoundDate | null {
  const match = /^(?:一二[.．]?([九一])(”?)(?=运动|学生运动|惨案|精神)|一[.．]?二八(”?)(?=事变|淞沪))/u.exec(
    text.slice(at, at + 10),
  );
  if (match === null) return null;
  const [whole, day, quote, otherQuote] = match;
  const end = at + whole.length - (quote ?? otherQuote ?? '').length;
  return { start: at, end, right: day === undefined ? '一·二八' : `一二·${day}` };
}

/** 9.11事件, “3.15”晚会: a month and a day with a low dot, right before the word or in quotes before it. */
function arabicDate(text: string, at: number): FoundDate | null {
  const from = Math.max(0, at - 8);
  const match = /(?<![\d.．])(1[0-2]|[1-9])[.．](3[01]|[12]\d|[1-9])(”?)$/u.exec(text.slice(from, at));
  if (match === null) return null;
  const [whole, month, day, quote] = match as unknown as [string, string, string, string];
  // 7.8地震 tells how strong it was.
  if (quote === '' && text.startsWith('地震', at) && day.length === 1) return null;
  if (quote === '' && text.startsWith('大地震', at) && day.length === 1) return null;
  const start = from + match.index;
  return { start, end: start + whole.length - quote.length, right: `${month}·${day}` };
}
