import type { Words } from '../lexis/words/words';
import { tiesOf, type Ties } from './ties';
import type { Draft } from './draft';
import type { PlacedBlock } from './scan-blocks';
import { endsWithDate } from './sign-off';
import { endsSentence } from './sentence-end';
import type { Body, Skeleton } from './skeleton';

/**
 * Gives every headline to the body above or below it, or makes it a subhead of a body that goes on behind it.
 * Shared words weigh most, then the page's habit (headlines before or after), then that an article has one
 * headline and seldom two. Keeps the few best readings from gap to gap and returns the best one.
 */
export function bindHeadlines(skeleton: Skeleton, words: Words): Draft[] {
  const ties = tiesOf(skeleton, words);
  const habit = habitOf(skeleton, ties);
  let beam: Reading[] = [{ score: 0, lead: -1, headlines: [], last: null }];
  for (let gap = 0; gap <= skeleton.bodies.length; gap++) {
    const next = beam.flatMap((reading) => readGap(skeleton, gap, reading, habit, ties));
    next.sort((a, b) => b.score - a.score);
    beam = distinct(next);
  }
  return drafts(skeleton, beam[0]!);
}

/** A reading of all gaps so far, as a chain of decisions. */
interface Reading {
  readonly score: number;
  /** First body of the article that is open, -1 before the first. */
  readonly lead: number;
  /** Headlines above the open article. */
  readonly headlines: readonly PlacedBlock[];
  readonly last: Decision | null;
}

interface Decision {
  readonly before: Decision | null;
  /** Headlines of the gap that go to the body above; -1 where all are subheads and the body below goes on. */
  readonly above: number;
}

const beamWidth = 6;
const weights = {
  likeness: 5,
  habit: 1.2,
  unheaded: -1.6,
  unheadedText: -2.6,
  scrap: -4,
  /** A second report under one headline, with a dateline of its own. */
  continues: -2.4,
  twice: -3.5,
  /** An article that goes on in another column width. */
  goesOn: 0.5,
  /** A headline that has no word of its body. */
  stranger: -1.5,
  /** 小标题 come in series. */
  series: 1.6,
};
const hardlyAny = 0.15;

function distinct(readings: readonly Reading[]): Reading[] {
  const kept: Reading[] = [];
  for (const reading of readings) {
    if (kept.length === beamWidth) break;
    if (
      !kept.some(
        (other) => other.lead === reading.lead && other.headlines.length > 0 === reading.headlines.length > 0,
      )
    )
      kept.push(reading);
  }
  return kept;
}

/** -1 where the page sets headlines after their bodies, 1 where before, between where it does not tell. */
function habitOf({ bodies, gaps }: Skeleton, ties: Ties): number {
  let before = 0;
  let after = 0;
  gaps.forEach((headlines, gap) => {
    if (headlines.length === 0) return;
    const above = bodies[gap - 1];
    const below = bodies[gap];
    if (above === undefined) before += 1;
    else if (below === undefined) after += 1;
    else if (below.starts !== 'text') {
      const toAbove = ties.likeness(headlines, above);
      const toBelow = ties.likeness(headlines, below);
      if (toBelow > toAbove) before += Math.min(1, (toBelow - toAbove) * 2);
      else after += Math.min(1, (toAbove - toBelow) * 2);
    }
  });
  return before + after === 0 ? 0 : (before - after) / (before + after + 0.5);
}

function readGap(skeleton: Skeleton, gap: number, reading: Reading, habit: number, ties: Ties): Reading[] {
  const headlines = skeleton.gaps[gap]!;
  const below = skeleton.bodies[gap];
  const open = reading.lead < 0 ? undefined : skeleton.bodies[reading.lead];
  const readings: Reading[] = [];
  for (let above = 0; above <= headlines.length; above++) {
    if (above > 0 && open === undefined) break;
    if (above < headlines.length && below === undefined) continue;
    const toAbove = headlines.slice(0, above);
    const toBelow = headlines.slice(above);
    let score = reading.score;
    if (open !== undefined) score += closeArticle(open, reading.headlines.length > 0, toAbove, habit, ties);
    if (below !== undefined && toBelow.length > 0)
      score += value(toBelow, below, ties) + habit * weights.habit;
    readings.push({ score, lead: gap, headlines: toBelow, last: { before: reading.last, above } });
  }
  if (open !== undefined && below?.starts === 'text' && headlines.length === 1) {
    const score = reading.score + subheadScore(skeleton, gap, reading, ties);
    readings.push({
      score,
      lead: reading.lead,
      headlines: reading.headlines,
      last: { before: reading.last, above: -1 },
    });
  }
  if (open !== undefined && below?.starts === 'text' && headlines.length === 0) {
    const goesOn = closes(skeleton.bodies[gap - 1]!) ? -2 : weights.goesOn;
    const score = reading.score + goesOn + cohesionScore(gap, reading, ties);
    readings.push({ ...reading, score, last: { before: reading.last, above: -1 } });
  }
  if (open !== undefined && below?.starts === 'dateline' && headlines.length === 0) {
    const score =
      reading.score +
      weights.continues +
      habit * 0.6 +
      weights.likeness * 0.5 * ties.likeness(reading.headlines, below);
    readings.push({ ...reading, score, last: { before: reading.last, above: -1 } });
  }
  return readings;
}

