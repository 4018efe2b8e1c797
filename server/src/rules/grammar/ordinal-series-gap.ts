import type { Ordinal } from '../../lexis/ordinals/find-ordinals';
import { ordinalNumeral } from '../../lexis/ordinals/ordinal-value';
import { defineRule } from '../rule';
import { ordinalTriggers } from './ordinal-triggers';
import { seriesOfArticle } from './series-of-article';
import { markerLike, markerText } from './write-ordinal';

export const ordinalSeriesGap = defineRule({
  code: 'ordinal-series-gap',
  group: 'grammar',
  title: { zh: '序数缺项或跳项', en: 'Gap in an ordinal series' },
  level: 'warning',
  fix: 'no',
  errorCount: { weight: 1 },
  source: { standard: { zh: '事理', en: 'Logic' }, verified: true },
  unit: 'article',
  regions: ['body', 'section'],
  triggers: ordinalTriggers,
  check: (article, { report }) => {
    const { flow, series: all } = seriesOfArticle(article);
    const { text } = flow;
    for (const series of all) {
      for (const [index, item] of series.entries()) {
        const before = series[index - 1];
        if (before === undefined || item.value === before.value + 1) continue;
        if (!isSkipped(text, before, item)) continue;
        const [last, written] = [markerText(text, before), markerText(text, item)];
        const missing = markerLike(text, item, { ...item, value: before.value + 1 })?.shown ?? '前一项';
        report({
          span: flow.toRaw({ start: item.start, end: item.start + written.length }),
          message: {
            zh: {
              what: `“${last}”后面是“${written}”，没有“${missing}”`,
              why: '序数要一个接一个',
              todo: '核对是漏了一项，还是序号写错了',
            },
            en: {
              what: `“${last}” is followed by “${written}”, and there is no “${missing}”`,
              why: 'a series counts without gaps',
              todo: 'Check whether an item is missing or the number is wrong',
            },
          },
          related: [
            {
              span: flow.toRaw({ start: before.start, end: before.start + last.length }),
              message: { zh: '前一项', en: 'The item before' },
            },
          ],
        });
      }
    }
  },
});

/** 第一、第三产业 and 按（一）、（三）项 count nothing up: an item has a text, and no other word for the missing one. */
function isSkipped(text: string, before: Ordinal, item: Ordinal): boolean {
  const between = text.slice(before.end, item.start);
  if (between.length < shortest) return false;
  if ([before, item].some((one) => !isHeading(text, one))) return false;
  for (let value = before.value + 1; value < item.value; value++) {
    const numeral = ordinalNumeral(value);
    if (
      new RegExp(`[第其之]${numeral}|${numeral}[是要来则者靠看抓、，]|${value}[.．、）)]`, 'u').test(between)
    )
      return false;
  }
  return !/其次|另一|另外|此外|还有|同时|再者|再就是/u.test(between);
}

/** No item is shorter. */
const shortest = 6;

/** An item with 第 has a comma or a colon behind it, one with a figure stands at the start of a sentence. */
function isHeading(text: string, { start, end, kind }: Ordinal): boolean {
  if ('第其'.includes(kind)) return /[，：:]/u.test(text.charAt(end - 1)) || text.charAt(end) === '是';
  if (kind === '首') return false;
  if (kind.length === 1 && kind !== '①') return true;
  return (
    (start === 0 || /[\n。！？；]/u.test(text.charAt(start - 1))) &&
    !/[项条款、，和至]/u.test(text.charAt(end))
  );
}
