/** How the names of files end that are pages: text as page PDFs give it, and the endings of the language itself. */
export const pageEndings = ['txt', 'gao', 'news'] as const;

/** Globs of the pages in a folder and in the folders in it, where nobody says otherwise. */
export const everyPage: readonly string[] = [`**/*.{${pageEndings.join(',')}}`];

export function isPageFile(name: string): boolean {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return name.includes('.') && pageEndings.some((one) => one === ending);
}
