import type { Article, Heading } from '../../page/page';
import { shift, type Span } from '../../text/span';
import { comparedArticles } from '../compared-articles';
import { keepByArticle } from '../keep-by-article';
import { partsOf } from '../part';
import { defineRule } from '../rule';
import { writeInstead } from '../write-instead';
import { sharedPairs } from './shared-pairs';

export const headlineFinalPunctuation = defineRule({
  code: 'headline-final-punctuation',
  group: 'news',
  title: { zh: '标题末尾点号', en: 'Stop at the end of a headline' },
  level: 'warning',
  fix: 'safe',
  errorCount: { weight: 0.1 },
  source: {
    standard: { zh: 'GB/T 15834—2011 标点符号用法；报纸编辑惯例', en: 'GB/T 15834—2011; newspaper practice' },
    verified: false,
  },
  unit: 'page',
  triggers: 'always',
  check: (page, { report }) => {
    const articles = comparedArticles(page);
    articles.forEach(({ value, start }, index) => {
      const own =
        value.headline !== null
          ? markOfHeadline(value)
          : value.paragraphs.length > 1
            ? lastLineOf(value)
            : null;
      const above = index === 0 || value.headline !== null ? null : articles[index - 1]!;
      const line = above === null || !opensWithDateline(value) ? null : lastLineOf(above.value);
      const faults: Span[] = [];
      if (own !== null && (value.headline !== null || isAbout(own.text, value)))
        faults.push(shift(own.mark, start));
      if (line !== null && isAbout(line.text, value)) faults.push(shift(line.mark, above!.start));
      for (const span of faults) {
        const mark = page.slice(span.start, span.end);
        report({
          span,
          message: {
            zh: {
              what: `标题末尾有“${mark}”`,
              why: '标题末尾不用句号、逗号这类点号，问号、叹号、省略号可以用',
              todo: `删去“${mark}”`,
            },
            en: {
              what: `The headline ends with “${mark}”`,
              why: 'a headline has no final stop or comma; ？ ！ …… may stand',
              todo: 'Delete it',
            },
          },
          fix: { ...writeInstead(span, ''), title: { zh: `删去“${mark}”`, en: `Delete “${mark}”` } },
        });
      }
    });
  },
});

const stops = '。，、；';

/** A line with a stop at its end. Offsets count from the start of the article. */
interface StoppedLine {
  readonly text: string;
  readonly mark: Span;
}

/** A headline or kicker that is one clause and ends with a stop. */
const markOfHeadline = keepByArticle((article): StoppedLine | null => {
  if (!endsWithStop(article.headline) && !endsWithStop(article.kicker)) return null;
  for (const part of partsOf(article)) {
    if (part.region !== 'headline' && part.region !== 'kicker') continue;
    const found = stoppedLine(part.running.raw);
    if (found !== null) return { ...found, mark: shift(found.mark, part.start) };
  }
  return null;
});

function endsWithStop(heading: Heading | null): boolean {
  return heading !== null && stops.includes(heading.text.at(-1)!);
}

/** The last paragraph of an article, where it is a single short line of one clause: the headline of a neighbour may be taken for it. */
const lastLineOf = keepByArticle(({ paragraphs }): StoppedLine | null => {
  const last = paragraphs.at(-1);
  if (last === undefined || last.value.raw.length > longest) return null;
  const found = stoppedLine(last.value.raw);
  return found === null ? null : { ...found, mark: shift(found.mark, last.start) };
});

/** No headline of one line is longer. */
const longest = 40;

function stoppedLine(raw: string): StoppedLine | null {
  const end = raw.trimEnd().length;
  if (!stops.includes(raw.charAt(end - 1) || ' ')) return null;
  const text = raw.slice(0, end).trimStart();
  if (text.length < 6) return null;
  // Whole sentences above an article are a summary, which keeps its stops.
  if (/[。；！？：“”\r\n]/u.test(text.slice(0, -1))) return null;
  return { text, mark: { start: end - 1, end } };
}

function opensWithDateline({ raw, dateline, byline }: Article): boolean {
  const first = raw.length - raw.trimStart().length;
  return dateline?.start === first || byline?.start === first;
}

/** True where most of the words of a line stand in what an article says first. */
function isAbout(line: string, { paragraphs, dateline }: Article): boolean {
  const first = paragraphs[0];
  if (first === undefined || dateline === null || first.value.text.length < line.length) return false;
  return sharedPairs(line.slice(0, -1), first.value.text.slice(0, mostOpening)) >= 0.7;
}

/** What the news is, an article says at its start. */
const mostOpening = 300;
