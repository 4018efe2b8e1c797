import type { FileRange } from '../../server/src/folder/page-digest';
import type { ArticleAnswer, CaptionAnswer, PageAnswer } from '../../scripts/measure/answer';
import { readMarks } from './marks';
import type { Story } from './story';
import { wrapLines } from './wrap-lines';

/** How a page is set. */
export interface PageStyle {
  /** 栏宽 in characters. */
  readonly width: number;
  readonly headlines: 'before' | 'after';
  /** Indents that were kept; otherwise the first line is two characters short, and blank lines part paragraphs. */
  readonly keepsIndents: boolean;
  /** What stands behind 本报讯（记者…）. */
  readonly afterDateline: '' | ' ';
  /** `5月17日` in 本报5月17日讯, on pages that have it. */
  readonly datelineDay: string | null;
}

/** What a page is made of, in order. */
export type Piece =
  | {
      readonly is: 'story';
      readonly story: Story;
      readonly headline: readonly string[];
      readonly paragraphs: readonly string[];
      /** False for the rest of a story that starts on another page. */
      readonly isStart: boolean;
      /** Marked text of `（上接A01版）` above it, of `（下转A03版）` below it. */
      readonly from: string | null;
      readonly to: string | null;
    }
  | { readonly is: 'caption'; readonly text: string; readonly photographer: string }
  | { readonly is: 'furniture'; readonly lines: readonly string[] };

export interface SetPage {
  readonly text: string;
  readonly answer: PageAnswer;
  /** Where the marks of the texts have come to stand. */
  readonly places: readonly MarkPlace[];
  /** Of each piece, from its first line to its last. */
  readonly ranges: readonly FileRange[];
}

export interface MarkPlace {
  readonly id: number;
  readonly range: FileRange;
  /** As it stands there, line breaks left out. */
  readonly text: string;
}

export function setPage(id: string, pieces: readonly Piece[], style: PageStyle): SetPage {
  const lines: string[] = [];
  const places: MarkPlace[] = [];
  const ranges: FileRange[] = [];
  const articles: ArticleAnswer[] = [];
  const captions: CaptionAnswer[] = [];
  const furniture: number[] = [];

  function blank(): void {
    if (lines.length > 0 && lines.at(-1) !== '') lines.push('');
  }

  /** Sets a marked text; what stands before its first line (an indent, a pointer) is no part of it. */
  function set(marked: string, width: number, indent: number, before = ''): void {
    const { text, marks } = readMarks(marked);
    const spans = wrapLines(text, width, indent);
    const first = lines.length;
    spans.forEach(({ start, end }, index) =>
      lines.push((index === 0 ? before : '') + text.slice(start, end)),
    );
    const at = (offset: number): [number, number] => {
      const line = spans.findIndex(({ end }) => offset < end);
      return [first + line, offset - spans[line]!.start + (line === 0 ? before.length : 0)];
    };
    for (const { id: mark, start, end } of marks) {
      const [endLine, endCharacter] = at(end - 1);
      places.push({
        id: mark,
        range: [...at(start), endLine, endCharacter + 1],
        text: text.slice(start, end),
      });
    }
  }

  function setHeadline(headline: readonly string[]): number[] {
    blank();
    const own = headline.map((line) => {
      lines.push(line);
      return lines.length - 1;
    });
    blank();
    return own;
  }

  function setBody({
    story,
    paragraphs,
    isStart,
    from,
    to,
  }: Extract<Piece, { is: 'story' }>): [number, number] {
    if (isStart && story.form === 'byline') {
      lines.push(`本报记者 ${story.reporters.join(' ')}`);
      blank();
    }
    if (from !== null) set(from, 99, 0);
    const first = lines.length;
    paragraphs.forEach((paragraph, index) => {
      const head = isStart && index === 0 && story.form === 'dateline' ? dateline(story, style) : '';
      if (style.keepsIndents) set(head + paragraph, style.width, 2, '　　');
      else {
        if (index > 0) blank();
        set(head + paragraph, style.width, 2);
      }
    });
    const last = lines.length - 1;
    if (to !== null) set(to, 99, 0);
    return [first, last];
  }

  for (const piece of pieces) {
    blank();
    const top = lines.length;
    if (piece.is === 'story') {
      const above = style.headlines === 'before' ? setHeadline(piece.headline) : null;
      const [bodyStartLine, bodyEndLine] = setBody(piece);
      const titleLines = above ?? setHeadline(piece.headline);
      articles.push({
        title: piece.headline.join(''),
        titleLines,
        reporters: piece.isStart ? namedIn(piece.story) : [],
        bodyStartLine,
        bodyEndLine,
      });
    } else if (piece.is === 'caption') {
      set(`${piece.text}本报记者 ${piece.photographer} 摄`, Math.max(14, style.width - 3), 0, '▲');
      captions.push({
        text: readMarks(piece.text).text,
        photographer: piece.photographer,
        startLine: top,
        endLine: lines.length - 1,
      });
    } else {
      for (const line of piece.lines) {
        furniture.push(lines.length);
        lines.push(line);
      }
    }
    const bottom = lines.at(-1) === '' ? lines.length - 2 : lines.length - 1;
    ranges.push([top, 0, bottom, lines[bottom]!.length]);
  }
  while (lines.at(-1) === '') lines.pop();
  return {
    text: `${lines.join('\n')}\n`,
    answer: { id, articles, captions, furniture },
    places,
    ranges,
  };
}

function namedIn({ reporters, correspondent }: Story): string[] {
  return correspondent === null ? [...reporters] : [...reporters, correspondent];
}

function dateline({ reporters, correspondent }: Story, { afterDateline, datelineDay }: PageStyle): string {
  const also = correspondent === null ? '' : ` 通讯员${correspondent}`;
  return `本报${datelineDay ?? ''}讯（记者${reporters.join('、')}${also}）${afterDateline}`;
}
