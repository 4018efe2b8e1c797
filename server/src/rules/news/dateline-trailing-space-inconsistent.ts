import { comparedArticles } from '../compared-articles';
import { defineRule } from '../rule';
import { writeInstead } from '../write-instead';
import { datelineGapsOf, type DatelineGaps, type GapKind } from './dateline-gaps';

export const datelineTrailingSpaceInconsistent = defineRule({
  code: 'dateline-trailing-space-inconsistent',
  group: 'news',
  title: { zh: '电头后空格不一', en: 'Gap after the dateline differs on the page' },
  level: 'information',
  fix: 'safe',
  errorCount: { weight: 0 },
  source: { standard: { zh: '报纸编辑惯例', en: 'Newspaper practice' }, verified: false },
  unit: 'page',
  triggers: 'always',
  options: {
    gap: {
      type: 'enum',
      values: ['page', 'none', 'space', 'wide'],
      default: 'page',
      title: {
        zh: '电头与正文之间：page 看本版多数怎么排，none 不空，space 空半格，wide 空一格',
        en: 'Between dateline and text: page does as most of the page does, none has no gap, space a half em, wide a full em',
      },
    },
  },
  check: (page, { options, report }) => {
    const datelines: PlacedGaps[] = comparedArticles(page).flatMap(({ value, start }) => {
      const gaps = datelineGapsOf(value);
      return gaps?.trailing === undefined ? [] : [{ trailing: gaps.trailing, kind: gaps.kind, start }];
    });
    const wanted = options.gap === 'page' ? habitOf(datelines) : options.gap;
    if (wanted === null) return;
    const model = datelines.find(({ kind }) => kind === wanted);
    for (const { trailing, kind, start } of datelines) {
      if (kind === wanted) continue;
      const gap = { start: trailing.start + start, end: trailing.end + start };
      report({
        // An empty gap is shown by the bracket before it.
        span: gap.start === gap.end ? { start: gap.start - 1, end: gap.end } : gap,
        message: {
          zh: {
            what: `电头后面${named[kind].zh}`,
            why:
              model === undefined
                ? `本报电头后面${named[wanted].zh}`
                : `同版其他稿的电头后面${named[wanted].zh}`,
            todo: wanted === 'none' ? '删去空格' : kind === 'none' ? '补上空格' : '统一空格',
          },
          en: {
            what: `The dateline has ${named[kind].en} behind it`,
            why: `${model === undefined ? 'this paper' : 'most of the page'} has ${named[wanted].en}`,
            todo: 'Use one form',
          },
        },
        fix: {
          ...writeInstead(gap, written[wanted]),
          title: { zh: '统一电头后的空格', en: 'Use the gap of the page' },
        },
        ...(model === undefined
          ? {}
          : {
              related: [
                {
                  span: {
                    start: model.start + model.trailing.start - 1,
                    end: model.start + model.trailing.end,
                  },
                  message: { zh: '本版多数的排法', en: 'As most of the page has it' },
                },
              ],
            }),
      });
    }
  },
});

interface PlacedGaps extends Pick<DatelineGaps, 'kind'> {
  readonly trailing: NonNullable<DatelineGaps['trailing']>;
  readonly start: number;
}

/** What at least three datelines and four fifths of all have; null where the page has no habit. */
function habitOf(datelines: readonly PlacedGaps[]): GapKind | null {
  for (const kind of ['none', 'space', 'wide'] as const) {
    const count = datelines.filter((one) => one.kind === kind).length;
    if (count >= 3 && count >= 0.8 * datelines.length) return kind;
  }
  return null;
}

const named = {
  none: { zh: '没有空格', en: 'no space' },
  space: { zh: '空半格', en: 'one space' },
  wide: { zh: '空一格', en: 'a wide space' },
} as const;

const written = { none: '', space: ' ', wide: '\u3000' } as const;
