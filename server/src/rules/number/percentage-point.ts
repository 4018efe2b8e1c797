import { defineRule } from '../rule';

export const percentagePoint = defineRule({
  code: 'percentage-point',
  group: 'number',
  title: { zh: '百分点与百分比', en: 'Percent for percentage point' },
  level: 'information',
  fix: 'no',
  errorCount: { weight: 1 },
  source: { standard: { zh: '报纸编辑惯例', en: 'Newspaper practice' }, verified: false },
  unit: 'paragraph',
  regions: ['headline', 'kicker', 'subhead', 'section', 'body', 'note', 'caption'],
  triggers: { characters: '%％' },
  check: ({ running: { text } }, { report }) => {
    const percents = percentsIn(text);
    for (let index = 2; index < percents.length; index++) {
      const [from, to, change] = [percents[index - 2]!, percents[index - 1]!, percents[index]!];
      if (!isChangeOf(text, from, to, change)) continue;
      const { start, end, digits } = change;
      report({
        span: { start, end },
        message: {
          zh: {
            what: `从${from.digits}%到${to.digits}%，相差的是${digits}个百分点，不是${digits}%`,
            why: '两个百分数相减得百分点，百分比说的是相对原来变了几成',
            todo: `核对后写成“${digits}个百分点”`,
          },
          en: {
            what: `From ${from.digits}% to ${to.digits}% is a change of ${digits} percentage points, not of ${digits}%`,
            why: 'the difference of two percentages is counted in points',
            todo: `Check it, then write “${digits}个百分点”`,
          },
        },
      });
    }
  },
});

interface Percent {
  readonly start: number;
  readonly end: number;
  /** Without the sign of percent. */
  readonly digits: string;
}

function percentsIn(text: string): Percent[] {
  return [...text.matchAll(/(?<![\d.．～~—－-])(\d{1,3}(?:[.．]\d{1,4})?)[%％](?![～~—－-])/gu)].map(
    ({ index, 0: whole, 1: digits }) => ({
      start: index,
      end: index + whole.length,
      digits: digits!.replace('．', '.'),
    }),
  );
}

/** `从20%提高到25%，提高5%` and `25%，比上年的20%提高5%`: the third is the difference of the others. */
function isChangeOf(text: string, first: Percent, second: Percent, change: Percent): boolean {
  if (change.start - first.start > longest) return false;
  const between = text.slice(first.end, second.start);
  const lead = text.slice(second.end, change.start);
  const compared = comparison.test(between) && /^(?:的?水平)?$/u.test(lead.replace(changeVerb, ''));
  if (!compared && !(growth.test(between) && again.test(lead))) return false;
  const verb = changeVerb.exec(lead);
  if (verb === null) return false;
  const [from, to] = compared ? [second, first] : [first, second];
  const difference = scaled(to) - scaled(from);
  if (difference === 0 || Math.abs(difference) !== scaled(change)) return false;
  // Of a hundred percent, the difference and the relative change are the same.
  if (scaled(from) === 100 * scale || scaled(from) === 0) return false;
  return verb[1] === undefined ? difference < 0 : difference > 0;
}

/** Three figures of one statement stand no further apart. */
const longest = 60;

const up = '提高|提升|上升|攀升|上涨|增长|增加|扩大|[升增涨高]';
const down = '下降|下跌|回落|降低|减少|缩小|下滑|收窄|[降减跌低]';

/** At the end of what leads to the third figure; the first group says that it goes up. */
const changeVerb = new RegExp(`(?:(${up})|${down})了?$`, 'u');

/** Between the two figures: `提高到`, `降至今年的`, with no stop between. */
const growth = new RegExp(`^[^。；，]{0,12}?(?:${up}|${down})了?[到至为成][^。；，]{0,10}$`, 'u');

/** Between the two figures: `，比上年的`. */
const comparison = /^，(?:同比|环比)?[比较][^。；，]{0,10}$/u;

/** What leads to the third figure where it speaks of the same thing: nothing that could be another subject. */
const again = new RegExp(
  `^[，,](?:同比|环比|[比较][^，。；]{1,6}|共|累计|净|即|也就是|整整|足足|大幅|[一二两三四五\\d]年)*(?:${up}|${down})了?$`,
  'u',
);

const scale = 10_000;

/** In whole ten-thousandths, so that decimals are compared exactly. */
function scaled({ digits }: Percent): number {
  return Math.round(Number(digits) * scale);
}
