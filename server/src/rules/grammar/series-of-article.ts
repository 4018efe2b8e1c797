import { findOrdinals } from '../../lexis/ordinals/find-ordinals';
import { readSeries, type OrdinalSeries } from '../../lexis/ordinals/read-series';
import { bodyAndSections, flowOf, type ArticleFlow } from '../article-flow';
import type { ArticleSubject } from '../rule';

/** The enumerations of an article, in offsets of the running text of its body. */
export interface SeriesOfArticle {
  readonly flow: ArticleFlow;
  readonly series: readonly OrdinalSeries[];
}

/** Read once for all rules that are asked about the same article. */
export function seriesOfArticle({ parts }: ArticleSubject): SeriesOfArticle {
  const known = kept.get(parts);
  if (known !== undefined) return known;
  const flow = flowOf(parts, bodyAndSections);
  const read = { flow, series: readSeries(findOrdinals(flow.text)) };
  kept.set(parts, read);
  return read;
}

const kept = new WeakMap<ArticleSubject['parts'], SeriesOfArticle>();
