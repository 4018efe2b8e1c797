import { shift, type Span } from '../../text/span';
import type { Caption } from '../../page/page';
import { defineRule } from '../rule';
import { writeInstead } from '../write-instead';
import { majority } from './majority';
import { pageCaptions } from './page-captions';

export const creditForm = defineRule({
  code: 'credit-form',
  group: 'news',
  title: { zh: '图片署名格式', en: 'Malformed photo credit' },
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
        zh: '图片署名的姓名与“摄”之间：page 看本版多数怎么排，space 空格，none 不空，any 不管',
        en: 'Between the name and 摄: page does as most of the page does, space has one, none has none, any may have one',
      },
    },
  },
  check: (page, { options, report }) => {
    const captions = pageCaptions(page);
    const credits = captions.flatMap(({ value, start }) => {
      const gap = gapOf(value);
      return gap === null ? [] : [shift(gap, start)];
    });
    const kindOf = ({ start, end }: Span): 'space' | 'none' => (end > start ? 'space' : 'none');
    const wanted = options.gap === 'page' ? majority(credits.map(kindOf)) : options.gap;
    const gapText = wanted === 'none' ? '' : ' ';
    if (wanted === 'space' || wanted === 'none') {
      for (const gap of credits) {
        if (kindOf(gap) === wanted) continue;
        const [has, lacks] = wanted === 'space' ? ['没有空格', '空一格'] : ['有空格', '不空格'];
        report({
          span: { start: gap.start - 1, end: gap.end + 1 },
          message: {
            zh: { what: `姓名与“摄”之间${has}`, why: `本版图片署名的“摄”前${lacks}`, todo: '统一成一种排法' },
            en: {
              what: `The credit ${wanted === 'space' ? 'has no space' : 'has a space'} before 摄`,
              why: `the credits of this page ${wanted === 'space' ? 'have one' : 'have none'}`,
              todo: 'Use one form',
            },
          },
          fix: {
            ...writeInstead(gap, gapText),
            title: { zh: '统一“摄”前的空格', en: 'Use the gap of the page' },
          },
        });
      }
    }
    for (const { value, start } of captions) {
      const label = labelledCredit(value);
      if (label === null) continue;
      const span = shift(label.span, start);
      const right = `${label.name}${gapText}摄`;
      report({
        span,
        message: {
          zh: {
            what: `图片署名写成了“摄影：${label.name}”`,
            why: '署名的写法是姓名在前，“摄”在后',
            todo: `改为“${right}”`,
          },
          en: {
            what: `The credit is written “摄影：${label.name}”`,
            why: 'the name comes first, 摄 behind it',
            todo: `Write “${right}”`,
          },
        },
        fix: writeInstead(span, right),
      });
    }
  },
});

const signed = /(?<=\p{Script=Han})(?<gap>[ \t\u3000]*)(?:摄影报道|摄)[ \t]?(?=[）)]?\s*$)/u;
const labelled = /(?:摄影|摄)[ \t]?[：:][ \t]?(?<name>\p{Script=Han}{2,4})(?=[）)]?\s*$)/u;
const mostTail = 40;

const known = new WeakMap<Caption, Span | null>();

/** The gap before `摄` at the end of a caption that names its photographer on one line with it. */
function gapOf(caption: Caption): Span | null {
  let gap = known.get(caption);
  if (gap === undefined) {
    gap = caption.credit === null ? null : findGap(caption.raw);
    known.set(caption, gap);
  }
  return gap;
}

function findGap(raw: string): Span | null {
  const from = Math.max(0, raw.length - mostTail);
  const match = signed.exec(raw.slice(from));
  if (!match) return null;
  const start = from + match.index;
  return { start, end: start + match.groups!.gap!.length };
}

function labelledCredit({ raw }: Caption): { readonly span: Span; readonly name: string } | null {
  const from = Math.max(0, raw.length - mostTail);
  const match =
    raw.lastIndexOf('：') < from && raw.lastIndexOf(':') < from ? null : labelled.exec(raw.slice(from));
  if (!match) return null;
  const start = from + match.index;
  return { span: { start, end: start + match[0].length }, name: match.groups!.name! };
}
