import { pageLabel } from '../../folder/page-label';
import { followJumps, type FollowedJump, type Jump, type JumpEnd } from '../../folder/follow-jump';
import type { FolderView } from '../../folder/folder-view';
import { titleOf } from '../../folder/digest-page';
import type { Article, JumpLine } from '../../page/page';
import type { Message } from '../../project/level';
import { pageNumberOf } from '../../reading/page-number';
import { shift, type Span } from '../../text/span';
import type { Elsewhere } from '../finding';
import { defineRule, type Fault } from '../rule';
import { jumpShape, pageAsPrinted, type PageStyle } from './jump-shape';

export const jumpLineForm = defineRule({
  code: 'jump-line-form',
  group: 'news',
  title: { zh: '转接版标记', en: 'Malformed or unmatched jump line' },
  level: 'warning',
  fix: 'suggestion',
  errorCount: { weight: 0.1 },
  source: { standard: { zh: '报纸编辑惯例', en: 'Newspaper practice' }, verified: false },
  unit: 'page',
  triggers: { literals: ['下转', '上接', '紧接', '紧转', '下接', '上转', '（转', '（接', '(转', '(接'] },
  needs: ['folder', 'issueDate'],
  options: {
    form: {
      type: 'enum',
      values: ['same', 'han', 'arabic', 'any'],
      default: 'same',
      title: {
        zh: '版次的写法：same 一期一种，han 第三版，arabic 第3版，any 不管',
        en: 'How the page is written: same has one form in an issue, han is 第三版, arabic is 第3版, any leaves it alone',
      },
    },
  },
  check: (page, { folder, issueDate, options, report }) => {
    const placed = page.articles.flatMap(({ value, start }) =>
      value.jumpLines.map((line) => ({ line, article: value, start })),
    );
    if (placed.length === 0) return;
    const date = issueDate.value;
    const here = placed.map(({ line }) => line.text);
    const elsewhere = folder === null ? [] : linesOfIssue(folder, date);
    const wanted = wantedStyle(options.form, here, elsewhere);
    // A paper that always leaves it out does so on purpose.
    const isBareHere = [...here, ...elsewhere].every((text) => bare.test(text)) && placed.length > 1;
    const number = folder === null ? null : pageNumberOf(page, folder.path);
    const followed =
      folder === null
        ? []
        : followJumps(
            folder,
            { date, number },
            placed.map(({ line, article }) => jumpOf(line, article)),
          );
    placed.forEach(({ line, article, start }, index) => {
      const span = shift(line, start);
      const asWritten = article.raw.slice(line.start, line.end);
      const fault =
        wrongVerb(span, asWritten, line) ??
        (isBareHere ? null : bareVerb(span, asWritten, line)) ??
        otherStyle(span, asWritten, wanted) ??
        withoutBrackets(span, asWritten, article, line);
      if (fault !== null) report(fault);
      const astray =
        followed[index] === undefined ? null : unmatched(span, line, number, followed[index], date);
      if (astray !== null) report(astray);
    });
  },
});

export function jumpOf({ direction, page }: JumpLine, article: Article): Jump {
  return { direction, page, title: titleOf(article) };
}

function linesOfIssue(folder: FolderView, date: string | null): string[] {
  return folder
    .sameIssue(date)
    .flatMap(({ digest }) => digest.articles.flatMap(({ jumpLines }) => jumpLines.map(({ text }) => text)));
}

/** The style that most lines of the issue have; of as many each, the first of the list. Null where any will do. */
function wantedStyle(form: string, here: readonly string[], elsewhere: readonly string[]): PageStyle | null {
  if (form === 'any') return null;
  if (form !== 'same') return form as PageStyle;
  const counts = new Map<PageStyle, number>();
  for (const text of [...here, ...elsewhere]) {
    const style = jumpShape(text)?.style ?? null;
    if (style !== null) counts.set(style, (counts.get(style) ?? 0) + 1);
  }
  let best: PageStyle | null = null;
  for (const style of ['han', 'arabic', 'bareArabic', 'bareHan'] as const)
    if ((counts.get(style) ?? 0) > (best === null ? 0 : counts.get(best)!)) best = style;
  return best;
}

