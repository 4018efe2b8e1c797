import { titleOf } from '../../folder/digest-page';
import { followJumps } from '../../folder/follow-jump';
import type { IndexedPage } from '../../folder/folder-index';
import type { FolderView } from '../../folder/folder-view';
import { sameStories, type SameStory, type StoryTold } from '../../folder/same-stories';
import { sharedNames } from '../../folder/shared-names';
import type { FileRange, PageDigest } from '../../folder/page-digest';
import { pageLabel } from '../../folder/page-label';
import { toldNumbersIn, type ToldInArticle } from '../../folder/told-numbers';
import { sharesText, toldOtherwise, type Teller, type ToldOtherwise } from '../../folder/told-twice';
import type { Article, Page, Placed } from '../../page/page';
import { pageNumberOf } from '../../reading/page-number';
import { shift, type Span } from '../../text/span';
import { comparedArticles } from '../compared-articles';
import { copyOfArticle } from '../copy-of-article';
import { keepByArticle } from '../keep-by-article';
import { jumpOf } from '../news/jump-line-form';
import { defineRule, type Fault } from '../rule';
import { namesByArticle } from './names-by-article';
import { officeOtherwise } from './office-otherwise';
import { keptSketch } from './ran-before';
import { unreadInEvent } from './unread-in-event';

export const storyFactMismatch = defineRule({
  code: 'story-fact-mismatch',
  group: 'consistency',
  title: { zh: '两版说法不一', en: 'A fact told otherwise on another page' },
  level: 'warning',
  fix: 'no',
  errorCount: { weight: 0 },
  source: { standard: { zh: '报纸编辑惯例', en: 'Newspaper practice' }, verified: false },
  unit: 'page',
  triggers: 'always',
  needs: ['folder', 'issueDate', 'people', 'words'],
  check: (page, given) => {
    const { folder } = given;
    if (folder === null) return;
    const date = given.issueDate.value;
    const number = pageNumberOf(page, folder.path);
    // A file of the same number is another version of this page.
    const others = folder
      .sameIssue(date)
      .filter(({ digest }) => number === null || digest.pageNumber !== number);
    if (others.length === 0) return;
    const partners = jumpPartners(page, folder, date, number);
    const articles = comparedArticles(page);
    const peopleIn = namesByArticle(given.people);
    const stories = articles.map(({ value }, index) => storyOf(value, peopleIn.get(index) ?? []));
    for (const [index, { value, start }] of articles.entries()) {
      const teller = tellerOf(value);
      for (const other of others)
        for (const told of numbersOtherwise(value, teller, stories[index]!, other, partners.get(value)))
          given.report(
            faultOf(
              {
                span: shift(teller.spans[told.number]!, start),
                written: teller.numbers[told.number]!.written,
              },
              told,
              date,
            ),
          );
    }
    const areTied = (article: number, { digest }: IndexedPage, there: number): boolean => {
      const value = articles[article]?.value;
      if (value === undefined) return false;
      const other = digest.articles[there]!;
      const teller = tellerOf(value);
      if (partners.get(value) === other.head) return true;
      if (sharesText(teller, other) && areOfTheSame(value, digest, there)) return true;
      return storiesOf(value, stories[article]!, digest).some((one) => one.article === there);
    };
    const here = {
      page,
      people: [...given.people, ...unreadInEvent(page, given.people, given.words)],
      textOf: (article: number) => copyOfArticle(articles[article]!.value).text,
    };
    for (const office of officeOtherwise(here, others, areTied))
      given.report(faultOf(office, { page: office.page, ...office.there }, date));
  },
});

const tellerOf = keepByArticle((article): Teller & ToldInArticle => ({
  title: titleOf(article),
  sketch: keptSketch(article),
  ...toldNumbersIn(article),
}));

/** Where nothing but the two texts counts, the answer is kept for as long as neither changes. */
const keptAnswers = keepByArticle(() => new WeakMap<PageDigest, readonly ToldOtherwise[]>());

function numbersOtherwise(
  article: Article,
  teller: Teller,
  story: StoryTold,
  page: IndexedPage,
  partner: FileRange | undefined,
): readonly ToldOtherwise[] {
  if (teller.numbers.length === 0) return [];
  if (partner !== undefined)
    return toldOtherwise(teller, page, (index) => page.digest.articles[index]!.head === partner);
  const answers = keptAnswers(article);
  let answer = answers.get(page.digest);
  if (answer === undefined) {
    // What is told of other people in other places is another fact, in whatever words.
    answer = toldOtherwise(teller, page, () => false, storiesOf(article, story, page.digest)).filter((told) =>
      areOfTheSame(article, page.digest, told.article),
    );
    answers.set(page.digest, answer);
  }
  return answer;
}

function storyOf(article: Article, people: readonly string[]): StoryTold {
  return { title: tellerOf(article).title, text: () => copyOfArticle(article).text, people };
}

const keptStories = keepByArticle(() => new WeakMap<PageDigest, readonly SameStory[]>());

function storiesOf(article: Article, story: StoryTold, digest: PageDigest): readonly SameStory[] {
  const kept = keptStories(article);
  let stories = kept.get(digest);
  if (stories === undefined) kept.set(digest, (stories = sameStories(story, digest)));
  return stories;
}

/** The article that each one with a jump line goes on in, by its head. */
function jumpPartners(
  page: Page,
  folder: FolderView,
  date: string | null,
  number: string | null,
): Map<Article, FileRange> {
  const partners = new Map<Article, FileRange>();
  const lines = comparedArticles(page).flatMap(({ value }: Placed<Article>) =>
    value.jumpLines.map((line) => ({ article: value, jump: jumpOf(line, value) })),
  );
  if (lines.length === 0) return partners;
  const followed = followJumps(
    folder,
    { date, number },
    lines.map(({ jump }) => jump),
  );
  followed.forEach((one, index) => {
    if (one.kind === 'partner') partners.set(lines[index]!.article, one.end.article.head);
  });
  return partners;
}

/** Whether enough of whom and what the other article names stands in this one. */
function areOfTheSame(article: Article, page: PageDigest, there: number): boolean {
  const { total, common } = sharedNames(copyOfArticle(article).text, page, there, { withCredits: true });
  return common > 0 && common >= leastNames * total;
}

/** A brief has fewer names than the story that it is of. */
const leastNames = 0.33;

interface There {
  readonly page: IndexedPage;
  readonly article: number;
  readonly written: string;
  readonly range: FileRange;
}

function faultOf(
  here: { readonly span: Span; readonly written: string },
  { page, article, written, range }: There,
  date: string | null,
): Fault {
  const { title } = page.digest.articles[article]!;
  const label = pageLabel(page.path, page.digest, date);
  return {
    span: here.span,
    message: {
      zh: {
        what: `这里是“${here.written}”，${label.zh}“${title}”里是“${written}”`,
        why: '同一期的两篇稿说的像是同一件事，说法却不一样',
        todo: '核对后统一',
      },
      en: {
        what: `“${here.written}” here is “${written}” in “${title}” on ${label.en}`,
        why: 'two stories of the issue seem to tell the same fact in two ways',
        todo: 'Check which is right',
      },
    },
    elsewhere: [{ path: page.path, range, message: { zh: `这里是“${written}”`, en: `“${written}” here` } }],
  };
}
