import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPage } from '../server/src/page/read-page';
import { outlineOfPage, type ArticleOutline, type PageOutline } from './harness/page-outline';
import { testWords } from './harness/test-words';

/**
 * Whole pages written for this project, each with the outline that a copy editor would give it. A page that
 * was split wrongly is added here before it is mended.
 */
const corpus = join(__dirname, 'corpus');

describe.each(pages())('%s', (name) => {
  const text = readFileSync(join(corpus, `${name}.txt`), 'utf8');
  const expected = readExpected(name);
  const outline = outlineOfPage(readPage(text, testWords));

  test('articles', () => {
    expect(outline.articles.map(comparable(expected))).toEqual(expected.articles.map(withDefaults));
  });

  test('captions and furniture', () => {
    expect(outline.captions).toEqual(expected.captions ?? []);
    expect(outline.furniture).toEqual(expected.furniture ?? []);
  });

  test('the answer itself names lines that are there', () => {
    const lines = text.split(/\r?\n/u).map((line) => line.trim());
    for (const { first, last } of [...expected.articles, ...(expected.captions ?? [])]) {
      for (const place of [first, last]) {
        const [number, line] = /^(\d+): (.*)$/u.exec(place)!.slice(1) as [string, string];
        expect(lines[Number(number) - 1]).toBe(line);
      }
    }
  });
});

test('every page of the corpus has its answer', () => {
  expect(pages().length).toBeGreaterThanOrEqual(18);
});

/** An answer leaves out what is empty. Where it gives a title alone, the split into kicker and subhead is open. */
interface Expected {
  readonly articles: readonly (Partial<ArticleOutline> & Pick<ArticleOutline, 'title' | 'first' | 'last'>)[];
  readonly captions?: PageOutline['captions'];
  readonly furniture?: readonly string[];
}

type Compared = Omit<ArticleOutline, 'headline' | 'kicker' | 'subhead'> & { headings: string };

function withDefaults(article: Expected['articles'][number]): Compared {
  const { title, dateline, byline, reporters, sections, jumpLines, notes, first, last } = article;
  return {
    title,
    headings: headingsOf(article),
    dateline: dateline ?? null,
    byline: byline ?? null,
    reporters: reporters ?? [],
    sections: sections ?? [],
    jumpLines: jumpLines ?? [],
    notes: notes ?? [],
    first,
    last,
  };
}

function comparable(expected: Expected): (article: ArticleOutline, index: number) => Compared {
  return (article, index) => ({
    ...withDefaults(article),
    headings: splitIsOpen(expected.articles[index]) ? anySplit : headingsOf(article),
  });
}

const anySplit = 'any split into kicker, headline and subhead';

function splitIsOpen(article: Expected['articles'][number] | undefined): boolean {
  return article !== undefined && article.title !== null && article.headline === undefined;
}

function headingsOf(article: Expected['articles'][number]): string {
  if (splitIsOpen(article)) return anySplit;
  return `${article.kicker ?? '—'} / ${article.headline ?? '—'} / ${article.subhead ?? '—'}`;
}

function readExpected(name: string): Expected {
  return JSON.parse(readFileSync(join(corpus, `${name}.expected.json`), 'utf8')) as Expected;
}

/** Paths without extension, relative to the corpus. */
function pages(): string[] {
  return readdirSync(corpus, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.expected.json'))
    .map((entry) => join(relative(corpus, entry.parentPath), entry.name.replace('.expected.json', '')))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}
