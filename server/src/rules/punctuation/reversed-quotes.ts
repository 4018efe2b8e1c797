import { pairMark } from '../../lexis/quotes/pair-marks';
import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';
import { articleMarks, spansParagraphs, type ArticleMarks } from './article-marks';
import { isQuote, markNames } from './mark-names';
import { quotedStretch, writeMarks } from './quoted-stretch';

export const reversedQuotes = defineRule({
  code: 'reversed-quotes',
  group: 'punctuation',
  title: { zh: '引号方向颠倒', en: 'Quotation mark the wrong way round' },
  level: 'error',
  fix: 'safe',
  errorCount: { weight: 0.1 },
  source: {
    standard: { zh: 'GB/T 15834—2011 标点符号用法', en: 'GB/T 15834—2011, punctuation' },
    verified: false,
  },
  unit: 'article',
  regions: copyRegions,
  triggers: { characters: '“”‘’「」『』' },
  check: ({ parts }, { report }) => {
    for (const marks of articleMarks(parts)) {
      for (const pair of marks.pairs) {
        const { kind, open, close } = pair;
        const isOpenWrong = isReversed(marks, open, 'open');
        const isCloseWrong = isReversed(marks, close, 'close');
        if ((!isOpenWrong && !isCloseWrong) || !isQuote(kind) || spansParagraphs(marks, open, close))
          continue;
        const names = markNames(kind);
        // Two that are reversed are a pair, and no two others are; of one alone it is less sure where it belongs.
        const isSure = isOpenWrong && isCloseWrong && close - open <= longest;
        const fix = writeMarks(marks, pair, [names.open, names.close]);
        report({
          span: marks.flow.toRaw({
            start: isOpenWrong ? open : close,
            end: (isCloseWrong ? close : open) + 1,
          }),
          message: {
            zh: {
              what: `“${quotedStretch(marks, pair)}”的${isOpenWrong && isCloseWrong ? '前后引号颠倒了' : `${isOpenWrong ? '前' : '后'}引号方向反了`}`,
              why: `引文前用“${names.open}”，引文后用“${names.close}”`,
              todo: '把方向改正',
            },
            en: {
              what: `The quotation marks of “${quotedStretch(marks, pair)}” stand the wrong way round`,
              why: `“${names.open}” stands before what is quoted, “${names.close}” behind it`,
              todo: 'Turn them round',
            },
          },
          fix: isSure ? fix : { ...fix, kind: 'suggestion' },
        });
      }
    }
  },
});

const longest = 100;

function isReversed({ flow: { text } }: ArticleMarks, at: number, side: 'open' | 'close'): boolean {
  const mark = pairMark(text.charCodeAt(at))!;
  return !mark.isPlain && mark.side !== side;
}
