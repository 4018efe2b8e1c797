import type { Words } from '../lexis/words/words';
import type { Article, Page, Placed } from '../page/page';
import { creditsOf } from '../reading/credits-of';
import { spanOf } from '../reading/name-lists';
import { pageNumberOf, readPageNumber } from '../reading/page-number';
import type { Mention, NamedThing, Reading } from '../reading/reading';
import type { LineIndex } from '../text/line-index';
import { overlapsOne } from '../text/sorted';
import { shift, type Span } from '../text/span';
import { sketchOf } from './article-sketch';
import { roleInEvent } from './role-in-event';
import { storyKeywords } from './story-keywords';
import { numbersOf } from './told-numbers';
import type { ArticleDigest, FileRange, MentionDigest, NameDigest, PageDigest } from './page-digest';

/** What is kept of a page that was read. `path`: where the text is kept, with `/` or `\`; null where it is not a file. */
export function digestPage(reading: Reading, path: string | null): PageDigest {
  const { page, words, issueDate, people, places, organisations, nameLists } = reading;
  const { lines } = page;
  const credits = creditsOf(page);
  return {
    pageNumber: pageNumberOf(page, path),
    issueDate: issueDate.value,
    articles: page.articles.map((article) => digestArticle(article, lines, words)),
    people: people.map((person) => ({
      name: person.name,
      mentions: person.mentions.map((mention) =>
        overlapsOne(credits, mention.span)
          ? { ...digestMention(mention, person.name, lines), isCredit: true as const }
          : withRole(digestMention(mention, person.name, lines), mention, page),
      ),
      titles: person.titles,
    })),
    places: places.map((place) => digestName(place, lines)),
    organisations: organisations.map((organisation) => digestName(organisation, lines)),
    nameLists: nameLists.map((list) => ({
      names: list.members.map(({ name }) => name),
      order: list.order,
      range: fileRange(lines, spanOf(list)),
    })),
  };
}

function digestArticle({ value, start }: Placed<Article>, lines: LineIndex, words: Words): ArticleDigest {
  const head = headOf(value);
  const sketch = sketchOf(value);
  const numbers = numbersOf(value, (span) => fileRange(lines, shift(span, start)));
  return {
    title: titleOf(value),
    hasHeadline: value.headline !== null,
    head: fileRange(lines, shift(head, start)),
    range: fileRange(lines, { start, end: start + value.raw.length }),
    characters: value.characters,
    jumpLines: value.jumpLines.map((jump) => ({
      direction: jump.direction,
      text: jump.text.replace(/\s/gu, ''),
      page: jump.page === null ? null : readPageNumber(jump.page),
      range: fileRange(lines, shift(jump, start)),
    })),
    ...(sketch === '' ? {} : { sketch, keywords: storyKeywords(value, words) }),
    ...(numbers === '' ? {} : { numbers }),
  };
}

/** The headline, else the first words. */
export function titleOf(article: Article): string {
  if (article.headline !== null) return article.headline.text;
  const { start, end } = headOf(article);
  return article.raw.slice(start, end).replace(/\s/gu, '');
}

/** What stands for an article: its headline, else its first words. Counted from the start of the article. */
export function headOf({ headline, body, raw }: Article): Span {
  if (headline !== null) return headline.lines[0]!;
  const start = body.start + Math.max(0, raw.slice(body.start).search(/\S/u));
  return { start, end: Math.max(start, Math.min(start + mostHead, body.end)) };
}

const mostHead = 16;

function digestName({ name, mentions }: NamedThing, lines: LineIndex): NameDigest {
  return { name, mentions: mentions.map((mention) => digestMention(mention, name, lines)) };
}

function withRole(digest: MentionDigest, { span }: Mention, page: Page): MentionDigest {
  const role = roleInEvent(page, span);
  return role === null ? digest : { ...digest, role };
}

function digestMention({ span, text, article }: Mention, name: string, lines: LineIndex): MentionDigest {
  const range = fileRange(lines, span);
  return text === name ? { range, article } : { range, text, article };
}

export function fileRange(lines: LineIndex, span: Span): FileRange {
  const { start, end } = lines.range(span);
  return [start.line, start.character, end.line, end.character];
}
