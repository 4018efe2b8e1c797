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
];
