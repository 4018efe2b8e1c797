import type { Article } from '../../page/page';
import { isHan } from '../../text/characters';
import type { Span } from '../../text/span';
import { flowOf, type ArticleFlow } from '../article-flow';
import { comparedArticles } from '../compared-articles';
import { keepByArticle } from '../keep-by-article';
import { partsOf } from '../part';
import { defineRule } from '../rule';

export const similarArticle = defineRule({
  code: 'similar-article',
  group: 'consistency',
  title: { zh: '疑似重稿', en: 'Two articles nearly alike' },
  level: 'information',
  fix: 'no',
  errorCount: { weight: 0 },
  source: { standard: { zh: '报纸编辑惯例', en: 'Newspaper practice' }, verified: false },
  unit: 'page',
  triggers: 'always',
  check: (page, { report }) => {
    const articles = comparedArticles(page);
    /** Who had a sample first. Comparing with that one alone keeps the time linear, however many articles are alike. */
    const first = new Map<number, number>();
    articles.forEach(({ value, start }, index) => {
      const { samples } = sketchOf(value);
      const earlier = commonestIn(samples, first, index);
      if (earlier === null) return;
      const other = articles[earlier]!;
      const alike = likeness(value, other.value);
      if (alike === null) return;
      const [shown, model] = [headOf(value), headOf(other.value)];
      const percent = Math.round(100 * alike.share);
      report({
        span: { start: start + shown.start, end: start + shown.end },
        message: {
          zh: {
            what: `这篇稿约${percent}%的文字与“${nameOf(other.value)}”相同`,
            why: '同一版上两篇稿大半相同，多半是一稿排了两次，或者新旧两个版本都留着',
            todo: '核对后删去一篇',
          },
          en: {
            what: `About ${percent}% of this article stands in “${nameOf(other.value)}” as well`,
            why: 'two articles so much alike are often one that was placed twice',
            todo: 'Compare them and delete one',
          },
        },
        related: [
          {
            span: { start: other.start + model.start, end: other.start + model.end },
            message: { zh: '相似的另一篇', en: 'The other article' },
          },
          {
            span: { start: start + alike.here.start, end: start + alike.here.end },
            message: { zh: '相同的文字从这里开始', en: 'The same words start here' },
          },
          {
            span: { start: other.start + alike.there.start, end: other.start + alike.there.end },
            message: { zh: '那一篇从这里开始', en: 'There they start here' },
          },
        ],
      });
    });
  },
});

/** Characters of a shingle: as many are the same by chance hardly ever. */
const size = 8;

/** One shingle of so many is a sample. */
const sampling = 8;

/** Shorter texts are lists, notices and briefs of one pattern. */
const shortest = 120;

/** Share of the shorter article that must stand in the other. */
const leastShare = 0.6;

/** Hashes of shingles, with where each first stands in a text. */
type Shingles = ReadonlyMap<number, number>;

/** What is compared of an article: kept by article, and short. The shingles are worked out again for two that are alike. */
interface Sketch {
  readonly flow: ArticleFlow;
  /** Some hashes that stand for all: chosen by their value, so that two articles choose the same. */
  readonly samples: readonly number[];
}

const sketchOf = keepByArticle((article): Sketch => {
  const flow = flowOf(partsOf(article), ['body']);
  const hashes = flow.text.length < shortest ? [] : [...shinglesOf(flow.text).keys()];
  return { flow, samples: hashes.filter((hash) => hash % sampling === 0) };
});

/** Rolling hashes over Han characters alone: marks, digits and spaces are what editors change. */
function shinglesOf(text: string): Shingles {
  const all = new Map<number, number>();
  const units: number[] = [];
  const places: number[] = [];
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (!isHan(unit)) continue;
    units.push(unit);
    places.push(at);
    const count = units.length;
    hash = (Math.imul(hash, base) + unit) | 0;
    if (count > size) hash = (hash - Math.imul(units[count - size - 1]!, leaving)) | 0;
    if (count >= size) {
      const key = hash >>> 0;
      if (!all.has(key)) all.set(key, places[count - size]!);
    }
  }
  return all;
}

const base = 16_777_619;
/** The weight that a character has by the time it leaves. */
const leaving = Array.from({ length: size }).reduce<number>((weight) => Math.imul(weight, base), 1);

/** The earlier article that has most of the samples first, if it has enough of them; enters the samples of this one. */
function commonestIn(samples: readonly number[], first: Map<number, number>, index: number): number | null {
  const counts = new Map<number, number>();
  for (const sample of samples) {
    const earlier = first.get(sample);
    if (earlier === undefined) first.set(sample, index);
    else counts.set(earlier, (counts.get(earlier) ?? 0) + 1);
  }
  let best: number | null = null;
  let most = Math.max(2, 0.25 * samples.length);
  for (const [earlier, count] of counts) {
    if (count > most) [best, most] = [earlier, count];
  }
  return best;
}

interface Likeness {
  readonly share: number;
  /** Where the first words that both have stand in either. */
  readonly here: Span;
  readonly there: Span;
}

function likeness(one: Article, other: Article): Likeness | null {
  const [hereFlow, thereFlow] = [sketchOf(one).flow, sketchOf(other).flow];
  const [here, there] = [shinglesOf(hereFlow.text), shinglesOf(thereFlow.text)];
  let common = 0;
  let at: readonly [number, number] | null = null;
  for (const [hash, place] of here) {
    const place2 = there.get(hash);
    if (place2 === undefined) continue;
    common++;
    at ??= [place, place2];
  }
  const share = common / Math.min(here.size, there.size);
  if (at === null || share < leastShare) return null;
  return { share, here: spanAt(hereFlow, at[0]), there: spanAt(thereFlow, at[1]) };
}

function spanAt(flow: ArticleFlow, start: number): Span {
  const lineEnd = flow.text.indexOf('\n', start);
  return flow.toRaw({ start, end: Math.min(start + size, lineEnd < 0 ? flow.text.length : lineEnd) });
}

/** What stands for an article: its headline, else its first words. */
function headOf({ headline, body, raw }: Article): Span {
  if (headline !== null) return headline.lines[0]!;
  const start = body.start + raw.slice(body.start).search(/\S/u);
  return { start, end: Math.min(start + mostHead, body.end) };
}

function nameOf(article: Article): string {
  const { start, end } = headOf(article);
  return article.headline?.text ?? article.raw.slice(start, end).replace(/\s/gu, '');
}

const mostHead = 16;
