import { flowOf, type ArticleFlow } from '../article-flow';
import { headingRegions } from '../part';
import { defineRule } from '../rule';
import { findHeadlineDates } from './headline-dates';
import { findHeadlineNames, headlineVerbs } from './headline-names';
import { bodyRegions, type HeadlineMismatch } from './headline-mismatch';
import { figures, findHeadlineNumbers } from './headline-numbers';
import { findHeadlineQuotes } from './headline-quotes';

export const headlineBodyMismatch = defineRule({
  code: 'headline-body-mismatch',
  group: 'news',
  title: { zh: '题文不符', en: 'Headline and body disagree' },
  level: 'warning',
  fix: 'no',
  errorCount: { weight: 1 },
  source: { standard: { zh: '事理', en: 'Logic' }, verified: true },
  unit: 'article',
  regions: headingRegions,
  triggers: { characters: '0123456789三四五六七八九十两“', literals: headlineVerbs },
  needs: ['dates'],
  check: ({ article, parts }, { dates, report }) => {
    // What the body does not say may stand on the page where it goes on.
    if (article.jumpLines.some(({ direction }) => direction === 'to')) return;
    if (article.headline === null) return;
    // Nearly every headline is borne out before its body need be put together.
    let known: ArticleFlow | undefined;
    const body = (): ArticleFlow => (known ??= flowOf(parts, bodyRegions));
    const headings = parts.filter(({ region }) => headingRegions.includes(region));
    const mismatches: HeadlineMismatch[] = [];
    if (headings.some(({ running }) => figures.test(running.text))) {
      mismatches.push(...findHeadlineNumbers(headings, body, dates));
      if (headings.some(({ running }) => running.text.includes('日')))
        mismatches.push(...findHeadlineDates(article.raw, headings, parts, dates));
    }
    if (headings.some(({ running }) => running.text.includes('“')))
      mismatches.push(...findHeadlineQuotes(headings, body));
    mismatches.push(...findHeadlineNames(headings, body));
    for (const { span, written, body, bodyWritten } of mismatches) {
      report({
        span,
        message: {
          zh: {
            what: `标题说“${written}”，正文说“${bodyWritten}”`,
            why: `正文里没有“${written}”`,
            todo: '核对哪一个对',
          },
          en: {
            what: `The headline says “${written}”, the body “${bodyWritten}”`,
            why: `“${written}” stands nowhere in the body`,
            todo: 'Check which is right',
          },
        },
        related: [{ span: body, message: { zh: '正文里的说法', en: 'What the body says' } }],
      });
    }
  },
});
