import { measureDates } from './measure/measure-dates';
import { measureNames } from './measure/measure-names';
import { measureNewsroom } from './measure/measure-newsroom';
import { measurePages } from './measure/measure-pages';
import { measureStyle } from './measure/measure-style';

/**
 * Measures the product against answers: `npm run measure -- pages DIR [--verbose]`, and `names`, `dates` and `style` likewise. The folder
 * is named on the command line; nothing of it is kept. `dates PAGE.txt` lists all dates of a page, which has no answers. `newsroom [--pages N] [--seed S] [--out DIR]` makes its pages up itself.
 */
function main(args: readonly string[]): number {
  const [what, ...rest] = args;
  const verbose = rest.includes('--verbose');
  const folders = rest.filter((argument) => !argument.startsWith('--'));
  if (what === 'pages' && folders.length > 0) return measurePages(folders, verbose);
  if (what === 'names' && folders.length > 0) return measureNames(folders, verbose);
  if (what === 'dates' && folders.length > 0) return measureDates(folders, verbose, issueDateIn(rest));
  if (what === 'style' && folders.length > 0) return measureStyle(folders, verbose);
  if (what === 'newsroom') return newsroom(rest, verbose);
  console.error(usage);
  return 2;
}

/** The day behind --issue-date=; null without one. */
function issueDateIn(args: readonly string[]): string | null {
  return args.find((argument) => argument.startsWith('--issue-date='))?.slice('--issue-date='.length) ?? null;
}

const usage =
  'usage: npm run measure -- pages|names|dates|style DIR… [--verbose]\n' +
  '       npm run measure -- dates PAGE.txt… [--issue-date=2031-05-18]\n' +
  '       npm run measure -- newsroom [--pages N] [--seed S] [--out DIR] [--verbose]';

function newsroom(args: readonly string[], verbose: boolean): number {
  let [pages, seed, out]: [number, number, string | null] = [1000, 1, null];
  for (let index = 0; index < args.length; index++) {
    const option = args[index]!;
    if (option === '--verbose') continue;
    const value = args[++index] ?? '';
    if (option === '--out' && value !== '') out = value;
    else if (option === '--pages' && /^[1-9]\d{0,5}$/u.test(value)) pages = Number(value);
    else if (option === '--seed' && /^\d{1,9}$/u.test(value)) seed = Number(value);
    else {
      console.error(usage);
      return 2;
    }
  }
  return measureNewsroom({ pages, seed, verbose, out });
}

process.exitCode = main(process.argv.slice(2));
