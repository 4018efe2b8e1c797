import { comparedArticles } from '../compared-articles';
import { keepByArticle } from '../keep-by-article';
import { shift, type Span } from '../../text/span';
import { defineRule } from '../rule';

export const vagueTime = defineRule({
  code: 'vague-time',
  group: 'news',
  title: { zh: '时间要素不明', en: 'Only a vague time in a news item' },
  level: 'information',
  fix: 'no',
  errorCount: { weight: 0 },
  source: { standard: { zh: '新闻采编规范', en: 'Newsroom checklists' }, verified: true },
  unit: 'page',
  triggers: 'always',
  options: {
    pages: {
      type: 'enum',
      values: ['habit', 'all'],
      default: 'habit',
      title: {
        zh: 'habit 只查本版别的消息都写明日子的，all 每一条都查',
        en: 'habit looks only at pages whose other news items tell the day, all at every page',
      },
    },
  },
  check: (page, { options, report }) => {
    const items = comparedArticles(page).flatMap(({ value, start }) => {
      const time = timeOf(value);
      return time === null ? [] : [{ time, start }];
    });
    const vague = items.filter(({ time }) => time.kind === 'vague');
    const told = items.filter(({ time }) => time.kind === 'day').length;
    if (options.pages === 'habit' && (told < 5 || told < 5 * vague.length)) return;
    for (const { time, start } of vague) {
      const { span, written } = time;
      report({
        span: shift(span, start),
        message: {
          zh: {
            what: `消息开头只说“${written}”，没有日子`,
            why: '时间是新闻的要素，读者要知道事情是哪一天的',
            todo: '查明写出月日，查不到就保留',
          },
          en: {
            what: `The item opens with “${written}” and tells no day`,
            why: 'the reader wants to know when it happened',
            todo: 'Give the day if it can be found',
          },
        },
      });
    }
  },
});

interface ItemTime {
  readonly kind: 'day' | 'vague' | 'other';
  readonly span: Span;
  readonly written: string;
}

/** How the first paragraph of the paper's own news tells its time; null for articles without a dateline of 本报讯. */
const timeOf = keepByArticle((article): ItemTime | null => {
  const { dateline, paragraphs } = article;
  if (dateline?.text.startsWith('本报讯') !== true) return null;
  const first = paragraphs.find(
    ({ value, start }) => start <= dateline.start && dateline.end <= start + value.raw.length,
  );
  if (first === undefined) return null;
  const { text, map } = first.value;
  const from = map.toRunning(dateline.end - first.start);
  const opening = text.slice(from, from + mostParagraph);
  if (day.test(opening)) return { kind: 'day', span: dateline, written: '' };
  const match = vague.exec(opening);
  const written = match?.groups?.word;
  if (!match || written === undefined) return { kind: 'other', span: dateline, written: '' };
  const end = from + match[0].length;
  return {
    kind: 'vague',
    span: shift(map.toRaw({ start: end - written.length, end }), first.start),
    written,
  };
});

/** A first paragraph is not longer; what follows is no time of the news. */
const mostParagraph = 400;

const day =
  /[\d一二三四五六七八九十](?:日(?!电)|号(?!线|楼|院|文))|[昨今前明当][日天晚晨早]|今年以来|年初以来|[本上]周|周[一二三四五六日末]|星期|[\d一二三]月[份底初末中]/u;

/** At the start of the news, behind a mark or at once; 近日来 and 不久前的 say something else. */
const vague =
  /^[^。！？]{0,25}?(?<![\p{Script=Han}\d])(?<word>近日|日前|近期|不久前|前不久)(?=，|[^来的内])/u;
