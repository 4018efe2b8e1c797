import type { OrdinalKind } from '../../lexis/ordinals/find-ordinals';
import type { OrdinalSeries } from '../../lexis/ordinals/read-series';
import { defineRule } from '../rule';
import { ordinalTriggers } from './ordinal-triggers';
import { seriesOfArticle } from './series-of-article';
import { markerLike, markerText } from './write-ordinal';

export const ordinalSeriesMixed = defineRule({
  code: 'ordinal-series-mixed',
  group: 'grammar',
  title: { zh: '序数标记前后不一', en: 'Mixed markers in one ordinal series' },
  level: 'warning',
  fix: 'suggestion',
  errorCount: { weight: 1 },
  source: { standard: { zh: '报纸编校惯例', en: 'Newspaper practice' }, verified: false },
  unit: 'article',
  regions: ['body', 'section'],
  triggers: ordinalTriggers,
  check: (article, { report }) => {
    const { flow, series: all } = seriesOfArticle(article);
    const { text } = flow;
    for (const series of all) {
      const kind = usualKind(series);
      if (kind === null) continue;
      const model = series.find((item) => item.kind === kind)!;
      const others = series.filter((item) => item.kind === kind).slice(0, 3);
      const shown = others.map((item) => `“${markerText(text, item)}”`).join('');
      for (const item of series) {
        if (item.kind === kind) continue;
        const written = markerText(text, item);
        const right = markerLike(text, model, item);
        const span = { start: item.start, end: item.start + written.length };
        report({
          span: flow.toRaw(span),
          message: {
            zh: {
              what: `“${written}”和同组的${shown}不一致`,
              why: '一组序数标记要用同一种写法',
              todo: right === null ? '统一写法' : `改为“${right.shown}”`,
            },
            en: {
              what: `“${written}” is not like ${shown} of the same series`,
              why: 'the items of one series are marked in one way',
              todo: right === null ? 'Mark them alike' : `Write “${right.shown}”`,
            },
          },
          ...(right === null
            ? {}
            : {
                fix: {
                  title: { zh: `改为“${right.shown}”`, en: `Write “${right.shown}”` },
                  edits: [{ span: flow.toRaw(right.edit.span), newText: right.edit.newText }],
                },
              }),
          related: others.map((other) => ({
            span: flow.toRaw({ start: other.start, end: other.start + markerText(text, other).length }),
            message: { zh: '同组的序数标记', en: 'A marker of the same series' },
          })),
        });
      }
    }
  },
});

/** The kind of most items; of two that have as many, that of the first. Null where nothing is usual, or all are alike. */
function usualKind(series: OrdinalSeries): OrdinalKind | null {
  if (series.length < 3) return null;
  const counts = new Map<OrdinalKind, number>();
  for (const { kind } of series) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  if (counts.size === 1) return null;
  const [[kind, most]] = [...counts].sort((a, b) => b[1] - a[1] || rank(a[0]) - rank(b[0])) as [
    [OrdinalKind, number],
  ];
  return most * 2 >= series.length && most > 1 ? kind : null;
}

/** 首先 and 其次 go no further than 再次: of two that are as frequent the other is the model. */
function rank(kind: OrdinalKind): number {
  return kind === '首' ? 1 : 0;
}
