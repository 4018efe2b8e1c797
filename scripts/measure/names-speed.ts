import { analyze, type AnalyzeContext, type Analysis } from '../../server/src/features/analyze';
import { hardWrap } from './hard-wrap';

/** Characters a second, by the clock, on the one thread that reads. */
export interface NamesSpeed {
  readonly characters: number;
  readonly page: number;
  /** People, places and organisations of a page that was parsed already. */
  readonly names: number;
  /** The recogniser alone, on the paragraphs of the same pages. */
  readonly recogniser: number;
}

const pageLength = 6800;
const warmUpCharacters = 1_600_000;
const passes = 5;

/**
 * Times the reading of names on pages made of the sentences, set in columns. Every second page warms the code up,
 * the others are timed; each time they are new texts, so that nothing can have been kept. The median of the passes
 * counts.
 */
export function namesSpeed(texts: readonly string[], context: AnalyzeContext): NamesSpeed {
  const pages = pagesOf(texts);
  // A folder with less than two pages is timed on what it was warmed up with.
  const timed = pages.length < 2 ? pages : pages.filter((_, index) => index % 2 === 1);
  const others = pages.length < 2 ? pages : pages.filter((_, index) => index % 2 === 0);
  warmUp(others, context);
  const pageTimes: number[] = [];
  const nameTimes: number[] = [];
  const recogniserTimes: number[] = [];
  for (let pass = 0; pass < passes; pass++) {
    const fresh = timed.map(({ text }) => copyOf(text));
    const start = performance.now();
    const analyses = fresh.map((text) => analyze(text, context));
    const parsed = performance.now();
    analyses.forEach(readNames);
    pageTimes.push(parsed - start);
    const named = performance.now();
    for (const { page } of analyses)
      for (const { value } of page.articles)
        for (const paragraph of value.paragraphs) context.tagger.names(paragraph.value.text);
    recogniserTimes.push(performance.now() - named);
    nameTimes.push(named - parsed);
  }
  const characters = timed.reduce((sum, page) => sum + page.characters, 0);
  const perSecond = (times: number[]): number => (characters * 1000) / median(times);
  return {
    characters,
    page: perSecond(pageTimes),
    names: perSecond(nameTimes),
    recogniser: perSecond(recogniserTimes),
  };
}

interface MadePage {
  readonly text: string;
  /** Without the line feeds that setting it added. */
  readonly characters: number;
}

function pagesOf(texts: readonly string[]): MadePage[] {
  const pages: MadePage[] = [];
  let text = '';
  let characters = 0;
  for (const sentence of texts) {
    text += `${hardWrap(sentence, 18).text}\n`;
    characters += sentence.length;
    if (characters < pageLength) continue;
    pages.push({ text, characters });
    text = '';
    characters = 0;
  }
  if (pages.length === 0) pages.push({ text, characters });
  return pages;
}

function warmUp(pages: readonly MadePage[], context: AnalyzeContext): void {
  for (let characters = 0; characters < warmUpCharacters;) {
    for (const page of pages) {
      readNames(analyze(copyOf(page.text), context));
      characters += page.text.length;
    }
  }
}

function readNames({ reading }: Analysis): number {
  return reading.people.length + reading.places.length + reading.organisations.length;
}

/** Another string, in one piece, as a text comes from a file. */
function copyOf(text: string): string {
  return Buffer.from(text).toString();
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}
