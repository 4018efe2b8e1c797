/** What a clear majority of several forms is; null where there is none. */
export function majority<T>(forms: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  for (const [form, count] of counts) if (count >= 2 && count > 2 * (forms.length - count) - 1) return form;
  return null;
}
