/** Pattern of what stands between the ends of a range. Two marks are a slip for one that other rules name. */
export const rangeMark = '(?:[～~－\\-–—]{1,2}|至|到)';

/** What it ends with. */
export const rangeMarks = '～~－-–—至到';
