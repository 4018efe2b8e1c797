/** A unit or measure word right behind a number: what the number counts, so that nothing may part the two. */
export const measureAhead =
  /^[年月日号时点分秒周岁个名位人户家件项次条台套辆座栋所亩里米吨斤元角万亿千百度级届期批种类天层版块场例张份余多％%]/u;
