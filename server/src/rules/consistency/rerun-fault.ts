import { headOf } from '../../folder/digest-page';
import type { FolderView } from '../../folder/folder-view';
import { pageLabel } from '../../folder/page-label';
import type { Article } from '../../page/page';
import type { Message } from '../../project/level';
import { shift } from '../../text/span';
import { copyOfArticle } from '../copy-of-article';
import type { Elsewhere } from '../finding';
import type { Fault } from '../rule';
import type { Rerun, RerunLook, StoryBefore } from './ran-before';

/** A story that ran before: on which page, under which headline, how much alike, and by which words where the text is half another. */
export function rerunFault({ article, index, others }: Rerun, { folder, date }: RerunLook): Fault {
  const { value, start } = article;
  const [first] = others;
  const what = whatIsAlike(first, date);
  const isReworded = first.keywords !== null;
  return {
    span: shift(headOf(value), start),
    message: {
      zh: {
        what: what.zh,
        why: isReworded ? '换了说法的同一篇稿，多半还是重稿' : '同一篇稿登两次，多半是重稿',
        todo: '核对后撤下一篇，或者写出新的内容',
      },
      en: {
        what: what.en,
        why: isReworded
          ? 'in other words it seems to be the same story'
          : 'a story that runs twice is mostly a mistake',
        todo: 'Compare them, and drop one or write what is new',
      },
    },
    elsewhere: others.slice(0, mostShown).map((other) => elsewhereOf(value, index, other, folder)),
  };
}

function whatIsAlike({ path, page, article, share, keywords }: StoryBefore, date: string | null): Message {
  const { title } = page.articles[article]!;
  const label = pageLabel(path, page, date);
  const sameIssue = date !== null && page.issueDate === date;
  const percent = percentOf(share);
  const there = { zh: `${label.zh}“${title}”`, en: `“${title}” on ${label.en}` };
  if (keywords === null)
    return {
      zh: sameIssue
        ? `这篇稿约${percent}%的文字与本期${there.zh}相同`
        : `这篇稿约${percent}%的文字已见于${there.zh}`,
      en: `About ${percent}% of this article stands in ${there.en} as well`,
    };
  const words = listed(keywords.slice(0, mostInMessage));
  return {
    zh: sameIssue
      ? `这篇稿约${percent}%的文字和大多数关键词（${words.zh}等）与本期${there.zh}相同`
      : `这篇稿约${percent}%的文字和大多数关键词（${words.zh}等）已见于${there.zh}`,
    en: `About ${percent}% of this article and most of its keywords (${words.en} …) stand in ${there.en} as well`,
  };
}

/** As many others are named, and as many have their keywords asked for. */
export const mostShown = 5;
const mostInMessage = 4;
const mostInNote = 8;

function elsewhereOf(article: Article, index: number, other: StoryBefore, folder: FolderView): Elsewhere {
  const percent = percentOf(other.share);
  const alike = { zh: `约${percent}%相同`, en: `about ${percent}% alike` };
  const keywords = shownKeywords(article, index, other, folder);
  return {
    path: other.path,
    range: other.page.articles[other.article]!.head,
    message: keywords === null ? alike : withWords(alike, listed(keywords.slice(0, mostInNote))),
  };
}

function withWords(alike: Message, words: Message): Message {
  return { zh: `${alike.zh}；共同的关键词：${words.zh}`, en: `${alike.en}; keywords of both: ${words.en}` };
}

function listed(words: readonly string[]): Message {
  return { zh: words.join('、'), en: words.join(', ') };
}

/**
 * Of nodejieba, which knows names and new words, once it has answered for both stories; until then, and where it knows no better,
 * those that have decided. The note alone rests on it: the finding and its message are the same everywhere.
 */
function shownKeywords(
  article: Article,
  index: number,
  other: StoryBefore,
  { path, keywords }: FolderView,
): readonly string[] | null {
  if (other.keywords === null) return null;
  const [here, there] = [keywords?.get(path, index), keywords?.get(other.path, other.article)];
  if (here === undefined || there === undefined) return other.keywords;
  // What was typed since they were asked for may have taken one of them away.
  const { text } = copyOfArticle(article);
  const common = here.words.filter((word) => there.words.includes(word) && text.includes(word));
  return common.length < mostInMessage ? other.keywords : common;
}

function percentOf(share: number): number {
  return 5 * Math.round(20 * share);
}