function closeArticle(
  open: Body,
  headed: boolean,
  headlines: readonly PlacedBlock[],
  habit: number,
  ties: Ties,
): number {
  const scrap = isScrap(open) ? weights.scrap : 0;
  if (headlines.length > 0) {
    return scrap + value(headlines, open, ties) - habit * weights.habit + (headed ? weights.twice : 0);
  }
  if (headed) return scrap;
  return scrap + (open.starts === 'text' ? weights.unheadedText : weights.unheaded);
}

/** A few lines that end no sentence: an address, a slogan, the rest of an advertisement. */
function isScrap(body: Body): boolean {
  return (
    body.starts === 'text' &&
    body.blocks.length <= 2 &&
    body.blocks.every(({ value }) => value.lines.length <= 3 && !endsSentence(value.raw))
  );
}

/** Words shared with the body. Of a hundred headlines two share hardly any, of a hundred strangers nearly all. */
function value(headlines: readonly PlacedBlock[], body: Body, ties: Ties): number {
  const shared = ties.likeness(headlines, body);
  return weights.likeness * shared + (shared < hardlyAny ? weights.stranger : 0);
}

/**
 * A subhead is one short line in a column that goes on in the same measure, and what stands below it is still
 * about what the headline of the article says.
 */
function subheadScore(skeleton: Skeleton, gap: number, reading: Reading, ties: Ties): number {
  const subhead = skeleton.gaps[gap]!;
  const above = skeleton.bodies[gap - 1]!;
  const below = skeleton.bodies[gap]!;
  const open = skeleton.bodies[reading.lead]!;
  const [line, ...more] = subhead[0]!.value.lines;
  let score = -0.6;
  if (reading.last?.above === -1) score += weights.series;
  if (more.length > 0) score -= 2.5;
  if (line!.width > 32) score -= 1.5;
  else if (line!.width <= 24) score += line!.width <= 16 ? 1.1 : 0.6;
  const measures = [measureOf(above), measureOf(below)];
  if (measures.every((measure) => measure > 0)) {
    score += Math.abs(measures[0]! - measures[1]!) <= 2 ? 0.8 : -2.5;
  }
  if (closes(above)) score -= 3;
  if (below.bylines.length > 0) score -= 2;
  if (itemMark.test(subhead[0]!.value.raw)) score += 4;
  score += cohesionScore(gap, reading, ties);
  const ownWords = Math.max(ties.likeness(subhead, below), ties.likeness(subhead, open));
  return score + weights.likeness * (0.5 * ownWords + 1.2 * ties.likeness(reading.headlines, below));
}

/** A title that is one of several: `□ `, `一、`, `（二）`, `之三`. */
const itemMark =
  /^[\s　]*(?:[□■●○◆◇▶►★☆]|[一二三四五六七八九十]{1,2}[、.．]|[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[、．]|之[一二三四五六七八九十])/u;

/** Above 0 where the text below is about what the open article is about, below 0 where it is not. */
function cohesionScore(gap: number, { lead }: Reading, ties: Ties): number {
  const share = ties.cohesion(lead, gap);
  return Math.max(-1.5, Math.min(3, (share - 0.08) * 18));
}

/** The body ends as articles end: with a signature or a remark of the paper's. */
function closes(body: Body): boolean {
  const last = body.blocks.at(-1)!.value;
  const line = last.lines.at(-1)!;
  return (
    body.bylines.some((byline) => byline.start > last.raw.length + body.blocks.at(-1)!.start) ||
    last.form === 'closing' ||
    endsWithDate(last) ||
    body.besides.some(({ value }) => value.form === 'jump' && value.raw.includes('转')) ||
    (/[）)】]$/u.test(last.raw.slice(line.textStart, line.textEnd)) && endsSentence(last.raw))
  );
}

function measureOf(body: Body): number {
  return Math.max(
    0,
    ...body.blocks.slice(0, 12).map(({ value }) => (value.lines.length >= 3 ? value.measure : 0)),
  );
}

function drafts(skeleton: Skeleton, reading: Reading): Draft[] {
  const decisions: Decision[] = [];
  for (let decision = reading.last; decision; decision = decision.before) decisions.unshift(decision);
  const result: Draft[] = [];
  decisions.forEach(({ above }, gap) => {
    const headlines = skeleton.gaps[gap]!;
    const body = skeleton.bodies[gap];
    const open = result.at(-1);
    if (above < 0) {
      open?.sections.push(...headlines);
      if (body) open?.bodies.push(body);
      return;
    }
    open?.headlines.push(...headlines.slice(0, above));
    if (body) result.push({ bodies: [body], headlines: headlines.slice(above), sections: [] });
  });
  return result;
}
