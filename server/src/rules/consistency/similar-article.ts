import { headOf, titleOf } from '../../folder/digest-page';
import { eachShingle, shingleSize } from '../../folder/shingles';
import type { Article, Page, Paragraph, Placed } from '../../page/page';
import { isHan } from '../../text/characters';
import { shift, type Span } from '../../text/span';
import { comparedArticles } from '../compared-articles';
import { keepByArticle } from '../keep-by-article';
import { defineRule, type Fault } from '../rule';
import { findReruns, type RerunLook } from './ran-before';
import { rerunFault } from './rerun-fault';

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
  needs: ['folder', 'issueDate', 'words'],
  check: (page, { folder, issueDate, words, report }) => {
    reportTwins(page, report);
    if (folder !== null) reportReruns(page, { folder, date: issueDate.value, words }, report);
  },
});

type Report = (fault: Fault) => void;

/** Articles that are alike on this page. */
function reportTwins(page: Page, report: Report): void {
  const articles = comparedArticles(page);
  const wanted = samplesOfSuspects(articles.map(({ value }) => samplesOf(value)));
  if (wanted.size === 0) return;
  /** Who had a sample first. Comparing with that one alone keeps the time linear, however many articles are alike. */
  const first = new Map<number, number>();
  articles.forEach(({ value, start }, index) => {
    const samples = samplesOf(value);
    const earlier = commonestIn(samples, wanted, first, index);
    if (earlier === null) return;
    const other = articles[earlier]!;
    const alike = keptLikeness(value, other.value);
    if (alike === null) return;
    const [shown, model] = [headOf(value), headOf(other.value)];
    const percent = Math.round(100 * alike.share);
    report({
      span: { start: start + shown.start, end: start + shown.end },
      message: {
        zh: {
          what: `这篇稿约${percent}%的文字与“${titleOf(other.value)}”相同`,
          why: '同一版上两篇稿大半相同，多半是一稿排了两次，或者新旧两个版本都留着',
          todo: '核对后删去一篇',
        },
        en: {
          what: `About ${percent}% of this article stands in “${titleOf(other.value)}” as well`,
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
}

/** Articles that another page of the folder has as well. */
function reportReruns(page: Page, look: RerunLook, report: Report): void {
  for (const rerun of findReruns(page, look)) report(rerunFault(rerun, look));
}

/** Shorter texts are lists, notices and briefs of one pattern. */
const shortest = 120;

/** Share of the shorter article that must stand in the other. */
const leastShare = 0.6;

/** What is compared of an article first: how its clauses begin, which two versions of it have in common. */
const samplesOf = keepByArticle((article): readonly number[] => {
  const samples: number[] = [];
  if (article.characters < shortest) return samples;
  for (const { value } of article.paragraphs) addOpenings(value.text, samples);
  return samples;
});

/** What opens the paragraph, the clauses behind its commas, and those behind its stops. */
function addOpenings(text: string, samples: number[]): void {
  addSample(text, 0, samples);
  for (const mark of '，。')
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1))
      addSample(text, at + 1, samples);
}

function addSample(text: string, start: number, samples: number[]): void {
  const sample = openingAt(text, start);
  if (sample !== null) samples.push(sample);
}

/** Hash of the Han characters from `start`; null where they are too few to tell two clauses apart. */
function openingAt(text: string, start: number): number | null {
  let hash = 0;
  for (let at = start; at < start + openingSize; at++) {
    const unit = text.charCodeAt(at);
    // Nearly all are of this range, for which no table is needed.
    if ((unit < 0x4e00 || unit > 0x9fff) && !isHan(unit)) return null;
    hash = (Math.imul(hash, 16_777_619) + unit) | 0;
  }
  return hash;
}

const openingSize = 5;

/** A shingle of a paragraph, counted from the start of its running text. */
interface Place {
  readonly paragraph: Placed<Paragraph>;
  readonly start: number;
}

/** Hashes of all shingles, with where each first stands: worked out for two articles that are alike. */
function shinglesOf({ paragraphs }: Article): Map<number, Place> {
  const all = new Map<number, Place>();
  for (const paragraph of paragraphs) {
    eachShingle(paragraph.value.text, (hash, start) => {
      if (!all.has(hash)) all.set(hash, { paragraph, start });
    });
  }
  return all;
}

/**
 * The samples of the articles that have enough in common with all before them together; on most pages there are none. Samples
 * share the places of a table that is much larger than they are many, so that too many are hardly ever counted and never too few.
 */
function samplesOfSuspects(all: readonly (readonly number[])[]): ReadonlySet<number> {
  const wanted = new Set<number>();
  const count = all.reduce((sum, samples) => sum + samples.length, 0);
  const places = 2 ** Math.ceil(Math.log2(16 * count + 32));
  /** A bit for each place. */
  const taken = new Int32Array(places / 32);
  for (const samples of all) {
    let common = 0;
    for (const sample of samples) {
      const place = (sample >>> 8) & (places - 1);
      common += (taken[place >>> 5]! >>> (place & 31)) & 1;
    }
    if (common > enoughOf(samples)) for (const sample of samples) wanted.add(sample);
    for (const sample of samples) {
      const place = (sample >>> 8) & (places - 1);
      taken[place >>> 5]! |= 1 << (place & 31);
    }
  }
  return wanted;
}

/** More common samples than so many make two articles worth comparing. */
function enoughOf(samples: readonly number[]): number {
  return Math.max(2, 0.25 * samples.length);
}

/** The earlier article that has most of the samples first, if it has enough of them; enters those of this one that are wanted. */
function commonestIn(
  samples: readonly number[],
  wanted: ReadonlySet<number>,
  first: Map<number, number>,
  index: number,
): number | null {
  const counts = new Map<number, number>();
  for (const sample of samples) {
    if (!wanted.has(sample)) continue;
    const earlier = first.get(sample);
    if (earlier === undefined) first.set(sample, index);
    // An article may say a thing twice itself.
    else if (earlier !== index) counts.set(earlier, (counts.get(earlier) ?? 0) + 1);
  }
  let best: number | null = null;
  let most = enoughOf(samples);
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

/** Kept with the article: two that are alike are compared once, not on every keystroke somewhere else. */
function keptLikeness(one: Article, other: Article): Likeness | null {
  const kept = likenesses(one);
  let alike = kept.get(other);
  if (alike === undefined) kept.set(other, (alike = likeness(one, other)));
  return alike;
}

const likenesses = keepByArticle(() => new WeakMap<Article, Likeness | null>());

function likeness(one: Article, other: Article): Likeness | null {
  const [here, there] = [shinglesOf(one), shinglesOf(other)];
  let common = 0;
  let at: readonly [Place, Place] | null = null;
  for (const [hash, place] of here) {
    const place2 = there.get(hash);
    if (place2 === undefined) continue;
    common++;
    at ??= [place, place2];
  }
  const share = common / Math.min(here.size, there.size);
  if (at === null || share < leastShare) return null;
  return { share, here: spanAt(at[0]), there: spanAt(at[1]) };
}

function spanAt({ paragraph: { value, start: from }, start }: Place): Span {
  return shift(value.map.toRaw({ start, end: Math.min(start + shingleSize, value.text.length) }), from);
}
