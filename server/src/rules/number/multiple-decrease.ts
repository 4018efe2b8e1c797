import { defineRule } from '../rule';
import { copyRegions } from '../copy-regions';

export const multipleDecrease = defineRule({
  code: 'multiple-decrease',
  group: 'number',
  title: { zh: '减少用倍数', en: 'Decrease expressed in multiples' },
  level: 'warning',
  fix: 'no',
  errorCount: { weight: 1 },
  source: { standard: { zh: '报纸编校惯例', en: 'Newspaper practice' }, verified: true },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { literals: ['倍'] },
  check: ({ running: { text } }, { report, hits }) => {
    for (const { start: at, end } of hits) {
      const from = Math.max(0, at - reach);
      const match = decrease.exec(text.slice(from, at));
      if (match === null || isAboutScale(text, from + match.index, end)) continue;
      const span = { start: from + match.index, end };
      const written = text.slice(span.start, span.end);
      report({
        span,
        message: {
          zh: {
            what: `“${written}”用倍数说减少`,
            why: '减少一倍就已经没有了，倍数只能说增加',
            todo: '核实以后改用分数或者百分数，比如“减少四分之三”',
          },
          en: {
            what: `“${written}” tells a decrease in multiples`,
            why: 'what is less by its whole size is gone, so multiples only tell an increase',
            todo: 'Check the figures and write a fraction or a percentage',
          },
        },
      });
    }
  },
});

/** 缩小了将近一千二百五十 is no longer. */
const reach = 24;

const verbs =
  '减少|下降|降低|缩小|缩短|减小|削减|缩减|下跌|下滑|减轻|减弱|变小|锐减|骤减|骤降|猛降|锐降|陡降|暴跌|萎缩|回落|[减降跌](?=了)|(?<![不多])少(?=了)|便宜(?=了)|节[约省](?=了)|[低慢轻短](?=了)';

/** What is less than one (减少0.5倍) can be. 减少到三分之一 and 下降至…的2倍 tell what is left. */
const count =
  '(?:[1-9１-９][\\d０-９]{0,5}(?:[.．][\\d０-９]{1,3})?[万千百]?|[一二两三四五六七八九十百千]{1,5}|几|数|数十|几十|若干)';
const decrease = new RegExp(
  `(?:${verbs})了?(?:将近|接近|超过|大约|足足|整整|至少|差不多|近|约|好)?${count}(?:[～~—－\\-至到]${count})?[多余]?$`,
  'u',
);

/** Maps and models are made smaller by a scale, and 加倍 beside it says so: 放大或缩小10倍. */
function isAboutScale(text: string, start: number, end: number): boolean {
  return (
    /放大[^。！？]{0,8}$/u.test(text.slice(Math.max(0, start - 10), start)) ||
    /^[^。！？，]{0,4}(?:放大|镜|模型|复制|比例|地图|图纸)/u.test(text.slice(end, end + 8)) ||
    /(?:比例尺?|地图|图纸|模型|镜头|照片|[等成]比例?)[^。！？，]{0,8}$/u.test(
      text.slice(Math.max(0, start - 12), start),
    )
  );
}
