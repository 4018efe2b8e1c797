import type { Mention } from '../../reading/reading';
import type { Article, Placed } from '../../page/page';
import { isReport } from '../is-report';
import { defineRule } from '../rule';

export const shortNameFirstMention = defineRule({
  code: 'short-name-first-mention',
  group: 'news',
  title: { zh: '简称首现', en: 'Short name used without the full name' },
  level: 'information',
  fix: 'no',
  errorCount: { weight: 0 },
  source: { standard: { zh: '报纸编辑惯例', en: 'Newspaper practice' }, verified: false },
  unit: 'page',
  triggers: { literals: ['公司', '集团'] },
  needs: ['organisations', 'words'],
  check: ({ articles }, { organisations, words, report }) => {
    for (const { name, mentions } of organisations) {
      if (!companies.test(name) || name.length < shortest) continue;
      for (const [article, told] of inBodies(mentions, articles)) {
        const first = told[0]!;
        const whole = told.find(({ text }) => text === name);
        // A name that everybody knows needs no other.
        if (first.text === name || whole === undefined || words.count(first.text, 0, first.text.length) > 0)
          continue;
        if (!isShort(first.text, name) || !isReport(article.value) || article.value.raw.includes('简称'))
          continue;
        report({
          span: first.span,
          message: {
            zh: {
              what: `“${first.text}”是简称，全称“${name}”到后面才出现`,
              why: '第一次提到就用简称，读者不知道说的是哪一家',
              todo: `第一次写全称“${name}（以下简称‘${first.text}’）”，后文再用简称`,
            },
            en: {
              what: `“${first.text}” is short for “${name}”, which comes only later`,
              why: 'at the first mention a reader cannot know who is meant',
              todo: 'Write the full name first and the short one from then on',
            },
          },
          related: [{ span: whole.span, message: { zh: '全称在这里', en: 'The full name stands here' } }],
        });
      }
    }
  },
});

/** 恒远机械, 恒远公司. One that ends as a body does may be another: the group, the bank, the institute that owns the company. */
function isShort(form: string, whole: string): boolean {
  return form.length <= longest && !whole.endsWith(form) && !/(?:集团|银行|[院校所局）])$/u.test(form);
}

const longest = 6;

const companies = /(?:公司|集团)$/u;
const shortest = 8;

/** The mentions in the paragraphs of each article: headlines and captions have room for the short form alone. */
function inBodies(
  mentions: readonly Mention[],
  articles: readonly Placed<Article>[],
): Map<Placed<Article>, Mention[]> {
  const byArticle = new Map<Placed<Article>, Mention[]>();
  for (const mention of mentions) {
    const article = mention.article === null ? undefined : articles[mention.article];
    if (article === undefined) continue;
    const at = mention.span.start - article.start;
    if (!article.value.paragraphs.some(({ value, start }) => start <= at && at < start + value.raw.length))
      continue;
    const known = byArticle.get(article);
    if (known === undefined) byArticle.set(article, [mention]);
    else known.push(mention);
  }
  return byArticle;
}
