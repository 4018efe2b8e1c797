import type { ArticleAnswer, CaptionAnswer, PageAnswer } from './answer';
import type { Outline, OutlinedArticle, OutlinedCaption } from './outline';

/** Counts over one page or many; `add` sums them. */
export interface Score {
  pages: number;
  perfectPages: number;
  answered: number;
  read: number;
  found: number;
  perfect: number;
  headlines: number;
  reporters: number;
  firstLines: number;
  lastLines: number;
  captionsAnswered: number;
  captionsRead: number;
  captionsRight: number;
  captionTexts: number;
}

export interface Difference {
  readonly kind: string;
  /** Zero-based line where it is best looked at. */
  readonly line: number;
  readonly answer: string;
  readonly read: string;
}

export interface ScoredPage {
  readonly score: Score;
  readonly differences: readonly Difference[];
}

/**
 * Compares what was read with the answer. An article is found when its body lines overlap by 0.8 or more
 * (Jaccard); headline, reporters and body ends are asked of found articles.
 */
export function scorePage(text: string, answer: PageAnswer, outline: Outline): ScoredPage {
  const lines = text.split('\n');
  const apart = linesApart(answer);
  const score = {
    ...emptyScore(),
    pages: 1,
    answered: answer.articles.length,
    read: outline.articles.length,
  };
  const differences: Difference[] = [];
  const left = new Set(outline.articles);

  for (const article of answer.articles) {
    const wanted = bodyLinesOf(article, lines, apart);
    const found = bestMatch(wanted, left);
    if (found === null) {
      const nearest = nearestTo(wanted, outline.articles);
      differences.push({
        kind: 'article not found',
        line: article.bodyStartLine,
        answer: `${lineNumbers(article.bodyStartLine, article.bodyEndLine)} ${article.title ?? '（无标题）'}`,
        read:
          nearest === null
            ? 'nothing'
            : `${lineNumbers(nearest.firstLine, nearest.lastLine)} ${nearest.title}`,
      });
      continue;
    }
    left.delete(found);
    score.found++;
    const wrong = differencesOf(article, found, lines);
    score.headlines += Number(!wrong.some(({ kind }) => kind === 'headline'));
    score.reporters += Number(!wrong.some(({ kind }) => kind === 'reporters'));
    score.firstLines += Number(!wrong.some(({ kind }) => kind === 'first body line'));
    score.lastLines += Number(!wrong.some(({ kind }) => kind === 'last body line'));
    score.perfect += Number(wrong.length === 0);
    differences.push(...wrong);
  }
  for (const article of left) {
    differences.push({
      kind: 'article too many',
      line: article.firstLine,
      answer: 'nothing',
      read: `${lineNumbers(article.firstLine, article.lastLine)} ${article.title}`,
    });
  }
  score.perfectPages = Number(score.perfect === score.answered && score.read === score.answered);
  scoreCaptions(answer.captions, outline.captions, score, differences);
  return { score, differences: differences.sort((a, b) => a.line - b.line) };
}

export function emptyScore(): Score {
  return {
    pages: 0,
    perfectPages: 0,
    answered: 0,
    read: 0,
    found: 0,
    perfect: 0,
    headlines: 0,
    reporters: 0,
    firstLines: 0,
    lastLines: 0,
    captionsAnswered: 0,
    captionsRead: 0,
    captionsRight: 0,
    captionTexts: 0,
  };
}

export function addScores(scores: readonly Score[]): Score {
  const sum = emptyScore();
  for (const score of scores) for (const key of Object.keys(sum) as (keyof Score)[]) sum[key] += score[key];
  return sum;
}

/** Harmonic mean of precision and recall; 1 where there was nothing to find and nothing was found. */
export function f1(right: number, answered: number, read: number): number {
  return answered + read === 0 ? 1 : (2 * right) / (answered + read);
}

