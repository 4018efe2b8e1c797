import { isHan } from '../text/characters';

/** Share of the pairs of Han characters of the shorter headline that the other has as well; 0 where that is by chance. */
export function titleLikeness(one: string, other: string): number {
  const [a, b] = [hanPairs(one), hanPairs(other)];
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const pair of shorter) if (longer.has(pair)) common++;
  return common < fewestCommon || namesOtherPlaces(one, other) ? 0 : common / shorter.size;
}

const fewestCommon = 3;

/** The pairs of Han characters that stand side by side. */
export function hanPairs(title: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < title.length; at++)
    if (isHan(title.charCodeAt(at)) && isHan(title.charCodeAt(at + 1))) pairs.add(title.slice(at, at + 2));
  return pairs;
}

/** 星洲市召开防汛会议 and 云岭区召开防汛会议 are two meetings. */
export function namesOtherPlaces(one: string, other: string): boolean {
  const [a, b] = [placesIn(one), placesIn(other)];
  return a.length > 0 && b.length > 0 && !a.some((place) => b.includes(place));
}

function placesIn(title: string): string[] {
  return (title.match(/[\u4e00-\u9fff]{2}(?:省|市|区|县|镇|乡|村|州|旗)/gu) ?? []).filter(
    (place) => !/[全本各我该]/u.test(place),
  );
}
