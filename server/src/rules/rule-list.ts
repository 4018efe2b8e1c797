// Written by `npm run generate` from the files of this folder.
import { doubleAdminLevel } from './consistency/double-admin-level';
import { listQuoteInconsistent } from './consistency/list-quote-inconsistent';
import { nameListOrder } from './consistency/name-list-order';
import { obsoleteOrganisation } from './consistency/obsolete-organisation';
import { organisationNameVariant } from './consistency/organisation-name-variant';
import { quoteConsistency } from './consistency/quote-consistency';
import { similarArticle } from './consistency/similar-article';
import { similarName } from './consistency/similar-name';
import { storyFactMismatch } from './consistency/story-fact-mismatch';
import { termOrderInconsistent } from './consistency/term-order-inconsistent';
import { termVariantInconsistent } from './consistency/term-variant-inconsistent';
import { titleAfterName } from './consistency/title-after-name';
import { titleVariant } from './consistency/title-variant';
import { blendedSentence } from './grammar/blended-sentence';
import { collocation } from './grammar/collocation';
import { conjunctionChain } from './grammar/conjunction-chain';
import { longSentence } from './grammar/long-sentence';
import { missingSubjectFrame } from './grammar/missing-subject-frame';
import { ordinalSeriesGap } from './grammar/ordinal-series-gap';
import { ordinalSeriesMixed } from './grammar/ordinal-series-mixed';
import { parallelism } from './grammar/parallelism';
import { pluralWithNumber } from './grammar/plural-with-number';
import { repeatedChar } from './grammar/repeated-char';
import { repeatedPhrase } from './grammar/repeated-phrase';
import { stackedNegation } from './grammar/stacked-negation';
import { tautology } from './grammar/tautology';
import { zhiliYu } from './grammar/zhili-yu';
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
import { bylineForm } from './news/byline-form';
import { captionWithoutCredit } from './news/caption-without-credit';
import { creditForm } from './news/credit-form';
import { datelineForm } from './news/dateline-form';
import { datelineInnerSpace } from './news/dateline-inner-space';
import { datelineTrailingSpaceInconsistent } from './news/dateline-trailing-space-inconsistent';
import { editorNoteForm } from './news/editor-note-form';
import { foreignAbbreviationFirstMention } from './news/foreign-abbreviation-first-mention';
import { headlineAfterBody } from './news/headline-after-body';
import { headlineBodyMismatch } from './news/headline-body-mismatch';
import { headlineFinalPunctuation } from './news/headline-final-punctuation';
import { headlineMissing } from './news/headline-missing';
import { issueDateMismatch } from './news/issue-date-mismatch';
import { jumpLineForm } from './news/jump-line-form';
import { quoteScope } from './news/quote-scope';
import { sentenceEndMissing } from './news/sentence-end-missing';
import { shortNameFirstMention } from './news/short-name-first-mention';
import { subheadInconsistent } from './news/subhead-inconsistent';
import { vagueTime } from './news/vague-time';
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
import { approxNumberEnumComma } from './punctuation/approx-number-enum-comma';
import { commaBeforeDeng } from './punctuation/comma-before-deng';
import { conflictingMarks } from './punctuation/conflicting-marks';
import { dashAdjacentStop } from './punctuation/dash-adjacent-stop';
import { dashForm } from './punctuation/dash-form';
import { doubleColon } from './punctuation/double-colon';
import { ellipsisAdjacentStop } from './punctuation/ellipsis-adjacent-stop';
import { ellipsisForm } from './punctuation/ellipsis-form';
import { ellipsisRun } from './punctuation/ellipsis-run';
import { ellipsisWithDeng } from './punctuation/ellipsis-with-deng';
import { enumCommaBeforeConjunction } from './punctuation/enum-comma-before-conjunction';
import { enumCommaBetweenQuotes } from './punctuation/enum-comma-between-quotes';
import { eventDateInterpunct } from './punctuation/event-date-interpunct';
import { fullDateEnumComma } from './punctuation/full-date-enum-comma';
import { fullwidthAlphanumeric } from './punctuation/fullwidth-alphanumeric';
import { halfwidthPunctuation } from './punctuation/halfwidth-punctuation';
import { halfwidthTitleMark } from './punctuation/halfwidth-title-mark';
import { indirectQuestionMark } from './punctuation/indirect-question-mark';
import { interpunctForm } from './punctuation/interpunct-form';
import { lineHeadForbidden } from './punctuation/line-head-forbidden';
import { lineTailForbidden } from './punctuation/line-tail-forbidden';
import { listComma } from './punctuation/list-comma';
import { markRunLimit } from './punctuation/mark-run-limit';
import { nestedSameBracket } from './punctuation/nested-same-bracket';
import { nestedSameQuote } from './punctuation/nested-same-quote';
import { nestedSameTitleMark } from './punctuation/nested-same-title-mark';
import { ordinalMark } from './punctuation/ordinal-mark';
import { quoteFinalPunctuation } from './punctuation/quote-final-punctuation';
import { rangeMark } from './punctuation/range-mark';
import { repeatedMark } from './punctuation/repeated-mark';
import { reversedQuotes } from './punctuation/reversed-quotes';
import { saidComma } from './punctuation/said-comma';
import { slashAdjacentStop } from './punctuation/slash-adjacent-stop';
import { spaceBeforeMark } from './punctuation/space-before-mark';
import { splitDashOrEllipsis } from './punctuation/split-dash-or-ellipsis';
import { straightQuote } from './punctuation/straight-quote';
import { titleMarkScope } from './punctuation/title-mark-scope';
import { unpairedMark } from './punctuation/unpaired-mark';
import { nonLegalUnit } from './unit/non-legal-unit';
import { unitColloquial } from './unit/unit-colloquial';
import { unitMixedScript } from './unit/unit-mixed-script';
import { unitSymbolCase } from './unit/unit-symbol-case';
import { bixuConfusable } from './word/bixu-confusable';
import { confusableWord } from './word/confusable-word';
import { deParticle } from './word/de-particle';
import { fanyingConfusable } from './word/fanying-confusable';
import { guoduConfusable } from './word/guodu-confusable';
import { houseTerm } from './word/house-term';
import { jiezhiConfusable } from './word/jiezhi-confusable';
import { qishiConfusable } from './word/qishi-confusable';
import { qitaVariant } from './word/qita-variant';
import { quanliConfusable } from './word/quanli-confusable';
import { tongxunConfusable } from './word/tongxun-confusable';
import { traditionalOrVariantChar } from './word/traditional-or-variant-char';
import { typoFixed } from './word/typo-fixed';
import { typoIdiom } from './word/typo-idiom';
import { variantWord } from './word/variant-word';
import { xiangConfusable } from './word/xiang-confusable';
import { yiJiConfusable } from './word/yi-ji-confusable';
import { zaiConfusable } from './word/zai-confusable';
import { zhangConfusable } from './word/zhang-confusable';
import { zhiyiConfusable } from './word/zhiyi-confusable';
import { zuoConfusable } from './word/zuo-confusable';
import { celebrityLabel } from './wording/celebrity-label';
import { disabilityWording } from './wording/disability-wording';
import { ethnicShortName } from './wording/ethnic-short-name';
import { internetSlang } from './wording/internet-slang';
import { litigationWording } from './wording/litigation-wording';
import { medicalClaim } from './wording/medical-claim';
import { protectedIdentity } from './wording/protected-identity';
import { slangOrAbuse } from './wording/slang-or-abuse';
import { solemnVerb } from './wording/solemn-verb';
import { superlativeClaim } from './wording/superlative-claim';
import { suspectWording } from './wording/suspect-wording';
import { villageHead } from './wording/village-head';
import type { Rule } from './rule';