/** 下接 and 上转 have the halves of the two words mixed. */
function wrongVerb(span: Span, text: string, { direction }: JumpLine): Fault | null {
  const match = /[下上]\s*[接转]/u.exec(text);
  const right = direction === 'to' ? '下转' : '上接';
  if (match === null || match[0].replace(/\s/gu, '') === right) return null;
  const wrong = match[0].replace(/\s/gu, '');
  const start = span.start + match.index;
  return {
    span,
    message: {
      zh: {
        what: `“${wrong}”应为“${right}”`,
        why: '转接标记写作“下转第×版”“上接第×版”，转出去用“转”，接过来用“接”',
        todo: `改为“${right}”`,
      },
      en: {
        what: `“${wrong}” is no jump line`,
        why: 'what goes on is 下转 and what comes from another page is 上接',
        todo: `Write “${right}”`,
      },
    },
    fix: {
      title: { zh: `改为“${right}”`, en: `Write “${right}”` },
      edits: [{ span: { start, end: start + match[0].length }, newText: right }],
    },
  };
}

/** （转3版）: in brackets, without 下 or 上. */
const bare = /^[^\p{L}]{0,3}[（(【〔][^\p{L}]{0,2}[转接]/u;

function bareVerb(span: Span, text: string, { direction }: JumpLine): Fault | null {
  const match = bare.exec(text);
  if (match === null) return null;
  const at = span.start + match[0].length - 1;
  const [missing, right] = direction === 'to' ? ['下', '下转'] : ['上', '上接'];
  return {
    span,
    message: {
      zh: {
        what: `“${text.replace(/\s/gu, '')}”少了“${missing}”字`,
        why: '转接标记写作“下转第×版”“上接第×版”，少了字，读者不知道往哪边翻',
        todo: `改为“${right}”`,
      },
      en: {
        what: `“${text.replace(/\s/gu, '')}” leaves out ${missing}`,
        why: 'what goes on is 下转 and what comes from another page is 上接',
        todo: `Write “${right}”`,
      },
    },
    fix: {
      title: { zh: `改为“${right}”`, en: `Write “${right}”` },
      edits: [{ span: { start: at, end: at + 1 }, newText: right }],
    },
  };
}

function otherStyle(span: Span, text: string, wanted: PageStyle | null): Fault | null {
  const shape = jumpShape(text);
  if (wanted === null || !shape?.style || shape.style === wanted) return null;
  const printed = pageAsPrinted(shape.page, wanted);
  if (printed === null) return null;
  const written = text.slice(shape.start, shape.end).replace(/\s/gu, '');
  return {
    span,
    message: {
      zh: {
        what: `版次写作“${written}”，与本期其他转接标记或设定的写法不一`,
        why: '一期报纸的转接标记用一种写法',
        todo: `统一为“${printed}”`,
      },
      en: {
        what: `The page is written “${written}”, unlike the other jump lines of the issue or the form that is set`,
        why: 'the jump lines of a paper have one form',
        todo: `Write “${printed}”`,
      },
    },
    fix: {
      title: { zh: `改为“${printed}”`, en: `Write “${printed}”` },
      edits: [{ span: { start: span.start + shape.start, end: span.start + shape.end }, newText: printed }],
    },
  };
}

/** Right behind a sentence, without brackets or a pointer, the line reads as if it were copy. */
function withoutBrackets(span: Span, text: string, article: Article, line: JumpLine): Fault | null {
  if (
    !/^[下上紧]/u.test(text) ||
    !/[。！？”]\s*$/u.test(article.raw.slice(Math.max(0, line.start - 4), line.start))
  )
    return null;
  // On a line of its own it is set apart.
  if (/[\r\n]\s*$/u.test(article.raw.slice(Math.max(0, line.start - 4), line.start))) return null;
  const shown = text.replace(/\s/gu, '');
  return {
    span,
    message: {
      zh: {
        what: `转接标记“${shown}”没有括号`,
        why: '紧跟在正文后面，没有括号就成了正文的一句话',
        todo: '加上括号',
      },
      en: {
        what: `The jump line “${shown}” has no brackets`,
        why: 'right behind the copy it reads as a part of it',
        todo: 'Put it in brackets',
      },
    },
    fix: {
      title: { zh: `改为“（${shown}）”`, en: `Write “（${shown}）”` },
      edits: [
        { span: { start: span.start, end: span.start }, newText: '（' },
        { span: { start: span.end, end: span.end }, newText: '）' },
      ],
    },
  };
}

function unmatched(
  span: Span,
  line: JumpLine,
  own: string | null,
  followed: FollowedJump,
  date: string | null,
): Fault | null {
  const shown = line.text.replace(/[\s（()）]/gu, '');
  const isTo = line.direction === 'to';
  const back = isTo ? `上接第${own}版` : `下转第${own}版`;
  const fault = (zh: string, en: string, todo: Message, elsewhere: readonly Elsewhere[] = []): Fault => ({
    span,
    message: {
      zh: { what: zh, why: '读者按标记翻过去，要能接着读下去', todo: todo.zh },
      en: { what: en, why: 'a reader who follows the line must find the rest', todo: todo.en },
    },
    elsewhere,
  });
  switch (followed.kind) {
    case 'partner':
    case 'unknown':
      return null;
    case 'samePage':
      return fault(`“${shown}”指的就是本版`, `“${shown}” names this very page`, {
        zh: '核对版次',
        en: 'Check the number of the page',
      });
    case 'noPage':
      return fault(`“${shown}”，但本期没有这个版`, `“${shown}” names a page that the issue does not have`, {
        zh: '核对版次，或者补上那一版',
        en: 'Check the number, or add the page',
      });
    case 'noLine': {
      const label = pageLabel(followed.page.path, followed.page.digest, date);
      return fault(
        `${label.zh}没有与“${shown}”对应的“${back}”`,
        `There is no “${back}” on ${label.en} for “${shown}”`,
        {
          zh: `核对版次，或者在${label.zh}补上“${back}”`,
          en: `Check the number, or add “${back}” there`,
        },
        followed.end === null
          ? []
          : [placeOf(followed.end, { zh: '可能是这篇稿', en: 'Perhaps this article' })],
      );
    }
    case 'leadsElsewhere': {
      const label = pageLabel(followed.end.page.path, followed.end.page.digest, date);
      const there = followed.end.jump!.text.replace(/[（()）]/gu, '');
      return fault(
        `“${shown}”与${label.zh}的“${there}”对不上，本版是第${own}版`,
        `“${shown}” and “${there}” on ${label.en} do not fit: this is page ${own}`,
        { zh: '核对两处的版次', en: 'Check both numbers' },
        [placeOf(followed.end, { zh: `那里写的是“${there}”`, en: `“${there}” there` })],
      );
    }
    case 'otherPage': {
      const label = pageLabel(followed.end.page.path, followed.end.page.digest, date);
      const there = followed.end.jump!.text.replace(/[（()）]/gu, '');
      return fault(
        `“${shown}”可能写错了版次：“${there}”在${label.zh}`,
        `“${shown}” may name the wrong page: “${there}” stands on ${label.en}`,
        { zh: '核对版次', en: 'Check the number of the page' },
        [placeOf(followed.end, { zh: `“${there}”在这里`, en: `“${there}” stands here` })],
      );
    }
  }
}

function placeOf({ page, article, jump }: JumpEnd, message: Message): Elsewhere {
  return { path: page.path, range: jump?.range ?? article.head, message };
}
