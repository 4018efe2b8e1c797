import type { Page } from '../page/page';
import type { Finding } from '../rules/finding';
import { countCharacters } from '../text/characters';
import type { ErrorRateReport } from './file-report';

/**
 * 差错率: weighted errors per 10 000 characters of the page. An estimate for self-checking: findings of level
 * error or warning are errors, milder ones are possible errors. The same fault in the same words counts three
 * times at the most, as the regulator counts it.
 */
export function errorRateOf(page: Page, findings: readonly Finding[]): ErrorRateReport {
  const seen = new Map<string, number>();
  let errors = 0;
  let possible = 0;
  for (const finding of findings) {
    if (finding.weight === 0) continue;
    const key = `${finding.rule}\n${page.slice(finding.span.start, finding.span.end)}`;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    if (times > mostTimes) continue;
    if (finding.level === 'error' || finding.level === 'warning') errors += finding.weight;
    else possible += finding.weight;
  }
  const characters = countCharacters(page.text);
  return {
    errors: hundredths(errors),
    possible: hundredths(possible),
    characters,
    per10000: characters === 0 ? 0 : hundredths((errors / characters) * 10_000),
  };
}

const mostTimes = 3;

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
