import type { Message } from '../project/level';
import type { Rule } from './rule';
import { ruleList } from './rule-list';

/** Every rule of the product, in the order of their groups. */
export const rules: readonly Rule[] = ruleList;

const byCode = new Map(rules.map((rule) => [rule.code, rule]));

/** Undefined where no rule has this code. */
export function ruleByCode(code: string): Rule | undefined {
  return byCode.get(code);
}

/** Short name of a rule for menus; the code itself where no rule has it. */
export function ruleTitle(code: string): Message {
  return byCode.get(code)?.title ?? { zh: code, en: code };
}

/** Where the page about a rule stands in the repository and in the package. */
export function ruleDocument({ group, code }: Rule): string {
  return `server/src/rules/${group}/${code}.md`;
}
