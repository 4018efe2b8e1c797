import { copyRegions } from '../copy-regions';
import { defineRule, type FaultFix } from '../rule';
import { markPairs, markRunsAt, type MarkRun } from './mark-runs';

export const conflictingMarks = defineRule({
  code: 'conflicting-marks',
  group: 'punctuation',
  title: { zh: '两种点号连用', en: 'Two different stops together' },
  level: 'error',
  fix: 'suggestion',
  errorCount: { weight: 0.1 },
  source: {
    standard: { zh: 'GB/T 15834—2011 标点符号用法', en: 'GB/T 15834—2011, use of punctuation marks' },
    clause: '5.1.1',
    verified: true,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { literals: markPairs },
  check: ({ running: { text } }, { hits, report }) => {
    for (const run of markRunsAt(text, hits)) {
      if (run.kind !== 'conflicting') continue;
      const [likeliest, ...others] = repairs(text, run);
      report({
        span: { start: run.start, end: run.end },
        message: {
          zh: {
            what: `${quoted(text, run, '和')}连用`,
            why: '一处停顿只用一个点号，连用说明有一个是改稿时剩下的',
            todo: '按句意留一个',
          },
          en: {
            what: `${quoted(text, run, ' and ')} stand together`,
            why: 'one pause takes one mark; the other was left behind by an earlier version',
            todo: 'Keep the one that the sentence needs',
          },
        },
        fix: likeliest!,
        alternatives: others,
      });
    }
  },
});

/** One for each mark of the run, the likeliest first. */
function repairs(text: string, run: MarkRun): FaultFix[] {
  const marks = [...new Set(run.marks)].sort((a, b) => strength.indexOf(a) - strength.indexOf(b));
  const needed = neededMark(text, run, marks);
  return [needed, ...marks.filter((mark) => mark !== needed)].map((mark) => onlyMark(run, mark));
}

/** The mark takes the first place: where the run goes on in the next line, a line must not start with it. */
function onlyMark({ start, end }: MarkRun, mark: string): FaultFix {
  return {
    title: { zh: `改为“${mark}”`, en: `Write “${mark}”` },
    edits: [
      { span: { start, end: start + 1 }, newText: mark },
      { span: { start: start + 1, end }, newText: '' },
    ],
  };
}

function quoted(text: string, { start, end }: MarkRun, and: string): string {
  const marks = [...new Set(text.slice(start, end))].map((mark) => `“${mark}”`);
  return marks.join(and);
}

/** The greater pause first: what ends a sentence was rarely put there by chance. */
const strength = '？！。：；，、';

function neededMark(text: string, { start, end }: MarkRun, marks: readonly string[]): string {
  const has = (mark: string): boolean => marks.includes(mark);
  const next = text.charAt(end);
  if (has('、') && isBetweenItems(text, start, end)) return '、';
  if (has('：') && '“《‘'.includes(next || ' ')) return '：';
  const endsParagraph = next === '' || '”’）'.includes(next);
  if (has('。') && !endsParagraph && has('，') && leadsOn(text, start)) return '，';
  return marks[0]!;
}

/** 河流、湖泊，、水库等: short items, with the marks of a list on their other sides. */
function isBetweenItems(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from < longestItem && !isMark(text[from - 1]!)) from--;
  let to = end;
  while (to < text.length && to - end < longestItem && !isMark(text[to]!) && text[to] !== '等') to++;
  const after = text.charAt(to);
  return (
    text.charAt(from - 1) === '、' &&
    (after === '、' || after === '等') &&
    !text.slice(from, start).includes('等')
  );
}

const longestItem = 6;

/** 会议指出，。要…: what was said follows. */
function leadsOn(text: string, start: number): boolean {
  return /(?:指出|强调|要求|认为|表示|介绍|说)$/u.test(text.slice(Math.max(0, start - 2), start));
}

function isMark(character: string): boolean {
  return '，。、；：？！…—“”‘’《》（）\n'.includes(character);
}
