import { budgets } from './budgets';
import { measureParts, parts, warmUp } from './measure-parts';
import { measureKeystrokes } from './measure-server';
import { variedPages } from './varied-pages';

/**
 * Guards for continuous integration: ratios to a loop of the same run, so that they say the same on a slow or busy machine.
 * @returns exit code.
 */
export async function checkRatios(page: string): Promise<number> {
  const results: { name: string; measured: number; most: number }[] = [];
  warmUp(variedPages(page, 1), 1000);
  const one = measureParts(variedPages(page, 1), 150);
  const hundred = measureParts(variedPages(page, 100), 3);
  for (const part of parts) {
    const perPage = one[part].atReference;
    results.push({ name: `${part}: one page over its budget`, measured: perPage / budgets[part][1], most });
    // A hundred pages cost a hundred times one page; what is quadratic costs ten thousand times.
    const growth = hundred[part].atReference / perPage / 100;
    results.push({ name: `${part}: ×100 over a hundred times ×1`, measured: growth, most: 3 });
  }
  const keystroke = await measureKeystrokes(variedPages(page, 100)(), 60);
  // Reading the hundred pages again would cost ten times as much.
  const measured = keystroke.atReference / budgets.keystroke[100];
  results.push({ name: 'keystroke on a hundred pages over its budget', measured, most });

  for (const { name, measured, most } of results)
    console.log(`${measured <= most ? 'ok  ' : 'FAIL'} ${name.padEnd(44)} ${measured.toFixed(2)} of ${most}`);
  const failed = results.filter(({ measured, most }) => measured > most).length;
  console.log(`bench: ${results.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** What is measured scatters; what has gone wrong shows all the same. */
const most = 3;
