import type { Section } from '../../page/page';
import { defineRule } from '../rule';

export const subheadInconsistent = defineRule({
  code: 'subhead-inconsistent',
  group: 'news',
  title: { zh: '小标题体例不一', en: 'Subheads of different shape' },
  level: 'information',
  fix: 'no',
  errorCount: { weight: 0 },
  source: { standard: { zh: '报纸编辑惯例', en: 'Newspaper practice' }, verified: false },
  unit: 'article',
  regions: ['section'],
  triggers: 'always',
  check: ({ article: { sections } }, { report }) => {
    if (sections.length < leastSections) return;
    for (const shape of shapes) {
      const values = sections.map(({ title }) => shape.of(title));
      const odd = oddOneOf(values);
      if (odd === null) continue;
      const { start, end } = sections[odd]!;
      const model = sections[odd === 0 ? 1 : 0]!;
      report({
        span: { start, end },
        message: {
          zh: {
            what: `这个小标题${shape.zh(values[odd]!)}，本篇其他小标题都不是`,
            why: '一篇稿的小标题应当是一个样子',
            todo: '照其他小标题改',
          },
          en: {
            what: `This subhead ${shape.en(values[odd]!)}, unlike the others of the article`,
            why: 'the subheads of one article have one shape',
            todo: 'Make it like them',
          },
        },
        related: [{ span: spanOf(model), message: { zh: '其他小标题', en: 'Another subhead' } }],
      });
      return;
    }
  },
});

/** Three alike and one that is not: of fewer nobody can say which is odd. */
const leastSections = 4;

interface Shape {
  readonly of: (title: string) => boolean;
  readonly zh: (value: boolean) => string;
  readonly en: (value: boolean) => string;
}

const shapes: readonly Shape[] = [
  {
    of: (title) =>
      /^(?:[（(]?[一二三四五六七八九十]{1,2}[）)、.．]|[①-⑩]|\d{1,2}[.．、](?!\d)|第[一二三四五六七八九十]|之[一二三四五])/u.test(
        title,
      ),
    zh: (value) => (value ? '带序号' : '没有序号'),
    en: (value) => (value ? 'is numbered' : 'is not numbered'),
  },
  {
    of: (title) => /[。；，]$/u.test(title.trim()),
    zh: (value) => (value ? '末尾有点号' : '末尾没有点号'),
    en: (value) => (value ? 'ends with a stop' : 'has no final stop'),
  },
];

/** The index of the single value that differs from all others; null where there is none or more than one. */
function oddOneOf(values: readonly boolean[]): number | null {
  const some = values.filter((value) => value).length;
  if (some === 1) return values.indexOf(true);
  return some === values.length - 1 ? values.indexOf(false) : null;
}

function spanOf({ start, end }: Section): { start: number; end: number } {
  return { start, end };
}
