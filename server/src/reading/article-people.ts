import { findPeople } from '../lexis/people/find-people';
import type { PersonSpan } from '../lexis/people/person-span';
import type { Words } from '../lexis/words/words';
import type { Article, Caption, Heading, Placed, RunningText } from '../page/page';
import { readRunningText } from '../page/running-text';
import type { Span } from '../text/span';
import type { Title } from './reading';

/** What an article, or a caption of none, says of persons by itself. Spans count from the start of its slice. */
export interface NamesFound {
  /** All running text of it, in order; other names may be looked for there. */
  readonly texts: readonly Placed<RunningText>[];
  /** Names that are certain, in order of their place. */
  readonly names: readonly FoundName[];
}

export interface FoundName extends Span {
  readonly name: string;
  readonly titles: readonly Title[];
}

/** Kept by the identity of the article, so that a keystroke costs the article that it changed. */
export function namesOfArticle(article: Article, words: Words): NamesFound {
  let found = articleNames.get(article);
  if (found === undefined) {
    const texts = textsOfArticle(article);
    const credits: FoundName[] = article.reporters.map(asFound);
    for (const { value, start } of article.captions) {
      texts.push({ value: textOfCaption(value), start });
      credits.push(...creditsOfCaption(value, start));
    }
    found = namesOfTexts(texts, credits, words);
    articleNames.set(article, found);
  }
  return found;
}

/** The same for a caption that belongs to no article. */
export function namesOfCaption(caption: Caption, words: Words): NamesFound {
  let found = captionNames.get(caption);
  if (found === undefined) {
    const text = { value: textOfCaption(caption), start: 0 };
    found = namesOfTexts([text], creditsOfCaption(caption, 0), words);
    captionNames.set(caption, found);
  }
  return found;
}

const articleNames = new WeakMap<Article, NamesFound>();
const captionNames = new WeakMap<Caption, NamesFound>();
const spansOfText = new WeakMap<RunningText, readonly PersonSpan[]>();

function namesOfTexts(texts: Placed<RunningText>[], credits: readonly FoundName[], words: Words): NamesFound {
  texts.sort((a, b) => a.start - b.start);
  const names = [...credits];
  for (const { value, start } of texts) {
    for (const person of peopleOfText(value, words)) {
      if (person.surety !== 'certain') continue;
      const raw = value.map.toRaw(person);
      const titles = person.titles.map(({ text, organisation }) => ({ text, organisation }));
      names.push({ start: start + raw.start, end: start + raw.end, name: person.name, titles });
    }
  }
  return { texts, names: withoutOverlaps(names) };
}

function peopleOfText(text: RunningText, words: Words): readonly PersonSpan[] {
  let people = spansOfText.get(text);
  if (people === undefined) spansOfText.set(text, (people = findPeople(text.text, words)));
  return people;
}

/** In order of their place; what the page reader says of credits goes before what the text says. */
function withoutOverlaps(names: readonly FoundName[]): FoundName[] {
  const kept: FoundName[] = [];
  for (const name of [...names].sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (last === undefined || name.start >= last.end) kept.push(name);
  }
  return kept;
}

function asFound({ name, start, end }: Span & { readonly name: string }): FoundName {
  return { name, start, end, titles: [] };
}

function creditsOfCaption(caption: Caption, start: number): FoundName[] {
  return caption.photographers.map(asFound).map((name) => ({
    ...name,
    start: start + name.start,
    end: start + name.end,
  }));
}

/** Paragraphs, and headings, 小标题, notes and credits where they are no part of a paragraph or caption. */
function textsOfArticle(article: Article): Placed<RunningText>[] {
  const parts = [...article.paragraphs, ...article.captions];
  const spans: Span[] = [article.kicker, article.headline, article.subhead].flatMap((heading) =>
    heading === null ? [] : linesOf(article, heading),
  );
  for (const part of [article.dateline, article.byline]) if (part !== null) spans.push(part);
  spans.push(...article.sections, ...article.notes);
  const beside = spans.filter(
    (span) => !parts.some(({ value, start }) => start < span.end && span.start < start + value.raw.length),
  );
  return [
    ...article.paragraphs,
    ...beside.map(({ start, end }) => ({
      value: readRunningText(article.raw.slice(start, end), { keepSpaces: true }),
      start,
    })),
  ];
}

/** A heading is read whole, unless other text stands between its lines. */
function linesOf(article: Article, heading: Heading): readonly Span[] {
  const isWhole = heading.lines.every(
    (line, index) =>
      index === 0 || article.raw.slice(heading.lines[index - 1]!.end, line.start).trim() === '',
  );
  return isWhole ? [heading] : heading.lines;
}

function textOfCaption(caption: Caption): RunningText {
  return readRunningText(caption.raw);
}
