import { isLineBreak, isSpace } from '../../text/characters';
import { shift, type Span } from '../../text/span';
import { comparedArticles } from '../compared-articles';
import { keepByArticle } from '../keep-by-article';
import { defineRule, type FaultFix, type MessageParts } from '../rule';
import type { Message } from '../../project/level';
import { writeInstead } from '../write-instead';
import { majority } from './majority';

export const bylineForm = defineRule({
  code: 'byline-form',
  group: 'news',
  title: { zh: '署名格式', en: 'Malformed byline' },
  level: 'information',
  fix: 'suggestion',
  errorCount: { weight: 0 },
  source: { standard: { zh: '报纸编辑惯例', en: 'Newspaper practice' }, verified: false },
  unit: 'page',
  triggers: 'always',
  options: {
    gap: {
      type: 'enum',
      values: ['page', 'space', 'none', 'any'],
      default: 'page',
      title: {
        zh: '独占一行的署名，“记者”与姓名之间：page 看本版多数怎么排，space 空格，none 不空，any 不管',
        en: 'On a line of its own, between role and name: page does as most of the page does, space has one, none has none, any may have one',
      },
    },
  },
  check: (page, { options, report }) => {
    const bylines = comparedArticles(page).flatMap(({ value, start }) => {
      const form = formOf(value);
      return form === null ? [] : [{ ...form, span: shift(form.span, start), mark: shift(form.mark, start) }];
    });
    const gaps = bylines.filter(({ kind }) => kind !== 'colon').map(({ kind }) => kind);
    const wanted = options.gap === 'page' ? majority(gaps) : options.gap;
    for (const { span, mark, kind, text } of bylines) {
      if (kind === 'colon') {
        report({ span, message: colonMessage(text), fix: gapFix(mark, wanted === 'none' ? '' : ' ') });
      } else if ((wanted === 'space' || wanted === 'none') && kind !== wanted) {
        report({ span, message: gapMessage(wanted), fix: gapFix(mark, wanted === 'none' ? '' : ' ') });
      }
    }
  },
});

interface BylineForm {
  /** Of role and mark, and of the mark alone: what stands between role and name. */
  readonly span: Span;
  readonly mark: Span;
  readonly kind: 'space' | 'none' | 'colon';
  readonly text: string;
}

const form =
  /^(?<role>[□■◎●]?\s?(?:本报|本刊|本网)?(?:首席|特约|见习|实习|全媒体)?(?:记者|通讯员|评论员))(?<mark>[ \t\u3000]*[：:][ \t\u3000]*|[ \t\u3000]*)(?=\p{Script=Han})/u;

/** A byline that has a line to itself; one in brackets behind the last sentence has a form of its own. */
const formOf = keepByArticle(({ raw, byline }): BylineForm | null => {
  if (byline === null) return null;
  for (let at = byline.start - 1; at >= 0 && !isLineBreak(raw.charCodeAt(at)); at--)
    if (!isSpace(raw.charCodeAt(at))) return null;
  const match = form.exec(raw.slice(byline.start, byline.end));
  if (!match) return null;
  const { role, mark } = match.groups as { role: string; mark: string };
  const start = byline.start + role.length;
  return {
    // A mark of no width is shown by the last character of the role.
    span: { start: mark === '' ? start - 1 : start, end: start + Math.max(1, mark.length) },
    mark: { start, end: start + mark.length },
    kind: /[：:]/u.test(mark) ? 'colon' : mark === '' ? 'none' : 'space',
    text: role.trim(),
  };
});

function gapFix(mark: Span, gap: string): FaultFix {
  return {
    ...writeInstead(mark, gap),
    title: {
      zh: gap === '' ? '姓名紧跟“记者”' : '“记者”后空一格',
      en: gap === '' ? 'Close the gap' : 'Insert a space',
    },
  };
}

function colonMessage(role: string): Readonly<Record<keyof Message, MessageParts>> {
  return {
    zh: { what: `“${role}”与姓名之间用了冒号`, why: '署名里姓名直接跟在“记者”后面', todo: '把冒号改为空格' },
    en: {
      what: `A colon stands between “${role}” and the name`,
      why: 'a byline has none',
      todo: 'Write a space instead',
    },
  };
}

function gapMessage(wanted: 'space' | 'none'): Readonly<Record<keyof Message, MessageParts>> {
  const [has, lacks] = wanted === 'space' ? ['没有空格', '空一格'] : ['有空格', '不空格'];
  return {
    zh: { what: `“记者”与姓名之间${has}`, why: `本版署名“记者”后${lacks}`, todo: '统一成一种排法' },
    en: {
      what: `The byline ${wanted === 'space' ? 'has no space' : 'has a space'} behind the role`,
      why: `the bylines of this page ${wanted === 'space' ? 'have one' : 'have none'}`,
      todo: 'Use one form',
    },
  };
}
