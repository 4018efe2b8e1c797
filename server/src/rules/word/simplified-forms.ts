import list from './simplified-forms.tsv';

/** The standard form of each traditional or variant character that has one alone. */
export const simplifiedForms: ReadonlyMap<string, string> = new Map(
  list
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t') as [string, string]),
);
