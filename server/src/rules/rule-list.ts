// Written by `npm run generate` from the files of this folder.
import { articleBoundaryNoBlank } from './layout/article-boundary-no-blank';
import { blankLineInsideSentence } from './layout/blank-line-inside-sentence';
import { hardWrappedParagraph } from './layout/hard-wrapped-paragraph';
import { leadingSpace } from './layout/leading-space';
import { letterspacedText } from './layout/letterspaced-text';
import { numberBrokenAcrossLines } from './layout/number-broken-across-lines';
import { oddCharacter } from './layout/odd-character';
import { paragraphBoundaryNoBlank } from './layout/paragraph-boundary-no-blank';
import { spaceAroundBracket } from './layout/space-around-bracket';
import { spaceAroundNumber } from './layout/space-around-number';
import { straySpace } from './layout/stray-space';
import { headlineBodyMismatch } from './news/headline-body-mismatch';
import { issueDateMismatch } from './news/issue-date-mismatch';
import { ageBirthYearMismatch } from './number/age-birth-year-mismatch';
import { approxNumberArabic } from './number/approx-number-arabic';
import { approximateRedundancy } from './number/approximate-redundancy';
import { bareDecade } from './number/bare-decade';
import { centuryStyle } from './number/century-style';
import { currencyForm } from './number/currency-form';
import { dateStyle } from './number/date-style';
import { decimalLeadingZero } from './number/decimal-leading-zero';
import { digitGrouping } from './number/digit-grouping';
import { erLiang } from './number/er-liang';
import { fractionMixed } from './number/fraction-mixed';
import { invalidDate } from './number/invalid-date';
import { limitRedundancy } from './number/limit-redundancy';
import { listCountMismatch } from './number/list-count-mismatch';
import { longInteger } from './number/long-integer';
import { mixedDigits } from './number/mixed-digits';
import { multipleDecrease } from './number/multiple-decrease';
import { numberMixedNotation } from './number/number-mixed-notation';
import { numberStyle } from './number/number-style';
import { percentRange } from './number/percent-range';
import { percentWordMixed } from './number/percent-word-mixed';
import { percentagePoint } from './number/percentage-point';
import { sumMismatch } from './number/sum-mismatch';
import { tenseDateMismatch } from './number/tense-date-mismatch';
import { timeStyle } from './number/time-style';
import { twoDigitYear } from './number/two-digit-year';
import { wanYiRange } from './number/wan-yi-range';
import { weekdayMismatch } from './number/weekday-mismatch';
import { zeroInYear } from './number/zero-in-year';
import { doubleColon } from './punctuation/double-colon';
import { enumCommaBetweenQuotes } from './punctuation/enum-comma-between-quotes';
import { halfwidthTitleMark } from './punctuation/halfwidth-title-mark';
import { indirectQuestionMark } from './punctuation/indirect-question-mark';
import { nestedSameBracket } from './punctuation/nested-same-bracket';
import { nestedSameQuote } from './punctuation/nested-same-quote';
import { nestedSameTitleMark } from './punctuation/nested-same-title-mark';
import { quoteFinalPunctuation } from './punctuation/quote-final-punctuation';
import { reversedQuotes } from './punctuation/reversed-quotes';
import { saidComma } from './punctuation/said-comma';
import { straightQuote } from './punctuation/straight-quote';
import { titleMarkScope } from './punctuation/title-mark-scope';
import { unpairedMark } from './punctuation/unpaired-mark';
import { nonLegalUnit } from './unit/non-legal-unit';
import { unitColloquial } from './unit/unit-colloquial';
import { unitMixedScript } from './unit/unit-mixed-script';
import { unitSymbolCase } from './unit/unit-symbol-case';
import type { Rule } from './rule';

export const ruleList: readonly Rule[] = [
  articleBoundaryNoBlank,
  blankLineInsideSentence,
  hardWrappedParagraph,
  leadingSpace,
  letterspacedText,
  numberBrokenAcrossLines,
  oddCharacter,
  paragraphBoundaryNoBlank,
  spaceAroundBracket,
  spaceAroundNumber,
  straySpace,
  headlineBodyMismatch,
  issueDateMismatch,
  ageBirthYearMismatch,
  approxNumberArabic,
  approximateRedundancy,
  bareDecade,
  centuryStyle,
  currencyForm,
  dateStyle,
  decimalLeadingZero,
  digitGrouping,
  erLiang,
  fractionMixed,
  invalidDate,
  limitRedundancy,
  listCountMismatch,
  longInteger,
  mixedDigits,
  multipleDecrease,
  numberMixedNotation,
  numberStyle,
  percentRange,
  percentWordMixed,
  percentagePoint,
  sumMismatch,
  tenseDateMismatch,
  timeStyle,
  twoDigitYear,
  wanYiRange,
  weekdayMismatch,
  zeroInYear,
  doubleColon,
  enumCommaBetweenQuotes,
  halfwidthTitleMark,
  indirectQuestionMark,
  nestedSameBracket,
  nestedSameQuote,
  nestedSameTitleMark,
  quoteFinalPunctuation,
  reversedQuotes,
  saidComma,
  straightQuote,
  titleMarkScope,
  unpairedMark,
  nonLegalUnit,
  unitColloquial,
  unitMixedScript,
  unitSymbolCase,
];
