import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';
import { writeInstead } from '../write-instead';

export const jiezhiConfusable = defineRule({
  code: 'jiezhi-confusable',
  group: 'word',
  title: { zh: '截至误作截止', en: '截止 for 截至 before a time' },
  level: 'warning',
  fix: 'safe',
  errorCount: { weight: 1, byLength: true },
  source: {
    standard: { zh: '《现代汉语词典》', en: 'Dictionary of modern Chinese' },
    verified: false,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { literals: ['截止'] },
  check: ({ running: { text } }, { hits, report }) => {
    for (const span of hits) {
      time.lastIndex = span.end;
      const match = time.exec(text);
      if (match === null) continue;
      const written = text.slice(span.start, time.lastIndex);
      const right = `截至${match[0]}`;
      const fix = writeInstead(span, '截至', right);
      report({
        span,
        message: {
          zh: {
            what: `“${written}”里的“截止”用得不对`,
            why: '“截止”是到期停止，后面不能直接带时间；说到某个时候为止用“截至”',
            todo: `改为“${right}”`,
          },
          en: {
            what: `截止 is wrong in “${written}”`,
            why: '截止 says that something closes and takes no time behind it, “up to” is 截至',
            todo: `Write “${right}”`,
          },
        },
        // Behind a noun it may be a deadline put short (报名截止5月20日), which can be mended in other ways.
        fix: opensClause(text, span.start) ? fix : { ...fix, kind: 'suggestion' },
      });
    }
  },
});

/** What follows is a time: a date, a day, an hour, a season, the end of something. */
const time = new RegExp(
  '(?:北京时间|当地时间|记者)?(?:' +
    [
      // 7月12日, 二〇二〇年, 12时, 上午9点. 截止30日内 is a deadline.
      '[0-9０-９〇零一二三四五六七八九十两]{1,4}(?:[年月日时点号]|世纪)(?!内)',
      '(?:目前|现在|眼下|当前|如今|此时|此刻|发稿|今[天日年晨早晚]|昨[天日晚夜]|前[天日]|去年|前年|当[日天晚])(?!的?(?:时间|日期|规定))',
      '(?:本|上|当|这|上个|这个|本学)(?:周|月|季度|年度|世纪|星期|周末|月底|月末|年底|年末|学期)',
      '[0-9]{4}[-.][01]?[0-9](?![0-9])|[0-9]{1,2}[:：][0-9]{2}',
      '[上下]半年|[年月季期岁](?:底|末|初|终)|第?[一二三四]季度|春节前?|元旦前?|国庆前?|收盘|开盘|午间收盘',
      '(?:星期|周)[一二三四五六日天]|凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|晚间|午夜',
    ].join('|') +
    ')',
  'uy',
);

function opensClause(text: string, at: number): boolean {
  return (
    at === 0 ||
    openers.includes(text[at - 1]!) ||
    /(?:据悉|其中|统计|显示)$/u.test(text.slice(Math.max(0, at - 2), at))
  );
}

const openers = '，。；：！？、（“—…\n';
