import { sketchOf } from '../../folder/article-sketch';
import type { FolderView } from '../../folder/folder-view';
import type { ArticleDigest, PageDigest } from '../../folder/page-digest';
import { sharedNames } from '../../folder/shared-names';
import type { LikeArticle } from '../../folder/sketch-index';
import { commonKeywords, readKeywords, storyKeywords } from '../../folder/story-keywords';
import type { Words } from '../../lexis/words/words';
import type { Article, Page, Placed } from '../../page/page';
import { pageNumberOf } from '../../reading/page-number';
import { comparedArticles } from '../compared-articles';
import { copyOfArticle } from '../copy-of-article';
import { keepByArticle } from '../keep-by-article';

/** An article of this page that stands on other pages of the folder as well, the likest first. */
export interface Rerun {
  readonly article: Placed<Article>;
  /** Its place among the articles of the page. */
  readonly index: number;
  readonly others: readonly [StoryBefore, ...StoryBefore[]];
}

export interface StoryBefore extends LikeArticle {
  /** The keywords that both have, where it is they that say that the two are one story; null where the text alone does. */
  readonly keywords: readonly string[] | null;
}

export interface RerunLook {
  readonly folder: FolderView;
  /** Of the issue. */
  readonly date: string | null;
  readonly words: Words;
}

export const keptSketch = keepByArticle(sketchOf);

/**
 * Articles of the page that ran before, or run in the same issue on another page as well. The keywords that decide are those of
 * the compact dictionary, which the digests have of every story: what is found is the same in the editor and the command,
 * and with and without nodejieba. Its keywords only say more of a story that was found (`rerun-fault.ts`).
 */
export function findReruns(page: Page, { folder, date, words }: RerunLook): Rerun[] {
  const alike = comparedArticles(page).flatMap((article, index) => {
    if (keptSketch(article.value) === '') return [];
    return [{ article, index, others: alikeElsewhere(article.value, folder) }];
  });
  if (alike.every(({ others }) => others.length === 0)) return [];
  const versions = versionsOf(alike);
  const number = pageNumberOf(page, folder.path);
  return alike.flatMap(({ article, index, others }) => {
    if (isNotice(article.value) || isStanding(article.value, others, date)) return [];
    const [first, ...more] = others.flatMap((other) => {
      const isVersion =
        versions.has(other.path) ||
        (other.page.issueDate === date && number !== null && other.page.pageNumber === number);
      if (isVersion || !mayBeRerun(article.value, other, date)) return [];
      return storyBefore(article.value, other, words) ?? [];
    });
    return first === undefined ? [] : [{ article, index, others: [first, ...more] as const }];
  });
}

/** Of the shorter article, what must stand in the other: so much alone, less where most of the keywords are the same. */
const leastAlone = 0.85;
const leastWithWords = 0.25;

/** Kept for as long as the view is the same, and beyond it where no page has changed that has anything of the article. */
function alikeElsewhere(article: Article, folder: FolderView): readonly LikeArticle[] {
  const { index, path } = folder;
  const kept = keptAlike(article);
  const { last } = kept;
  if (last?.folder === folder) return last.others;
  const sketch = keptSketch(article);
  const isSame = last?.folder.index === index && last.folder.path === path;
  const { version } = index;
  const others =
    isSame && !index.isAlikeStale(sketch, last.version, path)
      ? last.others
      : index.alike(sketch, leastWithWords, path);
  kept.last = { folder, version, others };
  return others;
}

interface LastAlike {
  readonly folder: FolderView;
  /** Of the index, when it was asked. */
  readonly version: number;
  readonly others: readonly LikeArticle[];
}

const keptAlike = keepByArticle((): { last: LastAlike | null } => ({ last: null }));

/** A page that has most of these articles is another version of this page: a proof, a copy. */
function versionsOf(alike: readonly Rerunning[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { others } of alike)
    for (const path of new Set(others.filter(({ share }) => share >= 0.75).map((other) => other.path)))
      counts.set(path, (counts.get(path) ?? 0) + 1);
  const enough = Math.max(3, (2 / 3) * alike.length);
  return new Set([...counts].flatMap(([path, count]) => (count >= enough ? [path] : [])));
}

interface Rerunning {
  readonly article: Placed<Article>;
  readonly others: readonly LikeArticle[];
}

/** What three issues have stands there every day: a service box, a masthead, an invitation to subscribe. */
function isStanding(
  { dateline, byline }: Article,
  others: readonly LikeArticle[],
  date: string | null,
): boolean {
  const issues = new Set(
    others.filter(({ share }) => share >= leastStanding).map(({ page, path }) => page.issueDate ?? path),
  );
  if (date !== null) issues.delete(date);
  // What a reporter has signed is no such thing, however often it ran.
  return issues.size >= (dateline === null && byline === null ? 2 : 5);
}

const leastStanding = 0.6;

