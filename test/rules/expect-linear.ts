import { expect } from 'vitest';
import { readOf } from '../../server/src/reading/read';
import { checkPage } from '../../server/src/rules/check-page';
import type { Rule } from '../../server/src/rules/rule';
import { only, readText } from './read-example';
import { triggerTerms, triggerTexts } from './trigger-text';

/** Code units of the first text to be doubled. */
const size = 10_000;

/**
 * Twice the text may take two and a half times the time. A short text may be checked without a collection of
 * garbage that its double needs, and the machine may be busy, so a doubling that seems too slow is looked at again
 * with more text: a rule that is not linear gets worse there, chance does not.
 */
export function expectLinear(rule: Rule, kind: number): void {
  const growths: number[] = [];
  for (const length of [1, 2, 4, 8, 8].map((factor) => factor * size)) {
    const [once, double] = fastest(
      rule,
      [length, 2 * length].map((units) => triggerTexts(rule, units)[kind]!),
    );
    // What takes two milliseconds is not slow, however it grows.
    growths.push(double! < 2 ? 1 : double! / once!);
    if (growths.at(-1)! <= 2.5) return;
  }
  expect.fail(`text ${kind} takes ${growths.map((growth) => growth.toFixed(1)).join(', ')} times the time`);
}

/** Milliseconds of processor time for checking each text, without reading it. The texts take turns. */
function fastest(rule: Rule, texts: readonly string[]): number[] {
  const readings = texts.map((text) => readText(text));
  const least = texts.map(() => Infinity);
  for (let run = 0; run < 5; run++) {
    readings.forEach(({ page, words, tagger, issueDate }, index) => {
      // What is kept of an article is kept for the object, so each run gets objects of its own.
      const articles = page.articles.map(({ value, start }) => ({ value: { ...value }, start }));
      const captions = page.captions.map(({ value, start }) => ({ value: { ...value }, start }));
      const reading = readOf({ ...page, text: page.text, articles, captions }, { words, tagger, issueDate });
      const settings = { ...only(rule.code), terms: triggerTerms };
      const before = process.cpuUsage();
      checkPage(reading, settings, { limit: 1000 });
      const { user, system } = process.cpuUsage(before);
      least[index] = Math.min(least[index]!, (user + system) / 1000);
    });
  }
  return least;
}
