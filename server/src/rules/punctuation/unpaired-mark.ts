import { missingMarkPlaces, quotedTerms, surroundingsOf } from '../../lexis/quotes/missing-mark-places';
import { pairMark } from '../../lexis/quotes/pair-marks';
import type { BareParagraph, LooseMark, MarkPair, MixedPair } from '../../lexis/quotes/read-pairs';
import type { Words } from '../../lexis/words/words';
import type { JumpLine } from '../../page/page';
import { copyRegions } from '../copy-regions';
import { defineRule, type Fault, type FaultFix } from '../rule';
import {
  articleMarks,
  everyPairMark,
  insertClosing,
  insertOpening,
  replaceMark,
  type ArticleMarks,
} from './article-marks';
import { isQuote, markNames } from './mark-names';
import { shortened } from './quoted-stretch';

export const unpairedMark = defineRule({
  code: 'unpaired-mark',
  group: 'punctuation',
  title: { zh: '成对标点缺半', en: 'Unpaired quote, bracket or title mark' },
  level: 'error',
  fix: 'suggestion',
  errorCount: { weight: 0.1 },
  source: {
    standard: { zh: 'GB/T 15834—2011 标点符号用法', en: 'GB/T 15834—2011, punctuation' },
    clause: '4.8、4.9、4.15',
    verified: false,
  },
  unit: 'article',
  regions: copyRegions,
  triggers: { characters: everyPairMark },
  needs: ['words'],
  check: ({ article, parts }, { words, report }) => {
    for (const marks of articleMarks(parts)) {
      let terms: ReadonlySet<string> | null = null;
      for (const loose of marks.loose) {
        if (goesOnElsewhere(marks, loose, article.jumpLines)) continue;
        terms ??= quotedTerms(marks.flow.text, marks.pairs);
        report(missingMark(marks, loose, words, terms));
      }
      for (const bare of marks.bare) report(bareParagraph(marks, bare));
      for (const mixed of marks.mixed) report(mixedMarks(marks, mixed));
      for (const pair of marks.pairs) {
        if (isQuote(pair.kind)) continue;
        for (const at of [pair.open, pair.close])
          if (isReversed(marks, pair, at)) report(reversedMark(marks, pair, at));
      }
    }
  },
});

/** A quotation at the end of what is continued on another page ends there, and one at its start began there. */
function goesOnElsewhere(
  { flow: { text }, isBody }: ArticleMarks,
  { at, side }: LooseMark,
  jumpLines: readonly JumpLine[],
): boolean {
  if (!isBody) return false;
  const direction = side === 'open' ? 'to' : 'from';
  if (!jumpLines.some((line) => line.direction === direction)) return false;
  return side === 'open' ? !text.includes('\n', at) : text.lastIndexOf('\n', at) < 0;
}

function missingMark(marks: ArticleMarks, loose: LooseMark, words: Words, terms: ReadonlySet<string>): Fault {
  const { flow } = marks;
  const { at, kind, side } = loose;
  const { open, close, name } = markNames(kind);
  const present = flow.text[at]!;
  const [absent, which, whichEn] = side === 'open' ? [close, '后', 'closing'] : [open, '前', 'opening'];
  const places = missingMarkPlaces(loose, surroundingsOf(loose, flow.text, marks, words, terms));
  const fixes = places.map((place) => insertion(marks, loose, place));
  // One that was typed twice or in the wrong place is taken out.
  fixes.push({
    title: { zh: `删去“${present}”`, en: `Delete “${present}”` },
    edits: [{ span: flow.toRaw({ start: at, end: at + 1 }), newText: '' }],
  });
  const best = places[0];
  const todo = best === undefined ? null : shown(flow.text, loose, best);
  return {
    span: flow.toRaw({ start: Math.min(at, ...places), end: Math.max(at + 1, ...places) }),
    message: {
      zh: {
        what: `${side === 'open' ? '前' : '后'}${name.zh}“${present}”没有配对，缺${which}${name.zh}“${absent}”`,
        why: `${name.zh}成对使用，缺了一半，就看不出${isQuote(kind) ? '引文' : '其中内容'}${side === 'open' ? '到哪里为止' : '从哪里开始'}`,
        todo: todo === null ? `删去“${present}”，或补上“${absent}”` : `核对后补为“${todo}”，或另选位置`,
      },
      en: {
        what: `“${present}” has no ${whichEn} ${name.en} “${absent}”`,
        why: 'these marks stand in pairs, and with one alone nobody can tell what it goes with',
        todo:
          todo === null
            ? `Delete “${present}” or add “${absent}”`
            : `Write “${todo}”, or choose another place`,
      },
    },
    ...(fixes[0] === undefined ? {} : { fix: fixes[0] }),
    alternatives: fixes.slice(1),
  };
}

function insertion(marks: ArticleMarks, loose: LooseMark, place: number): FaultFix {
  const { at, kind, side } = loose;
  const { open, close } = markNames(kind);
  const text = shown(marks.flow.text, loose, place);
  const added = side === 'open' ? insertClosing(marks, place, close) : insertOpening(marks, place, open);
  // A straight mark is written as it should be in the same step.
  const isPlain = pairMark(marks.flow.text.charCodeAt(at))!.isPlain;
  const mended = isPlain ? [replaceMark(marks, at, side === 'open' ? open : close)] : [];
  return {
    title: { zh: `补为“${text}”`, en: `Write “${text}”` },
    edits: side === 'open' ? [...mended, added] : [added, ...mended],
  };
}

