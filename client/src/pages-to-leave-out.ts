/** Pages of an edit that must not be changed. */
export interface PagesToLeaveOut<Page> {
  /** The editor reads them in the wrong encoding. */
  readonly misread: readonly Page[];
  /** They cannot be read: deleted or moved since the edit was made. */
  readonly gone: readonly Page[];
}

/** One page that cannot be looked at costs that page alone, not the edit. */
export async function pagesToLeaveOut<Page>(
  pages: Iterable<Page>,
  isMisread: (page: Page) => Promise<boolean>,
): Promise<PagesToLeaveOut<Page>> {
  const misread: Page[] = [];
  const gone: Page[] = [];
  for (const page of pages)
    try {
      if (await isMisread(page)) misread.push(page);
    } catch {
      gone.push(page);
    }
  return { misread, gone };
}
