import type { Analysis } from '../features/analyze';
import { orderOfTime } from '../features/provide-timeline';
import { sentenceOf } from '../page/sentence-of';
import type { Words } from '../lexis/words/words';
import type { Article, Caption, Heading, Placed } from '../page/page';
import type { Language } from '../project/level';
import type { LineIndex } from '../text/line-index';
import { shift, type Span } from '../text/span';
import { errorRateOf } from './error-rate';
import { articleKeywords } from '../reading/article-keywords';
import type { NamedThing } from '../reading/reading';
import type { ArticleReport, CaptionReport, FileReport, NameReport, Piece } from './file-report';
import { reportFinding } from './report-finding';

/** Everything known of one file, as other programs get it. */
export function reportFile(
  path: string,
  encoding: string,
  analysis: Analysis,
  language: Language,
  nameOf: (path: string) => string = (path) => path,
): FileReport {
  const { page, reading, findings, context } = analysis;
  const { lines } = page;
  const errorRate = errorRateOf(page, findings.slices, context.settings);
  return {
    path,
    encoding,
    issueDate: { value: reading.issueDate.value, from: reading.issueDate.from },
    articles: page.articles.map((placed, index) => ({
      ...reportArticle(lines, placed, reading.words),
      errorRate: errorRate.articles[index]!,
    })),
    captions: page.captions.map((placed) => reportCaption(lines, placed, 0)),
    furniture: page.furniture.map((furniture) => piece(lines, furniture, 0)),
    people: reading.people.map((person) => ({
      ...reportName(lines, person),
      titles: person.titles.map(({ text, organisation }) => ({ text, organisation })),
    })),
    places: reading.places.map((place) => reportName(lines, place)),
    organisations: reading.organisations.map((organisation) => reportName(lines, organisation)),
    dates: reading.dates.map(({ span, text, type, timex, start, end, basis, freq }) => ({
      text,
      range: lines.range(span),
      type,
      timex,
      start,
      end,
      basis,
      ...(type === 'set' ? { quant: 'EVERY' as const, freq } : {}),
      sentence: sentenceOf(page, span),
    })),
    timeline: orderOfTime(reading.dates),
    findings: findings.findings.map((finding) => reportFinding(lines, finding, { language, nameOf })),
    errorRate: errorRate.page,
  };
}

const keywordCount = 8;

function reportArticle(
  lines: LineIndex,
  { value: article, start }: Placed<Article>,
  words: Words,
): Omit<ArticleReport, 'errorRate'> {
  function optional(part: (Span & { text: string }) | null): Piece | null {
    return part === null ? null : piece(lines, part, start);
  }
  return {
    headline: optional(article.headline),
    kicker: optional(article.kicker),
    subhead: optional(article.subhead),
    dateline: optional(article.dateline),
    byline: optional(article.byline),
    reporters: article.reporters.map(({ name }) => name),
    place: article.dateline?.place ?? null,
    range: lines.range({ start, end: start + article.raw.length }),
    body: lines.range(shift(article.body, start)),
    paragraphs: article.paragraphs.map(({ value, start: from }) => ({
      text: value.text,
      range: lines.range({ start: start + from, end: start + from + value.raw.length }),
    })),
    sections: article.sections.map((section) => ({
      title: section.title,
      range: lines.range(shift(section, start)),
    })),
    captions: article.captions.map((placed) => reportCaption(lines, placed, start)),
    jumpLines: article.jumpLines.map((jump) => ({
      ...piece(lines, jump, start),
      direction: jump.direction,
      page: jump.page,
    })),
    notes: article.notes.map((note) => piece(lines, note, start)),
    keywords: articleKeywords(article, words, keywordCount),
    characters: article.characters,
  };
}

function reportName(lines: LineIndex, { name, mentions }: NamedThing): NameReport {
  return { name, mentions: mentions.map(({ span }) => ({ range: lines.range(span) })) };
}

function reportCaption(lines: LineIndex, { value, start }: Placed<Caption>, base: number): CaptionReport {
  const from = base + start;
  return {
    text: value.text,
    credit: value.credit,
    range: lines.range({ start: from, end: from + value.raw.length }),
  };
}

function piece(lines: LineIndex, part: Span & Pick<Heading, 'text'>, base: number): Piece {
  return { text: part.text, range: lines.range(shift(part, base)) };
}