function differencesOf(answer: ArticleAnswer, read: OutlinedArticle, lines: readonly string[]): Difference[] {
  const differences: Difference[] = [];
  if (withoutSpaces(answer.title ?? '') !== withoutSpaces(read.title)) {
    differences.push({
      kind: 'headline',
      line: answer.titleLines[0] ?? answer.bodyStartLine,
      answer: `${lineList(answer.titleLines)} ${answer.title ?? '（无标题）'}`,
      read: `${lineList(read.titleLines)} ${read.title}`,
    });
  }
  if (!sameSet(answer.reporters, read.reporters)) {
    differences.push({
      kind: 'reporters',
      line: answer.bodyStartLine,
      answer: answer.reporters.join('、'),
      read: read.reporters.join('、'),
    });
  }
  const ends = [
    ['first body line', answer.bodyStartLine, read.firstLine],
    ['last body line', answer.bodyEndLine, read.lastLine],
  ] as const;
  for (const [kind, wanted, got] of ends) {
    if (wanted === got) continue;
    const shown = (line: number): string => `${line + 1}: ${lines[line] ?? ''}`;
    differences.push({ kind, line: wanted, answer: shown(wanted), read: shown(got) });
  }
  return differences;
}

function scoreCaptions(
  answers: readonly CaptionAnswer[],
  read: readonly OutlinedCaption[],
  score: Score,
  differences: Difference[],
): void {
  score.captionsAnswered = answers.length;
  score.captionsRead = read.length;
  const left = new Set(read);
  for (const answer of answers) {
    const same = read.find(
      (caption) =>
        caption.firstLine === answer.startLine &&
        caption.lastLine === answer.endLine &&
        sameSet(namesIn(answer.photographer), caption.photographers),
    );
    if (same === undefined) {
      const near = read.find(
        ({ firstLine, lastLine }) => firstLine <= answer.endLine && answer.startLine <= lastLine,
      );
      if (near !== undefined) left.delete(near);
      differences.push({
        kind: 'caption',
        line: answer.startLine,
        answer: `${lineNumbers(answer.startLine, answer.endLine)} ${answer.photographer ?? '（无）'}`,
        read:
          near === undefined
            ? 'nothing'
            : `${lineNumbers(near.firstLine, near.lastLine)} ${near.photographers.join('、')}`,
      });
      continue;
    }
    left.delete(same);
    score.captionsRight++;
    if (withoutSpaces(same.text) === withoutSpaces(answer.text)) score.captionTexts++;
    else {
      differences.push({
        kind: 'caption text',
        line: answer.startLine,
        answer: answer.text,
        read: same.text,
      });
    }
  }
  for (const caption of left) {
    differences.push({
      kind: 'caption too many',
      line: caption.firstLine,
      answer: 'nothing',
      read: `${lineNumbers(caption.firstLine, caption.lastLine)} ${caption.text}`,
    });
  }
}

function linesApart(answer: PageAnswer): Set<number> {
  const apart = new Set(answer.furniture);
  for (const { startLine, endLine } of answer.captions)
    for (let line = startLine; line <= endLine; line++) apart.add(line);
  return apart;
}

function bodyLinesOf(
  article: ArticleAnswer,
  lines: readonly string[],
  apart: ReadonlySet<number>,
): Set<number> {
  const body = new Set<number>();
  for (let line = article.bodyStartLine; line <= article.bodyEndLine; line++)
    if (!apart.has(line) && (lines[line] ?? '').trim() !== '') body.add(line);
  return body;
}

function bestMatch(wanted: ReadonlySet<number>, left: Iterable<OutlinedArticle>): OutlinedArticle | null {
  const nearest = nearestTo(wanted, left);
  return nearest !== null && overlap(wanted, nearest.bodyLines) >= 0.8 ? nearest : null;
}

function nearestTo(wanted: ReadonlySet<number>, articles: Iterable<OutlinedArticle>): OutlinedArticle | null {
  let best: OutlinedArticle | null = null;
  let most = 0;
  for (const article of articles) {
    const share = overlap(wanted, article.bodyLines);
    if (share > most) [best, most] = [article, share];
  }
  return best;
}

/** Jaccard: shared lines over all lines of both. */
function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const line of a) if (b.has(line)) shared++;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

function namesIn(credit: string | null): string[] {
  return (credit ?? '').split(/[、\s]+/u).filter((name) => name !== '');
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const left = new Set(a.map(withoutSpaces));
  const right = new Set(b.map(withoutSpaces));
  return left.size === right.size && [...left].every((name) => right.has(name));
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/gu, '');
}

/** One-based, as an editor shows them. */
function lineNumbers(first: number, last: number): string {
  return `L${first + 1}–${last + 1}`;
}

function lineList(lines: readonly number[]): string {
  return lines.length === 0 ? '—' : `L${lines.map((line) => line + 1).join(',')}`;
}
