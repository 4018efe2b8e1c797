import type { Article, Page, Placed } from '../page/page';
import { firstIndex, overlapsOne } from '../text/sorted';
import { shift, type Span } from '../text/span';
import type { CheckedSlice } from './check-page';
import type { Finding } from './finding';
import { ruleByCode } from './registry';
import type { ErrorCount } from './rule';

/** One finding as the 差错率 counts it. */
export interface CountedError {
  /** Rule and words at fault: the same where the same fault stands again, whatever line ends cut it. */
  readonly key: string;
  /** In tenths, doubled where its place says so. */
  readonly tenths: number;
  readonly cap: ErrorCount['cap'];
  /** True for errors and warnings; what is only pointed out may be right as it stands. */
  readonly isSure: boolean;
}

export interface CountedErrors {
  /** By article, in the order of the page. */
  readonly articles: readonly (readonly CountedError[])[];
  /** Of no article. */
  readonly rest: readonly CountedError[];
}

/**
 * What counts on a page, listed or not. Each article keeps its own, so that a keystroke costs the article that changed
 * and a walk over what counts.
 */
export function countedErrors(page: Page, slices: readonly CheckedSlice[]): CountedErrors {
  // By place: two articles with the same words are one object.
  const byStart = new Map<number, CountedError[]>();
  const rest: CountedError[] = [];
  const listOf = (start: number | undefined): CountedError[] => {
    if (start === undefined) return rest;
    let list = byStart.get(start);
    if (list === undefined) byStart.set(start, (list = []));
    return list;
  };
  for (const { start, article, findings } of slices) {
    if (article !== null) {
      for (const error of errorsOfArticle(article, findings)) listOf(start).push(error);
      continue;
    }
    for (const finding of findings) {
      if (!counts(finding)) continue;
      const span = shift(finding.span, start);
      const placed = articleAt(page, span.start);
      const isDoubled =
        placed === undefined
          ? overlapsOne(page.furniture, span)
          : isProminent(placed.value, span.start - placed.start);
      listOf(placed?.start).push(counted(finding, page.slice(span.start, span.end), isDoubled));
    }
  }
  return { articles: page.articles.map(({ start }) => byStart.get(start) ?? none), rest };
}

const none: readonly CountedError[] = [];

/** By the list of findings: it is the same for as long as the article keeps what was found in it. */
const errorsByFindings = new WeakMap<readonly Finding[], readonly CountedError[]>();

function errorsOfArticle(article: Article, findings: readonly Finding[]): readonly CountedError[] {
  let errors = errorsByFindings.get(findings);
  if (errors === undefined) {
    errors = findings
      .filter(counts)
      .map((finding) =>
        counted(
          finding,
          article.raw.slice(finding.span.start, finding.span.end),
          isProminent(article, finding.span.start),
        ),
      );
    errorsByFindings.set(findings, errors);
  }
  return errors;
}

/** A hint is no more than a remark: nobody is shown it in a list. */
function counts({ weight, level }: Finding): boolean {
  return weight > 0 && level !== 'hint';
}

function counted({ rule, weight, level }: Finding, text: string, isDoubled: boolean): CountedError {
  const tenths = Math.round(weight * 10);
  const count = ruleByCode(rule)?.errorCount;
  return {
    key: `${rule} ${text.replace(/\s+/gu, '')}`,
    // What counts double everywhere does not do so twice.
    tenths: isDoubled && count?.weight !== 2 ? tenths * 2 : tenths,
    cap: count?.cap,
    isSure: level === 'error' || level === 'warning',
  };
}

/** Where every word counts double: headlines, and the dateline with the day and place of the news. */
function isProminent({ headline, kicker, subhead, dateline }: Article, offset: number): boolean {
  if (dateline !== null && holds(dateline, offset)) return true;
  return [headline, kicker, subhead].some(
    (heading) => heading?.lines.some((line) => holds(line, offset)) === true,
  );
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end;
}

function articleAt({ articles }: Page, offset: number): Placed<Article> | undefined {
  const placed = articles[firstIndex(articles.length, (index) => articles[index]!.start > offset) - 1];
  return placed !== undefined && offset < placed.start + placed.value.raw.length ? placed : undefined;
}
