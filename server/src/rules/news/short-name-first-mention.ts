import type { Words } from '../../lexis/words/words';
import type { Article, Placed } from '../../page/page';
import type { Roster } from '../../project/roster';
import type { Mention } from '../../reading/reading';
import { shift, type Span } from '../../text/span';
import { isReport } from '../is-report';
import { defineRule, type Fault } from '../rule';
import { companyCalledShort, companyStems } from './company-called-short';

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
  needs: ['organisations', 'words', 'roster'],
  check: ({ articles }, { organisations, words, roster, report }) => {
    for (const { name, mentions } of organisations) {
      if (!companies.test(name) || name.length < shortest) continue;
      for (const [{ value, start }, told] of inBodies(mentions, articles)) {
        const whole = told.find(({ text }) => text === name);
        if (whole === undefined || !isReport(value) || value.raw.includes('简称')) continue;
        const first = told[0]!;
        // A name that everybody knows needs no other.
        const isKnown = words.count(first.text, 0, first.text.length) > 0;
        const called =
          first.text !== name && !isKnown && isShort(first.text, name)
            ? first.span
            : calledBefore(value, whole.span.start - start, name, roster, words);
        if (called === null) continue;
        const span = first.span === called ? called : shift(called, start);
        const form =
          first.span === called ? first.text : value.raw.slice(called.start, called.end).replace(/\s/gu, '');
        report(faultOf(span, form, name, whole));
      }
    }
  },
});

/** Where the paragraphs of an article have a short form that the reader could not know for one; from the start of the article. */
function calledBefore(
  article: Article,
  end: number,
  name: string,
  roster: Roster,
  words: Words,
): Span | null {
  const forms = roster.organisation(name)?.alsoWritten ?? [];
  const stems = companyStems(name, words);
  if (stems.length === 0 && forms.length === 0) return null;
  for (const { value, start } of article.paragraphs) {
    if (start >= end) return null;
    const at = value.text.indexOf(name);
    const before = at < 0 ? value.text.length : at;
    const found =
      companyCalledShort(value.text, before, name, stems) ?? listedForm(value.text, before, forms, words);
    if (found !== null) return shift(value.map.toRaw(found), start);
    if (at >= 0) return null;
  }
  return null;
}

/** As the newsroom's list says that it is also written. */
function listedForm(text: string, end: number, forms: readonly string[], words: Words): Span | null {
  for (const form of forms) {
    const at = form.length < 3 || words.count(form, 0, form.length) > 0 ? -1 : text.indexOf(form);
    if (at >= 0 && at + form.length <= end && isShort(form, '')) return { start: at, end: at + form.length };
  }
  return null;
}

function faultOf(span: Span, form: string, name: string, whole: Mention): Fault {
  return {
    span,
    message: {
      zh: {
        what: `“${form}”是简称，全称“${name}”到后面才出现`,
        why: '第一次提到就用简称，读者不知道说的是哪一家',
        todo: `第一次写全称“${name}（以下简称‘${form}’）”，后文再用简称`,
      },
      en: {
        what: `“${form}” is short for “${name}”, which comes only later`,
        why: 'at the first mention a reader cannot know who is meant',
        todo: 'Write the full name first and the short one from then on',
      },
    },
    related: [{ span: whole.span, message: { zh: '全称在这里', en: 'The full name stands here' } }],
  };
}

/** 恒远机械, 恒远公司. One that ends as a body does may be another: the group, the bank, the institute that owns the company. */
function isShort(form: string, whole: string): boolean {
  return (
    form.length <= longest &&
    (whole === '' || !whole.endsWith(form)) &&
    !/(?:集团|银行|[院校所局）])$/u.test(form)
  );
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