export const ruleList: readonly Rule[] = [
  doubleAdminLevel,
  listQuoteInconsistent,
  nameListOrder,
  obsoleteOrganisation,
  organisationNameVariant,
  quoteConsistency,
  similarArticle,
  similarName,
  storyFactMismatch,
  termOrderInconsistent,
  termVariantInconsistent,
  titleAfterName,
  titleVariant,
  blendedSentence,
  collocation,
  conjunctionChain,
  longSentence,
  missingSubjectFrame,
  ordinalSeriesGap,
  ordinalSeriesMixed,
  parallelism,
  pluralWithNumber,
  repeatedChar,
  repeatedPhrase,
  stackedNegation,
  tautology,
  zhiliYu,
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
  bylineForm,
  captionWithoutCredit,
  creditForm,
  datelineForm,
  datelineInnerSpace,
  datelineTrailingSpaceInconsistent,
  editorNoteForm,
  foreignAbbreviationFirstMention,
  headlineAfterBody,
  headlineBodyMismatch,
  headlineFinalPunctuation,
  headlineMissing,
  issueDateMismatch,
  jumpLineForm,
  quoteScope,
  sentenceEndMissing,
  shortNameFirstMention,
  subheadInconsistent,
  vagueTime,
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
  approxNumberEnumComma,
  commaBeforeDeng,
  conflictingMarks,
  dashAdjacentStop,
  dashForm,
  doubleColon,
  ellipsisAdjacentStop,
  ellipsisForm,
  ellipsisRun,
  ellipsisWithDeng,
  enumCommaBeforeConjunction,
  enumCommaBetweenQuotes,
  eventDateInterpunct,
  fullDateEnumComma,
  fullwidthAlphanumeric,
  halfwidthPunctuation,
  halfwidthTitleMark,
  indirectQuestionMark,
  interpunctForm,
  lineHeadForbidden,
  lineTailForbidden,
  listComma,
  markRunLimit,
  nestedSameBracket,
  nestedSameQuote,
  nestedSameTitleMark,
  ordinalMark,
  quoteFinalPunctuation,
  rangeMark,
  repeatedMark,
  reversedQuotes,
  saidComma,
  slashAdjacentStop,
  spaceBeforeMark,
  splitDashOrEllipsis,
  straightQuote,
  titleMarkScope,
  unpairedMark,
  nonLegalUnit,
  unitColloquial,
  unitMixedScript,
  unitSymbolCase,
  bixuConfusable,
  confusableWord,
  deParticle,
  fanyingConfusable,
  guoduConfusable,
  houseTerm,
  jiezhiConfusable,
  qishiConfusable,
  qitaVariant,
  quanliConfusable,
  tongxunConfusable,
  traditionalOrVariantChar,
  typoFixed,
  typoIdiom,
  variantWord,
  xiangConfusable,
  yiJiConfusable,
  zaiConfusable,
  zhangConfusable,
  zhiyiConfusable,
  zuoConfusable,
  celebrityLabel,
  disabilityWording,
  ethnicShortName,
  internetSlang,
  litigationWording,
  medicalClaim,
  protectedIdentity,
  slangOrAbuse,
  solemnVerb,
  superlativeClaim,
  suspectWording,
  villageHead,
];
