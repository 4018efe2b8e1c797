import { measureDates } from './measure/measure-dates';
import { measureNames } from './measure/measure-names';
import { measurePages } from './measure/measure-pages';
import { measureStyle } from './measure/measure-style';

/**
 * Measures the product against answers: `npm run measure -- pages DIR [--verbose]`, and `names`, `dates` and `style` likewise. The folder
 * is named on the command line; nothing of it is kept.
 */
function main(args: readonly string[]): number {
  const [what, ...rest] = args;
  const verbose = rest.includes('--verbose');
  const folders = rest.filter((argument) => !argument.startsWith('--'));
  if (what === 'pages' && folders.length > 0) return measurePages(folders, verbose);
  if (what === 'names' && folders.length > 0) return measureNames(folders, verbose);
  if (what === 'dates' && folders.length > 0) return measureDates(folders, verbose);
  if (what === 'style' && folders.length > 0) return measureStyle(folders, verbose);
  console.error('usage: npm run measure -- pages|names|dates|style DIR… [--verbose]');
  return 2;
}

process.exitCode = main(process.argv.slice(2));
