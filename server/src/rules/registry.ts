import type { Message } from '../project/level';
import type { Rule } from './rule';
import { ruleList } from './rule-list';

export { ruleDocument } from './rule-page';

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
