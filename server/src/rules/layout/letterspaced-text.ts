import type { Gap } from '../../page/page';
import { defineRule } from '../rule';
import { deletion } from './deletion';

export const letterspacedText = defineRule({
  code: 'letterspaced-text',
  group: 'layout',
  title: { zh: '疏排文字', en: 'Letter-spaced words' },
  level: 'information',
  fix: 'safe',
  errorCount: { weight: 0 },
  source: { standard: { zh: '报纸编辑惯例', en: 'Newspaper practice' }, verified: false },
  unit: 'paragraph',
  regions: ['body', 'note', 'caption', 'section', 'byline'],
  offsets: 'raw',
  triggers: { gaps: ['letterSpace'] },
  check: ({ running: { raw, gaps } }, { report }) => {
    for (const run of runs(gaps.of(['letterSpace']))) {
      // `江 望 摄` is a padded name with what it was credited for.
      if (run.length === 2 && raw[run[1]!.end] === '摄') continue;
      const span = { start: run[0]!.start - 1, end: run.at(-1)!.end + 1 };
      const spaced = raw.slice(span.start, span.end);
      const closed = spaced.replaceAll(/\s/gu, '');
      report({
        span,
        message: {
          zh: {
            what: `“${spaced}”字字之间都有空格`,
            why: '疏排是版面上的事，文稿里这样写就搜不到、也数不准这个词',
            todo: `改为“${closed}”，要疏排请在版面上设字距`,
          },
          en: {
            what: `“${spaced}” is spaced out letter by letter`,
            why: 'tracking belongs to the layout; in copy the word can neither be found nor counted',
            todo: `Write “${closed}” and set the tracking on the page`,
          },
        },
        fix: {
          title: { zh: `改为“${closed}”`, en: `Write “${closed}”` },
          edits: run.map(deletion),
        },
      });
    }
  },
});

/** Gaps with one character between them belong to one word. */
function runs(gaps: readonly Gap[]): Gap[][] {
  const result: Gap[][] = [];
  for (const gap of gaps) {
    const last = result.at(-1);
    if (last?.at(-1)?.end === gap.start - 1) last.push(gap);
    else result.push([gap]);
  }
  return result;
}
