/** True where the sentence says itself that there is no such day: 历法里没有2月30日. Offsets count in `text`. */
export function isSpokenOf(text: string, start: number, end: number): boolean {
  return (
    /(?:没有|并无|不会有|哪来的?|不存在)[^。！？，；]{0,6}$/u.test(
      text.slice(Math.max(0, start - 12), start),
    ) || /^[^。！？；]{0,8}(?:不存在|是没有的|根本没有|写成|应为|系笔误)/u.test(text.slice(end, end + 16))
  );
}
