import type { Words } from '../lexis/words/words';
import { indexLines } from '../text/line-index';
import { countCharacters } from '../text/characters';
import type { Article, Page, Paragraph, Placed } from './page';
import { readRunningText } from './running-text';

/** Reads any text as a page. */
export function readPage(text: string, words: Words, previous?: Page): Page {
  void words;
  if (previous?.text === text) return previous;
  const lines = indexLines(text);
  const paragraphs: Placed<Paragraph>[] = [];
  for (const match of text.matchAll(/\S[^\n]*(?:\r?\n(?!\s*\n)[^\n]+)*/gu)) {
    paragraphs.push({ value: readRunningText(match[0].trimEnd()), start: match.index });
  }
  const article: Article = {
    raw: text,
    headline: null,
    kicker: null,
    subhead: null,
    dateline: null,
    byline: null,
    reporters: [],
    body: { start: 0, end: text.length },
    paragraphs,
    sections: [],
    captions: [],
    jumpLines: [],
    notes: [],
    columnWidth: 0,
    characters: countCharacters(text),
  };
  return {
    text,
    lines,
    articles: text.trim() === '' ? [] : [{ value: article, start: 0 }],
    captions: [],
    furniture: [],
  };
}
