import { comparedArticles } from '../compared-articles';
import { defineRule } from '../rule';
import { writeInstead } from '../write-instead';
import { datelineGapsOf } from './dateline-gaps';

export const datelineInnerSpace = defineRule({
  code: 'dateline-inner-space',
  group: 'news',
  title: { zh: '电头内空格', en: 'Space inside the dateline' },
  level: 'warning',
  fix: 'safe',
  errorCount: { weight: 0 },
  source: { standard: { zh: '报纸编辑惯例', en: 'Newspaper practice' }, verified: false },
  unit: 'page',
  triggers: 'always',
  options: {
    gap: {
      type: 'enum',
      values: ['page', 'none', 'any'],
      default: 'page',
      title: {
        zh: '“本报讯”与括号之间：page 看本版多数怎么排，none 不空格，any 不管',
        en: 'Between 本报讯 and its bracket: page does as most of the page does, none has no gap, any may have one',
      },
    },
  },
  check: (page, { options: { gap }, report }) => {
    if (gap === 'any') return;
    const datelines = comparedArticles(page).flatMap(({ value, start }) => {
      const gaps = datelineGapsOf(value);
      return gaps?.inner === undefined ? [] : [{ inner: gaps.inner, isOwn: gaps.isOwn, start }];
    });
    const spaced = datelines.filter(({ inner }) => inner.end > inner.start);
    if (spaced.length === 0 || (gap === 'page' && isHabit(spaced, datelines.length))) return;
    for (const { inner, start } of spaced) {
      const span = { start: inner.start + start, end: inner.end + start };
      report({
        span,
        message: {
          zh: {
            what: '电头与括号之间有空格',
            why: '括号自带空隙，“本报讯（记者……）”中间不再空格',
            todo: '删去空格',
          },
          en: {
            what: 'The dateline has a space before its bracket',
            why: 'a bracket brings its own white space',
            todo: 'Delete it',
          },
        },
        fix: { ...writeInstead(span, ''), title: { zh: '删去电头内的空格', en: 'Delete the space' } },
      });
    }
  },
});

/**
 * A page on which nearly all datelines have the gap has it on purpose; so has a single `新华社北京7月12日电 （记者…）`,
 * which comes from elsewhere in this form.
 */
function isHabit(spaced: readonly { readonly isOwn: boolean }[], all: number): boolean {
  if (all === 1) return !spaced[0]!.isOwn;
  return spaced.length > 0.75 * all;
}
