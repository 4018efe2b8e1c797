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
import { nonLegalUnit } from './unit/non-legal-unit';
import { unitColloquial } from './unit/unit-colloquial';
import { unitMixedScript } from './unit/unit-mixed-script';
import { unitSymbolCase } from './unit/unit-symbol-case';
import { bixuConfusable } from './word/bixu-confusable';
import { confusableWord } from './word/confusable-word';
import { deParticle } from './word/de-particle';
import { fanyingConfusable } from './word/fanying-confusable';
import { guoduConfusable } from './word/guodu-confusable';
import { jiezhiConfusable } from './word/jiezhi-confusable';
import { qishiConfusable } from './word/qishi-confusable';
import { quanliConfusable } from './word/quanli-confusable';
import { tongxunConfusable } from './word/tongxun-confusable';
import { yiJiConfusable } from './word/yi-ji-confusable';
import { zaiConfusable } from './word/zai-confusable';
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
  nonLegalUnit,
  unitColloquial,
  unitMixedScript,
  unitSymbolCase,
  bixuConfusable,
  confusableWord,
  deParticle,
  fanyingConfusable,
  guoduConfusable,
  jiezhiConfusable,
  qishiConfusable,
  quanliConfusable,
  tongxunConfusable,
  yiJiConfusable,
  zaiConfusable,
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
