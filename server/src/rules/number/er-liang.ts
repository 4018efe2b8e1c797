import type { Span } from '../../text/span';
import { defineRule } from '../rule';
import { copyRegions } from '../copy-regions';
import { isInsideQuotes } from '../../lexis/quotes/is-inside-quotes';
import { writeInstead } from '../write-instead';

export const erLiang = defineRule({
  code: 'er-liang',
  group: 'number',
  title: { zh: '“二”“两”误用', en: '二 and 两 confused' },
  level: 'warning',
  fix: 'suggestion',
  errorCount: { weight: 1 },
  source: { standard: { zh: '现代汉语词典', en: 'Modern Chinese dictionary' }, verified: false },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { literals: literals() },
  needs: ['words'],
  check: ({ running: { text } }, { words, report, hits }) => {
    for (const { start, end } of hits) {
      const isOrdinal = text.startsWith('第两', start);
      const isFraction = text.startsWith('两分', start);
      const isFault = isOrdinal
        ? /^(?:[个次届名批期天家项位轮季]|阶段|步)/u.test(text.slice(end, end + 2))
        : isFraction
          ? /^[一二三四五六七八九]/u.test(text.charAt(end)) && !isPartOfNumber(text.charAt(start - 1))
          : isCount(text, { start, end }) &&
            // 周二, 初二, 小二: the numeral belongs to the word before it.
            (start === 0 || words.count(text, start - 1, start + 1) === 0);
      if (!isFault || isInsideQuotes(text, start)) continue;
      const at = isOrdinal ? start + 1 : start;
      const [wrong, right] = isOrdinal || isFraction ? ['两', '二'] : ['二', '两'];
      // A number is shown with its measure word.
      const shown = { start, end: isFraction || isOrdinal ? end + 1 : end };
      const written = text.slice(shown.start, shown.end);
      report({
        span: shown,
        message: {
          zh: {
            what: `“${written}”的“${wrong}”应作“${right}”`,
            why:
              right === '两'
                ? '一般量词前说数量用“两”，序数才用“二”'
                : '序数和分数用“二”，一般量词前说数量才用“两”',
            todo: `改为“${written.replace(wrong, right)}”`,
          },
          en: {
            what: `“${wrong}” should be “${right}” in “${written}”`,
            why: 'before common measure words a count is 两; ordinals and fractions have 二',
            todo: `Write “${written.replace(wrong, right)}”`,
          },
        },
        fix: writeInstead({ start: at, end: at + 1 }, right, written.replace(wrong, right)),
      });
    }
  },
});

function literals(): string[] {
  const measures = Array.from(
    '个名件张间辆户支份项种只家天艘架头匹棵颗幅封枚瓶箱袋盒次',
    (word) => `二${word}`,
  );
  return [...measures, '第两', '两分之'];
}

/** True where 二 and the measure word behind it are a count: no ordinal, no end of a number, no start of a word. */
function isCount(text: string, { start, end }: Span): boolean {
  const before = text.charAt(start - 1);
  const around = text.slice(Math.max(0, start - 6), start);
  if (isPartOfNumber(before) || /[第前其之周期拜初高大老小视央月王图表件案栏节章卷式例题组类]/u.test(before))
    return false;
  const after = text.slice(end, end + 3);
  if (/^(?:以上|以下|或)/u.test(after)) return false;
  switch (text.charAt(end - 1)) {
    case '次':
      // 二次创业 is a word, 十届二次会议 an ordinal: only a verb or a period before it makes a count of it.
      return (
        (/(?:[了过]|先后|连续|前后|一共|总共|多达|[每一][年月周天日])$/u.test(around) &&
          !/^[元函世大创供加污装]/u.test(after)) ||
        (/(?:召开|举行|举办)$/u.test(around) && /^(?:会议|活动|比赛|讲座|培训|演练)/u.test(after))
      );
    case '个':
      // Courts write 一年二个月.
      return (
        !/^(?:[别性体案头税]|人[所信消账])/u.test(after) &&
        !(after.startsWith('月') && /[年刑役制押期]/u.test(around))
      );
    case '家':
      return /^[企公医单银工商酒媒机店饭学科超社门]/u.test(after);
    case '天':
      return !/^[气津空然桥安文台线生河山府下堂坛]/u.test(after);
    case '支':
      return !/^[部队行渠线流路]/u.test(after);
    case '项':
      return !/^(?:式|分布)/u.test(after);
    case '头':
      return !/^[肌角]/u.test(after);
    case '份':
      return !/^[子额]/u.test(after);
    case '件':
      return !after.startsWith('套');
    case '户':
      return !after.startsWith('型');
    case '间':
      return !/^[房][村镇乡]/u.test(after);
    case '架':
      return !/^[构空子]/u.test(after);
    case '种':
      return !/^[植子]/u.test(after);
    case '名':
      return !/^[额单录]/u.test(after);
    default:
      return true;
  }
}

function isPartOfNumber(character: string): boolean {
  return /^[一二三四五六七八九十百千万亿〇零两几数\d０-９.．、]$/u.test(character);
}