/** What nobody wrote, and what is meant to run again. */
function isNotice(article: Article): boolean {
  const { headline, dateline, byline } = article;
  if (isForecast(copyOfArticle(article).text)) return true;
  if (headline === null) return dateline === null && byline === null;
  return /公告|声明|启事|遗失|讣告|天气|更正|招聘|广告|通告|招租|拍卖|征订|订阅|提示|热线|征稿|导读|招标/u.test(
    headline.text,
  );
}

/** The weather is told in the same words every week: what it was, what it will be, who says so. */
function isForecast(text: string): boolean {
  return text.length < longestForecast && weather.filter((words) => words.test(text)).length >= 3;
}

const longestForecast = 600;
const weather = [
  /气温|℃/u,
  /多云|晴/u,
  /[阵小中大暴]雨|降雨|降水|有雨/u,
  /风力|阵风|[东南西北]风/u,
  /气象[局台部]|预报员/u,
];

/** False where the day or the kind of the two says that nothing is wrong. */
function mayBeRerun(article: Article, other: LikeArticle, date: string | null): boolean {
  const there = other.page.articles[other.article]!;
  const sameIssue = date !== null && other.page.issueDate === date;
  // On the page of the first day nothing is wrong.
  if (date !== null && other.page.issueDate !== null && other.page.issueDate > date) return false;
  if (sameIssue) {
    // A brief on the front page, or the two halves of one article.
    const [least, most] = [article.characters, there.characters].sort((a, b) => a - b) as [number, number];
    if (least < most / 2) return false;
    if (article.jumpLines.length > 0 && there.jumpLines.length > 0) return false;
  }
  return true;
}

/** The other as the same story, where it is one. Kept for as long as neither text changes: typing elsewhere compares nothing. */
function storyBefore(article: Article, other: LikeArticle, words: Words): StoryBefore | null {
  const answers = keptAnswers(article);
  const there = other.page.articles[other.article]!;
  let answer = answers.get(there);
  if (answer === undefined) answers.set(there, (answer = compare(article, other, words)));
  return answer === null ? null : { ...other, ...answer };
}

const keptAnswers = keepByArticle(() => new WeakMap<ArticleDigest, Pick<StoryBefore, 'keywords'> | null>());

/** Nearly all of the text is alike, or a good part of it and what it is about; and the names. */
function compare(article: Article, other: LikeArticle, words: Words): Pick<StoryBefore, 'keywords'> | null {
  const isMost = other.share >= leastAlone;
  const keywords = isMost ? null : commonKeywords(keptKeywords(article, words), keywordsThere(other));
  return (isMost || keywords !== null) && isOfTheSame(article, other) ? { keywords } : null;
}

function keywordsThere({ page, article }: LikeArticle): readonly string[] {
  return readKeywords(page.articles[article]!.keywords ?? '');
}

function keptKeywords(article: Article, words: Words): readonly string[] {
  const kept = keywordsByWords(article);
  let keywords = kept.get(words);
  if (keywords === undefined) kept.set(words, (keywords = readKeywords(storyKeywords(article, words))));
  return keywords;
}

const keywordsByWords = keepByArticle(() => new WeakMap<Words, readonly string[]>());

/** Whom and what the other names must stand here, most of it: a story told after the pattern of another has names of its own. */
function isOfTheSame(article: Article, { page, article: index, share }: LikeArticle): boolean {
  const { text } = copyOfArticle(article);
  const lead = leadBody(page, index);
  if (lead !== null && !text.includes(lead)) return false;
  const local = localPlaces(page, index);
  if (local.length > 1 && !local.some((name) => text.includes(name))) return false;
  // Little of the text is the same story where the same reporter has told it; nearly all of it whoever has.
  const { total, common } = sharedNames(text, page, index, { withCredits: share < shareOfEdited });
  if (total === 0) return share >= shareOfNameless;
  return common >= 0.6 * total || (common > 0 && share >= shareOfAll && article.characters >= longEnough);
}

/** The company, hospital or school that a story names first: it stands in every version of the story. */
function leadBody({ organisations }: PageDigest, article: number): string | null {
  let first: { readonly name: string; readonly line: number } | null = null;
  for (const { name, mentions } of organisations) {
    if (!oneOfMany.test(name)) continue;
    for (const { article: where, range } of mentions)
      if (where === article && (first === null || range[0] < first.line)) first = { name, line: range[0] };
  }
  return first === null ? null : first.name;
}

/** The towns and villages of a story: the same leaders go to other ones each week. */
function localPlaces({ places }: PageDigest, article: number): string[] {
  return places
    .filter(({ name, mentions }) => isLocal.test(name) && mentions.some((one) => one.article === article))
    .map(({ name }) => name);
}

const isLocal = /^.{2,}(?:[镇乡村街路]|社区|街道)$/u;

const oneOfMany = /(?:公司|集团|医院|[中小]学|大学|学院|学校)$/u;

/** Word for word: an opinion of few names that another author has signed. */
const shareOfAll = 0.9;
const longEnough = 250;

const shareOfNameless = 0.8;
/** What was cut and changed here and there. */
const shareOfEdited = 0.8;