/** The quotation as it would be, its middle left out where it is long. */
function shown(text: string, { at, kind, side }: LooseMark, place: number): string {
  const { open, close } = markNames(kind);
  const inner = side === 'open' ? text.slice(at + 1, place) : text.slice(place, at);
  return open + shortened(inner) + close;
}

function isReversed({ flow: { text } }: ArticleMarks, { open, kind }: MarkPair, at: number): boolean {
  const { side, isPlain } = pairMark(text.charCodeAt(at))!;
  return !isPlain && side !== (at === open ? 'open' : 'close') && !isQuote(kind);
}

function reversedMark(marks: ArticleMarks, { kind, open: start, close: end }: MarkPair, at: number): Fault {
  const { open, close, name } = markNames(kind);
  const right = at === start ? open : close;
  const wrong = marks.flow.text[at]!;
  const other = at === start ? end : start;
  return {
    span: marks.flow.toRaw({ start: at, end: at + 1 }),
    message: {
      zh: {
        what: `${name.zh}“${wrong}”方向反了`,
        why: `${name.zh}成对使用，前后各一个`,
        todo: `改为“${right}”`,
      },
      en: {
        what: `The ${name.en} “${wrong}” stands the wrong way round`,
        why: 'one of a pair opens and the other closes',
        todo: `Write “${right}”`,
      },
    },
    fix: {
      title: { zh: `改为“${right}”`, en: `Write “${right}”` },
      edits: [replaceMark(marks, at, right)],
    },
    related: [
      {
        span: marks.flow.toRaw({ start: other, end: other + 1 }),
        message: { zh: '与它配对的一半', en: 'Its partner' },
      },
    ],
  };
}

function bareParagraph(marks: ArticleMarks, { kind, open: start, at }: BareParagraph): Fault {
  const { flow } = marks;
  const { open, close, name } = markNames(kind);
  const begin = insertOpening(marks, at, open);
  return {
    span: flow.toRaw({ start: at, end: at + 1 }),
    message: {
      zh: {
        what: `引文没有完，这一段开头缺前${name.zh}“${open}”`,
        why: `引文不止一段时，每段开头都用前${name.zh}，最后一段末尾才用后${name.zh}`,
        todo: `段首补“${open}”；引文到上一段为止的，补上后一半`,
      },
      en: {
        what: `The quotation goes on in this paragraph, which does not open with “${open}”`,
        why: 'a quotation of several paragraphs opens each of them and closes once',
        todo: `Open the paragraph with “${open}”, or close the quotation before it`,
      },
    },
    fix: { title: { zh: `段首补“${open}”`, en: `Open it with “${open}”` }, edits: [begin] },
    alternatives: [
      {
        title: { zh: '分成两段引文', en: 'Make them two quotations' },
        edits: [insertClosing(marks, at - 1, close), begin],
      },
    ],
    related: [
      {
        span: flow.toRaw({ start, end: start + 1 }),
        message: { zh: '引文从这里开始', en: 'It begins here' },
      },
    ],
  };
}

/** The two marks of a pair are of two kinds: one of them is written as the other wants it. */
function mixedMarks(marks: ArticleMarks, { open: start, close: end, kind }: MixedPair): Fault {
  const { flow } = marks;
  const { open, close, name } = markNames(kind);
  const shownNow = flow.text[start]! + shortened(flow.text.slice(start + 1, end)) + flow.text[end]!;
  const all = fixesOfMixed(marks, start, end, open, close);
  return {
    span: flow.toRaw({ start, end: end + 1 }),
    message: {
      zh: {
        what: `“${shownNow}”前后两个${name.zh}不是一对`,
        why: `${name.zh}成对使用，前后用同一种`,
        todo: `改为“${open}”“${close}”`,
      },
      en: {
        what: `The two ${name.en}s of “${shownNow}” are no pair`,
        why: 'one of a pair opens and the other closes, both of one kind',
        todo: `Write “${open}” and “${close}”`,
      },
    },
    fix: all[0]!,
    alternatives: all.slice(1),
  };
}

/** Both marks of the likelier kind; then those of the other. */
function fixesOfMixed(
  marks: ArticleMarks,
  start: number,
  end: number,
  open: string,
  close: string,
): FaultFix[] {
  const { text } = marks.flow;
  const others = [text[start]!, text[end]!].map((mark) => markNames(pairMark(mark.charCodeAt(0))!.kind));
  return [{ open, close }, ...others.filter((one) => one.open !== open)].map((one) => ({
    title: { zh: `改为“${one.open}”“${one.close}”`, en: `Write “${one.open}” and “${one.close}”` },
    edits: [
      ...(text[start] === one.open ? [] : [replaceMark(marks, start, one.open)]),
      ...(text[end] === one.close ? [] : [replaceMark(marks, end, one.close)]),
    ],
  }));
}
