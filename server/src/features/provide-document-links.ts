import { followJumps, type FollowedJump, type JumpEnd } from '../folder/follow-jump';
import { pageLabel } from '../folder/page-label';
import type { FileRange } from '../folder/page-digest';
import type { Article, JumpLine } from '../page/page';
import type { Message } from '../project/level';
import { pageNumberOf } from '../reading/page-number';
import { jumpOf } from '../rules/news/jump-line-form';
import { shift, type Span } from '../text/span';
import type { Analysis } from './analyze';

/** A stretch of the page that leads to a place on another page of the folder. */
export interface PageLink {
  readonly span: Span;
  readonly path: string;
  readonly range: FileRange;
  readonly tooltip: Message;
}

/**
 * From each jump line to the line of the same issue that leads back; where there is none, to the article that is likeliest
 * meant, else to the page that is named. What leads nowhere is no link.
 */
export function provideDocumentLinks({ page, reading, context: { folder = null } }: Analysis): PageLink[] {
  if (folder === null) return [];
  const lines = page.articles.flatMap(({ value, start }) =>
    value.jumpLines.map((line): Placed => ({ line, article: value, span: shift(line, start) })),
  );
  // The day is looked for in the copy where nothing else names it, and most pages have no jump line.
  if (lines.length === 0) return [];
  const date = reading.issueDate.value;
  const number = pageNumberOf(page, folder.path);
  const followed = followJumps(
    folder,
    { date, number },
    lines.map(({ line, article }) => jumpOf(line, article)),
  );
  return lines.flatMap(({ span }, index) => {
    const target = targetOf(followed[index]!);
    if (target === null) return [];
    const label = pageLabel(target.path, target.digest, date);
    const { title } = target;
    return [
      {
        span,
        path: target.path,
        range: target.range,
        tooltip: {
          zh: title === null ? `转到${label.zh}` : `转到${label.zh}“${title}”`,
          en: title === null ? `Go to ${label.en}` : `Go to “${title}” on ${label.en}`,
        },
      },
    ];
  });
}

/** The link at an offset, its ends included; null where there is none. */
export function jumpLinkAt(analysis: Analysis, offset: number): PageLink | null {
  const { page, context } = analysis;
  if (!context.folder) return null;
  // Asked with every click on a name: nothing is followed where the cursor is on no jump line.
  const isOnLine = page.articles.some(({ value, start }) =>
    value.jumpLines.some((line) => start + line.start <= offset && offset <= start + line.end),
  );
  if (!isOnLine) return null;
  return (
    provideDocumentLinks(analysis).find(({ span }) => span.start <= offset && offset <= span.end) ?? null
  );
}

interface Placed {
  readonly line: JumpLine;
  readonly article: Article;
  readonly span: Span;
}

interface Target extends Pick<PageLink, 'path' | 'range'> {
  readonly digest: Parameters<typeof pageLabel>[1];
  /** Null for a page as a whole. */
  readonly title: string | null;
}

function targetOf(followed: FollowedJump): Target | null {
  switch (followed.kind) {
    case 'unknown':
    case 'samePage':
    case 'noPage':
      return null;
    case 'noLine': {
      const { page, end } = followed;
      return end === null
        ? { path: page.path, digest: page.digest, range: [0, 0, 0, 0], title: null }
        : targetAt(end);
    }
    case 'partner':
    case 'leadsElsewhere':
    case 'otherPage':
      return targetAt(followed.end);
  }
}

function targetAt({ page, article, jump }: JumpEnd): Target {
  return {
    path: page.path,
    digest: page.digest,
    range: jump?.range ?? article.head,
    title: article.title,
  };
}
