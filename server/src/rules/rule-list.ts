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
import { issueDateMismatch } from './news/issue-date-mismatch';
import { ageBirthYearMismatch } from './number/age-birth-year-mismatch';
import { bareDecade } from './number/bare-decade';
import { centuryStyle } from './number/century-style';
import { dateStyle } from './number/date-style';
import { digitGrouping } from './number/digit-grouping';
import { invalidDate } from './number/invalid-date';
import { listCountMismatch } from './number/list-count-mismatch';
import { percentagePoint } from './number/percentage-point';
import { tenseDateMismatch } from './number/tense-date-mismatch';
import { timeStyle } from './number/time-style';
import { twoDigitYear } from './number/two-digit-year';
import { weekdayMismatch } from './number/weekday-mismatch';
import { zeroInYear } from './number/zero-in-year';
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
  issueDateMismatch,
  ageBirthYearMismatch,
  bareDecade,
  centuryStyle,
  dateStyle,
  digitGrouping,
  invalidDate,
  listCountMismatch,
  percentagePoint,
  tenseDateMismatch,
  timeStyle,
  twoDigitYear,
  weekdayMismatch,
  zeroInYear,
];
