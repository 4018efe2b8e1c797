import type { Article, Page } from '../page/page';
import type { ErrorRateSettings, Settings } from '../project/settings';
import type { CheckedSlice } from '../rules/check-page';
import { countedErrors, type CountedError } from '../rules/counted-errors';
import { countCharacters } from '../text/characters';
import { addErrors, noErrors, totalOf, type ErrorTally } from './error-tally';
import type { ErrorRateReport } from './file-report';

/** 差错率 of a page and of each of its articles, in their order. */
export interface PageErrorRate {
  readonly page: ErrorRateReport;
  readonly articles: readonly ErrorRateReport[];
  /** What was counted, to be put together with the other pages of the issue. */
  readonly errors: readonly CountedError[];
}

/** A newspaper passes with three errors in ten thousand characters. */
export const passLine = 3;

/**
 * 差错率: weighted errors per 10 000 characters. An estimate for self-checking, not the regulator's judgement. An article is
 * counted by itself, so that the ceilings of an issue (`error-tally.ts`) may leave less in the page than in its articles.
 */
export function errorRateOf(
  page: Page,
  slices: readonly CheckedSlice[],
  settings: Pick<Settings, 'errorRate'>,
): PageErrorRate {
  const counted = countedErrors(page, slices);
  const errors = [...counted.articles.flat(), ...counted.rest];
  return {
    page: rateOf(tallyOf(errors), baseOf(page, settings.errorRate)),
    articles: page.articles.map(({ value }, index) =>
      rateOf(tallyOf(counted.articles[index]!), { characters: value.characters, base: 'text' }),
    ),
    errors,
  };
}

/** What errors are counted against. */
export type RateBase = Pick<ErrorRateReport, 'characters' | 'base'>;

export function rateOf(tally: ErrorTally, { characters, base }: RateBase): ErrorRateReport {
  const { errors, possible } = totalOf(tally);
  const per10000 = rate(errors, characters);
  return {
    errors,
    possible,
    characters,
    per10000,
    possiblePer10000: rate(possible, characters),
    base,
    passes: per10000 <= passLine,
  };
}

function rate(errors: number, characters: number): number {
  return characters === 0 ? 0 : Math.round((errors / characters) * 1_000_000) / 100;
}

const nothing = noErrors();

function tallyOf(errors: readonly CountedError[]): ErrorTally {
  return errors.length === 0 ? nothing : addErrors(noErrors(), errors);
}

/** The room that the layout has for characters, where a setting tells it; else the characters that are there. */
function baseOf(page: Page, layout: ErrorRateSettings | undefined): RateBase {
  if (layout?.charactersPerLine !== undefined && layout.lines !== undefined)
    return { characters: layout.charactersPerLine * layout.lines, base: 'layout' };
  let characters = 0;
  for (const { value } of page.articles) characters += charactersOf(value);
  for (const gap of page.gaps) characters += countCharacters(gap);
  return { characters, base: 'text' };
}

/** Kept: on a keystroke one article is counted again. */
const charactersByArticle = new WeakMap<Article, number>();

/** All of its slice, with the furniture that may stand inside. */
function charactersOf(article: Article): number {
  let characters = charactersByArticle.get(article);
  if (characters === undefined) {
    characters = countCharacters(article.raw);
    charactersByArticle.set(article, characters);
  }
  return characters;
}
