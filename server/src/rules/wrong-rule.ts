import type { Message } from '../project/level';
import { nearestName } from '../text/nearest-name';
import { ruleByCode, rules } from './registry';

/** What is to be said of a code that no rule has, with the rule that was likely meant; null where one has it. Follows the code. */
export function wrongRule(code: string): Message | null {
  if (ruleByCode(code) !== undefined) return null;
  const nearest = nearestName(
    code,
    rules.map((rule) => rule.code),
  );
  return {
    zh: `不是一条规则${nearest === null ? '' : `；是不是 ${nearest}？`}`,
    en: `is no rule${nearest === null ? '' : `; did you mean ${nearest}?`}`,
  };
}
